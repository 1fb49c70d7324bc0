/** One file of the base, copied down into a desk to be changed there. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readYaml } from '../../src/style/yaml.js';
import { type Desk, openDesk } from '../../src/templating/desk.js';
import { ejectFile } from '../../src/templating/eject.js';
import { originOf, sumOf } from '../../src/templating/origin.js';
import { desksOf } from './desks.js';

const ASIA = { 'asia/desk.yaml': 'extends: ministry\nname: {en: Asia}\n' };

function desk(files: Readonly<Record<string, string>> = {}, id = 'asia'): Desk {
  const { value, faults } = openDesk(desksOf({ ...ASIA, ...files }), id);
  if (value === undefined) throw new Error(JSON.stringify(faults));
  return value;
}

const told = (from: Desk, name: string) =>
  ejectFile(from, name).faults.map(({ file, code, message, hint }) => `${file} ${code}: ${message}; ${hint}`);

describe('a template', () => {
  const part = '<p>{{say meeting.title}}</p>\n';

  test('is copied whole below a line that names its origin', () => {
    const { value } = ejectFile(desk({ 'ministry/parts/a.hbs': part }), 'parts/a.hbs');
    expect(value).toEqual({
      name: 'parts/a.hbs',
      from: 'templates/ministry/parts/a.hbs',
      text: `{{!-- from templates/ministry/parts/a.hbs sha256:${sumOf(part)} --}}\n${part}`,
    });
    expect(originOf(value?.text ?? '')).toEqual({ path: 'templates/ministry/parts/a.hbs', sum: sumOf(part) });
  });

  test('may be named as templates name it, and comes from the nearest desk that has it, without its note', () => {
    const tokyo = { 'tokyo/desk.yaml': 'extends: asia\nname: {en: Tokyo}\n' };
    const copy = ejectFile(desk({ 'ministry/parts/a.hbs': part }), 'parts/a').value?.text ?? '';
    const { value } = ejectFile(desk({ ...tokyo, 'ministry/parts/a.hbs': part, 'asia/parts/a.hbs': copy }, 'tokyo'), 'parts/a');
    expect(value?.text).toBe(`{{!-- from templates/asia/parts/a.hbs sha256:${sumOf(part)} --}}\n${part}`);
  });
});

describe('a YAML file', () => {
  test('says nothing until a line is taken out of its comments', () => {
    const { text = '' } = ejectFile(desk(), 'labels/en.yaml').value ?? {};
    expect(text).toMatch(/^# from templates\/ministry\/labels\/en\.yaml sha256:[0-9a-f]{64}\n/);
    const copied = desk({ 'asia/labels/en.yaml': text.replace('# draft: DRAFT', 'draft: Draft') });
    expect(copied.labels.get('en')).toEqual({ ...desk().labels.get('en'), draft: 'Draft' });
  });

  test('keeps the line that editors read', () => {
    const editors = '# yaml-language-server: $schema=../../schemas/style.schema.json\n';
    const { text = '' } = ejectFile(desk({ 'ministry/style.yaml': `${editors}colors: {}\n` }), 'style.yaml').value ?? {};
    expect(text.split('\n')).toEqual(expect.arrayContaining([editors.trimEnd(), '# colors: {}']));
  });

  test('says what it said in the base, once every line is taken out of the comments', () => {
    const labels = fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), fc.stringMatching(/^[ -~]{1,12}$/), { minKeys: 1 });
    fc.assert(
      fc.property(labels, (words) => {
        const source = Object.entries(words).map(([key, word]) => `${key}: ${JSON.stringify(word)}\n# remark\n`);
        const from = desk({ 'ministry/labels/en.yaml': source.join('\n') });
        const { text = '' } = ejectFile(from, 'labels/en.yaml').value ?? {};
        const said = (yaml: string) => readYaml({ path: 'en.yaml', source: yaml }).value?.data;
        expect(said(text)).toEqual({});
        const [, lines = ''] = text.split(/\n\n(.*)/s);
        expect(said(lines.replace(/^# /gm, ''))).toEqual(words);
      }),
    );
  });
});

describe('nothing is copied', () => {
  test('over a file of the desk’s own', () => {
    const from = desk({ 'ministry/parts/a.hbs': '', 'asia/parts/a.hbs': '<p>Ours.</p>' });
    expect(told(from, 'parts/a.hbs')).toEqual([
      'templates/asia/parts/a.hbs already-own: the desk "asia" has a parts/a.hbs of its own already; change it there; the one below it is templates/ministry/parts/a.hbs',
    ]);
    expect(told(from, 'desk.yaml')).toEqual([expect.stringMatching(/^templates\/asia\/desk\.yaml already-own: /)]);
    expect(told(desk({}, 'ministry'), 'brief')).toEqual([expect.stringMatching(/already-own: .*; change it there$/)]);
  });

  test.each([
    ['breif.hbs', 'did you mean "brief.hbs"?'],
    ['labels/em.yaml', 'did you mean "labels/en.yaml"?'],
    ['facts', 'did you mean "parts/facts.hbs"?'],
    ['fatcs.hbs', 'did you mean "parts/facts.hbs"?'],
    ['../../secrets', 'there are: brief.hbs, desk.yaml, labels/en.yaml, parts/facts.hbs, style.yaml'],
  ])('under a name that no desk has: %s', (name, hint) => {
    expect(told(desk({ 'ministry/parts/facts.hbs': '' }), name)).toEqual([
      `templates/asia unknown-file: no file is called "${name}" in the folders of asia, ministry; ${hint}`,
    ]);
  });
});
