import { describe, expect, test } from '@jest/globals';
import { japanese } from '../../../src/locales/ja/japanese.js';
import type { Turn } from '../../../src/locales/locale.js';

const locale = japanese({ era: false });

describe('who speaks', () => {
  test.each<[string, Partial<Turn>, string]>([
    ['上川大臣', { opening: true }, '冒頭、上川大臣から、'],
    ['上川大臣', {}, '上川大臣から、'],
    ['上川大臣', { nth: 1 }, 'また、上川大臣は、'],
    ['上川大臣', { nth: 2 }, 'さらに、同大臣は、'],
    ['柘植副大臣', { nth: 3 }, '加えて、同副大臣は、'],
    ['上川大臣', { nth: 4 }, 'また、同大臣は、'],
    ['スカルノ', { nth: 2 }, 'さらに、スカルノは、'],
    ['バルセナ大臣', { reply: true }, 'これに対し、バルセナ大臣から、'],
    ['バルセナ大臣', { reply: true, nth: 1 }, 'これに対し、同大臣は、'],
  ])('%s %j is %s', (short, turn, printed) => {
    const { before, after } = locale.statement({ short, gender: 'f' }, { nth: 0, opening: false, reply: false, ...turn });
    expect(before).toBe(printed);
    expect(after).toBe('。');
  });

  test.each([
    [2, 'minister', '両大臣は、'],
    [3, 'minister', '三大臣は、'],
    [2, 'head-of-government', '両首脳は、'],
    [2, 'state-minister', '両副大臣は、'],
    [2, undefined, '双方は、'],
    [4, 'official', '四者は、'],
  ])('%i heads of rank %s are %s', (count, rank, printed) => {
    expect(locale.outcome({ count, rank, women: false }, 0).before).toBe(printed);
    expect(locale.outcome({ count, rank, women: false }, 1).before).toBe(`また、${printed}`);
  });
});

describe('a text fits the frame of its verb', () => {
  test.each([
    ['clause', '本年は日墨EPA署名20周年に当たると', true],
    ['clause', '本年は日墨EPA署名20周年に当たる', false],
    ['infinitive', '引き続き協力していく', true],
    ['infinitive', '共に取り組んでいきたい', true],
    ['infinitive', '引き続き協力していくと', false],
    ['infinitive', '引き続きの協力', false],
    ['noun', 'バルセナ大臣との2回目の会談を', true],
    ['noun', '投資拡大への', true],
    ['noun', 'お見舞いに対し', true],
    ['noun', '防災協力について', true],
    ['noun', 'バルセナ大臣との2回目の会談', false],
    ['noun', '引き続き協力していくと', false],
  ] as const)('%s: %s %s', (frame, text, fits) => {
    expect(locale.frames[frame]?.fits(text)).toBe(fits);
  });
});

test('names: the title follows, joined as their scripts want it', () => {
  expect(locale.personName({ given: '陽子', surname: '上川', surnameFirst: true })).toBe('上川陽子');
  expect(locale.personName({ given: 'アリシア', surname: 'バルセナ・イバーラ', surnameFirst: false })).toBe(
    'アリシア・バルセナ・イバーラ',
  );
  expect(locale.personName({ given: 'Alicia', surname: 'BÁRCENA', surnameFirst: false })).toBe('Alicia BÁRCENA');
  expect(locale.titled('大臣', '上川')).toBe('上川大臣');
  expect(locale.titled('大臣', 'バルセナ')).toBe('バルセナ大臣');
  expect(locale.withTitle('上川陽子', '外務大臣')).toBe('上川陽子外務大臣');
  expect(locale.withTitle('アリシア・バルセナ・イバーラ', 'メキシコ合衆国外務大臣')).toBe(
    'アリシア・バルセナ・イバーラ・メキシコ合衆国外務大臣',
  );
  expect(locale.withTitle('アントニー・ブリンケン', '米国国務長官')).toBe('アントニー・ブリンケン米国国務長官');
  expect(locale.honoured('アリシア・バルセナ', { suffix: '閣下' })).toBe('アリシア・バルセナ閣下');
  expect(locale.place(['マリーナ・ダ・グロリア', 'リオデジャネイロ', 'ブラジル'])).toBe(
    'ブラジル・リオデジャネイロ・マリーナ・ダ・グロリア',
  );
});

describe('phrases of the brief', () => {
  test('what lies between the two sides', () => {
    expect(locale.meetingOfPeople(locale.ordinalWord(2), 'バルセナ大臣')).toBe('バルセナ大臣との2回目の会談');
    expect(locale.meetingOfPeople(locale.ordinalWord(1), 'バルセナ大臣')).toBe('バルセナ大臣との初めての会談');
    expect(locale.meetingOfPosts(locale.ordinalWord(9), '外務大臣', 'メキシコ合衆国外務大臣')).toBe(
      '記録上9回目となる外務大臣とメキシコ合衆国外務大臣との会談',
    );
    expect(locale.meetingOfCountries(locale.ordinalWord(9), '日本', 'メキシコ')).toBe(
      '記録上9回目となる日本とメキシコとのこのレベルの会談',
    );
    expect(locale.firstMet('2023年9月21日', 'ニューヨーク', '国連総会', '約30分')).toBe(
      '初回：2023年9月21日、ニューヨーク（国連総会）、約30分',
    );
    expect(locale.lastMet('2023年9月21日', 'ニューヨーク', '会談')).toBe('前回：2023年9月21日、ニューヨーク（会談）');
    expect(japanese({ era: true }).openRequests(1, '2022')).toBe('未回答の要請1件（令和4年以降）');
  });

  test('a reply is told once, with one full stop', () => {
    const told = (text: string) => locale.asked('2022年9月26日', locale.inPlace('東京'), { by: 'エブラル大臣', text });
    expect(told('真剣に対応すると')).toBe('2022年9月26日、東京において要請。エブラル大臣は、真剣に対応すると回答。');
    expect(told('検討する。')).toBe('2022年9月26日、東京において要請。エブラル大臣の回答：検討する。');
    expect(locale.asked('2023年8月25日', '電話で', undefined)).toBe('2023年8月25日、電話で要請。');
  });

  test('anniversaries, titles held for a time, figures', () => {
    expect(locale.anniversary(locale.ordinal(20).join(''), '日墨EPA署名')).toBe('日墨EPA署名20周年');
    expect(locale.capacity('acting', '外務大臣')).toBe('外務大臣代行');
    expect(locale.capacity('designate', '外務大臣')).toBe('次期外務大臣');
    expect(locale.figureNote({ label: '輸出額', source: '財務省', period: '2023年', stale: 24 })).toBe(
      '輸出額：財務省、2023年の数値（この数値に認められる24か月より古い）。',
    );
    expect(locale.figureNote({ label: '輸出額', source: undefined, period: undefined, stale: undefined })).toBe('輸出額。');
  });

  test('the lines of the short readout and of the photograph', () => {
    expect(locale.attribution('外務報道官', undefined)).toBe('以下は、外務報道官の発言として引用いただけます。');
    expect(locale.attribution('外務報道官', '小林麻紀')).toBe('以下は、小林麻紀外務報道官の発言として引用いただけます。');
    expect(locale.credit('外務省')).toBe('写真：外務省');
  });
});
