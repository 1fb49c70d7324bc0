/** Rules of fonts: embedded, with the widths of their own tables, and with a text for every code. */

import { type Objects, textOf, type Value } from './reader.js';
import type { Report } from './report.js';

/** Text of each code, by the number of the font's object. */
export type Codes = ReadonlyMap<number, ReadonlyMap<number, string>>;

export function checkFonts(objects: Objects, report: Report): Codes {
  const codes = new Map<number, ReadonlyMap<number, string>>();
  for (const [id, font] of objects.all) {
    if (textOf(objects.get(font, 'Type')) !== 'Font' || textOf(objects.get(font, 'Subtype')) === 'CIDFontType2') continue;
    const name = textOf(objects.get(font, 'BaseFont')) ?? `object ${id}`;
    const descendant = objects.list(objects.get(font, 'DescendantFonts'))[0];
    if (textOf(objects.get(descendant, 'BaseFont')) !== name) report('base font', name);
    if (textOf(objects.get(descendant, 'FontDescriptor', 'FontName')) !== name) report('base font', name);
    checkWidths(objects, descendant, name, report);
    const unicode = objects.stream(objects.raw(font, 'ToUnicode'));
    if (unicode === undefined) report('text of codes', `${name} has none`);
    codes.set(id, readUnicode(unicode ?? '', name, report));
  }
  return codes;
}

function readUnicode(map: string, name: string, report: Report): ReadonlyMap<number, string> {
  const codes = new Map<number, string>();
  for (const [, code = '', hex = ''] of map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]*)>$/gm)) {
    const text = Buffer.from(hex, 'hex').swap16().toString('utf16le');
    if (text === '' || /[\0\uFEFF\uFFFE]/.test(text)) report('text of codes', `${name} ${code} has no usable text`);
    if (/\p{Co}/u.test(text)) report('private use', `${name} ${code}`);
    codes.set(Number.parseInt(code, 16), text);
  }
  return codes;
}

/** Every width in the PDF equals that of the embedded glyph, to one thousandth of the size. */
function checkWidths(objects: Objects, font: Value | undefined, name: string, report: Report): void {
  const program = objects.stream(objects.raw(objects.get(font, 'FontDescriptor'), 'FontFile2'));
  const map = objects.stream(objects.raw(font, 'CIDToGIDMap'));
  if (program === undefined) report('font embedded', name);
  if (map === undefined) report('glyph map', name);
  if (program === undefined || map === undefined) return;
  const file = Buffer.from(program, 'latin1');
  const tables = new Map<string, number>();
  for (let record = 12; record < 12 + 16 * file.readUInt16BE(4); record += 16) {
    const table = file.toString('latin1', record, record + 4);
    tables.set(table, file.readUInt32BE(record + 8));
    if (file.readUInt32BE(record + 8) + file.readUInt32BE(record + 12) > file.length) report('font program', `${name} ${table}`);
  }
  const at = (table: string): number => tables.get(table) ?? 0;
  const em = file.readUInt16BE(at('head') + 18);
  const metrics = file.readUInt16BE(at('hhea') + 34);
  const widths = objects.list(objects.list(objects.get(font, 'W'))[1]);
  widths.forEach((width, code) => {
    const glyph = Buffer.from(map, 'latin1').readUInt16BE(2 * code);
    const own = (file.readUInt16BE(at('hmtx') + 4 * Math.min(glyph, metrics - 1)) * 1000) / em;
    if (Math.abs(own - Number(width)) > 1) report('width', `${name} ${code}`);
  });
  if (2 * widths.length !== map.length) report('glyph map', name);
}
