/** The laws of the page over every paper that there is. */
import { describe, expect, test } from '@jest/globals';
import { everyPaper, laidOf } from '../papers/every.js';
import { breaches, fontOpener, lawsOfPages } from './laws.js';

const LAWS = lawsOfPages(fontOpener());

describe('every law of the page holds', () => {
  test.each(everyPaper())('for $name', (paper) => {
    expect(breaches(LAWS, laidOf(paper))).toEqual([]);
  });
});
