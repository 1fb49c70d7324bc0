/** A desk may be stricter with a paper than the desk that it extends, never laxer. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LEVELS, visible } from '../../src/marking/level.js';
import { openDesk } from '../../src/templating/desk.js';
import { desksOf } from './desks.js';

const told = (files: Readonly<Record<string, string>>, id: string) =>
  openDesk(desksOf(files), id).faults.map(
    ({ file, line, column, code, message, hint }) => `${file}:${line}:${column} ${code}: ${message}; ${hint}`,
  );

const asia = (product: string): Readonly<Record<string, string>> => ({
  'asia/desk.yaml': `extends: ministry\nname: {en: Asia}\nproducts:\n  ${product}\n`,
});

describe('a desk is told', () => {
  test('that it raises the ceiling of a paper', () => {
    expect(told(asia('brief: {ceiling: secret}'), 'asia')).toEqual([
      'templates/asia/desk.yaml:4:20 raised-ceiling: the ceiling of the brief is raised to secret: the desk that this one extends allows restricted; a desk may lower a ceiling, never raise it: write restricted, or make another product',
    ]);
  });

  test('that it drops a mandatory section', () => {
    const base = asia('brief: {mandatory: [clearance, sources]}');
    const tokyo = 'extends: asia\nname: {en: Tokyo}\nproducts:\n  brief: {mandatory: [sources, topics]}\n';
    expect(told({ ...base, 'tokyo/desk.yaml': tokyo }, 'tokyo')).toEqual([
      'templates/tokyo/desk.yaml:4:22 lost-section: the brief loses clearance: mandatory for the desk that this one extends; write mandatory: [clearance, sources, topics]',
    ]);
  });

  test('that it drops what a desk far below made mandatory, though the one between says nothing of it', () => {
    const chain = {
      ...asia('brief: {mandatory: [clearance]}'),
      'tokyo/desk.yaml': 'extends: asia\nname: {en: Tokyo}\nproducts:\n  brief: {ceiling: internal}\n',
      'osaka/desk.yaml': 'extends: tokyo\nname: {en: Osaka}\nproducts:\n  brief: {mandatory: []}\n',
    };
    expect(told(chain, 'tokyo')).toEqual([]);
    expect(told(chain, 'osaka')).toEqual([expect.stringMatching(/^templates\/osaka\/desk\.yaml:4:22 lost-section: /)]);
  });

  test('what a desk in the middle of its chain does, at the place where that does it', () => {
    const tokyo = 'extends: asia\nname: {en: Tokyo}\nproducts:\n  brief: {ceiling: public}\n';
    expect(told({ ...asia('brief: {ceiling: secret}'), 'tokyo/desk.yaml': tokyo }, 'tokyo')).toEqual([
      expect.stringMatching(/^templates\/asia\/desk\.yaml:4:20 raised-ceiling: /),
    ]);
  });

  test('that what one desk lowered, the next cannot raise again', () => {
    const tokyo = 'extends: asia\nname: {en: Tokyo}\nproducts:\n  brief: {ceiling: restricted}\n';
    expect(told({ ...asia('brief: {ceiling: internal}'), 'tokyo/desk.yaml': tokyo }, 'tokyo')).toEqual([
      expect.stringMatching(/^templates\/tokyo\/desk\.yaml:4:20 raised-ceiling: .* allows internal; /),
    ]);
  });
});

test('a paper that no desk below makes has the ceiling that its desk gives it', () => {
  const points =
    'points: {title: {en: Points}, template: brief, ceiling: secret, today: prepared, formats: [pdf], languages: [en]}';
  expect(told(asia(points), 'asia')).toEqual([]);
});

test('a desk is at fault exactly when some desk of its chain may show more than the one below it', () => {
  const ceiling = fc.option(fc.constantFrom(...LEVELS), { nil: undefined });
  fc.assert(
    fc.property(fc.array(ceiling, { minLength: 1, maxLength: 4 }), (chain) => {
      const desks = chain.map((level, index) => [
        `d${index}/desk.yaml`,
        `extends: ${index === 0 ? 'ministry' : `d${index - 1}`}\nname: {en: Desk}\n${level === undefined ? '' : `products: {brief: {ceiling: ${level}}}\n`}`,
      ]);
      const said = ['restricted' as const, ...chain.filter((level) => level !== undefined)];
      const raised = said.filter((level, index) => index > 0 && !visible(level, said[index - 1] ?? level));
      expect(told(Object.fromEntries(desks), `d${chain.length - 1}`)).toHaveLength(raised.length);
    }),
  );
});
