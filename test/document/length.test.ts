/** Texts that become one string of a PDF: what is too long is told at its place, before anything is laid out. */
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/document/read.js';
import { makePaper } from '../../src/papers/make.js';
import { openPress } from '../../src/papers/press.js';
import { request } from '../papers/made.js';
import { SAMPLE, workspace } from '../sample.js';
import { frame } from './frame.js';

const start = { file: 'brief.hbs', line: 1, column: 1 };
const AT = 'data-at="brief.hbs:5:3" data-from="meetings/x#/photo/alt"';
const LONGEST = 16_382;

function told(html: string, meta: Partial<typeof frame.meta> = {}): readonly string[] {
  const article = `<article data-at="brief.hbs:2:1">${html}</article>`;
  return readDocument(article, { ...frame, meta: { ...frame.meta, ...meta } }, start).faults.map(
    ({ line, code, message, path }) =>
      `${line} ${code}: ${message.replace(/ ".*" has/, '')}${path === undefined ? '' : ` (${path})`}`,
  );
}

describe('a text that a PDF cannot hold in one string', () => {
  const long = '長'.repeat(LONGEST + 1);

  test.each([
    [
      'an alternative text',
      `<figure><img src="x.png" alt="${long}" ${AT}/></figure>`,
      'the alternative text 16383 characters; 16382 can be written',
    ],
    ['a heading', `<h1 ${AT}>${long}</h1>`, 'the heading 16383 characters; 16382 can be written'],
    [
      'a heading in parts',
      `<h1 ${AT}>${long.slice(9)}<em>${long.slice(0, 9)}</em></h1>`,
      'the heading 16383 characters; 16382 can be written',
    ],
    [
      'the words of a link',
      `<p>See <a href="https://example.org" ${AT}>${long}</a></p>`,
      'the link 16383 characters; 16382 can be written',
    ],
    ['an address', `<p><a href="https://example.org/${long}" ${AT}>x</a></p>`, 'the address 49169 bytes; 10000 can be written'],
  ])('%s', (_, html, message) => {
    expect(told(html)).toEqual([`5 text-too-long: ${message} (meetings/x#/photo/alt)`]);
  });

  test('what the file says of itself', () => {
    expect(told('<p>x</p>', { title: long, keywords: [long.slice(9), long.slice(0, 9)] })).toEqual([
      '1 text-too-long: the title of the paper 16383 characters; 16382 can be written',
      '1 text-too-long: the list of keywords of the paper 16385 characters; 16382 can be written',
    ]);
  });

  test('the longest that it can hold is none, and a paragraph may be as long as it likes', () => {
    const html = `<h1>${long.slice(1)}</h1><p>${long}</p><figure><img src="x.png" alt="${long.slice(1)}"/></figure>`;
    expect(told(html)).toEqual([]);
  });
});

describe('an alternative text of a record', () => {
  const words = 'Drawing '.repeat(2100);
  const folder = workspace({
    [`data/meetings/${SAMPLE}.yaml`]: (record) => record.replace('en: Drawing of two', `en: ${words}of two`),
    'templates/ministry/memcon.hbs': (template) =>
      template.replace('</article>', '{{#if meeting.photo}}{{picture meeting.photo}}{{/if}}</article>'),
  });
  const press = openPress({ data: `${folder}/data`, templates: `${folder}/templates` });
  const faultsOf = async (product: string) => {
    const { value, faults } = await makePaper(press, request({ product, formats: ['pdf'] }));
    expect(value).toBeUndefined();
    return faults.filter(({ severity }) => severity === 'error').map(({ file, code, path }) => [file, code, path]);
  };

  test('is told in the record, and no paper is made', async () => {
    expect(await faultsOf('memcon')).toEqual([[`${folder}/data/meetings/${SAMPLE}.yaml`, 'text-too-long', 'photo/alt']]);
  });

  test('is told by its first words where a public paper knows no record', async () => {
    expect(await faultsOf('readout')).toEqual([[`${folder}/templates/ministry/readout.hbs`, 'text-too-long', undefined]]);
  });
});
