/** Runs of the tree -> what stands in a Word paragraph. Looks come from character styles alone. */

import type { SimpleField, TextRun, XmlComponent } from 'docx';
import type { Block, Link, Note, Ruby, Run } from '../document/tree.js';
import { LINK, NOTE_MARK } from '../style/names.js';
import type { FullRule } from '../style/style.js';
import { languageOf, rightToLeft } from './languages.js';
import { complain, type Inline, langOf, type Where, type Writing } from './writing.js';

/** Writes a note's blocks; it belongs to the writer of blocks, which comes after this file. */
export type NoteWriter = (blocks: readonly Block[], where: Where) => number;

/** What a run stands in: its paragraph's rule and the character styles around it, outermost first. */
export interface Around {
  readonly rule: FullRule;
  readonly styles: readonly string[];
  readonly where: Where;
  readonly note: NoteWriter;
}

export function writeRuns(writing: Writing, runs: readonly Run[], around: Around): readonly Inline[] {
  return runs.flatMap((run, index) => {
    // Two marks side by side would be read as one number.
    const apart = run.kind === 'note' && runs[index - 1]?.kind === 'note' ? [new writing.kit.TextRun(' ')] : [];
    const written = [...apart, ...writeRun(writing, run, { ...around, where: langOf(run, around.where) })];
    const name = run.id === undefined ? undefined : writing.anchors.get(run.id);
    return name === undefined ? written : [new writing.kit.Bookmark({ id: name, children: written })];
  });
}

function writeRun(writing: Writing, run: Run, around: Around): readonly Inline[] {
  const { kit } = writing;
  switch (run.kind) {
    case 'text':
      return [new kit.TextRun({ ...runProperties(writing, run, around), children: textChildren(writing, run.text) })];
    case 'break':
      return [new kit.TextRun({ break: 1 })];
    case 'link':
      return writeLink(writing, run, around);
    case 'note':
      return writeNote(writing, run, around);
    case 'page-of': {
      const name = writing.anchors.get(run.target);
      if (name === undefined) return [];
      return [field(writing, `PAGEREF ${name} \\h`, String(writing.pageOf[run.target] ?? ''), run, around)];
    }
    case 'page-number':
      return [field(writing, 'PAGE', '1', run, around)];
    case 'page-count':
      return [field(writing, 'NUMPAGES', String(Math.max(1, ...Object.values(writing.pageOf))), run, around)];
    case 'ruby':
      return [ruby(writing, run, around)];
    default:
      return run satisfies never;
  }
}

/** A run names a style and, where it differs from the paper's, a language; nothing else. */
function runProperties(writing: Writing, run: Run, { rule, styles, where }: Around) {
  const names = [
    ...styles,
    ...(run.style === undefined ? [] : [run.style]),
    ...(run.kind === 'text' && run.strong ? ['Strong'] : []),
    ...(run.kind === 'text' && run.emphasis ? ['Emphasis'] : []),
  ];
  return {
    ...writing.sheet.character(names, rule, run.at),
    ...(where.lang === writing.document.lang ? {} : { language: languageOf(where.lang) }),
    ...(rightToLeft(where.lang) ? { rightToLeft: true } : {}),
  };
}

/** Soft and unbreaking hyphens are elements in Word; as characters they print in a fallback font, or always. */
function textChildren(writing: Writing, text: string) {
  const { kit } = writing;
  return text
    .split(/([\u00ad\u2011])/u)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '\u00ad' ? new kit.SoftHyphen() : piece === '\u2011' ? new kit.NoBreakHyphen() : piece));
}

function writeLink(writing: Writing, link: Link, around: Around): readonly Inline[] {
  const { kit } = writing;
  const styles = [...around.styles, ...(writing.sheet.house.styles[LINK] === undefined ? [] : [LINK])];
  const own = link.style === undefined ? styles : [...styles, link.style];
  const children = writeRuns(writing, link.runs, { ...around, styles: own });
  if (!link.href.startsWith('#')) return [new kit.ExternalHyperlink({ link: link.href, children })];
  const anchor = writing.anchors.get(link.href.slice(1));
  return anchor === undefined ? children : [new kit.InternalHyperlink({ anchor, children })];
}

function writeNote(writing: Writing, note: Note, around: Around): readonly Inline[] {
  const { kit } = writing;
  if (around.where.room !== 'body') {
    const message = 'a note cannot stand in a running head, a running foot or another note';
    complain(writing, note.at, 'error', 'misplaced-note', message, 'put it in the text of the paper');
    return [];
  }
  // The mark's style is Word's own "footnote reference", which bears the house's name as an alias.
  writing.sheet.rule(NOTE_MARK, note.at);
  return [new kit.FootnoteReferenceRun(around.note(note.blocks, around.where))];
}

/** An element that `docx` has no class for. */
export function raw(
  writing: Writing,
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (XmlComponent | string)[] = [],
): XmlComponent {
  const keyed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.replace(/\W/g, '_'), { key, value }]));
  // A component holds text as well as components; the declaration of its builder leaves the text out.
  return new writing.kit.BuilderElement({ name, attributes: keyed, children: children as readonly XmlComponent[] });
}

/** A field that bears the value it has in our own pages. `docx` lists the children of a paragraph by class; a field is one. */
export function simpleField(writing: Writing, instruction: string, value: TextRun): Inline {
  return raw(writing, 'w:fldSimple', { 'w:instr': ` ${instruction} ` }, [value]) as unknown as SimpleField;
}

/** A field with the value it has in our own pages, so that nothing is asked when the paper is opened. */
function field(writing: Writing, instruction: string, cached: string, run: Run, around: Around): Inline {
  const value = new writing.kit.TextRun({ ...runProperties(writing, run, around), text: cached });
  return simpleField(writing, instruction, value);
}

/** A reading above a name, half its size (ECMA-376 part 1, 17.3.3.25). Sizes are in half points. */
function ruby(writing: Writing, run: Ruby, around: Around): Inline {
  const { kit } = writing;
  const properties = runProperties(writing, run, around);
  const size = around.rule.size;
  const value = (name: string, text: string | number) => raw(writing, name, { 'w:val': String(text) });
  const settings = raw(writing, 'w:rubyPr', {}, [
    value('w:rubyAlign', 'distributeSpace'),
    value('w:hps', Math.round(size)),
    value('w:hpsRaise', Math.round(size * 1.8)),
    value('w:hpsBaseText', Math.round(size * 2)),
    value('w:lid', languageOf(around.where.lang).value ?? around.where.lang),
  ]);
  const reading = raw(writing, 'w:rt', {}, [new kit.TextRun({ ...properties, text: run.reading, size: Math.round(size) })]);
  const base = raw(writing, 'w:rubyBase', {}, [new kit.TextRun({ ...properties, text: run.base })]);
  return new kit.TextRun({ ...properties, children: [raw(writing, 'w:ruby', {}, [settings, reading, base])] });
}

/** True when a line must grow for what stands in it. */
export function grows(runs: readonly Run[]): boolean {
  return runs.some((run) => run.kind === 'ruby' || (run.kind === 'link' && grows(run.runs)));
}
