/**
 * The rules of PDF/A-2a, PDF/A-3a and PDF/UA-1 that a painter can break, and those that validators forget. A finding is the
 * rule's name and the place. Rules of the whole file stand here, those of pages, fonts and tags in their own files.
 */
import { checkFiles } from './check-files.js';
import { checkFonts } from './check-fonts.js';
import { checkMetadata } from './check-metadata.js';
import { checkPages } from './check-pages.js';
import { checkTags } from './check-tags.js';
import { type Objects, openObjects, type Source, textOf, type Value } from './reader.js';
import type { Report } from './report.js';

export function check(source: Source): readonly string[] {
  const findings = new Set<string>();
  const report: Report = (rule, place) => findings.add(`${rule}: ${place}`);
  const objects = openObjects(source);
  const catalog = objects.get(objects.trailer, 'Root');
  if (!source.head.startsWith('%PDF-1.7\n%')) report('header', source.head);
  if (!/%%EOF\n?$/.test(source.tail)) report('end of file', source.tail);
  const ids = objects.list(objects.get(objects.trailer, 'ID'));
  if (ids.length !== 2 || ids.some((id) => typeof id !== 'object' || id === null || !('length' in id) || id.length !== 16))
    report('identifier', 'trailer');
  checkCatalog(objects, catalog, report);
  checkMetadata(objects, catalog, checkFiles(objects, catalog, report), report);
  for (const [id, value] of objects.all) checkStrings(value, `object ${id}`, report);
  checkPages(objects, catalog, checkFonts(objects, report), report);
  checkTags(objects, catalog, report);
  checkPlaces(objects, catalog, report);
  return [...findings];
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function checkCatalog(objects: Objects, catalog: Value | undefined, report: Report): void {
  const { get } = objects;
  if (get(catalog, 'MarkInfo', 'Marked') !== true) report('marked', 'catalogue');
  if (get(catalog, 'MarkInfo', 'Suspects') === true) report('suspects', 'catalogue');
  if (!LANGUAGE.test(textOf(get(catalog, 'Lang')) ?? '')) report('language', 'catalogue');
  if (get(catalog, 'ViewerPreferences', 'DisplayDocTitle') !== true) report('display title', 'catalogue');
  for (const key of ['AA', 'OpenAction', 'AcroForm']) if (get(catalog, key) !== undefined) report('forbidden entry', key);
  if (get(objects.trailer, 'Encrypt') !== undefined) report('forbidden entry', 'Encrypt');
  const intent = objects.list(get(catalog, 'OutputIntents'))[0];
  if (textOf(get(intent, 'S')) !== 'GTS_PDFA1' || get(intent, 'DestOutputProfile', 'N') !== 3)
    report('output intent', 'catalogue');
}

/** Strings of at most 32767 bytes, names of at most 127. */
function checkStrings(value: Value, place: string, report: Report): void {
  if (value instanceof Map) for (const [key, entry] of value) checkStrings(entry, `${place}/${key}`, report);
  else if (Array.isArray(value)) for (const entry of value) checkStrings(entry, place, report);
  else if (typeof value === 'object' && value !== null && 'length' in value && 'kind' in value) {
    if (value.length > (value.kind === 'name' ? 127 : 32767)) report('string length', place);
  }
}

/** Destinations are sorted, and every link and entry of the outline leads to a page of this file. */
function checkPlaces(objects: Objects, catalog: Value | undefined, report: Report): void {
  const { get, list, raw } = objects;
  const names = list(get(catalog, 'Names', 'Dests', 'Names'));
  const keys = names.filter((_, index) => index % 2 === 0).map((name) => textOf(name) ?? '');
  if (keys.some((key, index) => index > 0 && key <= (keys[index - 1] ?? ''))) report('names sorted', keys.join(' '));
  const pages = list(get(catalog, 'Pages', 'Kids')).map(objects.idOf);
  for (const target of names.filter((_, index) => index % 2 === 1))
    if (!pages.includes(objects.idOf(list(target)[0]))) report('destination', 'name tree');
  for (const page of list(get(catalog, 'Pages', 'Kids'))) {
    for (const annotation of list(get(page, 'Annots'))) {
      const name = textOf(get(annotation, 'Dest'));
      const uri = textOf(get(annotation, 'A', 'URI'));
      if (name !== undefined && !keys.includes(name)) report('destination', name);
      if (name === undefined && !/^[\x21-\x7e]+$/.test(uri ?? '')) report('address in ASCII', uri ?? '');
    }
  }
  const walk = (parent: Value | undefined): void => {
    let last: Value | undefined;
    for (let item = raw(parent, 'First'); item !== undefined; last = item, item = raw(item, 'Next')) {
      if (!pages.includes(objects.idOf(list(get(item, 'Dest'))[0]))) report('destination', 'outline');
      if (objects.idOf(raw(item, 'Prev')) !== objects.idOf(last)) report('outline chain', textOf(get(item, 'Title')) ?? '');
      walk(item);
    }
    if (objects.idOf(raw(parent, 'Last')) !== objects.idOf(last)) report('outline chain', 'last');
  };
  walk(raw(catalog, 'Outlines'));
}
