/** What a file says of itself: the Info dictionary and the same in XMP (ISO 19005-2, 6.6). */
import type { Meta } from '../document/tree.js';

export type PdfMeta = Meta & { readonly lang: string };

export interface Described {
  /** Entries of the Info dictionary. */
  readonly info: Readonly<Record<string, string | Date>>;
  /** Descriptions inside `rdf:RDF`, all that PDF/A needs beside its own part and conformance. */
  readonly xmp: string;
}

const CREATOR = 'Chancery';
const PRODUCER = 'Chancery with PDFKit 0.20.2';

/**
 * Both descriptions of a file, equal word for word.
 *
 * Midnight in UTC of the paper's date stands for every time: a paper knows its day, not its hour. An empty office,
 * subject, kind, number or list of keywords is left out. An empty title is a bug of ours: PDF/UA-1 (7.1) wants one.
 */
export function describeFile(meta: PdfMeta): Described {
  const created = new Date(`${meta.date}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(meta.date) || Number.isNaN(created.getTime())) throw new Error(`not a day: ${meta.date}`);
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(meta.lang)) throw new Error(`not a BCP 47 language: ${meta.lang}`);
  const title = printable(meta.title).trim();
  if (title === '') throw new Error('a PDF must have a title');
  const office = printable(meta.office);
  const subject = printable(meta.subject);
  const keywords = meta.keywords.map(printable).join('; ');
  return {
    info: {
      Title: title,
      ...(office === '' ? {} : { Author: office }),
      ...(subject === '' ? {} : { Subject: subject }),
      ...(keywords === '' ? {} : { Keywords: keywords }),
      Creator: CREATOR,
      Producer: PRODUCER,
      CreationDate: created,
      ModDate: created,
    },
    xmp: [
      dublinCore({ title, office, subject, kind: printable(meta.kind), number: printable(meta.number), lang: meta.lang }),
      description('xmp', 'http://ns.adobe.com/xap/1.0/', [
        ...['CreateDate', 'ModifyDate', 'MetadataDate'].map((name) => element(`xmp:${name}`, `${meta.date}T00:00:00Z`)),
        element('xmp:CreatorTool', CREATOR),
      ]),
      description('pdf', 'http://ns.adobe.com/pdf/1.3/', [
        element('pdf:Producer', PRODUCER),
        ...(keywords === '' ? [] : [element('pdf:Keywords', xml(keywords))]),
      ]),
      description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', [element('pdfuaid:part', '1')]),
      accessibilitySchema(),
    ].join('\n'),
  };
}

function dublinCore(said: Pick<PdfMeta, 'title' | 'office' | 'subject' | 'kind' | 'number' | 'lang'>): string {
  const { title, office, subject, kind, number, lang } = said;
  const alternative = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`;
  return description('dc', 'http://purl.org/dc/elements/1.1/', [
    element('dc:format', 'application/pdf'),
    element('dc:title', alternative(title)),
    ...(office === '' ? [] : [element('dc:creator', `<rdf:Seq><rdf:li>${xml(office)}</rdf:li></rdf:Seq>`)]),
    ...(subject === '' ? [] : [element('dc:description', alternative(subject))]),
    element('dc:language', `<rdf:Bag><rdf:li>${xml(lang)}</rdf:li></rdf:Bag>`),
    ...(kind === '' ? [] : [element('dc:type', `<rdf:Bag><rdf:li>${xml(kind)}</rdf:li></rdf:Bag>`)]),
    ...(number === '' ? [] : [element('dc:identifier', xml(number))]),
  ]);
}

/** PDF/A knows no schema of PDF/UA: a file that uses it must explain it (ISO 19005-2, 6.6.2.3). */
function accessibilitySchema(): string {
  const property = [
    element('pdfaProperty:name', 'part'),
    element('pdfaProperty:valueType', 'Integer'),
    element('pdfaProperty:category', 'internal'),
    element('pdfaProperty:description', 'The part of ISO 14289 to which the file conforms'),
  ].join('');
  const schema = [
    element('pdfaSchema:schema', 'PDF/UA identification'),
    element('pdfaSchema:namespaceURI', 'http://www.aiim.org/pdfua/ns/id/'),
    element('pdfaSchema:prefix', 'pdfuaid'),
    element('pdfaSchema:property', `<rdf:Seq><rdf:li rdf:parseType="Resource">${property}</rdf:li></rdf:Seq>`),
  ].join('');
  return [
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
    element('pdfaExtension:schemas', `<rdf:Bag><rdf:li rdf:parseType="Resource">${schema}</rdf:li></rdf:Bag>`),
    '</rdf:Description>',
  ].join('');
}

function description(prefix: string, namespace: string, elements: readonly string[]): string {
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${elements.join('')}</rdf:Description>`;
}

function element(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`;
}

/** Without what XML 1.0 cannot hold at all: control characters, lone surrogates, U+FFFE and U+FFFF. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ');
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
