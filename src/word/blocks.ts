/** Blocks of the tree -> Word's paragraphs and tables. */
import type { Paragraph } from 'docx';
import type { Block, Figure, Group, List, ListItem } from '../document/tree.js';
import { FIGURE_CAPTION } from '../style/names.js';
import { writeContents } from './contents.js';
import { writeParagraph } from './paragraph.js';
import { writePicture } from './pictures.js';
import { drawsBox, insideBox, insideItem } from './place.js';
import { writePanel, writeTable } from './tables.js';
import { held, langOf, type Marker, type Piece, stayOf, story, type Where, type Writing } from './writing.js';

/**
 * Blocks in their order. Where two tables touch, or a story ends with one, Word needs a paragraph: it gets the
 * smallest there is.
 */
export function writeBlocks(writing: Writing, blocks: readonly Block[], where: Where): readonly Piece[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const stay = stayOf(where.stay, next === undefined);
    const below = next === undefined ? where.below : spaceAbove(writing, next);
    if (block.id !== undefined) where.flow.ids.push(block.id);
    const pieces = writeBlock(writing, block, langOf(block, { ...where, stay, below }));
    const before = blocks[index - 1];
    const merges = before !== undefined && isBox(writing, before) && isBox(writing, block);
    return merges ? [apartFrom(writing, where), ...pieces] : pieces;
  });
}

/** Word makes one box of two neighbours that look alike: something without a box stands between them. */
function apartFrom(writing: Writing, where: Where): Paragraph {
  const stays = where.stay === 'inner' || where.stay === 'all';
  return new writing.kit.Paragraph({ style: writing.sheet.gap(), ...(stays ? { keepNext: true } : {}) });
}

function isBox(writing: Writing, block: Block): boolean {
  const styled = block.kind === 'group' || block.kind === 'paragraph' || block.kind === 'heading';
  return styled && drawsBox(writing.sheet.rule(block.style, block.at));
}

/** A story that stands by itself: it ends in a paragraph, and tables in it do not touch. */
export function writeStory(writing: Writing, blocks: readonly Block[], where: Where): readonly Piece[] {
  const pieces = writeBlocks(writing, blocks, where);
  return apart(writing, pieces);
}

function apart(writing: Writing, pieces: readonly Piece[]): readonly Piece[] {
  const { kit } = writing;
  return pieces.flatMap((piece, index) => {
    const next = pieces[index + 1];
    const gap = piece instanceof kit.Table && (next === undefined || next instanceof kit.Table);
    return gap ? [piece, new kit.Paragraph({ style: writing.sheet.gap() })] : [piece];
  });
}

function spaceAbove(writing: Writing, next: Block): number {
  return next.kind === 'table' || next.kind === 'panel' ? writing.sheet.rule(next.style, next.at).before : 0;
}

function writeBlock(writing: Writing, block: Block, where: Where): readonly Piece[] {
  const note = (blocks: readonly Block[], at: Where): number => writing.notes.add(writeNoteText(writing, blocks, at));
  switch (block.kind) {
    case 'heading':
      return [writeParagraph(writing, block, where, note)];
    case 'paragraph':
      return [writeParagraph(writing, block, where, note)];
    case 'group':
      return writeGroup(writing, block, where);
    case 'list':
      return writeList(writing, block, where);
    case 'panel':
      return writePanel(writing, block, where, { blocks: writeStory, note });
    case 'table':
      return writeTable(writing, block, where, { blocks: writeStory, note });
    case 'figure':
      return writeFigure(writing, block, where);
    case 'contents':
      return writeContents(writing, block, where, note);
    case 'page-break':
      where.flow.breakBefore = true;
      return [];
    default:
      return block satisfies never;
  }
}

/** A note is a story of paragraphs; the content model lets nothing else into it. */
function writeNoteText(writing: Writing, blocks: readonly Block[], where: Where): readonly Paragraph[] {
  const inside: Where = { ...story(where, where.measure), room: 'note', stay: 'none' };
  // docx puts the note's number before the first paragraph, without a space.
  inside.flow.lead = [new writing.kit.TextRun(' ')];
  const pieces = writeBlocks(writing, blocks, inside);
  return pieces.map((piece) => {
    if (piece instanceof writing.kit.Paragraph) return piece;
    throw new Error('A table stands in a note: the content model should have refused it.');
  });
}

function writeGroup(writing: Writing, group: Group, where: Where): readonly Piece[] {
  const rule = writing.sheet.rule(group.style, group.at);
  const { flow } = where;
  flow.space = Math.max(flow.space, rule.before);
  const stay = held(where.stay, { together: group.keep || rule.keepTogether, next: rule.keepNext });
  const place = insideBox(where.place, group.style, rule);
  const inside = place === where.place ? { ...where, stay } : { ...where, stay, place, chain: null };
  const pieces = writeBlocks(writing, group.blocks, inside);
  flow.space = Math.max(flow.space, rule.after);
  return pieces;
}

function writeList(writing: Writing, list: List, where: Where): readonly Piece[] {
  const numbers = new Map<string, number>();
  return list.items.flatMap((item, index) => {
    const last = index === list.items.length - 1;
    const stay = stayOf(where.stay, last);
    return writeItem(writing, list, item, { ...langOf(item, where), stay, below: last ? where.below : 0 }, numbers);
  });
}

/**
 * One item. The marker is that of its first paragraph's style, else of the list's; a list whose style has none
 * prints none. `numbers` holds the numbering of this list by the style of its markers.
 */
function writeItem(writing: Writing, list: List, item: ListItem, where: Where, numbers: Map<string, number>): readonly Piece[] {
  const first = item.blocks[0];
  const firstStyle = first?.kind === 'paragraph' || first?.kind === 'heading' ? first.style : list.style;
  const own = writing.sheet.rule(firstStyle, item.at).marker !== null;
  const style = own ? firstStyle : list.style;
  const rule = writing.sheet.rule(style, item.at);
  const chain = {
    base: where.chain?.base ?? where.place,
    styles: [...(where.chain?.styles ?? []), style],
    outer: where.place,
  };
  const inside: Where = { ...where, chain, place: insideItem(where.place, style, rule) };
  if (rule.marker !== null) where.flow.marker = markerOf(writing, list, style, inside, numbers);
  if (item.id !== undefined) where.flow.ids.push(item.id);
  return writeBlocks(writing, item.blocks, inside);
}

function markerOf(writing: Writing, list: List, style: string, { chain }: Where, numbers: Map<string, number>): Marker | null {
  if (chain === null) return null;
  if (!list.ordered) {
    const tied = chain.styles.length === 1 && chain.base.names.length === 0;
    return { style, tied, ...writing.numbering.bulleted(chain) };
  }
  const level = chain.styles.length - 1;
  const numId = numbers.get(style) ?? writing.numbering.ordered(chain, list.start).numId;
  numbers.set(style, numId);
  return { style, numId, level, tied: false };
}

function writeFigure(writing: Writing, figure: Figure, where: Where): readonly Piece[] {
  const picture = writePicture(writing, figure, where);
  if (picture === undefined) return [];
  const note = (blocks: readonly Block[], at: Where): number => writing.notes.add(writeNoteText(writing, blocks, at));
  const captioned = figure.caption.length > 0;
  const text = { style: figure.style, at: figure.at, runs: [], before: [picture], open: true, keepNext: captioned };
  const pieces = [writeParagraph(writing, text, where, note)];
  if (!captioned) return pieces;
  return [...pieces, writeParagraph(writing, { style: FIGURE_CAPTION, at: figure.at, runs: figure.caption }, where, note)];
}
