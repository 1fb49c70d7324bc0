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
  const line = startLine(1000 / item.size, spacing);
  const { glyphs } = item;
  for (let at = 0; at < glyphs.length; ) {
    const end = endOfCluster(glyphs, at);
    const spelled = end - at > 1 && item.actual === undefined;
    if (spelled) line.raw(`/Span <</ActualText ${text(glyphs[at]?.text ?? '')}>> BDC`);
    for (; at < end; at++) {
      const glyph = glyphs[at];
      if (glyph !== undefined) line.show(glyph, font);
    }
    if (spelled) line.raw('EMC');
  }
  const shown = `BT /${font.name} ${num(item.size)} Tf ${num(x)} ${num(y)} Td ${spacing === 0 ? line.end() : `${num(spacing)} Tc ${line.end()} 0 Tc`} ET`;
  return item.actual === undefined ? shown : `/Span <</ActualText ${text(item.actual)}>> BDC\n${shown}\nEMC`;
}

/** Behind a glyph with text and the glyphs without that follow it. */
function endOfCluster(glyphs: readonly Glyph[], start: number): number {
  let end = start + 1;
  if (glyphs[start]?.text !== '') while (glyphs[end]?.text === '') end++;
  return end;
}

/**
 * The operators of one line while they grow; `scale` turns points into thousandths of the size. `spacing` stands
 * after each glyph by itself (Tc), so that it is no gap between pieces of text.
 */
function startLine(scale: number, spacing: number) {
  const operators: string[] = [];
  let array = '';
  let codes = '';
  let rise = 0;
  /** How far the pen should stand to the right of where the operators so far have brought it, in thousandths. */
  let behind = 0;
  const endCodes = (): void => {
    if (codes !== '') array += `<${codes}>`;
    codes = '';
  };
  const endArray = (): void => {
    endCodes();
    if (array !== '') operators.push(`[${array}] TJ`);
    array = '';
  };
  const setRise = (wanted: number): void => {
    if (wanted === rise) return;
    endArray();
    operators.push(`${num(wanted)} Ts`);
    rise = wanted;
  };
  return {
    show: (glyph: Glyph, font: CidFont): void => {
      const code = font.code(glyph.id, glyph.text);
      setRise(glyph.dy);
      const move = behind + glyph.dx * scale;
      if (Math.abs(move) >= UNSEEN) {
        const moved = Math.round(move * 10) / 10;
        endCodes();
        array += num(-moved);
        behind -= moved;
      }
      codes += code.hex;
      behind += (glyph.advance - spacing) * scale - code.width;
    },
    raw: (operator: string): void => {
      endArray();
      operators.push(operator);
    },
    end: (): string => {
      endArray();
      setRise(0);
      return operators.join(' ');
    },
  };
}
