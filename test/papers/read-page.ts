/** A web page as its reader has it: the words of the text, then those of the notes, which stand at the end of it. */
import { all, type Element, readPage, the, wordsOf } from '../html/read.js';
import { bare, type Passage } from './words.js';

/** What a page must say of a paper of one section. */
export function spokenOf(passages: readonly Passage[]): string {
  const notes = passages.flatMap((passage) => passage.notes);
  return bare([...passages.map((passage) => passage.words), ...notes].join(''));
}

/** What it says. Numbers of notes are put aside, and what stands in place of the number of a page. */
export function spokenOnPage(source: string): string {
  const main = the(readPage(source), 'main');
  const notes = all(main, '[role=doc-endnotes]').map((list) => wordsOf(list, isAside));
  return bare([wordsOf(main, (element) => isAside(element) || element.attributes.role === 'doc-endnotes'), ...notes].join(''));
}

function isAside({ name, attributes }: Element): boolean {
  const number = attributes.role === 'doc-noteref' || attributes.role === 'doc-backlink';
  const page = (attributes.class ?? '').split(' ').includes('Page');
  return number || page || name === 'nav' || name === 'rp';
}
