import { expect, test } from '@jest/globals';
import { highest, visible } from '../../src/marking/level.js';
import { marks, portions } from '../../src/marking/schemes.js';

const printed = (lang: string, level: 'public' | 'internal' | 'restricted' | 'secret') =>
  marks('JP', lang)
    ?.[level].map((part) => part.text)
    .join('');

test('an English paper of Japan’s ministry bears both marks, a Japanese one its own', () => {
  expect(printed('en', 'internal')).toBe('取扱注意 · INTERNAL');
  expect(printed('en', 'restricted')).toBe('秘 · RESTRICTED');
  expect(printed('ja', 'restricted')).toBe('秘');
  expect(printed('en', 'public')).toBe('');
});

test('portions bear the scheme’s own words in brackets, open ones none', () => {
  expect(portions('JP')).toEqual({
    public: null,
    internal: { text: '(取扱注意)', lang: 'ja' },
    restricted: { text: '(秘)', lang: 'ja' },
    secret: { text: '(極秘)', lang: 'ja' },
  });
});

test('a ministry cannot use a scheme that does not exist', () => {
  for (const name of ['XX', 'constructor', '__proto__']) {
    expect(marks(name, 'en')).toBeUndefined();
    expect(portions(name)).toBeUndefined();
  }
});

test('restricted text is not for an internal reader; the highest of several levels counts', () => {
  expect(visible('restricted', 'internal')).toBe(false);
  expect(visible('public', 'internal')).toBe(true);
  expect(highest(['public', 'restricted', 'internal'])).toBe('restricted');
  expect(highest([])).toBe('public');
});
