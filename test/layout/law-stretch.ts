/** The law of last lines: what ends a paragraph keeps its natural blanks, whatever stretched the lines above. */
import { advanceOf, type TrueType } from '../../src/pdf/truetype.js';
import { elementsOf, type Law, linesIn, paintedIn } from './laid.js';

/** Blanks and ideographs: what a justified line stretches at. */
const STRETCHES = /^[ \u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/u;

/** In em. */
const SLACK = 0.002;

/** @param font  an open font by the npm path that the house style names */
export function lastLinesAsTheyAre(font: (file: string) => TrueType): Law {
  return ({ layout }) =>
    elementsOf(layout).flatMap((element) => {
      if (!/^(P|H\d|Caption)$/.test(element.type)) return [];
      const last = linesIn(paintedIn(element, ['Note', 'RT', 'Reference'])).at(-1);
      return (last?.items ?? []).flatMap((item) => {
        const open = font(layout.fonts[item.font]?.file ?? '');
        const wide = item.glyphs.find((glyph) => {
          const natural = advanceOf(open, glyph.id) / open.unitsPerEm;
          return STRETCHES.test(glyph.text) && glyph.advance - (item.letterspacing ?? 0) > (natural + SLACK) * item.size;
        });
        return wide === undefined ? [] : [`page ${(last?.page ?? 0) + 1}: the last line "${item.text}" is stretched`];
      });
    });
}
