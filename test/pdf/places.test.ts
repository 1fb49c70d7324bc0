/** Addresses of links: in a PDF they are ASCII (ISO 32000-1, 12.6.4.7), whatever script they were written in. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PdfFile } from '../../src/pdf/file.js';
import { writeLink } from '../../src/pdf/places.js';
import { points } from '../../src/style/units.js';
import { parse, textOf } from './reader.js';
import { sheet } from './sample.js';

/** What the annotation of a link says that it leads to. */
function written(href: string): string | undefined {
  const page = sheet();
  const mark = page.add('Link');
  const item = { kind: 'link', mark, href, alt: 'x', x: points(0), y: points(0), width: points(9), height: points(9) } as const;
  const bodies: string[] = [];
  const file: Pick<PdfFile, 'add'> = { add: (body) => `${bodies.push(body)} 0 R` };
  writeLink(file as PdfFile, page.layout([[item]]), { struct: mark.struct, page: 0, item }, new Map(), 0);
  const [annotation] = parse(bodies[0] ?? '');
  const action = annotation instanceof Map ? annotation.get('A') : undefined;
  return action instanceof Map ? textOf(action.get('URI')) : undefined;
}

test.each([
  ['https://example.org/日本?q=é#ü', 'https://example.org/%E6%97%A5%E6%9C%AC?q=%C3%A9#%C3%BC'],
  ['https://日本.example/', 'https://xn--wgv71a.example/'],
  ['https://example.org/a%20b(c)\\d', 'https://example.org/a%20b(c)/d'],
  ['mailto:press@mofa.example?subject=Año', 'mailto:press@mofa.example?subject=A%C3%B1o'],
])('%s becomes %s', (href, address) => {
  expect(written(href)).toBe(address);
});

test('every address that a paper may hold is written in ASCII, and leads where it led', () => {
  const rest = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.webPath());
  fc.assert(
    fc.property(fc.constantFrom('https://example.org/', 'http://', 'mailto:', 'https://例え.example/?'), rest, (start, end) => {
      const href = start + end.replace(/\s/g, '');
      fc.pre(URL.canParse(href));
      const address = written(href) ?? '';
      expect(address).toMatch(/^[\x21-\x7e]+$/);
      expect(new URL(address).href).toBe(new URL(href).href);
    }),
  );
});
