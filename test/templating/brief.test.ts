import { beforeAll, describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/document/read.js';
import type { Block, Document } from '../../src/document/tree.js';
import { loadStyle } from '../../src/style/load.js';
import { compileProduct } from '../../src/templating/compile.js';
import { openDesk, styleChain } from '../../src/templating/desk.js';
import { openTemplates } from '../../src/templating/folder.js';
import { frame, textOf } from '../document/frame.js';
import { fixture } from './fixture.js';

const desk = openDesk(openTemplates('templates'), 'ministry');
const template = desk.value === undefined ? undefined : compileProduct(desk.value, 'brief');
const context = fixture(desk.value?.labels.get('en') ?? {});
const house = loadStyle(desk.value === undefined ? [] : styleChain(desk.value, 'brief', 'en'));

function brief(change: (whole: typeof context) => typeof context = (whole) => whole): {
  readonly html: string;
  readonly document: Document;
} {
  const html = template?.value?.render(change(context));
  expect(html?.faults).toEqual([]);
  const start = template?.value?.start ?? { file: '', line: 1, column: 1 };
  const styles = new Map(Object.values(house.value?.styles ?? {}).map(({ name, type }) => [name, type]));
  const document = readDocument(html?.value ?? '', { ...frame, styles, pages: new Set(['a4']) }, start);
  expect(document.faults).toEqual([]);
  if (html?.value === undefined || document.value === undefined) throw new Error('no brief');
  return { html: html.value, document: document.value };
}

const headings = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.depth < 3 ? [textOf(block.runs)] : []));

describe('the brief of the base set', () => {
  beforeAll(() => {
    expect(desk.faults).toEqual([]);
    expect(template?.faults).toEqual([]);
    expect(house.faults).toEqual([]);
  });

  test('puts what will be said before what there is to know', () => {
    const { document } = brief();
    expect(headings(document.sections[0]?.blocks ?? [])).toEqual([
      'Japan–Mexico Foreign Ministers’ Meeting',
      'Objectives',
      'Order of the meeting',
      'Participants',
      'Points to make',
      'Anniversaries',
      'Background',
      'Facts and figures',
      'Agreements',
      'What was said before',
      'Commitments',
      'Biography: Alicia BÁRCENA IBARRA',
      'Clearance',
      'Sources',
    ]);
  });

  test('drops a section that has nothing to say, heading and all', () => {
    const { document } = brief((whole) => ({
      ...whole,
      topics: [],
      anniversaries: [],
      background: [],
      facts: [],
      agreements: [],
      commitments: [],
      clearance: [],
      sources: [],
      meeting: { ...whole.meeting, objectives: [], choreography: [], clocks: [], occasion: null },
      counterparts: whole.counterparts.map((side) => ({
        ...side,
        head: { ...side.head, biography: null, tenures: [], title: null },
        history: { ...side.history, meetings: [], people: { ordinal: null, phrase: null } },
      })),
    }));
    expect(headings(document.sections[0]?.blocks ?? [])).toEqual(['Japan–Mexico Foreign Ministers’ Meeting', 'Participants']);
  });

  test('has a running head of its own on the first page, and the page number in the foot', () => {
    const [section] = brief().document.sections;
    const [first] = section?.head.first ?? [];
    const [rest] = section?.head.rest ?? [];
    const [foot] = section?.foot.rest ?? [];
    expect(first).toMatchObject({ kind: 'paragraph', style: 'Header' });
    expect(first?.kind === 'paragraph' && [textOf(first.runs), textOf(first.aside)]).toEqual([
      'Brief JPN-MEX/FM/2024/001 · version 3 · 19 February 2024',
      'Latin America and Caribbean desk',
    ]);
    expect(rest?.kind === 'paragraph' && textOf(rest.runs)).toBe('Japan–Mexico Foreign Ministers’ Meeting, Wed 21 February 2024');
    expect(foot?.kind === 'paragraph' && [textOf(foot.runs), textOf(foot.aside)]).toEqual([
      'Points illustrative, from public sources',
      'Page # of ##',
    ]);
  });

  test('gives each topic a number, a likelihood at the right edge, points, and boxes for what to ask and to avoid', () => {
    const topics = brief().document.sections[0]?.blocks.find((block) => block.kind === 'list' && block.style === 'Topics');
    const second = topics?.kind === 'list' ? topics.items[1]?.blocks : undefined;
    expect(second?.map((block) => [block.kind, block.style])).toEqual([
      ['heading', 'Heading 3'],
      ['list', 'Talking Point'],
      ['group', 'Ask'],
      ['group', 'Avoid'],
      ['group', 'Red Line'],
      ['paragraph', 'If Raised Label'],
      ['table', 'If Raised'],
    ]);
    const [heading, points] = second ?? [];
    expect(heading?.kind === 'heading' && textOf(heading.aside)).toBe('certain · 8 min');
    expect(points?.kind === 'list' && points.items[1]?.blocks[0]).toMatchObject({ style: 'Talking Point', level: 'internal' });
  });

  test('knows of each word where it comes from and who may read it', () => {
    const blocks = brief().document.sections[0]?.blocks ?? [];
    const topics = blocks.find((block) => block.kind === 'list' && block.style === 'Topics');
    const ask = topics?.kind === 'list' ? topics.items[1]?.blocks[2] : undefined;
    const [line] = ask?.kind === 'group' ? ask.blocks : [];
    expect(topics?.level).toBe('restricted');
    expect(
      line?.kind === 'paragraph' &&
        line.runs.map((run) => [run.kind === 'text' && run.text, run.style, run.level, run.from?.[0], run.computed]),
    ).toEqual([
      ['Ask', 'Run In Ask', undefined, undefined, undefined],
      ['\u00a0 ', undefined, undefined, undefined, undefined],
      [
        'Legal stability and predictability for Japanese companies.',
        undefined,
        'restricted',
        'meetings/japan-mexico-2024-02-21#/topics/1/asks/0/text',
        undefined,
      ],
      [' ', undefined, undefined, undefined, undefined],
      [
        'Asked in Sept 2022: “would be addressed”; no result recorded since.',
        'Muted',
        'restricted',
        'meetings/japan-mexico-2024-02-21#/start',
        true,
      ],
    ]);
    expect(line?.at).toMatchObject({ file: 'templates/ministry/parts/topic.hbs', line: 13, column: 5 });
  });

  test('holds no trace of its records once it is public', () => {
    const { html, document } = brief((whole) => ({ ...whole, paper: { ...whole.paper, level: 'public' } }));
    expect(html).not.toMatch(/data-(from|level|handling|computed)/);
    expect(JSON.stringify(document)).not.toMatch(/"(from|level|handling|computed)":/);
  });

  test('prints what a record quotes, whatever signs it holds', () => {
    const blocks = brief().document.sections[0]?.blocks ?? [];
    const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : []));
    expect(texts).toContain('Brazil holds the G20 & Peru <APEC>.');
  });
});
