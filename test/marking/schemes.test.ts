import { expect, test } from '@jest/globals';
import { caveatWords } from '../../src/marking/clearance.js';
import { highest, LEVELS, visible } from '../../src/marking/level.js';
import { caveats, marks, portions, schemeNames } from '../../src/marking/schemes.js';

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

const said = (scheme: string, lang: string): readonly string[] =>
  LEVELS.map((level) => (marks(scheme, lang)?.[level] ?? []).map((part) => part.text).join(''));

test.each([
  ['JP', 'es', ['', '取扱注意 · USO INTERNO', '秘 · RESERVADO', '極秘 · SECRETO']],
  ['UK', 'en', ['', 'OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET']],
  ['UK', 'ja', ['', 'OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET · 極秘']],
  ['US', 'en', ['UNCLASSIFIED', 'SENSITIVE BUT UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET']],
  ['EU', 'en', ['', 'LIMITE', 'RESTREINT UE/EU RESTRICTED', 'SECRET UE/EU SECRET']],
  ['EU', 'fr', ['', 'LIMITE', 'RESTREINT UE/EU RESTRICTED', 'SECRET UE/EU SECRET']],
  ['MX', 'es', ['', 'USO INTERNO', 'INFORMACIÓN RESERVADA', 'SECRETO']],
  ['MX', 'ja', ['', 'USO INTERNO · 取扱注意', 'INFORMACIÓN RESERVADA · 秘', 'SECRETO · 極秘']],
  ['CA', 'fr', ['', 'PROTECTED A / PROTÉGÉ A', 'CONFIDENTIAL / CONFIDENTIEL', 'SECRET']],
])('the marks of %s on a paper in %s', (scheme, lang, words) => {
  expect(said(scheme, lang)).toEqual(words);
});

test.each([
  ['UK', [null, '(OFFICIAL)', '(OFFICIAL-SENSITIVE)', '(SECRET)']],
  ['US', ['(U)', '(SBU)', '(C)', '(S)']],
  ['EU', [null, '(LIMITE)', '(R-UE/EU-R)', '(S-UE/EU-S)']],
  ['CA', [null, '(PROTECTED A)', '(C)', '(S)']],
  ['MX', [null, '(USO INTERNO)', '(RESERVADA)', '(SECRETO)']],
])('the portion marks of %s', (scheme, words) => {
  const own = portions(scheme);
  expect(LEVELS.map((level) => own?.[level]?.text ?? null)).toEqual(words);
});

test('caveats stand beside the mark in the manner of the scheme, and alone where there is none', () => {
  const beside = (scheme: string, marked: boolean): string =>
    caveatWords(caveats(scheme) ?? { before: '?', between: '?' }, ['NOFORN', 'ORCON'], marked).join('');
  expect(schemeNames.map((scheme) => beside(scheme, true))).toEqual([
    ' · NOFORN · ORCON',
    ' – NOFORN – ORCON',
    '//NOFORN/ORCON',
    ' – NOFORN – ORCON',
    '//NOFORN/ORCON',
    ' · NOFORN · ORCON',
  ]);
  expect([beside('JP', false), beside('US', false)]).toEqual(['NOFORN · ORCON', 'NOFORN/ORCON']);
});
