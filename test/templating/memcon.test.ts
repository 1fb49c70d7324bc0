/** The memorandum of conversation: all that was said, for those who may know. */
import { describe, expect, test } from '@jest/globals';
import type { Context } from '../../src/context/schema.js';
import type { Block } from '../../src/document/tree.js';
import { blockPassages } from '../papers/words.js';
import { consistent, held, printed } from './held.js';

const told = (blocks: readonly Block[]) =>
  blocks.map((block) => ['style' in block ? block.style : '', ...blockPassages(block).map(({ words }) => words)]);

const memcon = (change: (context: Context) => Context = (context) => context) => printed(consistent(change(held('memcon'))));

describe('the memorandum of conversation', () => {
  const { blocks } = memcon();

  test('says when, where and by whom it was recorded', () => {
    expect(told(blocks)[3]).toEqual([
      'Panel',
      'When',
      'Wed 21 February 2024',
      '17:00–17:30 Rio de Janeiro',
      '30 minutes',
      'Tokyo 05:00, Thu 22 Feb (+1 day)',
      'Mexico City 14:00, same day',
      'Where',
      'Rio de Janeiro, Brazil',
      'on the margins of the G20 Foreign Ministers’ Meeting',
      'consecutive',
      'Note-taker',
      'Ms. GAIMU Sakura',
    ]);
  });

  test('reports topic by topic, each speaker by name, and sets apart what both sides came to', () => {
    const from = blocks.findIndex(({ kind }, index) => kind === 'heading' && index > 4);
    expect(told(blocks.slice(from, from + 7))).toEqual([
      ['Heading 2', 'Opening, disaster cooperation, a Latin American year'],
      ['Speaker', 'Minister Kamikawa'],
      ['Said', 'At the outset, Minister Kamikawa welcomed the second meeting.'],
      ['Said', 'She also expressed her gratitude for the condolences.'],
      ['Heading 2', 'Economy'],
      ['Speaker', 'Secretary Bárcena'],
      ['Said', 'Secretary Bárcena stated that Mexico is aware of it.'],
    ]);
    expect(told(blocks)[from + 7]).toEqual(['Outcome', 'Outcome\u00a0 The two ministers shared the view to work together.']);
  });

  test('gives each statement its own level, so that each can bear its own mark', () => {
    const said = blocks.filter((block) => block.kind === 'paragraph' && block.style === 'Said');
    expect(said.map(({ level }) => level)).toEqual([undefined, undefined, 'restricted']);
  });

  test('ends with what was promised and who cleared it', () => {
    expect(
      told(blocks)
        .slice(-4)
        .map(([style, first]) => [style, first]),
    ).toEqual([
      ['Heading 2', 'Commitments made'],
      ['Table', 'What'],
      ['Heading 2', 'Clearance'],
      ['Clearance', 'drafted'],
    ]);
  });

  test('says so where nothing of what was said is on record', () => {
    const empty = memcon((whole) => ({
      ...whole,
      topics: whole.topics.map((topic) => ({ ...topic, statements: [], outcomes: [] })),
      promised: [],
      clearance: [],
    }));
    expect(told(empty.blocks).at(-1)).toEqual(['Body', 'What was said is not on record here.']);
  });
});
