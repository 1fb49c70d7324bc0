/** The words of a finished PDF: as each page paints them, and as a screen reader hears them. */
import { follow, type PdfObject, type PdfObjects, valueAt } from './objects.js';
import { isKind, nextValue, type PdfDictionary, type PdfValue, textString } from './values.js';

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
type Unicode = ReadonlyMap<number, string>;

/** By object number of the font. */
function fontsOf(objects: PdfObjects): ReadonlyMap<number, Unicode> {
  const fonts = new Map<number, Unicode>();
  for (const [id, { value }] of objects.all) {
    const map = value instanceof Map ? value.get('ToUnicode') : undefined;
    if (!isKind(map, 'ref')) continue;
    const stream = objects.all.get(map.id)?.stream ?? new Uint8Array();
    const codes = new Map<number, string>();
    for (const [, code = '', text = ''] of Buffer.from(stream)
      .toString('latin1')
      .matchAll(/<([0-9A-F]{4})> <([0-9A-F]*)>\n/g)) {
      codes.set(Number.parseInt(code, 16), Buffer.from(text, 'hex').swap16().toString('utf16le'));
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

/** Runs a content stream as far as its words go. */
function paintedBy(content: string, fontNamed: (name: string) => Unicode | undefined): readonly Stretch[] {
  const cursor = { text: content, at: 0 };
  const stretches: Stretch[] = [{ mcid: undefined, painted: '', heard: '' }];
  /** Of each open sequence: the stretch around it, and whether ActualText has replaced what it holds. */
  const open: { readonly around: Stretch | undefined; readonly replaced: boolean }[] = [];
  let font: Unicode | undefined;
  let operands: PdfValue[] = [];
  const show = (values: readonly PdfValue[]): void => {
    const text = values.flatMap((value) => (isKind(value, 'string') ? [decoded(value.bytes, font)] : [])).join('');
    const last = stretches.at(-1);
    if (last === undefined) return;
    last.painted += text;
    if (!open.some(({ replaced }) => replaced)) last.heard += text;
  };
  for (let value = nextValue(cursor); value !== undefined; value = nextValue(cursor)) {
    if (!isKind(value, 'word')) {
      operands.push(value);
      continue;
    }
    const [first, second] = operands;
    if (value.word === 'Tf') font = isKind(first, 'name') ? fontNamed(first.name) : undefined;
    else if (value.word === 'TJ') show(Array.isArray(first) ? first : []);
    else if (value.word === 'Tj' || value.word === "'" || value.word === '"') show(operands);
    else if (value.word === 'BDC' || value.word === 'BMC') begin(second instanceof Map ? second : undefined);
    else if (value.word === 'EMC') end();
    operands = [];
  }
  return stretches;

  function begin(properties: PdfDictionary | undefined): void {
    const mcid = properties?.get('MCID');
    const actual = properties?.get('ActualText');
    const around = stretches.at(-1);
    open.push({ around: actual === undefined ? around : undefined, replaced: actual !== undefined });
    if (isKind(actual, 'string') && around !== undefined) around.heard += textString(actual.bytes);
    else if (actual === undefined) stretches.push({ mcid: typeof mcid === 'number' ? mcid : undefined, painted: '', heard: '' });
  }

  function end(): void {
    const closed = open.pop();
    // what follows a sequence inside another belongs to the outer one again
    if (closed?.around !== undefined) stretches.push({ mcid: closed.around.mcid, painted: '', heard: '' });
  }
}

/** Two bytes a code, as our fonts have it; a font without a map is none of ours. */
function decoded(bytes: string, font: Unicode | undefined): string {
  if (font === undefined) return bytes;
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    text += font.get((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1)) ?? '';
  }
  return text;
}

/** Elements whose words are read as one; what is not here is a part of the block around it. */
const BLOCKS = /^(?:H\d|P|LI|LBody|TH|TD|Caption|Figure|Note|TOCI|Div|Sect)$/;
/** Numbers of notes and items, and readings above the line: words that parted those beside them. */
const ASIDE = /^(?:Lbl|Reference|RT)$/;

function blocksOf(objects: PdfObjects, pages: ReadonlyMap<number, readonly Stretch[]>): readonly string[] {
  const blocks: string[] = [];
  const heardAt = (page: number, mcid: number): string =>
    (pages.get(page) ?? [])
      .filter((stretch) => stretch.mcid === mcid)
      .map(({ heard }) => heard)
      .join('');
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
