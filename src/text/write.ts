/** The document tree as plain text, for an e-mail or a message: 78 columns, line feeds, no formatting. */
import type { Block, Document, Heading, Section } from '../document/tree.js';
import { clearanceIn, headingsIn } from '../document/walk.js';
import { done, type Outcome } from '../faults/fault.js';
import { caveatWords } from '../marking/clearance.js';
import { writeBlocks } from './blocks.js';
import { wordsOf } from './runs.js';
import { centred } from './width.js';
import { wrap } from './wrap.js';
import { newWriting } from './writing.js';

const WIDTH = 78;

/**
 * A paper as text. Each section has its marking (of its highest level) at the top and at the bottom, its first
 * running head and foot once, and its notes at its end. It has no pages: page numbers are those of a single page.
 */
export function writeText(document: Document): Outcome<string> {
  const all = document.sections.flatMap((section) => headingsIn(section.blocks));
  const sections = document.sections.map((section) => writeSection(section, all));
  const rule = '='.repeat(WIDTH);
  const lines = sections.flatMap((section, index) => (index === 0 ? section : ['', rule, '', ...section]));
  return done(`${lines.join('\n')}\n`);
}

function writeSection(section: Section, all: readonly Heading[]): readonly string[] {
  const writing = newWriting();
  const running = { head: section.head.first ?? section.head.rest, foot: section.foot.first ?? section.foot.rest };
  const head = writeBlocks(writing, running.head, WIDTH, all);
  const over = [section.flag, section.watermark].map((runs) => wordsOf(writing, runs, noNote)).filter((words) => words !== '');
  const text = writeBlocks(writing, section.blocks, WIDTH, all);
  const foot = writeBlocks(writing, running.foot, WIDTH, all);
  const rule = '-'.repeat(WIDTH);
  const notes = writing.notes.length === 0 ? [] : ['-'.repeat(20), ...writing.notes.flat()];
  const mark = markOf(section, [...running.head, ...section.blocks, ...running.foot], all);
  const parts = [mark, over.flatMap((words) => wrap(words, WIDTH)), head.length === 0 ? [] : [...head, rule], text, notes];
  const end = foot.length === 0 ? [] : [rule, ...foot];
  return [...parts, end, mark]
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function markOf(section: Section, printed: readonly Block[], all: readonly Heading[]): readonly string[] {
  const { level, handling } = clearanceIn(section, printed, all);
  const mark = wordsOf(newWriting(), section.marks[level], noNote);
  const words = [mark, ...caveatWords(section.caveats, handling, mark !== '')].join('');
  return words === '' ? [] : [centred(words, WIDTH)];
}

const noNote = (): number => {
  throw new Error('A note stands in a marking, a flag or a watermark: the content model should have refused it.');
};
