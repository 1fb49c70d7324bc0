/** The words of a finished PDF: as each page paints them, and as a screen reader hears them. */
import { follow, type PdfObject, type PdfObjects, valueAt } from './objects.js';
import { textString } from './text-string.js';
import { type Cursor, isKind, literalIn, nextValue, type PdfDictionary, type PdfValue, skipFigures } from './values.js';

/** A piece of marked content. */
interface Stretch {
  readonly mcid: number | undefined;
  /** Through the fonts' ToUnicode. */
  painted: string;
  /** With ActualText in the place of what it replaces. */
  heard: string;
}

export interface Spoken {
  /** Pieces of each page in the order in which they are painted, running heads and marks included. */
  readonly pages: readonly (readonly string[])[];
  /**
   * Each block of the structure tree, whole: over lines, columns and pages, without the numbers of notes and the readings
   * that stand in the middle of it. A note is a block of its own.
   */
  readonly blocks: readonly string[];
}

export function spokenIn(objects: PdfObjects): Spoken {
  const fonts = fontsOf(objects);
  const pages = new Map<number, readonly Stretch[]>();
  for (const [id, object] of objects.all) {
    const type = valueAt(objects, object.value, 'Type');
    if (isKind(type, 'name') && type.name === 'Page') pages.set(id, stretchesOf(objects, object, fonts));
  }
  return {
    pages: [...pages.values()].map((stretches) => stretches.map(({ painted }) => painted)),
    blocks: blocksOf(objects, pages),
  };
}

/** Text by code. */
type Unicode = readonly string[];

/** By object number of the font. */
function fontsOf(objects: PdfObjects): ReadonlyMap<number, Unicode> {
  const fonts = new Map<number, Unicode>();
  for (const [id, { value }] of objects.all) {
    const map = value instanceof Map ? value.get('ToUnicode') : undefined;
    if (!isKind(map, 'ref')) continue;
    const stream = objects.all.get(map.id)?.stream ?? new Uint8Array();
    const codes: string[] = [];
    for (const [, code = '', text = ''] of Buffer.from(stream)
      .toString('latin1')
      .matchAll(/<([0-9A-F]{4})> <([0-9A-F]*)>\n/g)) {
      codes[Number.parseInt(code, 16)] = Buffer.from(text, 'hex').swap16().toString('utf16le');
    }
    fonts.set(id, codes);
  }
  return fonts;
}

function stretchesOf(objects: PdfObjects, page: PdfObject, fonts: ReadonlyMap<number, Unicode>): readonly Stretch[] {
  const named = valueAt(objects, page.value, 'Resources', 'Font');
  const contents = page.value instanceof Map ? page.value.get('Contents') : undefined;
  const streams = (Array.isArray(contents) ? contents : [contents]).map((part) =>
    isKind(part, 'ref') ? Buffer.from(objects.all.get(part.id)?.stream ?? []).toString('latin1') : '',
  );
  return paintedBy(streams.join('\n'), (name) => {
    const font = named instanceof Map ? named.get(name) : undefined;
    return isKind(font, 'ref') ? fonts.get(font.id) : undefined;
  });
}

/** Operators that show text (ISO 32000-1, table 109). */
const SHOWS: ReadonlySet<string> = new Set(['TJ', 'Tj', "'", '"']);

/** Runs a content stream as far as its words go. */
function paintedBy(content: string, fontNamed: (name: string) => Unicode | undefined): readonly Stretch[] {
  const cursor = { text: content, at: 0 };
  const stretches: Stretch[] = [{ mcid: undefined, painted: '', heard: '' }];
  /** Of each open sequence: the stretch around it, and whether ActualText has replaced what it holds. */
  const open: { readonly around: Stretch | undefined; readonly replaced: boolean }[] = [];
  let font: Unicode | undefined;
  /** Since the last operator: codes of strings, also those in a list; the last name; the last dictionary. */
  let codes = '';
  let name = '';
  let properties: PdfDictionary | undefined;
  /** Where the open text object begins in what its stretch says. */
  let begun = { painted: 0, heard: 0 };
  for (;;) {
    codes += literalsAt(cursor);
    const value = nextValue(cursor);
    if (value === undefined) break;
    if (isKind(value, 'string')) codes += value.bytes;
    else if (isKind(value, 'name')) name = value.name;
    else if (value instanceof Map) properties = value;
    if (!isKind(value, 'word')) continue;
    if (value.word === 'Tf') font = fontNamed(name);
    else if (SHOWS.has(value.word)) show(codes);
    else if (value.word === 'BT') begun = lengthsOf(stretches.at(-1));
    else if (value.word === 'BDC' || value.word === 'BMC') begin(properties);
    else if (value.word === 'EMC') end();
    codes = '';
    properties = undefined;
  }
  return stretches;

  function show(bytes: string): void {
    const last = stretches.at(-1);
    if (last === undefined) return;
    const text = decoded(bytes, font);
    last.painted = joined(last.painted, begun.painted, text, () => decodedBackwards(bytes, font));
    if (open.some(({ replaced }) => replaced)) return;
    last.heard = joined(last.heard, begun.heard, text, () => decodedBackwards(bytes, font));
  }

  function begin(properties: PdfDictionary | undefined): void {
    const mcid = properties?.get('MCID');
    const actual = properties?.get('ActualText');
    const around = stretches.at(-1);
    open.push({ around: actual === undefined ? around : undefined, replaced: actual !== undefined });
    if (isKind(actual, 'string') && around !== undefined)
      around.heard = joined(around.heard, begun.heard, textString(actual.bytes));
    else if (actual === undefined) stretches.push({ mcid: typeof mcid === 'number' ? mcid : undefined, painted: '', heard: '' });
  }

  function end(): void {
    const closed = open.pop();
    // what follows a sequence inside another belongs to the outer one again
    if (closed?.around !== undefined) stretches.push({ mcid: closed.around.mcid, painted: '', heard: '' });
  }
}

/** The strings in brackets that stand there: almost all of a page. Numbers between them are passed over without being made values of. */
function literalsAt(cursor: Cursor): string {
  let codes = '';
  for (;;) {
    skipFigures(cursor);
    const shown = literalIn(cursor);
    if (shown === undefined) return codes;
    codes += shown;
  }
}

/** Two bytes a code, as our fonts have it; a font without a map is none of ours. */
function decoded(bytes: string, font: Unicode | undefined): string {
  if (font === undefined) return bytes;
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    text += font[(bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1)] ?? '';
  }
  return text;
}

function decodedBackwards(bytes: string, font: Unicode | undefined): string {
  const pairs = bytes.match(/[\s\S]{2}/g) ?? [];
  return decoded(pairs.toReversed().join(''), font);
}

function lengthsOf(stretch: Stretch | undefined): { readonly painted: number; readonly heard: number } {
  return { painted: stretch?.painted.length ?? 0, heard: stretch?.heard.length ?? 0 };
}

/** Hebrew and Arabic letters, marks and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * What is said, with the next piece of a text object. A word from right to left is painted from left to right, its last
 * letter first: each piece of it stands before those that were painted earlier.
 */
function joined(said: string, from: number, text: string, backwards = (): string => text): string {
  return RIGHT_TO_LEFT.test(text) ? said.slice(0, from) + backwards() + said.slice(from) : said + text;
}

/** Elements whose words are read as one; what is not here is a part of the block around it. */
const BLOCKS = /^(?:H\d|P|LI|LBody|TH|TD|Caption|Figure|Note|TOCI|Div|Sect)$/;
/** Numbers of notes and items, and readings above the line: words that parted those beside them. */
const ASIDE = /^(?:Lbl|Reference|RT)$/;

/** What is heard of each piece of marked content on a page, by its number. */
function heardIn(stretches: readonly Stretch[]): ReadonlyMap<number, string> {
  const heard = new Map<number, string>();
  for (const stretch of stretches)
    if (stretch.mcid !== undefined) heard.set(stretch.mcid, (heard.get(stretch.mcid) ?? '') + stretch.heard);
  return heard;
}

function blocksOf(objects: PdfObjects, pages: ReadonlyMap<number, readonly Stretch[]>): readonly string[] {
  const blocks: string[] = [];
  const heard = new Map([...pages].map(([page, stretches]) => [page, heardIn(stretches)]));
  const heardAt = (page: number, mcid: number): string => heard.get(page)?.get(mcid) ?? '';
  const wordsOf = (kid: PdfValue | undefined, page: number): string => {
    if (typeof kid === 'number') return heardAt(page, kid);
    const element = follow(objects, kid);
    if (Array.isArray(element)) return element.map((each) => wordsOf(each, page)).join('');
    if (!(element instanceof Map)) return '';
    const own = element.get('Pg');
    const here = isKind(own, 'ref') ? own.id : page;
    const mcid = element.get('MCID');
    if (typeof mcid === 'number') return heardAt(here, mcid);
    const type = element.get('S');
    const words = wordsOf(element.get('K'), here);
    const name = isKind(type, 'name') ? type.name : '';
    if (!BLOCKS.test(name) && !ASIDE.test(name)) return words;
    if (words !== '') blocks.push(words);
    return '';
  };
  const root = objects.trailers.map((trailer) => valueAt(objects, trailer, 'Root', 'StructTreeRoot', 'K'));
  blocks.push(...root.map((kids) => wordsOf(kids, 0)).filter((words) => words !== ''));
  return blocks;
}
