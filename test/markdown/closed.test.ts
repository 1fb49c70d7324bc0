import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { closed } from '../../src/markdown/closed.js';
import { parseInline, plainText } from '../../src/markdown/markdown.js';

const printed = (text: string) => plainText(parseInline(text).value);

test.each([
  ['Hall *A', 'Rio B*'],
  ['Rio ` x', 'hall ` y'],
  ['[Hall', 'B](http://evil.example/)'],
])('“%s” and “%s” side by side keep their signs', (one, other) => {
  expect(printed(`${closed(one)}, ${closed(other)}`)).toBe(`${printed(one)}, ${printed(other)}`);
  expect(parseInline(`${closed(one)}, ${closed(other)}`).value.every(({ kind }) => kind === 'text')).toBe(true);
});

test('looks and links of a part stay', () => {
  const text = 'Trade has **grown** since *2004* ([figures](https://www.mofa.go.jp/))';
  expect(parseInline(closed(text))).toEqual(parseInline(text));
});

test('any two lines side by side print what each prints', () => {
  const line = fc.string({ unit: fc.constantFrom(...'ab *_`[]()!<&>\\~') }).map((text) => `a${text}b`);
  fc.assert(
    fc.property(line, line, (one, other) => {
      fc.pre(parseInline(one).forbidden.length === 0 && parseInline(other).forbidden.length === 0);
      expect(printed(`${closed(one)}, ${closed(other)}`)).toBe(`${printed(one)}, ${printed(other)}`);
    }),
  );
});
