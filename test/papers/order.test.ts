/** Papers after a meeting report what was said: they are made of a meeting that has been held, and not before its day. */

import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commission } from '../../src/papers/order.js';
import { SAMPLE, workspace } from '../sample.js';
import { press, request } from './made.js';

const MEETING = `data/meetings/${SAMPLE}.yaml`;

function refused(product: string, from: string | RegExp, to: string) {
  const folder = workspace({ [MEETING]: (text) => text.replace(from, to) });
  const { faults } = commission(press(join(folder, 'data')), request({ product, formats: ['pdf'] }));
  return faults.filter(({ severity }) => severity === 'error').map(({ code, path, message }) => `${code} ${path}: ${message}`);
}

describe.each(['readout', 'readout-short', 'memcon'])('a %s', (product) => {
  test.each(['proposed', 'confirmed', 'postponed', 'cancelled'])('of a meeting that is %s', (status) => {
    expect(refused(product, 'status: held', `status: ${status}`)).toEqual([
      `not-held status: the meeting has not been held (it is ${status}): a ${product} reports what was said`,
    ]);
  });

  test('that is published before the day of the meeting', () => {
    expect(refused(product, 'published: 2024-02-21', 'published: 2024-02-20')).toEqual([
      `not-held published: the ${product} is published on 2024-02-20, before the day of the meeting (2024-02-21)`,
    ]);
  });

  test('of the day of the meeting where no other day is written', () => {
    expect(refused(product, 'published: 2024-02-21\n', '')).toEqual([]);
  });
});

test('a brief of the same meetings is made: it prepares them', () => {
  expect(refused('brief', 'status: held', 'status: confirmed')).toEqual([]);
});
