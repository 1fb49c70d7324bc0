/** Lines of a width: broken at spaces, and between full-width characters where no rule of theirs forbids it. */
import { columnsOf, isWide } from '../faults/width.js';

/** What must not begin a line, and what must not end one (JIS X 4051, in short). */
const NOT_FIRST = /[、。，．・：；？！）］｝」』】〉》ーっッゃャゅュょョ々゛゜]/u;
const NOT_LAST = /[（［｛「『【〈《]/u;
/** A no-break space is not among them: it holds its words together. */
const SPACE = /[ \t]/;

interface Unit {
  text: string;
  /** A blank before it, where it does not begin a line. */
  readonly spaced: boolean;
}

/**
 * Wraps text. A line feed in it ends a line; a word wider than the measure stands on a line of its own and is not
 * torn, so that an address can still be followed.
 *
 * @param first what stands before the first line, such as a marker; the other lines are indented to its width
 */
export function wrap(text: string, width: number, first = ''): readonly string[] {
  const indent = ' '.repeat(columnsOf(first));
  const measure = width - columnsOf(first);
  const lines = text.split('\n').flatMap((line) => fill(unitsOf(line), measure));
  return lines.map((line, index) => `${index === 0 ? first : indent}${line}`.trimEnd());
}

function unitsOf(line: string): readonly Unit[] {
  const units: Unit[] = [];
  let spaced = false;
  let before = '';
  for (const character of line) {
    if (SPACE.test(character)) {
      spaced = true;
    } else {
      const last = units.at(-1);
      const breaks = spaced || last === undefined || mayBreak(before, character);
      if (breaks) units.push({ text: character, spaced: spaced && last !== undefined });
      else last.text += character;
      spaced = false;
    }
    before = character;
  }
  return units;
}

function mayBreak(before: string, after: string): boolean {
  return (isWide(before) || isWide(after)) && !NOT_FIRST.test(after) && !NOT_LAST.test(before);
}

function fill(units: readonly Unit[], measure: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const { text, spaced } of units) {
    const added = `${spaced && line !== '' ? ' ' : ''}${text}`;
    if (line !== '' && columnsOf(line) + columnsOf(added) > measure) {
      lines.push(line);
      line = text;
    } else {
      line += added;
    }
  }
  return [...lines, line];
}
