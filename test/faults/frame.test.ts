import { expect, test } from '@jest/globals';
import type { Fault } from '../../src/faults/fault.js';
import { frame, harmless, linesOf } from '../../src/faults/frame.js';
import { inFileOrder } from '../../src/faults/order.js';

const at = (line: number, column: number, extra: Partial<Fault> = {}): Fault => ({
  severity: 'error',
  code: 'unknown-post',
  file: 'data/people/a.yaml',
  line,
  column,
  message: 'no post is called "foregin-minister"',
  ...extra,
});

test('a fault is shown in its lines, with a caret under the word and the hint below', () => {
  const source = 'tenures:\n  - post: mofa/foregin-minister\n    from: 2023\n';
  expect(frame(at(2, 11, { hint: '"mofa/foreign-minister" exists' }), linesOf(source))).toBe(
    [
      'data/people/a.yaml:2:11  error unknown-post  no post is called "foregin-minister"',
      '    1 | tenures:',
      '    2 |   - post: mofa/foregin-minister',
      '      |           ^^^^^^^^^^^^^^^^^^^^^',
      '    3 |     from: 2023',
      '  hint: "mofa/foreign-minister" exists',
    ].join('\n'),
  );
});

test('a caret stands right under Japanese, which is two columns wide', () => {
  const source = 'names: {ja: 日・メキシコ, xx: ああ}';
  const lines = frame(at(1, source.indexOf('xx') + 1), linesOf(source)).split('\n');
  expect(lines[1]).toBe('    1 | names: {ja: 日・メキシコ, xx: ああ}');
  expect(lines[2]).toBe(`      | ${' '.repeat('names: {ja: '.length + 6 * 2 + ', '.length)}^^`);
});

test('a combining accent takes no column', () => {
  const [, , caret] = frame(at(1, 10), linesOf('a: {Be\u0301: x}')).split('\n');
  expect(caret).toBe(`      | ${' '.repeat(8)}^`);
});

test('tabs before the word stay tabs', () => {
  expect(frame(at(1, 4), linesOf('\ta: x')).split('\n')[2]).toBe('      | \t  ^');
});

test('line ends and byte-order mark of other systems are not shown', () => {
  expect(frame(at(2, 1), linesOf('\uFEFFa: 1\r\nb: 2\r\n')).split('\n').slice(1)).toEqual([
    '    1 | a: 1',
    '    2 | b: 2',
    '      | ^',
  ]);
});

test('what is missing at the end of a file is shown after its last line', () => {
  expect(frame(at(2, 1), linesOf('a: "b\n')).split('\n').slice(1)).toEqual(['    1 | a: "b', '    2 |', '      | ^']);
});

test('a file that does not exist has no lines to show', () => {
  expect(frame(at(1, 1))).toBe('data/people/a.yaml:1:1  error unknown-post  no post is called "foregin-minister"');
});

test('a record cannot steer the terminal', () => {
  expect(frame(at(1, 1), linesOf('a: \u001b[31mred'))).not.toContain('\u001b');
});

test('faults are read file by file from top to bottom, each once', () => {
  const faults = [at(9, 1), at(2, 5), at(2, 3), at(2, 5), at(1, 1, { file: 'data/a.yaml' })];
  expect(inFileOrder(faults).map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'data/a.yaml:1:1',
    'data/people/a.yaml:2:3',
    'data/people/a.yaml:2:5',
    'data/people/a.yaml:9:1',
  ]);
});

test('line ends of every system are line ends', () => {
  expect(linesOf('\uFEFFa\r\nb\rc\nd')).toEqual(['a', 'b', 'c', 'd']);
});

test('of a line as long as a book a part around the fault is shown', () => {
  const [, faulty = '', caret = ''] = frame(at(1, 5001), [`${'x'.repeat(5000)}Y${'x'.repeat(5000)}`]).split('\n');
  expect(faulty.length).toBeLessThan(400);
  expect(caret.indexOf('^')).toBe(faulty.indexOf('Y'));
});

test('what is printed cannot turn a line around or break it', () => {
  expect(harmless('a\u202eb\nc\u0085d\te')).toBe('a\ufffdb\ufffdc\ufffdd\te');
});
