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

  test('do not come into the text', () => {
    const sound = source.replace('[1, 2', '[1, 2]');
    expect(read(`\uFEFF${sound.replaceAll('\n', '\r\n')}`).value?.value).toEqual(read(sound).value?.value);
  });
});

describe('what is no YAML', () => {
  test.each([
    ['a: b: c', '1:4 invalid-yaml: a key stands inside a value'],
    ['a:\n\t- b', '2:1 invalid-yaml: a tab stands where the line is indented'],
    ['a: @b', '1:4 invalid-yaml: a text cannot begin with this character'],
    ["a: 'it's'", '1:8 invalid-yaml: this does not belong here'],
    ['a: 1\n---\nb: 2', '2:1 invalid-yaml: a second document begins here'],
    ['a: !secret b', '1:4 invalid-yaml: a tag (a word that begins with !) is not known here'],
    ['? [a]\n: b', '1:3 invalid-yaml: a key must be a word'],
    ['a: *b', '1:4 invalid-yaml: this alias names no anchor, or repeats too much'],
  ])('%j is one fault', (source, complaint) => {
    expect(complaints(source)).toEqual([complaint]);
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
