import { describe, expect, test } from '@jest/globals';
import { openDesk, styleChain } from '../../src/templating/desk.js';
import { desksOf } from './desks.js';

const told = (files: Readonly<Record<string, string>>, id: string) =>
  openDesk(desksOf(files), id).faults.map(
    ({ file, line, column, code, message, hint }) =>
      `${file}:${line}:${column} ${code}: ${message}${hint === undefined ? '' : `; ${hint}`}`,
  );

const asia = { 'asia/desk.yaml': 'extends: ministry\nname: {en: Asia desk}\nproducts:\n  brief: {ceiling: internal}\n' };

describe('a desk', () => {
  test('has what it says itself, and the rest of the desk that it extends', () => {
    const { value, faults } = openDesk(desksOf({ ...asia, 'asia/labels/en.yaml': 'asked-by: At the request of {by}\n' }), 'asia');
    expect(faults).toEqual([]);
    expect(value?.config).toMatchObject({
      name: { en: 'Asia desk' },
      products: { brief: { ceiling: 'internal', template: 'brief' } },
    });
    expect(value?.labels.get('en')).toEqual({
      'page-of': 'Page {page} of {pages}',
      'asked-by': 'At the request of {by}',
      draft: 'DRAFT',
    });
  });

  test('replaces a template file by file', () => {
    const { value } = openDesk(
      desksOf({ ...asia, 'ministry/parts/a.hbs': 'base', 'ministry/parts/b.hbs': 'base', 'asia/parts/b.hbs': 'own' }),
      'asia',
    );
    expect([...(value?.templates ?? [])].map(([name, file]) => [name, file.path])).toEqual([
      ['brief', 'templates/ministry/brief.hbs'],
      ['parts/a', 'templates/ministry/parts/a.hbs'],
      ['parts/b', 'templates/asia/parts/b.hbs'],
    ]);
  });

  test('lays its style over the base, and the overlay of a product over both', () => {
    const files = desksOf({
      ...asia,
      'asia/style.yaml': 'colors: {}\n',
      'asia/points.yaml': '{}\n',
      'asia/desk.yaml': `${asia['asia/desk.yaml']}  points: {title: {en: Points}, template: brief, ceiling: public, today: prepared, formats: [pdf], languages: [en], style: points.yaml}\n`,
    });
    const { value, faults } = openDesk(files, 'asia');
    expect(faults).toEqual([]);
    expect(value && styleChain(value, 'points', 'en').map((file) => file.path)).toEqual([
      'templates/ministry/style.yaml',
      'templates/asia/style.yaml',
      'templates/asia/points.yaml',
    ]);
    expect(value && styleChain(value, 'brief', 'en').map((file) => file.path)).toEqual([
      'templates/ministry/style.yaml',
      'templates/asia/style.yaml',
    ]);
  });
});

test('a desk lays what looks otherwise in a language between its style and the overlay of a product', () => {
  const files = desksOf({
    'ministry/style.ja.yaml': 'colors: {}\n',
    'asia/style.ja.yaml': 'colors: {}\n',
    'asia/points.yaml': '{}\n',
    'asia/desk.yaml': `${asia['asia/desk.yaml']}  points: {title: {en: Points}, template: brief, ceiling: public, today: prepared, formats: [pdf], languages: [en], style: points.yaml}\n`,
  });
  const { value } = openDesk(files, 'asia');
  const chain = (lang: string) => value && styleChain(value, 'points', lang).map(({ path }) => path.slice('templates/'.length));
  expect(chain('ja')).toEqual(['ministry/style.yaml', 'ministry/style.ja.yaml', 'asia/style.ja.yaml', 'asia/points.yaml']);
  expect(chain('es')).toEqual(['ministry/style.yaml', 'asia/points.yaml']);
});

describe('a desk that is wrong is told', () => {
  test.each([
    [
      'that it does not exist',
      {},
      'minstry',
      'templates:1:1 unknown-desk: no desk is called "minstry"; did you mean "ministry"?',
    ],
    [
      'that it extends nobody',
      { 'asia/desk.yaml': 'extends: minstry\n' },
      'asia',
      'templates/asia/desk.yaml:1:10 unknown-desk: no desk is called "minstry"; did you mean "ministry"?',
    ],
    [
      'that it extends itself',
      { 'a/desk.yaml': 'extends: b\n', 'b/desk.yaml': 'extends: a\n' },
      'a',
      'templates/b/desk.yaml:1:10 circular-desk: the desk "a" extends itself: a → b → a',
    ],
    [
      'of a key that does not exist',
      { 'asia/desk.yaml': 'extends: ministry\nconventions: {papr: a4}\n' },
      'asia',
      'templates/asia/desk.yaml:2:15 unknown-key: no key is called "papr" here; did you mean "paper"?',
    ],
    [
      'of a level that does not exist',
      { 'asia/desk.yaml': 'extends: ministry\nproducts:\n  brief: {ceiling: intern}\n' },
      'asia',
      'templates/asia/desk.yaml:3:20 not-allowed: "intern" is not allowed for "ceiling"; one of public, internal, restricted, secret',
    ],
    [
      'of a template that does not exist',
      { 'asia/desk.yaml': 'extends: ministry\nproducts:\n  brief: {template: breif}\n' },
      'asia',
      'templates/asia/desk.yaml:3:21 unknown-template: no template is called "breif"; did you mean "brief"?',
    ],
    [
      'of an overlay that does not exist',
      { 'asia/desk.yaml': 'extends: ministry\nproducts:\n  brief: {style: stile.yaml}\n' },
      'asia',
      'templates/asia/desk.yaml:3:18 unknown-overlay: the desk has no overlay "stile.yaml" for its style; write one beside desk.yaml',
    ],
    [
      'of an overlay that is misspelt',
      { 'asia/desk.yaml': 'extends: ministry\nproducts:\n  brief: {style: pionts.yaml}\n', 'asia/points.yaml': '{}\n' },
      'asia',
      'templates/asia/desk.yaml:3:18 unknown-overlay: the desk has no overlay "pionts.yaml" for its style; did you mean "points.yaml"?',
    ],
    [
      'of an overlay that is no style',
      { 'asia/desk.yaml': 'extends: ministry\nproducts:\n  brief: {style: desk.yaml}\n' },
      'asia',
      'templates/asia/desk.yaml:3:18 unknown-overlay: the desk has no overlay "desk.yaml" for its style; write one beside desk.yaml',
    ],
    [
      'of a paper without a title in one of its languages',
      { 'asia/desk.yaml': 'extends: ministry\nproducts:\n  brief: {languages: [en, es]}\n' },
      'asia',
      'templates/ministry/desk.yaml:5:18 missing-title: the brief has no title in "es"; write title: {es: ...}',
    ],
    [
      'of a name that is not said by language',
      { 'asia/desk.yaml': 'extends: ministry\nname: Europe desk\n' },
      'asia',
      'templates/asia/desk.yaml:2:7 wrong-type: "name" wants a mapping of keys; write {en: Europe desk}',
    ],
    [
      'of an alias that leads nowhere',
      { 'asia/desk.yaml': 'extends: ministry\nname: *base\n' },
      'asia',
      'templates/asia/desk.yaml:2:7 invalid-yaml: this alias names no anchor, or repeats too much; write the content out',
    ],
    [
      'of a label that is no text',
      { 'asia/desk.yaml': 'extends: ministry\n', 'asia/labels/en.yaml': 'asked-by: 3\n' },
      'asia',
      'templates/asia/labels/en.yaml:1:11 wrong-type: "asked-by" wants text; put it in quotes: "3"',
    ],
  ])('%s', (_, files, id, fault) => {
    expect(told(files, id)).toEqual([fault]);
  });
});
