import { describe, expect, test } from '@jest/globals';
import { japanese } from '../../../src/locales/ja/japanese.js';
import type { Opening } from '../../../src/locales/locale.js';
import { athome, presence, RIO, received } from '../encounter.js';

const { opening, met } = japanese({ era: false });

const KAMIKAWA = presence('上川陽子', '外務大臣', 'f', true);
const BARCENA = presence('アリシア・バルセナ・イバーラ', 'メキシコ合衆国外務大臣', 'f', true);
const VIEIRA = presence('マウロ・ヴィエイラ', 'ブラジル連邦共和国外務大臣', 'm', false);

const rio: Opening = {
  ...RIO,
  home: { day: '2024-02-22', time: '05:00', zone: '日本時間' },
  own: KAMIKAWA,
  others: [BARCENA],
  city: 'リオデジャネイロ',
  country: 'ブラジル',
  occasion: { relation: 'margins', name: 'G20外相会合' },
};
const TOKYO = { city: '東京', country: '日本' };

test('the ministry’s sentence', () => {
  expect(opening(rio)).toBe(
    '現地時間2月21日午後5時（日本時間22日午前5時）から約30分間、G20外相会合に出席するためブラジルのリオデジャネイロを訪問中の' +
      '上川陽子外務大臣は、アリシア・バルセナ・イバーラ・メキシコ合衆国外務大臣と会談を行ったところ、概要は以下のとおりです。',
  );
});

describe('when', () => {
  test.each<[string, Partial<Opening>, string]>([
    [
      'the same day at home is said so',
      { time: '06:05', home: { day: '2024-02-21', time: '18:05', zone: '日本時間' } },
      '現地時間2月21日午前6時5分（日本時間同日午後6時5分）から約30分間、',
    ],
    [
      'the month is named where it differs',
      { day: '2024-02-29', home: { day: '2024-03-01', time: '05:00', zone: '日本時間' } },
      '現地時間2月29日午後5時（日本時間3月1日午前5時）から約30分間、',
    ],
    [
      'so is the year, and a clock without a name is its offset',
      { day: '2023-12-31', home: { day: '2024-01-01', time: '00:30', zone: 'UTC+9' } },
      '現地時間2023年12月31日午後5時（UTC+9、2024年1月1日午前0時30分）から約30分間、',
    ],
    ['our own clock needs no bracket', { home: undefined }, '2月21日午後5時から約30分間、'],
    ['without an hour', { time: undefined, home: undefined }, '2月21日、約30分間、'],
    ['without a duration', { duration: undefined, home: undefined, time: '12:15' }, '2月21日午後0時15分から、'],
    ['with neither', { duration: undefined, time: undefined, home: undefined }, '2月21日、'],
    ['an exact duration', { duration: { minutes: 30, approximate: false }, home: undefined }, '2月21日午後5時から30分間、'],
  ])('%s', (_, change, printed) => {
    expect(opening({ ...rio, ...change }).split('G20')[0]).toBe(printed);
  });

  test('years go by the era where the desk wants it', () => {
    const year = { ...rio, day: '2023-12-31', home: { day: '2024-01-01', time: '05:00', zone: '日本時間' } };
    expect(japanese({ era: true }).opening(year)).toMatch(/^現地時間令和5年12月31日午後5時（日本時間令和6年1月1日午前5時）から/);
  });
});

describe('who visits whom', () => {
  const end = (meeting: Opening) => opening(meeting).split('分間、')[1];

  test('a guest of ours is the one who visits', () => {
    expect(end(received(rio, TOKYO))).toBe(
      '上川陽子外務大臣は、G20外相会合に出席するため日本を訪問中のアリシア・バルセナ・イバーラ・メキシコ合衆国外務大臣と会談を' +
        '行ったところ、概要は以下のとおりです。',
    );
  });

  test('nobody visits by telephone', () => {
    expect(end(athome({ ...rio, form: 'telephone', occasion: undefined }))).toBe(
      '上川陽子外務大臣は、アリシア・バルセナ・イバーラ・メキシコ合衆国外務大臣と電話会談を行ったところ、概要は以下のとおりです。',
    );
    expect(end(athome({ ...rio, form: 'video' }))).toContain('は、G20外相会合の機会に、アリシア');
  });

  test('three counterparts, and a city that is its own country', () => {
    const many = { ...rio, others: [BARCENA, VIEIRA, KAMIKAWA], city: 'シンガポール', country: 'シンガポール' };
    expect(end({ ...many, occasion: undefined })).toBe(
      'シンガポールを訪問中の上川陽子外務大臣は、アリシア・バルセナ・イバーラ・メキシコ合衆国外務大臣、マウロ・ヴィエイラ・' +
        'ブラジル連邦共和国外務大臣及び上川陽子外務大臣と会談を行ったところ、概要は以下のとおりです。',
    );
  });

  test('a visit of its own is the occasion', () => {
    expect(end({ ...rio, occasion: { relation: 'visit', name: '公式訪問' } })).toMatch(/^公式訪問の機会にブラジルの/);
  });
});

test.each([
  ['short-talk', 'と短時間懇談を行ったところ', 'と短時間懇談を行いました'],
  ['video', 'とテレビ会談を行ったところ', 'とテレビ会談を行いました'],
  ['working-lunch', 'とワーキング・ランチを行ったところ', 'とワーキング・ランチを行いました'],
  ['courtesy-call', 'を表敬したところ', 'を表敬しました'],
  ['signing', 'と署名式を行ったところ', 'と署名式を行いました'],
])('%s has its words', (form, whereupon, done) => {
  expect(opening({ ...rio, form })).toContain(`外務大臣${whereupon}、概要は`);
  expect(met({ ...rio, form })).toMatch(new RegExp(`イバーラ${done}。$`));
});

test('a courtesy call is received at home', () => {
  expect(opening(received({ ...rio, form: 'courtesy-call' }, TOKYO))).toContain('外務大臣による表敬を受けたところ、');
});

test('the short readout', () => {
  const short = { ...rio, own: { ...KAMIKAWA, full: '上川大臣' }, others: [{ ...BARCENA, full: 'バルセナ大臣' }] };
  expect(met(short)).toBe(
    '上川大臣は、2024年2月21日、リオデジャネイロにおいて、G20外相会合の機会に、バルセナ大臣と会談を行いました。',
  );
  expect(japanese({ era: true }).met(athome({ ...short, form: 'telephone', occasion: undefined }))).toBe(
    '上川大臣は、令和6年2月21日、バルセナ大臣と電話会談を行いました。',
  );
});
