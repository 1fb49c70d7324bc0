/** What the painter reads of a TrueType font (ISO 14496-22); lengths in units of the font's em. */

export interface Table {
  readonly offset: number;
  readonly length: number;
}

export interface TrueType {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly tables: ReadonlyMap<string, Table>;
  readonly unitsPerEm: number;
  readonly glyphs: number;
  /** How many glyphs have a width of their own; the rest have that of the last. */
  readonly widths: number;
  /** True when `loca` counts in bytes, false when in pairs of bytes. */
  readonly longLoca: boolean;
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  /** Negative below the baseline. */
  readonly descent: number;
  readonly capHeight: number;
  /** Degrees, anticlockwise from upright. */
  readonly italicAngle: number;
  readonly fixedPitch: boolean;
  /** 400 is regular, 700 bold. */
  readonly weight: number;
  readonly postScriptName: string;
}

const NEEDED = ['head', 'hhea', 'maxp', 'hmtx', 'loca', 'glyf', 'post', 'OS/2', 'name'] as const;

/** Opens a static TrueType font; undefined when the file is none (CFF outlines, a web font, something else). */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTables(view);
  if (tables === undefined || NEEDED.some((name) => !tables.has(name)) || tables.has('fvar')) return undefined;
  const at = (name: (typeof NEEDED)[number]): number => tables.get(name)?.offset ?? 0;
  const head = at('head');
  const hhea = at('hhea');
  const os2 = at('OS/2');
  const ascent = view.getInt16(hhea + 4);
  return {
    bytes,
    view,
    tables,
    unitsPerEm: view.getUint16(head + 18),
    glyphs: view.getUint16(at('maxp') + 4),
    widths: view.getUint16(hhea + 34),
    longLoca: view.getInt16(head + 50) === 1,
    box: [view.getInt16(head + 36), view.getInt16(head + 38), view.getInt16(head + 40), view.getInt16(head + 42)],
    ascent,
    descent: view.getInt16(hhea + 6),
    capHeight: view.getUint16(os2) >= 2 ? view.getInt16(os2 + 88) : ascent,
    italicAngle: view.getInt32(at('post') + 4) / 65536,
    fixedPitch: view.getUint32(at('post') + 12) !== 0,
    weight: view.getUint16(os2 + 4),
    postScriptName: readPostScriptName(view, at('name')),
  };
}

/** How far a glyph moves the pen. */
export function advanceOf(font: TrueType, glyph: number): number {
  return font.view.getUint16(tableOf(font, 'hmtx').offset + 4 * Math.min(glyph, font.widths - 1));
}

/** The gap between a glyph's origin and its left edge. */
export function bearingOf(font: TrueType, glyph: number): number {
  const { offset } = tableOf(font, 'hmtx');
  if (glyph < font.widths) return font.view.getInt16(offset + 4 * glyph + 2);
  return font.view.getInt16(offset + 4 * font.widths + 2 * (glyph - font.widths));
}

/** Where a glyph's outline lies in the file; of length 0 for a space. */
export function outlineOf(font: TrueType, glyph: number): Table {
  if (glyph >= font.glyphs) throw new Error(`${font.postScriptName} has no glyph ${glyph}`);
  const loca = tableOf(font, 'loca').offset;
  const edge = (index: number): number =>
    font.longLoca ? font.view.getUint32(loca + 4 * index) : 2 * font.view.getUint16(loca + 2 * index);
  const start = edge(glyph);
  return { offset: tableOf(font, 'glyf').offset + start, length: edge(glyph + 1) - start };
}

export function tableOf(font: TrueType, name: string): Table {
  const table = font.tables.get(name);
  if (table === undefined) throw new Error(`${font.postScriptName} has no table ${name}`);
  return table;
}

function readTables(view: DataView): ReadonlyMap<string, Table> | undefined {
  if (view.byteLength < 12 || ![0x00010000, 0x74727565].includes(view.getUint32(0))) return undefined;
  const tables = new Map<string, Table>();
  for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
    if (record + 16 > view.byteLength) return undefined;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(record + index)));
    const table = { offset: view.getUint32(record + 8), length: view.getUint32(record + 12) };
    if (table.offset + table.length > view.byteLength) return undefined;
    tables.set(name, table);
  }
  return tables;
}

/** Name 6 of the `name` table, of which PDF takes letters, digits and hyphens. */
function readPostScriptName(view: DataView, table: number): string {
  const strings = table + view.getUint16(table + 4);
  for (let record = table + 6; record < table + 6 + 12 * view.getUint16(table + 2); record += 12) {
    if (view.getUint16(record + 6) !== 6) continue;
    const start = strings + view.getUint16(record + 10);
    let name = '';
    for (let index = 0; index < view.getUint16(record + 8); index++) name += String.fromCharCode(view.getUint8(start + index));
    return name.replace(/[^A-Za-z0-9-]/g, '') || 'Font';
  }
  return 'Font';
}
