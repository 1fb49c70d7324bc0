/** Rules of what a file says of itself: well-formed, the same twice, and the standards that it keeps. */
import { type Objects, textOf, type Value } from './reader.js';
import type { Report } from './report.js';

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

/** @param part  of PDF/A */
export function checkMetadata(objects: Objects, catalog: Value | undefined, part: '2' | '3', report: Report): void {
  const xmp = Buffer.from(objects.stream(objects.raw(catalog, 'Metadata')) ?? '', 'latin1').toString('utf8');
  checkForm(xmp, report);
  const said = sayingOf(xmp);
  const expected = {
    'pdfaid:part': part,
    'pdfaid:conformance': 'A',
    'pdfuaid:part': '1',
    'pdfaSchema:prefix': 'pdfuaid',
    'pdfaSchema:namespaceURI': 'http://www.aiim.org/pdfua/ns/id/',
  };
  for (const [name, value] of Object.entries(expected)) if (said(name) !== value) report('conformance declared', name);
  if ((said('dc:title') ?? '').trim() === '') report('title', 'XMP');
  if (!/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">/.test(xmp)) report('title', 'not by language');
  if (!LANGUAGE.test(said('dc:language') ?? '')) report('language', 'XMP');
  for (const name of ['xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate'])
    if (!MOMENT.test(said(name) ?? '')) report('date', name);
  const info = objects.get(objects.trailer, 'Info');
  const pairs = {
    Title: 'dc:title',
    Author: 'dc:creator',
    Subject: 'dc:description',
    Keywords: 'pdf:Keywords',
    Creator: 'xmp:CreatorTool',
    Producer: 'pdf:Producer',
  };
  for (const [key, name] of Object.entries(pairs))
    if (textOf(objects.get(info, key)) !== said(name)) report('metadata agree', key);
  for (const [key, name] of Object.entries({ CreationDate: 'xmp:CreateDate', ModDate: 'xmp:ModifyDate' })) {
    if (textOf(objects.get(info, key))?.replace(/\D/g, '') !== said(name)?.replace(/\D/g, '')) report('metadata agree', key);
  }
}

function checkForm(xmp: string, report: Report): void {
  const open: string[] = [];
  for (const [, close, name, alone] of xmp.replace(/<\?.*?\?>/g, '').matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (alone === '/') continue;
    if (close !== '/') open.push(name ?? '');
    else if (open.pop() !== name) report('metadata well-formed', name ?? '');
  }
  if (open.length > 0 || /&(?!amp;|lt;|gt;|quot;)/.test(xmp)) report('metadata well-formed', 'XMP');
  // properties that PDF/A knows by itself, and that of PDF/UA, which the file explains (6.6.2.3)
  const properties = xmp.matchAll(/<((?:dc|xmp|pdf|pdfuaid|pdfaid):\w+)/g);
  for (const [, name = ''] of properties) if (!PROPERTIES.has(name)) report('metadata known', name);
}

const PROPERTIES = new Set(
  [
    'dc:format dc:title dc:creator dc:description dc:language dc:identifier dc:type',
    'xmp:CreateDate xmp:ModifyDate xmp:MetadataDate xmp:CreatorTool',
    'pdf:Producer pdf:Keywords pdfuaid:part pdfaid:part pdfaid:conformance',
  ]
    .join(' ')
    .split(' '),
);

/** What stands in the first element of a name, or in the first item of its list. */
function sayingOf(xmp: string): (name: string) => string | undefined {
  return (name) =>
    new RegExp(`<${name}>(?:<rdf:(?:Alt|Seq|Bag)><rdf:li[^>]*>)?([^<]*)<`)
      .exec(xmp)?.[1]
      ?.replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
}
