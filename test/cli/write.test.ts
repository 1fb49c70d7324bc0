/** A paper's files are replaced all together or not at all. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeAll } from '../../src/cli/write.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const pdf = { name: 'brief.en.pdf', bytes: 'new pdf' };
const word = { name: 'brief.en.docx', bytes: 'new word' };
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

test('a first paper makes its folder, a second replaces it whole, and nothing else stays behind', () => {
  const inside = join(folder, 'a-meeting');
  writeAll(inside, [{ ...pdf, bytes: 'a much longer first edition' }, word]);
  expect(writeAll(inside, [pdf, word])).toEqual({ value: [`${inside}/brief.en.pdf`, `${inside}/brief.en.docx`], faults: [] });
  expect(readdirSync(inside).sort()).toEqual(['brief.en.docx', 'brief.en.pdf']);
  expect(text('a-meeting/brief.en.pdf')).toBe('new pdf');
});

test('each file is looked at as it lies on the disk, under the name that it will have; a fault leaves everything as it was', () => {
  writeFileSync(join(folder, 'brief.en.pdf'), 'earlier pdf');
  const seen: string[] = [];
  const { value, faults } = writeAll(folder, [pdf, word], (file, { path, bytes }) => {
    seen.push(`${path} ${Buffer.from(bytes)}`);
    return file === word ? [{ severity: 'error', code: 'leak', file: path, line: 1, column: 1, message: 'a secret' }] : [];
  });
  expect(seen).toEqual([`${folder}/brief.en.pdf new pdf`, `${folder}/brief.en.docx new word`]);
  expect({ value, codes: faults.map(({ code }) => code) }).toEqual({ value: undefined, codes: ['leak'] });
  expect(readdirSync(folder)).toEqual(['brief.en.pdf']);
  expect(text('brief.en.pdf')).toBe('earlier pdf');
});

test('when the Word file cannot be replaced, the PDF of the earlier paper is back in its place', () => {
  writeFileSync(join(folder, 'brief.en.pdf'), 'earlier pdf');
  mkdirSync(join(folder, 'brief.en.docx'));
  const { value, faults } = writeAll(folder, [pdf, word]);
  expect({ value, codes: faults.map(({ code }) => code) }).toEqual({ value: undefined, codes: ['cannot-write'] });
  expect(readdirSync(folder).sort()).toEqual(['brief.en.docx', 'brief.en.pdf']);
  expect(text('brief.en.pdf')).toBe('earlier pdf');
});

test('when the Word file cannot be written, a PDF that was not there before is not there after', () => {
  mkdirSync(join(folder, 'brief.en.docx'));
  writeAll(folder, [pdf, word]);
  expect(readdirSync(folder)).toEqual(['brief.en.docx']);
});
