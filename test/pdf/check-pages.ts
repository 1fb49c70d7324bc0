/** Rules of what is painted: all of it tagged or an artifact, and each tag known to the structure tree. */
import type { Codes } from './check-fonts.js';
import { type Objects, parse, textOf, type Value } from './reader.js';
import type { Report } from './report.js';

const OPERATORS = new Set('q Q cm re f S B n rg RG g G BT ET Tf Td Ts Tc TJ Do BDC EMC'.split(' '));
const PAINTING = new Set(['TJ', 'f', 'S', 'B', 'Do']);

export function checkPages(objects: Objects, catalog: Value | undefined, codes: Codes, report: Report): void {
  const { get, raw, list, idOf } = objects;
  const nums = list(get(catalog, 'StructTreeRoot', 'ParentTree', 'Nums'));
  const parents = new Map(
    nums.flatMap((key, index) => (index % 2 === 0 ? [[Number(key), nums[index + 1] ?? null] as const] : [])),
  );
  const owners = contentOwners(objects);
  list(get(catalog, 'Pages', 'Kids')).forEach((page, index) => {
    const place = `page ${index + 1}`;
    const marked = checkContent(objects, page, codes, place, report);
    const listed = list(parents.get(Number(get(page, 'StructParents'))) ?? undefined);
    if (listed.length !== marked.length) report('parent tree', `${place} lists ${listed.length} of ${marked.length}`);
    marked.forEach(({ mcid, tag, text }, at) => {
      if (mcid !== at) report('content numbers', `${place} ${mcid}`);
      const found = owners.get(`${idOf(page)} ${mcid}`) ?? [];
      if (found.length !== 1) report('content in tree', `${place} ${mcid}`);
      if (found[0] !== idOf(listed[mcid])) report('parent tree', `${place} ${mcid}`);
      const type = textOf(get(objects.all.get(found[0] ?? 0), 'S'));
      // words in the middle of a text bear no language where the record knows none: a span was made because it does
      const lang = languageOf(objects, objects.all.get(found[0] ?? 0), catalog);
      if (tag === 'Span' && EAST_ASIAN.test(text) && !/^(?:ja|zh|ko)\b/.test(lang))
        report('language of words', `${place} ${mcid} is said to be ${lang}`);
      if (type !== tag) report('tag of content', `${place} ${mcid} is ${tag}, its element ${type}`);
    });
    checkAnnotations(objects, page, parents, place, report);
    for (const image of [...(mapOf(get(page, 'Resources', 'XObject')) ?? new Map()).values()]) {
      if (textOf(get(image, 'ColorSpace')) === 'DeviceCMYK') report('colour space', place);
      if (get(image, 'Interpolate') === true) report('interpolation', place);
    }
    for (const name of (mapOf(get(page, 'Resources', 'Font')) ?? new Map()).keys())
      if (/^F\d/.test(name)) report('font name', name);
    if (raw(page, 'Group') !== undefined) report('transparency group', place);
  });
}

function mapOf(value: Value | undefined): ReadonlyMap<string, Value> | undefined {
  return value instanceof Map ? value : undefined;
}

/** Elements that claim a content number, by page and number. */
function contentOwners({ all, get, raw, list, idOf }: Objects): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>();
  for (const [id, element] of all) {
    if (textOf(get(element, 'Type')) !== 'StructElem') continue;
    for (const kid of list(get(element, 'K'))) {
      const own = typeof kid === 'number' ? `${idOf(raw(element, 'Pg'))} ${kid}` : `${idOf(raw(kid, 'Pg'))} ${get(kid, 'MCID')}`;
      if (typeof kid === 'number' || textOf(get(kid, 'Type')) === 'MCR') owners.set(own, [...(owners.get(own) ?? []), id]);
    }
  }
  return owners;
}

interface Marked {
  readonly mcid: number;
  readonly tag: string;
  /** As its codes say it. */
  text: string;
}

function checkContent(objects: Objects, page: Value, codes: Codes, place: string, report: Report): readonly Marked[] {
  const stack: string[] = [];
  const marked: Marked[] = [];
  let operands: Value[] = [];
  let depth = 0;
  let font: ReadonlyMap<number, string> | undefined;
  for (const value of parse(objects.stream(objects.raw(page, 'Contents')) ?? '')) {
    const operator =
      typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'word' ? value.text : undefined;
    if (operator === undefined) {
      operands.push(value);
      continue;
    }
    if (!OPERATORS.has(operator)) report(/^[kK]$/.test(operator) ? 'colour space' : 'operator', `${place} ${operator}`);
    if (operator === 'q') depth += 1;
    if (depth > 28) report('states nested', place);
    if (operator === 'Q') depth -= 1;
    if (operator === 'Tf')
      font = codes.get(objects.idOf(objects.raw(objects.get(page, 'Resources', 'Font'), textOf(operands[0]) ?? '')));
    if (operator === 'BDC') {
      const tag = textOf(operands[0]) ?? '';
      const mcid = objects.get(operands[1], 'MCID');
      if (tag === 'Artifact' && stack.length > 0) report('artifact inside a tag', place);
      if (typeof mcid === 'number' && stack.length > 0) report('tag inside a tag', place);
      if (typeof mcid === 'number') marked.push({ mcid, tag, text: '' });
      stack.push(tag);
    }
    if (operator === 'EMC' && stack.pop() === undefined) report('tags balanced', place);
    if (PAINTING.has(operator) && stack.length === 0) report('content untagged', `${place} ${operator}`);
    if (operator === 'TJ') {
      const words = checkCodes(objects.list(operands[0]), font, place, report);
      const last = marked.at(-1);
      if (last !== undefined && stack.length > 0 && stack[0] !== 'Artifact') last.text += words;
    }
    operands = [];
  }
  if (stack.length > 0) report('tags balanced', place);
  if (depth !== 0) report('states balanced', place);
  return marked;
}

/** @returns what the codes stand for */
function checkCodes(
  shown: readonly Value[],
  font: ReadonlyMap<number, string> | undefined,
  place: string,
  report: Report,
): string {
  let words = '';
  for (const value of shown) {
    const bytes = Buffer.from(textOf(value) ?? '', 'latin1');
    for (let at = 0; at + 1 < bytes.length; at += 2) {
      const code = bytes.readUInt16BE(at);
      if (code === 0) report('missing glyph', place);
      else if (font?.get(code) === undefined) report('text of codes', `${place} ${code} has none`);
      words += font?.get(code) ?? '';
    }
  }
  return words;
}

const EAST_ASIAN = /[\u3041-\u30ff\u4e00-\u9fff]/;

/** Of an element: its own, or that of the nearest around it. */
function languageOf({ get, raw }: Objects, element: Value | undefined, catalog: Value | undefined): string {
  for (let at = element; textOf(get(at, 'Type')) === 'StructElem'; at = raw(at, 'P')) {
    const own = textOf(get(at, 'Lang'));
    if (own !== undefined) return own;
  }
  return textOf(get(catalog, 'Lang')) ?? '';
}

function checkAnnotations(
  objects: Objects,
  page: Value,
  parents: ReadonlyMap<number, Value>,
  place: string,
  report: Report,
): void {
  const { get, raw, list, idOf } = objects;
  const annotations = list(get(page, 'Annots'));
  if (textOf(get(page, 'Tabs')) !== 'S') report('tab order', place);
  for (const annotation of annotations) {
    if (textOf(get(annotation, 'Subtype')) !== 'Link') report('annotation kind', place);
    if (get(annotation, 'F') !== 4) report('annotation flags', place);
    if ((textOf(get(annotation, 'Contents')) ?? '') === '') report('annotation described', place);
    const owner = parents.get(Number(get(annotation, 'StructParent')));
    if (textOf(get(owner, 'S')) !== 'Link') report('annotation in tree', place);
    const claims = list(get(owner, 'K')).filter((kid) => idOf(raw(kid, 'Obj')) === idOf(annotation));
    if (claims.length !== 1 || idOf(raw(claims[0], 'Pg')) !== idOf(page)) report('annotation in tree', place);
  }
}
