/** A desk of one's own: what it is made of, and all that can be wrong with the wish for it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openDesk } from '../../src/templating/desk.js';
import { type DeskWish, newDesk } from '../../src/templating/new-desk.js';
import { desksOf } from './desks.js';

const WISH: DeskWish = { id: 'europe', names: { en: 'Europe desk' }, base: 'ministry' };

const made = (wish: Partial<DeskWish>, files: Readonly<Record<string, string>> = {}) =>
  newDesk(desksOf(files), ['europe-bureau'], { ...WISH, ...wish });

const told = (wish: Partial<DeskWish>) => made(wish).faults.map(({ code, hint }) => `${code}: ${hint}`);

test('a desk differs by its name alone', () => {
  expect(made({}).value).toEqual([
    {
      name: 'desk.yaml',
      text: '# yaml-language-server: $schema=../../schemas/desk.schema.json\n# The desk "europe": only what differs from "ministry" stands in this folder.\nextends: ministry\nname: {en: "Europe desk"}\n',
    },
  ]);
});

test('a desk with a colour, a unit and names in two languages can be opened as it is', () => {
  const files = made({ names: { en: 'Europe: "desk" #1', ja: '欧州局' }, unit: 'europe-bureau', accent: '#1B5E20' }).value ?? [];
  expect(files.map(({ name }) => name)).toEqual(['desk.yaml', 'style.yaml']);
  expect(files[1]?.text).toContain('colors: {accent: "#1b5e20"}');
  const { value } = openDesk(desksOf(Object.fromEntries(files.map(({ name, text }) => [`europe/${name}`, text]))), 'europe');
  expect(value?.config).toMatchObject({
    extends: 'ministry',
    unit: 'europe-bureau',
    name: { en: 'Europe: "desk" #1', ja: '欧州局' },
  });
});

test('whatever a desk is called, it can be opened under that name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      const { value, faults } = made({ names: { en: name } });
      if (value === undefined)
        expect(faults.map(({ code }) => code)).toEqual([expect.stringMatching(/^(bad-name|control-character)$/)]);
      else {
        const desk = openDesk(desksOf({ 'europe/desk.yaml': value[0]?.text ?? '' }), 'europe');
        expect(desk.value?.config.name.en).toBe(name);
      }
    }),
  );
});

describe('a wish is told', () => {
  test.each<[string, Partial<DeskWish>, string]>([
    ['of an id that is no folder', { id: '../europe' }, 'bad-id: small letters, figures and hyphens: europe'],
    [
      'of a desk that is there',
      { id: 'ministry' },
      'desk-exists: change it in templates/ministry, or give the new one another name',
    ],
    ['of a missing name', { names: {} }, 'bad-name: write --name "Europe desk"'],
    ['of a name in no language', { names: { 'en us': 'x' } }, 'bad-language: write --name-lang ja=欧州局'],
    ['of a base that is not there', { base: 'minstry' }, 'unknown-desk: did you mean "ministry"?'],
    ['of a unit that is not there', { unit: 'europe-buro' }, 'unknown-unit: did you mean "europe-bureau"?'],
    ['of what is no colour', { accent: 'green' }, 'bad-colour: six hexadecimal figures after a #: "#1b5e20"'],
  ])('%s', (_, wish, fault) => {
    expect(told(wish)).toEqual([fault]);
  });

  test('of everything at once', () => {
    expect(told({ id: 'ministry', names: {}, base: 'x', accent: 'green' })).toHaveLength(4);
  });
});

test('a desk over one that cannot be opened is not made', () => {
  const { value, faults } = made({ base: 'asia' }, { 'asia/desk.yaml': 'extends: asia\n' });
  expect(value).toBeUndefined();
  expect(faults.map(({ code }) => code)).toEqual(['circular-desk']);
});
