import { expect, test } from '@jest/globals';
import { highest, visible } from '../../src/marking/level.js';
import { marks } from '../../src/marking/schemes.js';

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

test('a ministry cannot use a scheme that does not exist', () => {
  expect(marks('XX', 'en')).toBeUndefined();
});

test('restricted text is not for an internal reader; the highest of several levels counts', () => {
  expect(visible('restricted', 'internal')).toBe(false);
  expect(visible('public', 'internal')).toBe(true);
  expect(highest(['public', 'restricted', 'internal'])).toBe('restricted');
  expect(highest([])).toBe('public');
});
