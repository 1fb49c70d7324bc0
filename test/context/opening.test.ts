/** What stands around the report: the first paragraph, the photograph, who wrote it down, who may be quoted. */
import { describe, expect, test } from '@jest/globals';
import type { World } from '../../src/facts/world.js';
import type { Meeting } from '../../src/records/store.js';
import { world } from '../sample.js';
import { context, contextOf, INTERNAL, MEETING, PUBLIC, put } from './given.js';

const base = world();
const of = (change: Partial<Meeting>, seen: World = base) =>
  contextOf({ ...seen, meeting: { ...seen.meeting, ...change } }, PUBLIC);
const opening = (change: Partial<Meeting> = {}) => of(change)?.meeting.opening.text;

describe('the first paragraph', () => {
  test('says when, for how long, who, visiting where to attend what, met whom', () => {
    expect(opening()).toBe(
      'On February 21, commencing from 5:00 p.m. (local time; February 22, 5:00 a.m. JST) for approximately 30 minutes, ' +
        'Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, who is visiting Rio de Janeiro, Brazil, to attend the ' +
        'G20 Foreign Ministers’ Meeting, held a meeting with H.E. Dr. Alicia BÁRCENA IBARRA, Secretary of Foreign Affairs ' +
        'of the United Mexican States. The overview of the meeting is as follows.',
    );
  });

  test('has no bracket at home, nor where our clock shows the same', () => {
    const tokyo = { ...base.meeting.venue, country: 'JPN', timezone: 'Asia/Tokyo' };
    expect(opening({ venue: tokyo })).not.toContain('local time');
    expect(opening({ venue: { ...tokyo, country: 'BRA', timezone: 'Asia/Seoul' } })).not.toContain('local time');
  });

  test('at home it is they who visit', () => {
    const venue = { ...base.meeting.venue, country: 'JPN', timezone: 'Asia/Tokyo' };
    const [us = '', them = ''] = opening({ venue })?.split('held a meeting with') ?? [];
    expect([us.includes('visiting'), them.includes('visiting')]).toEqual([false, true]);
  });

  test('nobody visits anybody by telephone', () => {
    for (const form of ['telephone', 'video'] as const) expect(opening({ form })).not.toContain('visiting');
  });

  test('without an hour or a duration says neither', () => {
    const { duration: _duration, ...rest } = base.meeting;
    const text = contextOf({ ...base, meeting: { ...rest, start: '2024-02-21' } }, PUBLIC)?.meeting.opening.text;
    expect(text).toMatch(/^On February 21, Ms\. KAMIKAWA Yoko/);
    expect(text).not.toMatch(/minutes|local time|JST/);
  });

  test('is as secret as the title that it names', () => {
    const people = new Map(base.people);
    const kamikawa = base.people.get('kamikawa-yoko');
    if (kamikawa === undefined) throw new Error('Minister Kamikawa is on record');
    const tenures = kamikawa.tenures.map((tenure) => ({ ...tenure, info: { ...tenure.info, level: 'internal' as const } }));
    people.set('kamikawa-yoko', { ...kamikawa, tenures });
    expect(contextOf({ ...base, people }, INTERNAL)?.meeting.opening.level).toBe('internal');
    expect(contextOf({ ...base, people }, PUBLIC)?.meeting.opening.text).toContain('Ms. KAMIKAWA Yoko, who is visiting');
  });

  test('in one short sentence', () => {
    expect(context({}, PUBLIC).meeting.met.text).toMatch(
      /^Minister Kamikawa met Secretary Bárcena on 21 February 2024 in Rio de Janeiro, on the margins of the G20/,
    );
  });
});

test('the day is that of the meeting, whenever the paper was published', () => {
  const { meeting, paper } = context({}, { ...PUBLIC, today: '2024-02-23' });
  expect([meeting.day.text, paper.date.text]).toEqual(['21 February 2024', '23 February 2024']);
});

describe('the photograph', () => {
  test('has its caption, its words for those who cannot see it, and who took it', () => {
    const { photo } = context({}, PUBLIC).meeting;
    expect(photo?.file).toBe(base.meeting.photo?.file);
    expect([photo?.caption.text, photo?.alt.text]).toEqual(
      [base.meeting.photo?.caption, base.meeting.photo?.alt].map((words) => words?.texts.en),
    );
    expect(photo?.credit?.text).toBe('Photo: Ministry of Foreign Affairs of Japan');
  });

  test('of which nobody knows who took it has no credit', () => {
    const { photo } = base.meeting;
    if (photo === undefined) throw new Error('the sample has a photograph');
    const { credit: _credit, ...anonymous } = photo;
    expect(of({ photo: anonymous })?.meeting.photo).toMatchObject({ file: photo.file, credit: null });
  });

  test('a meeting without one has none', () => {
    const { photo: _photo, ...rest } = base.meeting;
    expect(contextOf({ ...base, meeting: rest }, PUBLIC)?.meeting.photo).toBeNull();
  });
});

describe('who took notes', () => {
  test('on our side, by name and title; the public does not see it', () => {
    expect(context({}, INTERNAL).meeting.noteTakers).toMatchObject([
      { text: expect.stringMatching(/^Ms\. GAIMU Sakura, /), level: 'internal' },
    ]);
    expect(context({}, PUBLIC).meeting.noteTakers).toEqual([]);
  });

  test('of the delegation those alone who were there for it', () => {
    const [sakura] = base.meeting.own.delegation;
    if (sakura === undefined) throw new Error('the sample has a note-taker');
    const own = { ...base.meeting.own, delegation: [{ ...sakura, role: 'interpreter' as const }] };
    expect(contextOf({ ...base, meeting: { ...base.meeting, own } }, INTERNAL)?.meeting.noteTakers).toEqual([]);
  });
});

describe('what was promised at this meeting', () => {
  test('by whom, until when, and how it stands on the day of the paper', () => {
    const rows = context({}, INTERNAL).promised.map(({ by, due, status, made }) => [by.text, due?.text, status.text, made]);
    expect(rows).toEqual([
      ['Mexico', 'May 2024', 'open', null],
      ['both', 'May 2024', 'open', null],
    ]);
  });

  test('closed only from the day on which it was', () => {
    const closed = {
      [MEETING]: put(
        'statement: presidents-office\n',
        'statement: presidents-office\n    closed: {date: 2024-06-03, how: done}\n',
      ),
    };
    const status = (today: string) => context(closed, { ...INTERNAL, today }).promised[0]?.status.text;
    expect([status('2024-02-21'), status('2024-06-02'), status('2024-06-03')]).toEqual(['open', 'overdue', 'done']);
  });
});

describe('who may be quoted, and the languages', () => {
  test('the spokesperson by the post, and by name who holds it that day', () => {
    expect(context({}, PUBLIC).paper.attribution?.text).toMatch(
      /attributable to .*Press Secretary, Ministry of Foreign Affairs of Japan/,
    );
    const hayashi = base.people.get('hayashi-yoshimasa');
    const [tenure] = base.people.get('kamikawa-yoko')?.tenures ?? [];
    if (hayashi === undefined || tenure === undefined) throw new Error('the sample has changed');
    const people = new Map([
      ...base.people,
      ['hayashi-yoshimasa', { ...hayashi, tenures: [{ ...tenure, post: 'mofa/press-secretary' }] }],
    ]);
    expect(contextOf({ ...base, people }, PUBLIC)?.paper.attribution?.text).toContain('HAYASHI Yoshimasa');
  });

  test('a ministry that names no spokesperson is quoted by nobody', () => {
    const { spokesperson: _none, ...ministry } = base.ministry;
    expect(contextOf({ ...base, ministry }, PUBLIC)?.paper.attribution).toBeNull();
  });

  test('each language by its own name, and which of them this paper is in', () => {
    const { languages } = context({}, PUBLIC).paper;
    expect(languages.map(({ name, current }) => [name.text, name.lang, current])).toEqual([
      ['English', 'en', true],
      ['日本語', 'ja', false],
      ['español', 'es', false],
    ]);
  });
});
