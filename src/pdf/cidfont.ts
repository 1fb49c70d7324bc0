/**
 * A composite font in the file (ISO 32000-1, 9.7): one code for each pair of glyph and text, so that every reader
 * extracts what was written, also where one glyph serves two characters.
 */
import { deflate, type PdfFile, type Ref } from './file.js';
import type { Program, Programs } from './programs.js';
import { type Subset, startSubset } from './subset.js';
import { hex4, num, utf16 } from './syntax.js';
import { advanceOf, type TrueType } from './truetype.js';

/** One code of the font. */
export interface Code {
  /** As a string in brackets holds it: two bytes, those escaped that have a meaning there (ISO 32000-1, 7.3.4.2). */
  readonly shown: string;
  /** In thousandths of the size. */
  readonly width: number;
}

export interface CidFont {
  /** Resource name, the same on every page. */
  readonly name: string;
  readonly ref: Ref;
  /** The code of a glyph that stands for `text`; an empty text becomes a zero-width space. */
  readonly code: (glyph: number, text: string) => Code;
  /** Writes the font, subset to the codes asked for. */
  readonly finish: () => void;
}

interface Entry extends Code {
  readonly code: number;
  /** Number of the glyph in the subset. */
  readonly glyph: number;
  readonly text: string;
  /** As it was asked for, before it was made readable. */
  readonly asked: string;
  /** The next code of the same glyph. */
  readonly other: Entry | undefined;
}

/**
 * @param index  of the font in the display list. The resource is called `C1` and so on, never `F1`: that is how pdfkit
 *               calls its own fonts, and a clash shows the wrong letters.
 */
export function openCidFont(file: PdfFile, font: TrueType, index: number, programs: Programs): CidFont {
  const subset = startSubset(font);
  const entries: Entry[] = [];
  /** By glyph, the last code first. A paper asks for every letter: a key of glyph and text together would cost more. */
  const latest = new Map<number, Entry>();
  const add = (glyph: number, asked: string, text: string): Entry => {
    if (entries.length > 0xffff) throw new Error(`more than 65535 codes in ${font.postScriptName}`);
    const code = entries.length;
    const other = latest.get(glyph);
    const entry = { code, shown: shown(code), width: widthOf(font, glyph), glyph: subset.include(glyph), text, asked, other };
    entries.push(entry);
    latest.set(glyph, entry);
    return entry;
  };
  add(0, '', '');
  latest.clear();
  const ref = file.reserve();
  return {
    name: `C${index + 1}`,
    ref,
    code: (glyph, text) => {
      for (let known = latest.get(glyph); known !== undefined; known = known.other) if (known.asked === text) return known;
      return add(glyph, text, readable(text));
    },
    finish: () => {
      const name = `${subsetTag(index)}+${font.postScriptName}`;
      const { length, deflated } = programs.of(font, subset.glyphs(), () => programOf(subset));
      const program = file.encoded(`/Filter /FlateDecode /Length1 ${length}`, deflated);
      const descriptor = describeFont(file, font, name, program);
      const cid = [
        `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name}`,
        '/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>',
        `/FontDescriptor ${descriptor} /DW 1000 /W [0 [${entries.map(({ width }) => num(width)).join(' ')}]]`,
        `/CIDToGIDMap ${file.stream('', glyphMap(entries))}>>`,
      ].join(' ');
      const unicode = file.stream('', new TextEncoder().encode(toUnicode(entries)));
      const descendant = file.add(cid);
      file.put(
        ref,
        `<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant}] /ToUnicode ${unicode}>>`,
      );
    },
  };
}

const ESCAPES: Readonly<Record<string, string>> = { '(': '\\(', ')': '\\)', '\\': '\\\\', '\r': '\\r', '\n': '\\n' };

function shown(code: number): string {
  return String.fromCharCode(code >> 8, code & 0xff).replace(/[()\\\r\n]/g, (character) => ESCAPES[character] ?? character);
}

function programOf(subset: Subset): Program {
  const bytes = subset.encode();
  return { length: bytes.length, deflated: deflate(bytes) };
}

function widthOf(font: TrueType, glyph: number): number {
  return (advanceOf(font, glyph) * 1000) / font.unitsPerEm;
}

/** PDF/A forbids U+0000, U+FEFF and U+FFFE as a code's text (ISO 19005-2, 6.2.11.7.2), and an empty one has no form. */
function readable(text: string): string {
  const kept = text.replace(/[\0\uFEFF\uFFFE]/g, '');
  return kept === '' ? '\u200B' : kept;
}

/** Six capital letters, different for each subset in the file. */
function subsetTag(index: number): string {
  let tag = '';
  for (let rest = index; tag.length < 6; rest = Math.floor(rest / 26)) tag = String.fromCharCode(65 + (rest % 26)) + tag;
  return tag;
}

function describeFont(file: PdfFile, font: TrueType, name: string, program: Ref): Ref {
  const scaled = (value: number): string => num((value * 1000) / font.unitsPerEm);
  const flags = 4 | (font.fixedPitch ? 1 : 0) | (font.italicAngle === 0 ? 0 : 64);
  // No font table says how thick its stems are: this follows the weight class from 88 (regular) to 166 (bold).
  const stem = Math.round(50 + (font.weight / 65) ** 2);
  return file.add(
    [
      `<</Type /FontDescriptor /FontName /${name} /Flags ${flags} /FontBBox [${font.box.map(scaled).join(' ')}]`,
      `/ItalicAngle ${num(font.italicAngle)} /Ascent ${scaled(font.ascent)} /Descent ${scaled(font.descent)}`,
      `/CapHeight ${scaled(font.capHeight)} /StemV ${stem} /FontFile2 ${program}>>`,
    ].join(' '),
  );
}

function glyphMap(entries: readonly Entry[]): Uint8Array {
  const map = new Uint8Array(2 * entries.length);
  const view = new DataView(map.buffer);
  entries.forEach(({ glyph }, code) => {
    view.setUint16(2 * code, glyph);
  });
  return map;
}

/** The ToUnicode map, in blocks of at most a hundred lines as the format wants. */
function toUnicode(entries: readonly Entry[]): string {
  const lines = entries.slice(1).map(({ code, text }) => `<${hex4(code)}> <${utf16(text)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
