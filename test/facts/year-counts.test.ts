import { expect, test } from '@jest/globals';
import { yearCounts } from '../../src/facts/year-counts.js';
import { world } from '../sample.js';

const counted = yearCounts(world(), '2024-02-21').map(
  ({ years, date, labels }) => `${years} since ${date}: ${labels[0]?.texts.en}`,
);

test('every dated act is counted in the year of the meeting, whether papers show its anniversary or not', () => {
  expect(counted).toContain('20 since 2004-09-17: the signing of the Japan–Mexico EPA');
  expect(counted).toContain('19 since 2005-04-01: the entry into force of the Japan–Mexico EPA');
  expect(counted).toContain('60 since 1964: the establishment of the Japanese Chamber of Commerce and Industry in Mexico');
  expect(counted).toContain('30 since 1994-05-18: Mexico’s accession to the OECD');
  expect(counted).toContain('136 since 1888-11-30: the establishment of diplomatic relations');
});

test('what has not had a year is no anniversary', () => {
  expect(yearCounts(world(), '1889-01-01').map(({ years }) => years)).not.toContain(0);
});
