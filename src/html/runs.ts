/** Runs of the tree -> what stands in a paragraph of a web page. */
import type { Carry, Link, Note, PageOf, Run } from '../document/tree.js';
import { ASIDE, LINK, NOTE_MARK } from '../style/names.js';
import { languageAttributes } from './language.js';
import { type Attributes, element, escaped, start } from './markup.js';
import { inside, type Where, type Writing } from './writing.js';

/** Writes the text of a note; it belongs to the writer of blocks, which comes after this file. */
export type NoteWriter = (note: Note, where: Where) => number;

export function writeRuns(writing: Writing, runs: readonly Run[], where: Where, note: NoteWriter): string {
  const written = runs.map((run, index) => {
    // Two marks side by side would be read as one number.
    const apart = run.kind === 'note' && runs[index - 1]?.kind === 'note' ? ' ' : '';
    return apart + writeRun(writing, run, where, note);
  });
  return written.join('');
}

/** What stands flush right on a line of words. */
export function writeAside(writing: Writing, runs: readonly Run[], where: Where, note: NoteWriter): string {
  return element('small', { class: writing.sheet.words(ASIDE) }, writeRuns(writing, runs, where, note));
}

function writeRun(writing: Writing, run: Run, where: Where, note: NoteWriter): string {
  switch (run.kind) {
    case 'text': {
      const emphasis = run.emphasis ? element('em', {}, escaped(run.text)) : escaped(run.text);
      const words = run.strong ? element('strong', {}, emphasis) : emphasis;
      return span(writing, run, where, words);
    }
    case 'break':
      return start('br', { id: idOf(run, where) });
    case 'link':
      return writeLink(writing, run, where, note);
    case 'note':
      return where.quoted ? '' : writeMark(writing, run, where, note);
    case 'page-of':
      return where.quoted ? '' : writePageOf(writing, run);
    case 'page-number':
    case 'page-count':
      throw new Error('The number of a page stands in a text: the content model should have refused it.');
    case 'ruby': {
      const reading = element('rp', {}, '(') + element('rt', {}, escaped(run.reading)) + element('rp', {}, ')');
      const attributes = runAttributes(writing, run, where);
      return element('ruby', attributes, escaped(run.base) + reading);
    }
    default:
      return run satisfies never;
  }
}

/** Words with the attributes that they need, in an element only where they need any. */
function span(writing: Writing, run: Run, where: Where, words: string): string {
  const attributes = runAttributes(writing, run, where);
  return Object.values(attributes).every((value) => value === undefined) ? words : element('span', attributes, words);
}

function runAttributes(writing: Writing, run: Run, where: Where): Attributes {
  const style = run.style === undefined ? undefined : writing.sheet.words(run.style, run.at);
  return { class: style, id: idOf(run, where), ...languageAttributes(run.lang ?? where.lang, where.lang) };
}

export function idOf(node: Carry, where: Where): string | undefined {
  return where.quoted ? undefined : node.id;
}

/** A note in the words of a link is a link itself, and one cannot stand in the other: the words are divided at it. */
function writeLink(writing: Writing, link: Link, where: Where, note: NoteWriter): string {
  if (where.quoted) {
    const words = writeRuns(writing, link.runs, inside(where, link), note);
    return link.lang === undefined ? words : element('span', languageAttributes(link.lang, where.lang), words);
  }
  const own = link.style === undefined || link.style === LINK ? undefined : link.style;
  const styled = link.runs.map((run) => (own === undefined || run.style !== undefined ? run : { ...run, style: own }));
  const pieces: Run[][] = [];
  for (const run of styled) {
    const last = pieces.at(-1);
    if (last === undefined || run.kind === 'note' || last.at(-1)?.kind === 'note') pieces.push([run]);
    else last.push(run);
  }
  const at = inside(where, link);
  const language = languageAttributes(at.lang, where.lang);
  const target = pieces.findIndex(([first]) => first?.kind !== 'note');
  const written = pieces.map((piece, index) => {
    if (piece[0]?.kind === 'note') return writeRuns(writing, piece, at, note);
    const attributes = { class: writing.sheet.words(LINK), id: index === target ? link.id : undefined, ...language };
    return element('a', { ...attributes, href: link.href }, writeRuns(writing, piece, at, note));
  });
  return written.join('');
}

/** A page of the web has no pages: the reader is told the heading to look for, and taken there. */
function writePageOf(writing: Writing, run: PageOf): string {
  const title = writing.headings.words.get(run.target);
  if (title === undefined) throw new Error(`A page is asked for that nothing stands on: ${run.target}`);
  const classes = ['Page', writing.sheet.words(LINK) ?? ''].join(' ').trim();
  return element('a', { class: classes, id: run.id, href: `#${run.target}` }, escaped(title));
}

/** The number of a note in the text, and from it to the note (DPUB-ARIA 1.1, doc-noteref). */
function writeMark(writing: Writing, run: Note, where: Where, note: NoteWriter): string {
  const number = note(run, { ...where, lang: run.lang ?? where.lang });
  const link = element('a', { id: `note-ref-${number}`, href: `#note-${number}`, role: 'doc-noteref' }, String(number));
  const mark = element('sup', { class: writing.sheet.words(NOTE_MARK) }, link);
  return run.id === undefined ? mark : element('span', { id: run.id }, mark);
}
