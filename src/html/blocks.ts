/** Blocks of the tree -> elements of a web page. */
import type { Block, Contents, Group, Heading, List, ListItem, Note, Panel, Paragraph } from '../document/tree.js';
import { NOTE_MARK } from '../style/names.js';
import { writeFigure } from './figure.js';
import { languageAttributes } from './language.js';
import { type Attributes, element, holder } from './markup.js';
import { writeAside, writeRuns } from './runs.js';
import { markerClass } from './sheet.js';
import { writeTable } from './table.js';
import { inside, type Where, type Writing } from './writing.js';

/** Blocks in their order. The marker of a list goes to the first of them. */
export function writeBlocks(writing: Writing, blocks: readonly Block[], where: Where): readonly string[] {
  return blocks.map((block, index) => writeBlock(writing, block, index === 0 ? where : { ...where, marker: null }));
}

function writeBlock(writing: Writing, block: Block, where: Where): string {
  const at = inside(where, block);
  const note = (run: Note, place: Where): number => writeNote(writing, run, place);
  const attributes = { id: block.id, ...languageAttributes(at.lang, where.lang) };
  switch (block.kind) {
    case 'heading': {
      const id = writing.headings.ids.get(block);
      return writeLine(writing, `h${block.depth}`, block, { ...attributes, id }, at);
    }
    case 'paragraph':
      return writeLine(writing, 'p', block, attributes, at);
    case 'group':
      return writeGroup(writing, block, attributes, at);
    case 'list':
      return writeList(writing, block, attributes, at);
    case 'panel':
      return writePanel(writing, block, attributes, at);
    case 'table':
      return writeTable(writing, block, attributes, at, { blocks: writeBlocks, note });
    case 'figure':
      return writeFigure(writing, block, attributes, at, note);
    case 'contents':
      return writeContents(writing, block, attributes, at);
    case 'page-break':
      return element('div', { ...attributes, class: 'Break' }, '');
    default:
      return block satisfies never;
  }
}

/** Words, and flush right on their line what stands beside them. */
function writeLine(writing: Writing, name: string, line: Heading | Paragraph, attributes: Attributes, where: Where): string {
  const note = (run: Note, place: Where): number => writeNote(writing, run, place);
  const own = writing.sheet.block(line.style, 'paragraph', line.at);
  const marker = where.marker === null ? [] : [markerClass(where.marker)];
  const words = writeRuns(writing, line.runs, where, note);
  if (line.aside.length === 0) return element(name, { class: [own, ...marker].join(' '), ...attributes }, words);
  const main = element('span', { class: marker[0] }, words);
  return element(name, { class: `${own} Beside`, ...attributes }, `${main} ${writeAside(writing, line.aside, where, note)}`);
}

function writeGroup(writing: Writing, group: Group, attributes: Attributes, where: Where): string {
  const own = writing.sheet.block(group.style, 'box', group.at);
  return holder('div', { class: group.keep ? `${own} Keep` : own, ...attributes }, writeBlocks(writing, group.blocks, where));
}

/** The role is said, too: a list without the browser's own markers is none to some screen readers. */
function writeList(writing: Writing, list: List, attributes: Attributes, where: Where): string {
  const own = writing.sheet.block(list.style, 'list', list.at);
  const begins = list.ordered && list.start !== 1;
  return holder(
    list.ordered ? 'ol' : 'ul',
    {
      class: `${own} Items`,
      ...attributes,
      start: begins ? list.start : undefined,
      style: begins ? `counter-reset:item ${list.start - 1}` : undefined,
      role: 'list',
    },
    list.items.map((item) => writeItem(writing, list, item, where)),
  );
}

/** An item of a style of its own may have its own marker. One that does not begin with words has it on a line of its own. */
function writeItem(writing: Writing, list: List, item: ListItem, where: Where): string {
  const { styles } = writing.sheet.house;
  const own = item.style !== undefined && (styles[item.style]?.full.marker ?? null) !== null ? item.style : undefined;
  const style = own ?? list.style;
  const marker = (styles[style]?.full.marker ?? null) === null ? null : style;
  const held = marker !== null && !beginsWithWords(item.blocks);
  const at = { ...inside(where, item), marker: held ? null : marker };
  const classes = [
    ...(own === undefined ? [] : [writing.sheet.block(own, 'item', item.at)]),
    ...(held ? [markerClass(marker)] : []),
  ];
  return holder(
    'li',
    { class: classes.length === 0 ? undefined : classes.join(' '), id: item.id, ...languageAttributes(at.lang, where.lang) },
    writeBlocks(writing, item.blocks, at),
  );
}

function beginsWithWords([first]: readonly Block[]): boolean {
  if (first === undefined) return false;
  if (first.kind === 'group') return beginsWithWords(first.blocks);
  return first.kind === 'paragraph' || first.kind === 'heading';
}

/** A panel is a list of descriptions; without any label it is columns and no more. */
function writePanel(writing: Writing, panel: Panel, attributes: Attributes, where: Where): string {
  const note = (run: Note, place: Where): number => writeNote(writing, run, place);
  const labelled = panel.columns.some((column) => column.label.length > 0);
  const columns = panel.columns.map((column) => {
    const at = { ...inside(where, column), marker: null };
    const around = { class: 'Column', id: column.id, ...languageAttributes(at.lang, where.lang) };
    const style = column.label.length === 0 ? undefined : writing.sheet.block(column.style, 'paragraph', column.at);
    // Before the blocks, so that the notes of both are numbered as they are read.
    const label = writeRuns(writing, column.label, at, note);
    const blocks = writeBlocks(writing, column.blocks, at);
    if (!labelled) return holder('div', around, blocks);
    return holder('div', around, [element('dt', { class: style }, label), holder('dd', {}, blocks)]);
  });
  const own = writing.sheet.block(panel.style, 'panel', panel.at);
  return holder(labelled ? 'dl' : 'div', { class: `${own} Panel`, ...attributes }, columns);
}

/** Links to the headings after it. A style `Contents 2` is for headings of depth 2 where the house style has it. */
function writeContents(writing: Writing, contents: Contents, attributes: Attributes, where: Where): string {
  const { house } = writing.sheet;
  const titles = (writing.headings.after.get(contents) ?? []).filter(({ block }) => block.depth <= contents.depth);
  const entries = titles.map(({ id, block }) => {
    const deep = `${contents.style} ${block.depth}`;
    const style = Object.hasOwn(house.styles, deep) ? deep : contents.style;
    const at = { ...inside(where, block), quoted: true };
    const link = element(
      'a',
      { href: `#${id}` },
      writeRuns(writing, block.runs, at, () => 0),
    );
    const classes = [writing.sheet.block(style, 'paragraph', contents.at), ...(style === deep ? [] : [`Depth${block.depth}`])];
    return element('li', { class: classes.join(' '), ...languageAttributes(at.lang, where.lang) }, link);
  });
  return holder('nav', { class: 'Contents', ...attributes }, [
    entries.length === 0 ? '' : holder('ul', { class: 'Items', role: 'list' }, entries),
  ]);
}

/**
 * A note goes to the list at the end of its section, where its number leads back to the text (DPUB-ARIA 1.1,
 * doc-backlink).
 *
 * @returns its number
 */
function writeNote(writing: Writing, note: Note, where: Where): number {
  const number = writing.nextNote();
  const index = writing.notes.push('') - 1;
  const back = element('a', { href: `#note-ref-${number}`, role: 'doc-backlink' }, String(number));
  const mark = element('span', { class: ['Number', writing.sheet.words(NOTE_MARK) ?? ''].join(' ').trim() }, back);
  const at = { ...where, quoted: false, marker: null };
  const language = languageAttributes(where.lang, writing.document.lang);
  writing.notes[index] = holder('li', { id: `note-${number}`, ...language }, [mark, ...writeBlocks(writing, note.blocks, at)]);
  return number;
}
