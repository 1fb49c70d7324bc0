import { describe, expect, test } from '@jest/globals';
import { lintOf, toldOf } from './linted.js';

const PRODUCT = 'template: brief, ceiling: restricted, today: prepared, formats: [pdf]';
const desk = (product: string) => `extends: ministry\nname: {en: Asia}\nproducts:\n  brief: {${product}}\n`;
const USES_ALL =
  '<article><p>{{label "page-of"}}{{#if meeting.requestedBy}}{{label "asked-by" by=meeting.requestedBy}}{{/if}}</p></article>\n';

const told = (files: Readonly<Record<string, string>>, desks: readonly string[] = []) => toldOf(lintOf(files, desks));

describe('what nobody uses is a warning', () => {
  test('a label, at its key, in each language', () => {
    expect(
      told({
        'ministry/desk.yaml': `name: {en: Ministry}\nconventions: {names: {surnameCapitals: true}, dates: {era: true}, paper: a4}\nportionMarks: false\nproducts:\n  brief: {title: {en: Brief, ja: 概要}, ${PRODUCT}, languages: [en, ja]}\n`,
        'ministry/brief.hbs': USES_ALL,
        'ministry/labels/ja.yaml': 'draft: 案\npage-off: 頁\npage-of: "{page}/{pages}"\nasked-by: "{by}"\n',
      }),
    ).toEqual(['labels/ja.yaml:2:1 unused-label: no paper in "ja" uses the label "page-off"; did you mean "page-of"?']);
  });

  test('a part and a template, at their beginning', () => {
    expect(
      told({ 'ministry/brief.hbs': USES_ALL, 'ministry/parts/old.hbs': '<p>a</p>\n', 'ministry/note.hbs': '<article/>\n' }),
    ).toEqual([
      'note.hbs:1:1 unused-template: no product of any desk is made of "note"; name it in desk.yaml, or delete the file',
      'parts/old.hbs:1:1 unused-part: no paper of any desk calls the part "parts/old"; call it with {{> parts/old}}, or delete the file',
    ]);
  });

  test('but not what another desk of the folder uses', () => {
    const files = {
      'ministry/parts/side.hbs': '<p>a</p>\n',
      'ministry/brief.hbs': '<article><p>{{label "page-of"}}</p></article>\n',
      'asia/desk.yaml': 'extends: ministry\nname: {en: Asia}\n',
      'asia/brief.hbs': USES_ALL.replace('</article>', '{{> parts/side}}</article>'),
    };
    expect(told(files)).toEqual([]);
    expect(told(files, ['ministry'])).toEqual([]);
  });

  test('nothing is called unused while a template cannot be read', () => {
    expect(told({ 'ministry/brief.hbs': '<article><p>{{say meeting.titel}}</p></article>\n' })).toEqual([
      'brief.hbs:1:27 unknown-path: "meeting.titel" does not exist: there is no "titel" in "meeting"; did you mean "title"?',
    ]);
  });
});

describe('a wording has the slots that its label is given, in each language of the paper', () => {
  test('a translation that drops one is told where it is filled', () => {
    expect(
      told({
        'asia/desk.yaml': desk('title: {en: Brief, ja: 概要}, languages: [en, ja]'),
        'ministry/brief.hbs': USES_ALL,
        'asia/labels/ja.yaml': 'draft: 案\npage-of: "{page}/{pages}"\nasked-by: 先方の求め\n',
      }),
    ).toEqual([
      'brief.hbs:1:78 unknown-slot: the label "asked-by" has no slot {by} in "ja"; write {by} into its words in labels/ja.yaml',
    ]);
  });
});

describe('a mandatory section cannot be lost', () => {
  const base = {
    'ministry/desk.yaml': `name: {en: Ministry}\nconventions: {names: {surnameCapitals: true}, dates: {era: true}, paper: a4}\nportionMarks: false\nproducts:\n  brief: {title: {en: Brief}, ${PRODUCT}, languages: [en], mandatory: [clearance]}\n`,
    'ministry/brief.hbs': USES_ALL.replace('</article>', '{{> parts/clearance}}</article>'),
    'ministry/parts/clearance.hbs': '{{#each clearance as |step|}}<p>{{say step.role}}</p>{{/each}}\n',
    'asia/desk.yaml': 'extends: ministry\nname: {en: Asia}\n',
  };

  test('it may be printed by a part, and by a part of another desk', () => {
    expect(told(base)).toEqual([]);
  });

  test("a desk's own template that leaves it out is told", () => {
    expect(told({ ...base, 'asia/brief.hbs': USES_ALL })).toEqual([
      'asia/brief.hbs:1:1 lost-section: the brief prints nothing of "clearance", which it may not lose; print it: {{> parts/clearance}}; templates/ministry/desk.yaml:5:130 says that it is mandatory',
    ]);
  });

  test("a desk's own part that prints something else is told", () => {
    expect(told({ ...base, 'asia/parts/clearance.hbs': '<p>Cleared.</p>\n' })).toEqual([
      'asia/parts/clearance.hbs:1:1 lost-section: the brief prints nothing of "clearance", which it may not lose; print it: {{> parts/clearance}}; templates/ministry/desk.yaml:5:130 says that it is mandatory',
    ]);
  });

  test('a section that no context has is told in desk.yaml', () => {
    expect(told({ ...base, 'ministry/desk.yaml': base['ministry/desk.yaml'].replace('[clearance]', '[clearence]') })).toContain(
      'desk.yaml:5:131 unknown-section: no section of a paper is called "clearence"; did you mean "clearance"?',
    );
  });
});

test('faults of all desks come at once, of all files, those of a shared part once', () => {
  expect(
    told({
      'ministry/brief.hbs': '<article>{{> parts/a}}<p>{{say paper.titel}}</p></article>\n',
      'ministry/parts/a.hbs': '<p>{{say paper.nmber}}</p>\n',
      'asia/desk.yaml': 'extends: ministry\nname: {en: Asia}\n',
      'asia/brief.hbs': '<article>{{> parts/a}}{{> parts/b}}</article>\n',
    }).map((line) => line.split(':').slice(0, 3).join(':')),
  ).toEqual(['asia/brief.hbs:1:27 unknown-part', 'brief.hbs:1:38 unknown-path', 'parts/a.hbs:1:16 unknown-path']);
});

test('a desk that does not exist is told with those that do', () => {
  expect(told({}, ['minstry'])[0]).toBe('templates:1:1 unknown-desk: no desk is called "minstry"; did you mean "ministry"?');
});
