import { describe, expect, test } from '@jest/globals';
import { context, KAMIKAWA, MEETING, put } from './given.js';

describe('a text that is not in the paper’s language is printed in its own, and says so', () => {
  test('a point written in Spanish alone', () => {
    const spanish = put(
      'text: I welcome our second meeting, and thank you for your message of condolence after the Noto Peninsula Earthquake.',
      'text: {es: Celebro nuestro segundo encuentro.}',
    );
    const [point] = context({ [MEETING]: spanish }).topics[0]?.points ?? [];
    expect(point?.text).toMatchObject({ text: 'Celebro nuestro segundo encuentro.', lang: 'es' });
  });

  test('a title in Japanese and Spanish: the first of them as the record has it', () => {
    const title = context({ [MEETING]: put(/title:\n {2}en: .*\n/, 'title:\n') }).meeting.title;
    expect([title.text, title.lang]).toEqual(['日・メキシコ外相会談', 'ja']);
  });

  test('a record in Japanese of which a text has no language of its own', () => {
    const [point] =
      context({
        [MEETING]: (text) =>
          text.replace('language: en', 'language: ja').replace(/text: (that Mexico ensure .*)/, 'text: {en: $1}'),
      }).topics[3]?.points ?? [];
    expect(point?.text.lang).toBe('ja');
  });

  test('a text in the paper’s language has that language, whatever else it is in', () => {
    expect(context().meeting.title).toMatchObject({ text: 'Japan–Mexico Foreign Ministers’ Meeting', lang: 'en' });
  });

  test('a summary of an earlier meeting that is in Spanish', () => {
    const earlier = { 'data/meetings/japan-mexico-2023-09-21.yaml': put(/summary: .*/, 'summary: {es: Primer encuentro.}') };
    const [past] = context(earlier).counterparts[0]?.history.meetings ?? [];
    expect(past?.result).toMatchObject({ text: 'Primer encuentro.', lang: 'es' });
  });
});

describe('words computed from texts of several languages are words of the paper', () => {
  test('a place in English of a city that has a name in Japanese alone', () => {
    const place = context({ [MEETING]: put(/city: \{en: Rio de Janeiro, /, 'city: {') }).meeting.place;
    expect([place.text, place.lang]).toEqual(['リオデジャネイロ, Brazil', 'en']);
  });
});

test('somebody whose name is on record in Japanese alone is named in Japanese', () => {
  const { head } = context({ [KAMIKAWA]: put(/ {2}en: \{given: Yoko.*\n/, '') }).own;
  expect(head.name).toMatchObject({ text: '上川 陽子', lang: 'ja' });
});
