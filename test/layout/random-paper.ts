/** Random papers of every construct: short enough to be many, on paper small enough to have several pages. */
import fc from 'fast-check';
import type { Block, Cell, Document, Row, Run, Section } from '../../src/document/tree.js';
import type { Picture } from '../../src/layout/picture.js';
import { PHOTO } from '../pdf/drawn.js';
import { AT, cell, group, h, head, link, list, note, p, panel, paper, row, section, style, table, text } from './tree.js';

export const PICTURES: ReadonlyMap<string, Picture> = new Map([['photo.png', { bytes: PHOTO, width: 120, height: 80 }]]);

const WORDS = [
  'trade',
  'investment',
  'the',
  'of',
  'Bárcena',
  'office',
  '上川陽子',
  '「海の年」は、',
  '日本。',
  'EPA,',
  '1,272',
  'a',
  'Vice-Chair',
];
const said = (maxLength: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength }).map((words) => words.join(' '));
const many = said(40);
const few = said(6);

const marked = fc.constantFrom(
  {},
  {},
  {},
  { level: 'internal' as const },
  { level: 'restricted' as const, handling: ['EYES ONLY'] },
);
const plain = fc.tuple(many, marked, fc.boolean(), fc.boolean()).map(([words, level, strong, emphasis]) => {
  return text(words, { ...level, strong, emphasis });
});
const ruby: fc.Arbitrary<Run> = fc.constantFrom('上川', '𠮷田', '葛\u{e0100}城').map((base) => ({
  kind: 'ruby',
  base,
  reading: 'かみかわ',
  lang: 'ja',
  at: AT,
}));
const run: fc.Arbitrary<Run> = fc.oneof(
  { weight: 6, arbitrary: plain },
  { weight: 1, arbitrary: many.map((words) => text(words, { lang: 'ja' })) },
  { weight: 1, arbitrary: few.map((words) => style('Muted', words)) },
  { weight: 1, arbitrary: many.map((words) => link('https://example.org/', words)) },
  { weight: 1, arbitrary: many.map(note) },
  { weight: 1, arbitrary: ruby },
  { weight: 1, arbitrary: fc.constant<Run>({ kind: 'page-of', target: 'end', at: AT }) },
);
/** A break stands between words. */
const broken = fc.tuple(plain, plain).map(([above, below]): readonly Run[] => [above, { kind: 'break', at: AT }, below]);
const runs = fc
  .tuple(fc.array(run, { minLength: 1, maxLength: 4 }), fc.option(broken))
  .map(([words, lines]) => [...words, ...(lines ?? [])]);
const aside = fc.oneof(
  { weight: 4, arbitrary: fc.constant<readonly Run[]>([]) },
  { weight: 1, arbitrary: few.map((words) => [text(words)]) },
);
const paragraph = fc
  .tuple(runs, fc.constantFrom('Body', 'Justified', 'Talking Point', 'Ask', 'Avoid', 'Remark', 'Lead'), aside)
  .map(([words, name, right]) => p(words, name, { aside: right }));
const heading = fc
  .tuple(fc.constantFrom(1, 2, 3, 4), few, fc.constantFrom('', '6 min'))
  .map(([depth, words, right]) => h(depth, words, right));
const short = few.map((words) => p(words, 'Panel Text'));

const cellBlocks: fc.Arbitrary<readonly Block[]> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(few, few).map(([words, noted]) => [p([text(words), note(noted)], 'Table Text')]) },
  { weight: 3, arbitrary: few.map((words) => [p(words, 'Number')]) },
  { weight: 1, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(few, { minLength: 1, maxLength: 3 }).map((items) => [list('Bulleted List', items)]) },
  { weight: 1, arbitrary: many.map((words) => [p(words, 'Table Text')]) },
);
const spanning = (colspan: number, rowspan: number) =>
  cellBlocks.map((blocks): Cell => ({ ...cell(''), blocks, colspan, rowspan }));

/** Rows that a first cell spans, of cells that fill the other columns one by one or all at once. */
const rowsOf = (columns: number): fc.Arbitrary<readonly Row[]> =>
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.array(fc.boolean(), { minLength: 3, maxLength: 3 })).chain(([high, whole]) =>
    fc.tuple(
      ...Array.from({ length: high }, (_, index) => {
        const rest =
          whole[index] === true ? [spanning(columns - 1, 1)] : Array.from({ length: columns - 1 }, () => spanning(1, 1));
        const cells = [...(index === 0 ? [spanning(1, high)] : []), ...(columns === 1 ? [] : rest)];
        return fc.tuple(...cells).map((found) => row(...found));
      }),
    ),
  );
const grid: fc.Arbitrary<Block> = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.boolean(), fc.option(few))
  .chain(([columns, headed, caption]) =>
    fc.array(rowsOf(columns), { minLength: 1, maxLength: 4 }).map((groups): Block => {
      const heads = headed ? [row(...Array.from({ length: columns }, () => head('What')))] : [];
      return { ...table(heads, groups.flat()), ...(caption === null ? {} : { caption: [text(caption), note('Counted.')] }) };
    }),
  );

const figure: fc.Arbitrary<Block> = fc
  .tuple(fc.constantFrom<'auto' | number>('auto', 0.2, 0.5, 1), fc.option(few))
  .map(([width, caption]) => ({
    kind: 'figure',
    style: 'Figure',
    file: 'photo.png',
    alt: 'A soft edge',
    width,
    caption: caption === null ? [] : [text(caption), note('Taken at noon.')],
    at: AT,
  }));
const columns = fc
  .array(fc.tuple(few, fc.array(short, { minLength: 1, maxLength: 2 })), { minLength: 1, maxLength: 3 })
  .map((found) => panel(found));

const nested = fc.letrec<{ blocks: readonly Block[]; block: Block }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 2 }),
  block: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    paragraph,
    fc
      .tuple(fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }), fc.boolean(), fc.integer({ min: 0, max: 120 }))
      .map(([items, ordered, start]) => list(ordered ? 'Numbered List' : 'Bulleted List', items, ordered, start)),
    fc
      .tuple(tie('blocks'), fc.constantFrom('Group', 'Boxed'), fc.boolean())
      .map(([inner, name, keep]) => group(inner, name, keep)),
  ),
})).block;

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 3, arbitrary: heading },
  { weight: 4, arbitrary: nested },
  { weight: 2, arbitrary: grid },
  { weight: 1, arbitrary: columns },
  { weight: 1, arbitrary: figure },
  { weight: 1, arbitrary: fc.constantFrom<Block[]>(...contents(), { kind: 'page-break', at: AT }) },
);

function contents(): readonly Block[] {
  return ([1, 2, 3] as const).map((depth) => ({ kind: 'contents', depth, style: 'Contents', at: AT }));
}

const chapter: fc.Arbitrary<Section> = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('card', 'card', 'a4'),
    fc.boolean(),
    fc.constantFrom<readonly Run[]>([], [text('DRAFT')]),
  )
  .map(([blocks, name, landscape, watermark]) =>
    section(blocks, {
      paper: name,
      landscape: landscape && name === 'a4',
      watermark,
      head: { first: null, rest: [p('Brief', 'Header', { aside: [{ kind: 'page-number', at: AT }] })] },
      foot: { first: [p('First foot', 'Footer')], rest: [p('Foot', 'Footer', { aside: [{ kind: 'page-count', at: AT }] })] },
    }),
  );

/** A paper of one to three sections whose last words bear the id "end"; every node has a line of its own. */
export const papers: fc.Arbitrary<Document> = fc
  .array(chapter, { minLength: 1, maxLength: 3 })
  .map((sections) => numbered(paper(...sections, section([p('End.', 'Body', { id: 'end' })], { paper: 'card' }))));

/** Reports then point at one node. */
function numbered(document: Document): Document {
  let line = 0;
  const renumbered = <Value>(value: Value): Value => {
    if (Array.isArray(value)) return value.map(renumbered) as Value;
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, part]) => [key, key === 'at' ? { ...AT, line: ++line } : renumbered(part)]);
    return Object.fromEntries(entries) as Value;
  };
  return renumbered(document);
}
