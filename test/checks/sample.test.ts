import { expect, test } from '@jest/globals';
import { found } from './checked.js';

test.each(['en', 'ja', 'es'])('the sample can be published in %s, whole or in short: no rule finds anything', (lang) => {
  expect(found({ lang })).toEqual([]);
  expect(found({ lang, tells: 'headlines' })).toEqual([]);
});

test('its memorandum of conversation can be written', () => {
  expect(found({ languages: ['en'], ceiling: 'restricted' })).toEqual([]);
});
