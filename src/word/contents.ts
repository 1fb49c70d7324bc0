/** A table of contents whose entries and pages are already there, so that Word asks nothing when it opens. */
import type { Paragraph } from 'docx';
import type { Block, Contents, Document, Heading } from '../document/tree.js';
import { bookmarked, take } from './paragraph.js';
import { type NoteWriter, plainText, raw, simpleField, writeRuns } from './runs.js';
import { complain, type Where, type Writing } from './writing.js';

/** Headings in their order, however deep they stand. */
export function headings(blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [block];
      case 'group':
        return headings(block.blocks);
      case 'list':
        return block.items.flatMap((item) => headings(item.blocks));
      case 'panel':
        return block.columns.flatMap((column) => headings(column.blocks));
      case 'table':
        return [...block.head, ...block.body].flatMap((row) => row.cells.flatMap((cell) => headings(cell.blocks)));
      case 'paragraph':
      case 'figure':
      case 'contents':
      case 'page-break':
        return [];
      default:
        return block satisfies never;
    }
  });
}

/** All headings of a paper. */
export function allHeadings(document: Document): readonly Heading[] {
  return document.sections.flatMap((section) => headings(section.blocks));
}

export function writeContents(writing: Writing, contents: Contents, where: Where, note: NoteWriter): readonly Paragraph[] {
  const { kit, document } = writing;
  const entries = allHeadings(document).filter((heading) => heading.depth <= contents.depth && heading.id !== undefined);
  const rule = writing.sheet.rule(contents.style, contents.at);
  writing.sheet.tab('Contents', where.measure);
  const waited = take(where);
  return entries.map((heading, index) => {
    const anchor = writing.anchors.get(heading.id ?? '') ?? '';
    const page = writing.pageOf[heading.id ?? ''];
    if (page === undefined) {
      complain(writing, heading.at, 'warning', 'no-page', `the page of "${plainText(heading.runs)}" is not known`);
    }
    const number = simpleField(writing, `PAGEREF ${anchor} \\h`, new kit.TextRun(String(page ?? '')));
    const words = writeRuns(
      writing,
      heading.runs.filter((run) => run.kind !== 'note'),
      { rule, styles: [], where, note },
    );
    const tab = new kit.TextRun({ children: [new kit.Tab()] });
    const entry = new kit.InternalHyperlink({ anchor, children: [...words, tab, number] });
    const children = [
      ...(index === 0 ? fieldBegin(writing, contents.depth) : []),
      entry,
      ...(index === entries.length - 1 ? [fieldMark(writing, 'end')] : []),
    ];
    return new kit.Paragraph({
      style: `TOC${Math.min(heading.depth, 3)}`,
      ...(index === 0 && waited.breakBefore ? { pageBreakBefore: true } : {}),
      children: index === 0 ? bookmarked(writing, waited.ids, children) : children,
    });
  });
}

/** `\u` takes the headings whose style is not Word's own by their outline level. */
function fieldBegin(writing: Writing, depth: number) {
  const instruction = raw(writing, 'w:instrText', { 'xml:space': 'preserve' }, [` TOC \\o "1-${depth}" \\h \\z \\u `]);
  return [fieldMark(writing, 'begin'), new writing.kit.TextRun({ children: [instruction] }), fieldMark(writing, 'separate')];
}

function fieldMark(writing: Writing, type: 'begin' | 'separate' | 'end') {
  return new writing.kit.TextRun({ children: [raw(writing, 'w:fldChar', { 'w:fldCharType': type })] });
}
