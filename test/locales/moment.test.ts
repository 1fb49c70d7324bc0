import { afterEach, expect, test } from '@jest/globals';
import { Settings } from 'luxon';
import { momentOf } from '../../src/locales/moment.js';

const { now } = Settings;
afterEach(() => {
  Settings.now = now;
});

test.each([1, 7])('a time that comes twice is the earlier one, also in month %i', (month) => {
  Settings.now = () => Date.UTC(2024, month - 1, 1);
  expect(momentOf('2024-11-03T01:30', 'America/New_York').toUTC().toISO()).toBe('2024-11-03T05:30:00.000Z');
});

test('any other time is itself', () => {
  expect(momentOf('2024-02-21T17:00', 'America/Sao_Paulo').toUTC().toISO()).toBe('2024-02-21T20:00:00.000Z');
  expect(momentOf('2024-02-21T17:00', 'America/Sao_Paolo').isValid).toBe(false);
});
