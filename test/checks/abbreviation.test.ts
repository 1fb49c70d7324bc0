import { expect, test } from '@jest/globals';
import { foundBy } from './checked.js';

const SAID: Readonly<Record<string, readonly [before: string, after: string, short: string]>> = {
  en: ['for the reunion with Minister Kamikawa', 'for the work on WPS with Minister Kamikawa', 'WPS'],
  ja: ['上川大臣との再会を', 'WPSについての上川大臣との再会を', 'WPS'],
  es: ['por el reencuentro con', 'por la agenda MPS y el reencuentro con', 'MPS'],
};

test.each(Object.entries(SAID))(
  'in %s, an abbreviation is introduced where the reader first meets it',
  (lang, [before, after, short]) => {
    expect(foundBy('abbreviation', { lang, slip: [before, after] })).toEqual([
      `error abbreviation topics/0/statements/5/text/${lang}: "${short}" is printed before the reader is told what it stands for`,
    ]);
  },
);

test('within one text too the long form comes first', () => {
  const slip = ['that Japan is strongly promoting', 'that WPS matters and that Japan is strongly promoting'] as const;
  expect(foundBy('abbreviation', { slip })).toHaveLength(1);
});

test('what introduces it must itself be in the paper', () => {
  const withheld = {
    'data/meetings/japan-mexico-2024-02-21.yaml': (text: string) =>
      text.replace(/(id: wps\n(?: {8}.*\n)*? {8}access: )public/, '$1internal'),
  };
  expect(foundBy('abbreviation', { edits: withheld })).toEqual([
    'error abbreviation topics/2/statements/2/text/en: "WPS" is printed before the reader is told what it stands for',
  ]);
});

test('a short readout is read by itself: the introduction in the long one does not count', () => {
  const early = {
    'data/meetings/japan-mexico-2024-02-21.yaml': (text: string) =>
      text.replace(/(id: vice-chair\n(?: {8}.*\n)*?) {8}headline: true\n/, '$1'),
  };
  expect(foundBy('abbreviation', { tells: 'headlines', edits: early })).toEqual([
    'error abbreviation topics/3/outcomes/0/text/en: "MCM" is printed before the reader is told what it stands for',
  ]);
  expect(foundBy('abbreviation', { edits: early })).toEqual([]);
});

test('an abbreviation that the record never writes in full is nobody’s slip', () => {
  expect(foundBy('abbreviation', { slip: ['for the reunion with', 'for JICA’s and the UN’s reunion with'] })).toEqual([]);
});
