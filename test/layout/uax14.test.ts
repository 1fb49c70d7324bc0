import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import LineBreaker from 'linebreak';
import { uax14 } from '../../src/layout/uax14.js';

/** Of the library, without the end of the text. */
function expected(text: string): readonly number[] {
  const places: number[] = [];
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) places.push(next.position);
  return places.filter((at) => at > 0 && at < text.length);
}

test('a line of English may end at blanks, after hyphens and after dashes', () => {
  expect(uax14('the Vice-Chair (of 2024)')).toEqual([4, 9, 15, 19]);
});

/** Each character of the short cut, the blank often, and some that the library alone knows. */
const character = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0x20, max: 0x17f }).map((code) => String.fromCharCode(code)) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(' ', ' ', 'a', '1', '-', '/', '(', ')', '“', '”', '.', '%', '$', '—', '\u00ad', '\u00a0'),
  },
  { weight: 2, arbitrary: fc.integer({ min: 0x2010, max: 0x2030 }).map((code) => String.fromCharCode(code)) },
);
const rare = fc.constantFrom('\n', '\u200b', 'é', '日', '、', '🇯', '\u200d', 'ש');

test('what is judged pair by pair is what the library says of the whole text', () => {
  const plain = fc.array(character, { maxLength: 24 }).map((all) => all.join(''));
  fc.assert(
    fc.property(plain, (text) => expect(uax14(text)).toEqual(expected(text))),
    { numRuns: 1000 },
  );
});

test('a text with a character that looks further back goes to the library', () => {
  const mixed = fc.array(fc.oneof({ weight: 5, arbitrary: character }, { weight: 1, arbitrary: rare }), { maxLength: 16 });
  fc.assert(
    fc.property(mixed, (all) => expect(uax14(all.join(''))).toEqual(expected(all.join('')))),
    { numRuns: 1000 },
  );
});

test('each two neighbours, with a blank between them and without, are judged as the library does', () => {
  const codes = [...range(0x21, 0x7e), ...range(0xa0, 0x17f), ...range(0x2013, 0x2026)];
  const signs = codes.filter((code) => code < 0xc0 || code > 0x17f).map((code) => String.fromCharCode(code));
  const pairs = ['a', '1', 'é', ...signs].flatMap((a) => ['a', '1', 'ñ', ...signs].flatMap((b) => [`${a}${b}`, `${a}  ${b}`]));
  expect(pairs.filter((pair) => uax14(pair).join() !== expected(pair).join())).toEqual([]);
});

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
