/** Glyphs as the operators of a text object (ISO 32000-1, 9.4). */
import type { Glyph, GlyphsItem } from '../layout/display.js';
import type { CidFont } from './cidfont.js';
import { num, text } from './syntax.js';

/** A gap smaller than this, in thousandths of the size, is left until it has grown: nobody sees it. */
const UNSEEN = 0.5;

/**
 * The text object of an item with its origin at (x, y), y upwards.
 *
 * Several glyphs for one text (a letter and a mark that the font has not joined) stand in a Span with ActualText.
 */
export function showGlyphs(item: GlyphsItem, font: CidFont, x: number, y: number): string {
  const spacing = item.letterspacing ?? 0;
  const line = spell(item, font, spacing);
  const shown = `BT /${font.name} ${num(item.size)} Tf ${num(x)} ${num(y)} Td ${spacing === 0 ? line : `${num(spacing)} Tc ${line}0 Tc `}ET`;
  return item.actual === undefined ? shown : `/Span <</ActualText ${text(item.actual)}>> BDC\n${shown}\nEMC`;
}

/** What ends an operator, by what of it is open. */
const CLOSING = { nothing: '', string: ')] TJ ' } as const;

/**
 * The operators of one line, each with a blank behind it. A page has thousands of glyphs: they are told in one pass, into
 * one string. `spacing` stands after each glyph by itself (Tc), so that it is no gap between pieces of text.
 */
function spell({ glyphs, size, rtl, actual }: GlyphsItem, font: CidFont, spacing: number): string {
  /** Turns points into thousandths of the size. */
  const scale = 1000 / size;
  let line = '';
  let open: keyof typeof CLOSING = 'nothing';
  let rise = 0;
  /** How far the pen should stand to the right of where the operators so far have brought it, in thousandths. */
  let behind = 0;
  /** Behind the last glyph that stands in a Span. */
  let spanEnd = 0;
  for (let at = 0; at < glyphs.length; at++) {
    const glyph = glyphs[at];
    if (glyph === undefined) continue;
    const several = rtl ? glyph.text === '' : glyph.text !== '' && glyphs[at + 1]?.text === '';
    if (several && at >= spanEnd && actual === undefined) {
      spanEnd = rtl ? endOfTurned(glyphs, at) : endOfCluster(glyphs, at);
      line += `${CLOSING[open]}/Span <</ActualText ${text(glyphs[rtl ? spanEnd - 1 : at]?.text ?? '')}>> BDC `;
      open = 'nothing';
    }
    if (glyph.dy !== rise) {
      rise = glyph.dy;
      line += `${CLOSING[open]}${num(rise)} Ts `;
      open = 'nothing';
    }
    const code = font.code(glyph.id, glyph.text);
    const move = behind + glyph.dx * scale;
    if (open === 'nothing') line += '[';
    if (Math.abs(move) >= UNSEEN) {
      const moved = Math.round(move * 10) / 10;
      line += `${open === 'string' ? ')' : ''}${num(-moved)}(${code.shown}`;
      behind -= moved;
    } else line += open === 'string' ? code.shown : `(${code.shown}`;
    open = 'string';
    behind += (glyph.advance - spacing) * scale - code.width;
    if (at + 1 === spanEnd) {
      line += `${CLOSING[open]}EMC `;
      open = 'nothing';
    }
  }
  return `${line}${CLOSING[open]}${rise === 0 ? '' : '0 Ts '}`;
}

/** Behind a glyph with text and the glyphs without that follow it. */
function endOfCluster(glyphs: readonly Glyph[], start: number): number {
  let end = start + 1;
  while (glyphs[end]?.text === '') end++;
  return end;
}

/** From right to left, the glyphs without text stand before the one with it. */
function endOfTurned(glyphs: readonly Glyph[], start: number): number {
  let end = start + 1;
  while (end < glyphs.length && glyphs[end - 1]?.text === '') end++;
  return end;
}
