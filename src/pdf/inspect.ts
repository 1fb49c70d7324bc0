/** What cannot be painted, found before anything is: all of it at once. */
import type { Fault } from '../faults/fault.js';
import type { GlyphsItem, Layout } from '../layout/display.js';
import type { PdfMeta } from './metadata.js';
import { LONGEST_STRING, textLength } from './syntax.js';

/**
 * Faults of the text itself: characters without a glyph (ISO 19005-2, 6.2.11.8), characters of the private use areas,
 * which no reader can understand (6.2.11.7.3), and strings longer than PDF/A allows (6.1.13). The first two name the
 * font's file, the last the paper's number, because the display list no longer knows the record.
 */
export function inspectText(layout: Layout, meta: PdfMeta): readonly Fault[] {
  const faults = new Map<string, Fault>();
  const add = (code: string, file: string, message: string, hint: string): void => {
    const fault: Fault = { severity: 'error', code, file, line: 1, column: 1, message, hint };
    if (!faults.has(`${code} ${message}`)) faults.set(`${code} ${message}`, fault);
  };
  const measure = (what: string, value: string): void => {
    if (textLength(value) <= LONGEST_STRING) return;
    add('text-too-long', meta.number, `${what} is too long for a PDF: "${value.slice(0, 40)}..."`, 'about 16 000 characters fit');
  };
  for (const { items } of layout.pages) {
    for (const item of items) {
      if (item.kind === 'link') measure('the description of a link', item.alt);
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
    }
  }
  for (const struct of layout.structs) measure('the alternative text of a picture', struct.alt ?? '');
  for (const entry of layout.outline) measure('a heading', entry.title);
  measure('the title', meta.title);
  measure('the subject', meta.subject);
  measure('the list of keywords', meta.keywords.join('; '));
  return [...faults.values()];
}

function hasPrivateUse(item: GlyphsItem): boolean {
  let spelled = '';
  for (const { text } of item.glyphs) spelled += text;
  return /\p{Co}/u.test(item.text) || (spelled !== item.text && /\p{Co}/u.test(spelled));
}
