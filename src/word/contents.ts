/** A table of contents whose entries and pages are already there, so that Word asks nothing when it opens. */
import type { Paragraph } from 'docx';
import type { Contents } from '../document/tree.js';
import { headingsIn, plainText } from '../document/walk.js';
import { bookmarked, take } from './paragraph.js';
import { type NoteWriter, raw, simpleField, writeRuns } from './runs.js';
import { complain, type Where, type Writing } from './writing.js';

export function writeContents(writing: Writing, contents: Contents, where: Where, note: NoteWriter): readonly Paragraph[] {
  const { kit, document } = writing;
  const all = document.sections.flatMap((section) => headingsIn(section.blocks));
  const entries = all.filter((heading) => heading.depth <= contents.depth && heading.id !== undefined);
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
