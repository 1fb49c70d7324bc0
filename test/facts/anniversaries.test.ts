import { describe, expect, test } from '@jest/globals';
import { anniversaries } from '../../src/facts/anniversaries.js';
import { type Edit, world } from '../sample.js';

const RELATION = 'data/relations/japan-mexico.yaml';
const due = (day: string, edits: Readonly<Record<string, Edit>> = {}) =>
  anniversaries(world(edits), day).map(({ value }) => `${value.years} ${value.id} ${value.date}`);

describe('an anniversary counts from a named act', () => {
  test('2024 is the 20th of the EPA’s signing, 2025 the 20th of its entry into force', () => {
    expect(due('2024-02-21')).toContain('20 epa/signed 2004-09-17');
    expect(due('2025-02-21').filter((line) => line.includes('epa/'))).toEqual(['20 epa/inForce 2005-04-01']);
  });

  test('both countries’ accessions to a shared organization count', () => {
    expect(due('2024-02-21').filter((line) => line.includes('oecd'))).toEqual([
      '30 oecd/accession/MEX 1994-05-18',
      '60 oecd/accession/JPN 1964-04-28',
    ]);
  });

  test('a year alone stays a year: nothing is padded to 1 January', () => {
    expect(due('2024-02-21')).toContain('60 camara/founded 1964');
  });

  test('135 years of relations in 2023, by multiples of five; 136 is no milestone', () => {
    expect(due('2023-08-25')).toContain('135 relations-established 1888-11-30');
    expect(due('2024-02-21').join()).not.toContain('relations-established');
  });

  test('a painful event is never offered, whatever its milestone', () => {
    const always = {
      [RELATION]: (text: string) => text.replace('milestones: never\n    tone: painful', 'milestones: always\n    tone: painful'),
    };
    expect(due('2029-01-05', always).join()).not.toContain('noto');
  });

  test('the year of the act itself is no anniversary, nor is a year before it', () => {
    const always = { [RELATION]: (text: string) => text.replaceAll('milestones: every-5', 'milestones: always') };
    expect(due('2004-02-21', always).join()).not.toContain('epa/signed');
    expect(due('2003-02-21', always).join()).not.toContain('epa/signed');
    expect(due('2005-02-21', always)).toContain('1 epa/signed 2004-09-17');
  });
});
