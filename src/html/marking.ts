/** The marking of a section: the highest level of what stands in it, and its caveats beside it. */
import type { Block, Document, Run, Section } from '../document/tree.js';
import { clearanceIn, headingsIn } from '../document/walk.js';
import { caveatWords, sum } from '../marking/clearance.js';
import { MARKING } from '../style/names.js';
import { element } from './markup.js';
import { writeRuns } from './runs.js';
import { shownOf } from './shown.js';
import type { Where, Writing } from './writing.js';

/** Runs of the mark of some sections together; none where their highest level bears none. */
export function markOf(sections: readonly Section[], document: Document): readonly Run[] {
  const [first] = sections;
  if (first === undefined) return [];
  const all = document.sections.flatMap(({ blocks }) => headingsIn(blocks));
  const { level, handling } = sum(sections.map((section) => clearanceIn(section, printedOf(section), all)));
  const label = first.marks[level];
  const caveats = caveatWords(first.caveats, handling, label.length > 0);
  const runs = caveats.map((text): Run => ({ kind: 'text', text, strong: false, emphasis: false, at: first.at }));
  return [...label, ...runs];
}

function printedOf(section: Section): readonly Block[] {
  const { head, foot } = shownOf(section);
  return [...head, ...section.blocks, ...foot];
}

export function writeMark(writing: Writing, section: Section, mark: readonly Run[], where: Where): string {
  if (mark.length === 0) return '';
  const style = writing.sheet.block(MARKING, 'paragraph', section.at);
  return element('p', { class: `${style} Banner`, role: 'note' }, writeRuns(writing, mark, where, noNote));
}

export function noNote(): number {
  throw new Error('A note stands where none can: the content model should have refused it.');
}
