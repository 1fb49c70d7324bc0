/** What cannot be painted, found before anything is: all of it at once. */
import type { Fault } from '../faults/fault.js';
import type { GlyphsItem, Layout } from '../layout/display.js';
import { LONGEST_STRING, textLength } from './syntax.js';

/**
 * Faults of the text itself: characters without a glyph (ISO 19005-2, 6.2.11.8), characters of the private use areas, which
 * no reader can understand (6.2.11.7.3), and more marks upon one letter than a string may hold (6.1.13). They name the font's
 * file, because the display list no longer knows the record.
 */
export function inspectText(layout: Layout): readonly Fault[] {
  const faults = new Map<string, Fault>();
  const add = (code: string, file: string, message: string, hint: string): void => {
    const fault: Fault = { severity: 'error', code, file, line: 1, column: 1, message, hint };
    if (!faults.has(`${code} ${message}`)) faults.set(`${code} ${message}`, fault);
  };
  for (const { items } of layout.pages) {
    for (const item of items) {
      if (item.kind !== 'glyphs') continue;
      const file = layout.fonts[item.font]?.file ?? '';
      if (item.glyphs.some(({ id }) => id === 0))
        add('missing-glyph', file, `the font cannot print "${item.text}"`, 'name a font for this script in the house style');
      if (hasPrivateUse(item))
        add(
          'private-use',
          file,
          `"${item.text}" has a character of the private use area`,
          'write the character that Unicode has for it',
        );
      const heavy = item.glyphs.find(({ text }) => text.length > 64 && textLength(text) > LONGEST_STRING);
      if (heavy !== undefined)
        add(
          'text-too-long',
          file,
          `"${heavy.text.slice(0, 1)}" bears ${heavy.text.length - 1} marks`,
          'write it anew without them',
        );
    }
  }
  return [...faults.values()];
}

function hasPrivateUse(item: GlyphsItem): boolean {
  return PRIVATE_USE.test(item.text) || item.glyphs.some(({ text }) => text !== '' && isPrivateUse(text));
}

const PRIVATE_USE = /\p{Co}/u;

/** Glyph texts are next to always one letter: its code tells, without a pattern. */
function isPrivateUse(text: string): boolean {
  const code = text.charCodeAt(0);
  return (text.length > 1 || code >= 0xd800) && PRIVATE_USE.test(text);
}
