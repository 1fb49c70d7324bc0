/** New records: what is known is written, what is not is a remark that `check` lists; once it is written, nothing is left. */
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { VERB_LANGUAGES } from '../../src/records/entities/verbs.js';
import { knownOr, scaffoldText } from '../../src/records/scaffold.js';
import { scaffoldCountry } from '../../src/records/scaffold-country.js';
import { freeId, idOf } from '../../src/records/scaffold-id.js';
import { freeNumber } from '../../src/records/scaffold-meeting.js';
import { scaffoldPerson } from '../../src/records/scaffold-person.js';
import { scaffoldWorkspace, type WorkspaceWish } from '../../src/records/scaffold-workspace.js';
import { RECORD_SCHEMAS, SINGLE_SCHEMAS } from '../../src/records/schemas.js';
import { changed, FILES, world } from './world.js';

const BARE: WorkspaceWish = { language: 'en', today: '2024-06-01', meetingDay: '2024-06-15', desk: 'own' };
const NORWAY = { id: 'NOR', alpha2: 'NO', guess: { names: { en: 'Norway', ja: 'ノルウェー' }, timezone: 'Europe/Oslo' } };

const WISHES: readonly (readonly [string, WorkspaceWish])[] = [
  ...VERB_LANGUAGES.map((language) => [`nothing said, in ${language}`, { ...BARE, language }] as const),
  ['a country and a name', { ...BARE, country: NORWAY, name: 'Ministry: of #1 "Affairs"' }],
];

/** The records on disk, beside a desk of that name. */
const onDisk = (files: readonly { readonly name: string; readonly text: string }[]) =>
  world({
    ...Object.fromEntries(Object.keys(FILES).map((name) => [name, undefined])),
    ...Object.fromEntries(files.map(({ name, text }) => [`data/${name}`, text])),
    'templates/own/desk.yaml': 'extends: ministry\n',
  });

/** The record as it is once every example has been taken out of its remark: those begin with a key, sentences do not. */
const filledIn = (text: string) => text.replace(/^( *)# (?!gap:)(?=[a-z]\w*:| {2})/gm, '$1');

const schemaOf = (name: string) => {
  const [kind = '', file] = name.split('/');
  const single = { 'ministry.yaml': SINGLE_SCHEMAS.ministry, 'sources.yaml': SINGLE_SCHEMAS.sources }[kind];
  const record = Object.entries(RECORD_SCHEMAS).find(([each]) => each === kind)?.[1];
  const schema = file === undefined ? single : record;
  if (schema === undefined) throw new Error(`no schema for ${name}`);
  return schema;
};

describe.each(WISHES)('a workspace with %s', (_name, wish) => {
  const files = scaffoldWorkspace(wish);

  test('has nothing wrong with it but its gaps, and each gap is listed where it stands', () => {
    const faults = onDisk(files).everything();
    expect(faults.filter(({ code }) => code !== 'gap' && code !== 'stand-in')).toEqual([]);
    expect(new Set(faults.map(({ severity }) => severity))).toEqual(new Set(['warning']));
    const marked = files.flatMap(({ name, text }) =>
      text.split('\n').flatMap((line, index) => (/# (gap|stand-in):/.test(line) ? [`data/${name}:${index + 1}`] : [])),
    );
    expect(new Set(faults.map(({ file, line }) => `${file}:${line}`))).toEqual(new Set(marked));
  });

  test('says with every gap how it may be filled: the examples make records, too', () => {
    for (const { name, text } of files) {
      const filled = filledIn(text);
      const keys = (source: string) => Object.keys(parse(source)).length;
      expect(keys(filled)).toBe(keys(text) + (text.match(/^# gap:/gm)?.length ?? 0));
      expect([name, schemaOf(name).safeParse(parse(filled)).error?.message]).toEqual([name, undefined]);
    }
  });

  test('names no country, ministry or person that nobody named', () => {
    const parties = files.filter(({ name }) => name.startsWith('countries/')).map(({ name }) => name.slice(10, 13));
    expect(parties).toEqual([wish.country?.id ?? 'XAA', 'XBB']);
    const held = files.filter(({ name, text }) => name.startsWith('people/') && /# stand-in: .*\n.*full:/.test(text));
    expect(held).toHaveLength(2);
  });
});

test('a name with a colon, a hash or quotes is the same name when it is read', () => {
  const [first] = scaffoldWorkspace({ ...BARE, name: 'Ministry: of #1 "Affairs"' }).filter(
    ({ name }) => name === 'organizations/ministry.yaml',
  );
  expect(parse(first?.text ?? '')).toMatchObject({ names: 'Ministry: of #1 "Affairs"' });
});

test('a country of which everything is said has no stand-in', () => {
  const { text } = scaffoldCountry({
    id: 'GHA',
    alpha2: 'GH',
    language: 'en',
    short: 'Ghana',
    formal: 'the Republic of Ghana',
    adjective: 'Ghanaian',
    capital: 'Accra',
    timezone: 'Africa/Accra',
    guess: { names: {} },
  });
  expect(text).not.toContain('# stand-in:');
  expect(parse(text)).toMatchObject({ alpha2: 'GH', names: { short: 'Ghana' }, capital: { name: 'Accra' } });
});

test('of a counterpart the brief also wants the pronunciation and a life; of our own people it does not', () => {
  const person = { id: 'x', language: 'en', languages: ['en', 'ja'], name: { given: 'Kofi', surname: 'Mensah' } };
  const gaps = (counterpart: boolean) => scaffoldPerson({ ...person, counterpart }).text.match(/# gap: .*/g)?.length;
  expect([gaps(true), gaps(false)]).toEqual([6, 3]);
});

test('a key that its schema does not know is a fault of ours', () => {
  const about = { schema: 'country', about: [] } as const;
  expect(() => scaffoldText(RECORD_SCHEMAS.countries, about, [knownOr('captial', 'Oslo', '')])).toThrow('captial');
});

describe('an id', () => {
  test.each([
    [['Bárcena Ibarra', 'Alicia'], 'barcena-ibarra-alicia'],
    [['Norway', 'Côte d’Ivoire', '2024-06-03'], 'norway-cote-divoire-2024-06-03'],
    [['Łukasz', 'Sørensen'], 'lukasz-sorensen'],
    [['外務'], ''],
  ])('of %j is readable: %s', (words, id) => expect(idOf(...words)).toBe(id));

  test('that is taken gets the first number that is free', () => {
    expect(freeId('a', [])).toBe('a');
    expect(freeId('a', ['a', 'a-2'])).toBe('a-3');
  });

  test('is not alone: no two meetings get one number', () => {
    expect(freeNumber(['NOR', 'GHA'], '2024', new Set(['NOR-GHA/2024/001']))).toBe('NOR-GHA/2024/002');
  });
});

describe('a remark that something is missing', () => {
  const faults = (before: string, after: string) =>
    world(changed('data/countries/BRA.yaml', before, after))
      .everything()
      .map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);

  test('is listed with what is to be written, wherever it is indented', () => {
    expect(faults('alpha2: BR\n', '# gap: The population.\nalpha2: BR\n')).toEqual([
      '2:1 gap still to be written: The population',
    ]);
    expect(faults('alpha2: BR\n', 'alpha2: BR\n  #stand-in: the letters\n')).toEqual([
      '3:3 stand-in what stands below only holds the place: the letters',
    ]);
  });

  test('is no remark inside a text, and nothing at the end of a line', () => {
    const biography = 'biography:\n  text: |\n    # gap: in a text\n    and more\n';
    const texts = world(
      changed('data/people/kamikawa-yoko.yaml', 'biography: {text: Member of the House of Representatives.}\n', biography),
    );
    expect(texts.everything().filter(({ code }) => code === 'gap')).toEqual([]);
    expect(faults('alpha2: BR\n', 'alpha2: BR # gap: nothing\n')).toEqual([]);
  });
});
