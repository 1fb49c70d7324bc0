/** Strips of known heights on pages of a hundred points: what stands where, and what is said of what does not fit. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { notesHeight, paginate, type TooTall } from '../../src/layout/pages.js';
import { blank, type Flow, type FootNote, type Hold, heightOf, type Strip } from '../../src/layout/strip.js';
import { AT } from './tree.js';

const PAGE = 100;

interface Line extends Strip {
  readonly name: string;
}
const line = (name: string, height: number, more: Partial<Strip> = {}): Line => ({
  ...blank(height),
  origin: { at: AT },
  ...more,
  name,
});
const note = (name: string, ...heights: readonly number[]): FootNote => ({
  flow: heights.map((height, index) => line(`${name}${index}`, height)),
});
const nameOf = (strip: Strip): string => ('name' in strip ? String(strip.name) : '');

/** Pages as their strips' names, notes after a bar. */
function filled(flow: Flow): { readonly pages: readonly string[]; readonly said: readonly string[] } {
  const said: TooTall['what'][] = [];
  const pages = paginate(flow, PAGE, ({ what }) => said.push(what)).map(({ body, notes }) => {
    const below = notes.flatMap(({ flow: lines }) => lines.map(nameOf)).join(' ');
    return `${body.map(nameOf).join(' ')}${below === '' ? '' : ` | ${below}`}`;
  });
  return { pages, said };
}

const kept = (...names: readonly string[]): Flow =>
  names.map((name, index) => line(name, 20, { hold: index === names.length - 1 ? 0 : 1 }));

describe('a page takes', () => {
  test('what is exactly as high as it is, in one piece', () => {
    expect(filled([line('intro', 1), ...kept('a', 'b', 'c', 'd', 'e')])).toEqual({ pages: ['intro', 'a b c d e'], said: [] });
  });

  test('what is a hair higher in pieces, and says so once', () => {
    expect(filled([...kept('a', 'b', 'c', 'd', 'e', 'f')])).toEqual({ pages: ['a b c d e', 'f'], said: ['block'] });
  });

  test('no empty page for a break before the first words, between two breaks, or after the last', () => {
    const broken = { newPage: true };
    expect(filled([line('a', 20, broken), line('b', 20, broken)]).pages).toEqual(['a', 'b']);
  });

  test('nothing at all where a section is empty: the page is there all the same', () => {
    expect(filled([])).toEqual({ pages: [''], said: [] });
  });
});

describe('notes', () => {
  test('stand on the page of their number', () => {
    expect(filled([line('a', 50), line('b', 30, { notes: [note('n', 20)] })]).pages).toEqual(['a', 'b | n0']);
  });

  test('longer than a page go on at the foot of the next, under what follows', () => {
    const long = note('n', 20, 20, 20, 20, 20, 20, 20);
    expect(filled([line('a', 30, { notes: [long] }), line('b', 10)])).toEqual({
      pages: ['a | n0 n1', ' | n2 n3 n4 n5', 'b | n6'],
      said: ['notes'],
    });
  });

  test('of several numbers on one line, together longer than a page, follow each other', () => {
    const notes = [note('m', 30), note('n', 30, 30)];
    expect(filled([line('a', 30, { notes })])).toEqual({ pages: ['a | m0', ' | n0 n1'], said: ['notes'] });
  });

  test('of a line that fills its page stand on the next', () => {
    expect(filled([line('a', 100, { notes: [note('n', 10)] })])).toEqual({ pages: ['a', ' | n0'], said: ['notes'] });
  });
});

describe('a table goes on', () => {
  const rowsUnder = (height: number, rows: number): Flow => {
    const head = { flow: [line('head', height)] };
    return Array.from({ length: rows }, (_, index) => line(`row${index}`, 40, { head: index === 0 ? null : head }));
  };

  test('under its head', () => {
    expect(filled(rowsUnder(20, 4)).pages).toEqual(['row0 row1', 'head row2 row3']);
  });

  test('without it where it would leave no room for a row', () => {
    expect(filled(rowsUnder(70, 3)).pages).toEqual(['row0 row1', 'row2']);
  });
});

test('what is taller than a page and cannot be divided is an error, since it runs off', () => {
  expect(filled([line('a', 20), line('poster', 140), line('b', 20)])).toEqual({
    pages: ['a', 'poster', 'b'],
    said: ['strip'],
  });
});

test('whatever is set: each line and each note comes once and in order, and a page too full has been said to be so', () => {
  const strip = fc.record({
    height: fc.constantFrom(5, 20, 50, 99, 100, 101, 250),
    hold: fc.constantFrom<Hold>(0, 0, 1, 2, 3),
    newPage: fc.boolean(),
    notes: fc.array(fc.array(fc.constantFrom(5, 20, 60, 120), { minLength: 1, maxLength: 5 }), { maxLength: 2 }),
    head: fc.option(fc.constantFrom(10, 60, 120)),
  });
  const property = fc.property(fc.array(strip, { maxLength: 12 }), (strips) => {
    const flow = strips.map(({ notes, head, ...more }, index) =>
      line(`s${index} `, more.height, {
        ...more,
        newPage: more.newPage && index % 3 === 0,
        notes: notes.map((heights, one) => note(`n${index}.${one}.`, ...heights)),
        head: head === null ? null : { flow: [line('head', head)] },
      }),
    );
    const said: TooTall[] = [];
    const pages = paginate(flow, PAGE, (found) => said.push(found));
    const names = pages.flatMap(({ body }) => body.map(nameOf)).filter((name) => name !== 'head');
    expect(names).toEqual(flow.map(nameOf));
    const noted = pages.flatMap(({ notes }) => notes.flatMap((one) => one.flow.map(nameOf)));
    expect(noted).toEqual(flow.flatMap(({ notes }) => notes.flatMap((one) => one.flow.map(nameOf))));
    for (const { body, notes } of pages) {
      const high = heightOf(body) + notesHeight(notes);
      const undivided = [...body, ...notes.flatMap((one) => one.flow)].some(({ height }) => height > PAGE - 20);
      if (high > PAGE + 0.02) expect(undivided && said.length > 0).toBe(true);
    }
  });
  fc.assert(property, { seed: 20240221, numRuns: 200 });
});
