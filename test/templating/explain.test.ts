/** Which file supplied what of a paper, and what a desk changes of the desk that it extends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Press } from '../../src/papers/press.js';
import { type Desk, openDesk } from '../../src/templating/desk.js';
import { ejectFile } from '../../src/templating/eject.js';
import { type Explanation, explainProduct } from '../../src/templating/explain.js';
import { newDesk } from '../../src/templating/new-desk.js';
import { holding, type Key, whyKey } from '../../src/templating/sayings.js';
import type { Called } from '../../src/templating/template-tree.js';
import { made, press } from '../papers/made.js';
import { bodyOf, readPdf } from '../papers/read-pdf.js';
import { passagesOfWord } from '../papers/read-word.js';
import { bare } from '../papers/words.js';
import { ROOT, workspace } from '../sample.js';
import { desksOf } from './desks.js';

const ASIA = 'extends: ministry\nname: {en: Asia}\n';

function deskOf(files: Readonly<Record<string, string>>, id = 'asia'): Desk {
  const { value, faults } = openDesk(desksOf({ 'asia/desk.yaml': ASIA, ...files }), id);
  if (value === undefined) throw new Error(JSON.stringify(faults));
  return value;
}

function explained(files: Readonly<Record<string, string>>, { id = 'asia', product = 'brief', lang = 'en' } = {}): Explanation {
  const { value, faults } = explainProduct(deskOf(files, id), product, lang);
  if (value === undefined) throw new Error(JSON.stringify(faults));
  return value;
}

function opened(from: Press, id: string): Desk {
  const { value, faults } = from.desk(id);
  if (value === undefined) throw new Error(JSON.stringify(faults));
  return value;
}

/** `file:line name: value`, or the file alone. */
const told = (changes: Explanation['changes']) =>
  changes.map((change) => {
    const at = `${change.at.file.replace('templates/', '')}:${change.at.line}`;
    return change.kind === 'file' ? at : `${at} ${change.path.join('/')}: ${JSON.stringify(change.value)}`;
  });

/** `name: value, from where and why`. */
const keys = (these: readonly Key[], desk = 'asia') =>
  these.map((key) => {
    const { value, at } = holding(key);
    return `${key.path.join('/')}: ${JSON.stringify(value)} ${at.file.replace('templates/', '')}:${at.line} ${whyKey(key, desk)}`;
  });

const names = ({ name, calls, again }: Called): string =>
  `${name}${again ? '*' : ''}${calls.length === 0 ? '' : `(${calls.map(names).join(' ')})`}`;

describe('a desk made from nothing, with one part and one colour changed,', () => {
  const sample = press();
  const accent = { id: 'europe', names: { en: 'Europe desk' }, base: 'ministry', accent: '#1b5e20' };
  const files = newDesk(sample.files, [], accent).value ?? [];
  const own = Object.fromEntries(files.map(({ name, text }) => [`templates/europe/${name}`, text]));
  const plain = press(join(ROOT, 'data'), join(workspace(own, ['templates']), 'templates'));
  const copied = ejectFile(opened(plain, 'europe'), 'parts/facts.hbs').value?.text ?? '';
  const part = copied.replace('<h2>{{label "facts"}}</h2>', '<h2>{{label "facts"}} · {{say paper.date}}</h2>');
  const folder = workspace({ ...own, 'templates/europe/parts/facts.hbs': part }, ['templates']);
  const changed = press(join(ROOT, 'data'), join(folder, 'templates'));
  const desk = opened(changed, 'europe');

  test('shows exactly the two', () => {
    const { value, faults } = explainProduct(desk, 'brief', 'en');
    expect(faults).toEqual([]);
    expect(value?.changes).toMatchObject([
      { kind: 'file', name: 'parts/facts.hbs', over: `${folder}/templates/ministry/parts/facts.hbs` },
      {
        kind: 'key',
        name: 'style.yaml',
        path: ['colors', 'accent'],
        value: '#1b5e20',
        before: { value: '#1d3f72', desk: 'ministry' },
      },
    ]);
    expect(value?.elsewhere).toEqual([]);
    expect(value?.copies).toMatchObject([{ name: 'parts/facts.hbs', changed: true, base: { moved: false } }]);
  });

  test('gives another brief in PDF and Word', async () => {
    const seen = async (desk: string) => {
      const { bytes } = await made(changed, { desk, formats: ['pdf', 'docx'] });
      const styles = strFromU8(unzipSync(bytes.docx)['word/styles.xml'] ?? new Uint8Array());
      const heading = passagesOfWord(bytes.docx).find(({ words }) => words.startsWith('Facts and figures'))?.words;
      const pdf = await readPdf(bytes.pdf);
      return {
        green: styles.includes('1B5E20'),
        heading,
        printed: bare(bodyOf(bytes.pdf, pdf)).includes('Factsandfigures·'),
      };
    };
    expect(await seen('ministry')).toEqual({ green: false, heading: 'Facts and figures', printed: false });
    expect(await seen('europe')).toMatchObject({
      green: true,
      heading: expect.stringMatching(/^Facts and figures · /),
      printed: true,
    });
  });

  test('shows the part elsewhere where a paper does not call it', () => {
    const { changes = [], elsewhere = [] } = explainProduct(desk, 'readout', 'ja').value ?? {};
    expect(changes).toMatchObject([{ path: ['colors', 'accent'] }]);
    expect(elsewhere).toMatchObject([{ name: 'parts/facts.hbs' }]);
  });
});

describe('what a desk changes', () => {
  test('is not what it says as the base says it, nor its name, nor a copy that was left alone', () => {
    const base = { 'ministry/parts/a.hbs': '<p>x</p>\n', 'ministry/brief.hbs': '<article>{{> parts/a}}</article>\n' };
    const copy = ejectFile(deskOf(base), 'parts/a.hbs').value?.text ?? '';
    const same = {
      ...base,
      'asia/parts/a.hbs': copy,
      'asia/labels/en.yaml': 'draft: DRAFT\n',
      'asia/desk.yaml': `${ASIA}portionMarks: false\n`,
    };
    const { changes, elsewhere, copies } = explained(same);
    expect([...changes, ...elsewhere]).toEqual([]);
    expect(copies).toMatchObject([{ name: 'parts/a.hbs', changed: false, base: { moved: false } }]);
  });

  test('is what it says otherwise than the desk that it extends, however far the base is', () => {
    const tokyo = { 'tokyo/desk.yaml': 'extends: asia\nname: {en: Tokyo}\n', 'tokyo/labels/en.yaml': 'draft: Draft\n' };
    const labels = { 'asia/labels/en.yaml': 'draft: Entwurf\n' };
    const { chain, changes } = explained({ ...labels, ...tokyo }, { id: 'tokyo' });
    expect(chain).toEqual(['tokyo', 'asia', 'ministry']);
    expect(changes).toMatchObject([{ path: ['draft'], value: 'Draft', before: { desk: 'asia', value: 'Entwurf' } }]);
  });

  test('is said to be without effect where a file that is laid over it says otherwise', () => {
    const looks = {
      'ministry/style.ja.yaml': 'styles: {Body: {leading: 18}}\n',
      'asia/style.yaml': 'styles: {Body: {leading: 14}}\n',
    };
    const ja = {
      'ministry/labels/ja.yaml': 'draft: 案\n',
      'asia/desk.yaml': `${ASIA}products: {brief: {languages: [en, ja], title: {ja: 資料}}}\n`,
    };
    const style = (lang: string) =>
      explained({ ...looks, ...ja }, { lang }).changes.filter((change) => change.name === 'style.yaml');
    expect(style('en')).toMatchObject([{ value: 14, before: null, overruled: null }]);
    expect(style('ja')).toMatchObject([
      { value: 14, overruled: { value: 18, at: { file: 'templates/ministry/style.ja.yaml' } } },
    ]);
  });

  test('is on a paper or elsewhere, and neither hides nor invents anything', () => {
    const words = fc.dictionary(fc.constantFrom('page-of', 'asked-by', 'draft', 'new-word'), fc.constantFrom('DRAFT', 'other'));
    const brief = { 'ministry/brief.hbs': '<article><p>{{label "asked-by" by=meeting.title}}</p></article>\n' };
    fc.assert(
      fc.property(words, (own) => {
        const yaml = Object.entries(own).map(([key, word]) => `${key}: ${key === 'asked-by' ? `"${word} {by}"` : word}\n`);
        const { changes, elsewhere } = explained({ ...brief, 'asia/labels/en.yaml': yaml.join('') });
        const wanted = Object.entries(own).flatMap(([key, word]) => (key === 'draft' && word === 'DRAFT' ? [] : [key]));
        const found = (these: Explanation['changes']) => these.flatMap((change) => (change.kind === 'key' ? change.path : []));
        expect(found(changes)).toEqual(['asked-by', 'draft'].filter((key) => wanted.includes(key)));
        expect([...found(changes), ...found(elsewhere)].sort()).toEqual(wanted.sort());
      }),
    );
  });
});

describe('a paper is explained', () => {
  const parts = {
    'ministry/brief.hbs': '<article>{{> parts/a}}{{#if topics}}{{> parts/b}}{{else}}{{> parts/a}}{{/if}}</article>\n',
    'ministry/parts/a.hbs': '<h2 class="grand">{{> parts/c}}</h2>\n',
    'ministry/parts/b.hbs': '<p>{{> parts/c}}{{label "asked-by" by=meeting.title}}</p>\n',
    'ministry/parts/c.hbs': '{{say meeting.title}}',
    'ministry/parts/d.hbs': '<p>nobody calls this</p>\n',
    'asia/parts/b.hbs': '<p>{{> parts/c}}</p>\n',
  };

  test('by its parts as they call each other, each once with all that it calls', () => {
    const { template, files } = explained(parts);
    expect(names(template)).toBe('brief(parts/a(parts/c) parts/b(parts/c*))');
    expect(files.get('parts/b')?.map(({ file }) => file.path)).toEqual([
      'templates/ministry/parts/b.hbs',
      'templates/asia/parts/b.hbs',
    ]);
    expect(files.has('parts/d')).toBe(false);
  });

  test('by the labels that it uses, and the one that drafts bear', () => {
    expect(keys(explained({ ...parts, 'asia/labels/en.yaml': 'draft: Draft\n' }).labels)).toEqual([
      'draft: "Draft" asia/labels/en.yaml:1 own key over ministry\'s',
    ]);
    expect(keys(explained(parts, { id: 'ministry' }).labels, 'ministry')).toEqual([
      'asked-by: "Asked by {by}" ministry/labels/en.yaml:2 own key',
      'draft: "DRAFT" ministry/labels/en.yaml:3 own key',
    ]);
  });

  test('by the styles that its elements have, with those that they are based on, its page and all colours', () => {
    const style = [
      'colors: {ink: "#000000"}',
      'pages: {a4: {width: 210}, letter: {width: 216}}',
      'styles: {Grand: {basedOn: Base}, Base: {size: 9}, Body: {size: 10}, Heading 2: {size: 12}, Heading 3: {size: 11}}',
    ];
    const own = 'styles:\n  Base: {size: 8}\n';
    expect(keys(explained({ ...parts, 'ministry/style.yaml': style.join('\n'), 'asia/style.yaml': own }).style)).toEqual([
      'colors/ink: "#000000" ministry/style.yaml:1 from ministry',
      'pages/a4/width: 210 ministry/style.yaml:2 from ministry',
      'styles/Grand/basedOn: "Base" ministry/style.yaml:3 from ministry',
      "styles/Base/size: 8 asia/style.yaml:2 own key over ministry's",
      'styles/Body/size: 10 ministry/style.yaml:3 from ministry',
    ]);
  });

  test('by what desk.yaml says of it, and of every paper, but not of others', () => {
    const points =
      'points: {title: {en: Points}, template: brief, ceiling: public, today: prepared, formats: [pdf], languages: [en]}';
    const own = `${ASIA}portionMarks: true\nproducts:\n  brief: {ceiling: internal}\n  ${points}\n`;
    const said = keys(explained({ 'asia/desk.yaml': own }).manifest);
    expect(said).toEqual(
      expect.arrayContaining([
        "portionMarks: true asia/desk.yaml:3 own key over ministry's",
        'products/brief/ceiling: "internal" asia/desk.yaml:5 own key over ministry\'s',
        'products/brief/template: "brief" ministry/desk.yaml:5 from ministry',
      ]),
    );
    expect(said.join()).not.toMatch(/products\/points|name:|extends/);
  });

  test('as far as it can be read, with the faults that stop it', () => {
    const { value, faults } = explainProduct(
      deskOf({ ...parts, 'asia/parts/b.hbs': '<p>{{say meting.title}}</p>\n' }),
      'brief',
      'en',
    );
    expect(told(value?.changes ?? [])).toEqual(['asia/parts/b.hbs:1']);
    expect(faults.map(({ code }) => code)).toEqual(['unknown-path']);
  });
});

describe('nothing is explained', () => {
  test.each([
    ['of a paper that no desk makes', 'breif', 'en', 'unknown-product: did you mean "brief"?'],
    ['of a language that the paper is not made in', 'brief', 'es', 'unknown-language: did you mean "en"?'],
  ])('%s', (_, product, lang, fault) => {
    const { value, faults } = explainProduct(deskOf({}), product, lang);
    expect(value).toBeUndefined();
    expect(faults.map(({ code, hint }) => `${code}: ${hint}`)).toEqual([fault]);
  });
});

describe('a copy', () => {
  test('says that its base has moved on, or is gone', () => {
    const base = { 'ministry/parts/a.hbs': '<p>x</p>\n' };
    const copy = ejectFile(deskOf(base), 'parts/a.hbs').value?.text ?? '';
    const [moved] = explained({ 'ministry/parts/a.hbs': '<p>y</p>\n', 'asia/parts/a.hbs': copy }).copies;
    expect(moved).toMatchObject({ changed: false, base: { path: 'templates/ministry/parts/a.hbs', moved: true } });
    expect(explained({ 'asia/parts/a.hbs': copy }).copies).toMatchObject([{ base: null }]);
  });

  test('of the shipped style says nothing, and differs in the one line that was taken out of the comments', () => {
    const style = readFileSync(join(ROOT, 'templates/ministry/style.yaml'), 'utf8');
    const base = { 'ministry/style.yaml': style };
    const copy = ejectFile(deskOf(base), 'style.yaml').value?.text ?? '';
    const own = copy.replace(/^# (colors:)$/m, '$1').replace(/^# ( {2}accent:.*)$/m, '$1');
    expect(explained({ ...base, 'asia/style.yaml': copy }).changes).toEqual([]);
    expect(told(explained({ ...base, 'asia/style.yaml': own.replace(/accent: .*/, 'accent: "#123456"') }).changes)).toEqual([
      expect.stringMatching(/^asia\/style\.yaml:\d+ colors\/accent: "#123456"$/),
    ]);
  });
});
