import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { type Path, valueAt } from '../../src/records/path.js';
import { parseYaml } from '../../src/records/yaml.js';

const read = (source: string) => parseYaml('x.yaml', source);
const complaints = (source: string) =>
  read(source).faults.map(({ line, column, code, message }) => `${line}:${column} ${code}: ${message}`);

describe('what officers write without quotes', () => {
  test('Norway, clock times, days and bare years keep their meaning', () => {
    expect(read('country: NO\ntime: 12:30\nday: 2024-02-21\nyear: 1964\nyes: yes\n').value?.value).toEqual({
      country: 'NO',
      time: '12:30',
      day: '2024-02-21',
      year: 1964,
      yes: 'yes',
    });
  });

  test('decomposed accents are composed, in keys too', () => {
    expect(read('Be\u0301: Ba\u0301rcena\n').value?.value).toEqual({ 'B\u00e9': 'B\u00e1rcena' });
  });

  test('a Han letter stays the one that the family writes', () => {
    expect(read('surname: \uFA10本\ngiven: か\u3099く\n').value?.value).toEqual({ surname: '\uFA10本', given: 'がく' });
  });

  test('a key is the same key however its accents are typed', () => {
    expect(complaints('Be\u0301: 1\nB\u00e9: 2\n')).toEqual(['2:1 duplicate-key: "B\u00e9" is written twice in one mapping']);
  });
});

describe('line ends and byte-order mark of Windows', () => {
  const source = 'title: A\ntext: |\n  one\n  two\nlist:\n  - x: [1, 2\n';

  test('do not move the fault', () => {
    expect(complaints(`\uFEFF${source.replaceAll('\n', '\r\n')}`)).toEqual(complaints(source));
    expect(complaints('\uFEFFa: b: c\r\n')).toEqual(complaints('a: b: c\n'));
  });

  test('of an old Macintosh are line ends, too', () => {
    expect(read('a: 1\rb: x\r').value?.value).toEqual({ a: 1, b: 'x' });
    expect(complaints('a: 1\rb: c: d\r')).toEqual(['2:5 invalid-yaml: a colon and a blank inside a text make a key of it']);
  });

  test('do not come into the text', () => {
    const sound = source.replace('[1, 2', '[1, 2]');
    expect(read(`\uFEFF${sound.replaceAll('\n', '\r\n')}`).value?.value).toEqual(read(sound).value?.value);
  });
});

describe('what is no YAML', () => {
  test.each([
    ['a: b: c', '1:5 invalid-yaml: a colon and a blank inside a text make a key of it'],
    ['a:\n\t- b', '2:1 invalid-yaml: a tab stands where the line is indented'],
    ['a: @b', '1:4 invalid-yaml: a text cannot begin with this character'],
    ['a: 1\n---\nb: 2', '2:1 invalid-yaml: a second document begins here'],
    ['a: !secret b', '1:4 invalid-yaml: a tag (a word that begins with !) is not known here'],
    ['? [a]\n: b', '1:3 invalid-yaml: a key must be a word'],
    ['a: 1\n b: 2', '2:2 invalid-yaml: this line is indented deeper than its neighbours'],
    ['a:\n  - b: 1\n   c: 2', '3:1 invalid-yaml: this line is not indented like its neighbours, or has no hyphen'],
    ['a: {b: 1\nc: 2', '2:1 invalid-yaml: a "}" is missing before this'],
    ['a: [1, 2', '1:9 invalid-yaml: a "]" is missing before this'],
    ['a: "b\nc: 2', '2:5 invalid-yaml: a quote is not closed before this'],
  ])('%j is one fault', (source, complaint) => {
    expect(complaints(source)).toEqual([complaint]);
  });

  test.each([
    ['- {text: We want chains: semis}', '1:24 invalid-yaml: a colon and a blank inside a text make a key of it'],
    ['- {text: “Germany: a friend.”}', '1:18 invalid-yaml: a colon and a blank inside a text make a key of it'],
    ['- {text: Support stays firm, and will continue}', '1:28 invalid-yaml: a comma ends a text inside { }'],
    ['- {text: rice, cars, steel}', '1:14 invalid-yaml: a comma ends a text inside { }'],
    ['- {text:rice}', '1:8 invalid-yaml: a blank is missing after the colon of "text"'],
    ['form: meeting\nstatus confirmed\nx: 1', '2:1 invalid-yaml: this line has no colon'],
    ['form: meeting\nstatus confirmed', '2:1 invalid-yaml: this line has no colon'],
    ['form: meeting\nstatus:confirmed\nx: 1', '2:7 invalid-yaml: a blank is missing after the colon of "status"'],
    ['- text: *important* we must act', '1:9 invalid-yaml: a text cannot begin with *'],
    ['- text: *important*', '1:9 invalid-yaml: a text cannot begin with *'],
    ['- text: &Co is a brand', '1:9 invalid-yaml: a text cannot begin with &'],
    ['- text: - we welcome', '1:9 invalid-yaml: a text cannot begin with a hyphen and a blank'],
    ['- text: > we welcome', '1:1 invalid-yaml: a text cannot begin with > or |'],
    ["- {text: 'Germany's frigates are welcome.'}", '1:18 invalid-yaml: this apostrophe ends the text'],
    ['- text: "Zeitenwende" is the word', '1:21 invalid-yaml: the text ends at this quote'],
    ['- text: Priority #1\n    is trade #really\n    or not', '2:1 invalid-yaml: the remark in the line above ends its text'],
  ])('%j is shown where the slip is', (source, complaint) => {
    expect(complaints(source)).toEqual([complaint]);
  });

  test.each([
    ['a hundred', `a: ${'['.repeat(100)}${']'.repeat(100)}`],
    ['three thousand', `a: ${'['.repeat(3000)}`],
    ['three thousand, all closed,', `a: ${'['.repeat(3000)}${']'.repeat(3000)}`],
  ])('%s lists in one another are too deep', (_, source) => {
    expect(complaints(source)).toEqual(['1:44 invalid-yaml: this is nested too deeply']);
  });

  test('a text that a comma cut in two is put together again, so that nothing else is said of it', () => {
    expect(read('- {text: Support stays firm, and will continue, cites: [a]}').value?.value).toEqual([
      { text: 'Support stays firm, and will continue', cites: ['a'] },
    ]);
  });

  test('a bomb of aliases is stopped', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let depth = 1; depth < 12; depth++)
      lines.push(
        `a${depth}: &a${depth} [${Array(9)
          .fill(`*a${depth - 1}`)
          .join(', ')}]`,
      );
    expect(complaints(lines.join('\n'))).toHaveLength(1);
  });

  test('an alias that is used with measure is read', () => {
    const file = read('a: &x {b: 1}\nc: *x\n').value;
    expect(file?.value).toEqual({ a: { b: 1 }, c: { b: 1 } });
    expect(file?.position(['c', 'b'])).toMatchObject({ line: 1, column: 11 });
  });
});

describe('where a thing is written', () => {
  const file = read('topics:\n  - id: economy\n    points: [{text: A}]\n    minutes:\n').value;

  test.each([
    [['topics', 0, 'id'], 'value', '2:9'],
    [['topics', 0, 'id'], 'key', '2:5'],
    [['topics', 0, 'points', 0, 'text'], 'value', '3:21'],
    [['topics', 0], 'value', '2:5'],
    [['topics', 0, 'heading'], 'value', '2:5'],
    [['topics', 0, 'minutes'], 'value', '4:5'],
    [['topics', 7], 'value', '2:3'],
    [[], 'value', '1:1'],
  ] as const)('%j (%s) is %s', (path, which, place) => {
    const position = file?.position(path, which);
    expect(`${position?.line}:${position?.column}`).toBe(place);
  });

  test('of a key written twice is where the last is, whose value counts', () => {
    const twice = read('form: video\nform: meeting\n').value;
    expect([twice?.value, twice?.position(['form']).line]).toEqual([{ form: 'meeting' }, 2]);
  });

  test('every value of any record is found where it stands', () => {
    const key = fc.stringMatching(/^[a-z]{1,6}$/);
    const leaf = fc.oneof(fc.integer(), fc.stringMatching(/^[A-Z日本][a-z語 ]{0,8}[a-z]$/u));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4, noNullPrototype: true }), fc.boolean(), (record, flow) => {
        const source = flow ? JSON.stringify(record, null, 1) : stringify(record);
        const parsed = read(source).value;
        for (const [path, value] of leaves(record)) {
          expect(valueAt(parsed?.value, path)).toEqual(value);
          const { line, column } = parsed?.position(path) ?? { line: 0, column: 0 };
          const rest = source.split('\n')[line - 1]?.slice(column - 1) ?? '';
          expect(rest.replace(/^"/, '').startsWith(String(value))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function* leaves(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value];
  else
    for (const [key, below] of Object.entries(value)) yield* leaves(below, [...path, Array.isArray(value) ? Number(key) : key]);
}
