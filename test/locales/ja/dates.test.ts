import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { japanese } from '../../../src/locales/ja/japanese.js';

const gregorian = japanese({ era: false });
const era = japanese({ era: true });

describe('a date is printed as precisely as it is known', () => {
  test.each([
    ['2024-02-21', 'long', '2024年2月21日', '令和6年2月21日'],
    ['2024-02-21', 'weekday', '2024年2月21日（水）', '令和6年2月21日（水）'],
    ['2023-09-21', 'short', '2023年9月21日', '令和5年9月21日'],
    ['2024-02-22', 'day', '2月22日（木）', '2月22日（木）'],
    ['2021-10', 'weekday', '2021年10月', '令和3年10月'],
    ['1964', 'long', '1964年', '昭和39年'],
    ['1888~', 'long', '1888年頃', '明治21年頃'],
  ] as const)('%s (%s) is %s, by the era %s', (edtf, form, year, reign) => {
    expect(gregorian.date(edtf, form)).toBe(year);
    expect(era.date(edtf, form)).toBe(reign);
  });
});

describe('an era begins and ends on its day', () => {
  test.each([
    ['2019-05-01', '令和元年5月1日'],
    ['2019-05', '令和元年5月'],
    ['2019-04-30', '平成31年4月30日'],
    ['2020', '令和2年'],
    ['1989-01-08', '平成元年1月8日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1926-12-25', '昭和元年12月25日'],
    ['1926-12-24', '大正15年12月24日'],
    ['1912-07-30', '大正元年7月30日'],
    ['1912-07-29', '明治45年7月29日'],
    ['1873-01-01', '明治6年1月1日'],
    ['1869', '明治2年'],
  ])('%s is %s', (edtf, printed) => {
    expect(era.date(edtf, 'long')).toBe(printed);
  });

  test.each([
    ['2019', '2019年', 'a year of two eras'],
    ['1989-01', '1989年1月', 'a month of two eras'],
    ['1868', '1868年', 'a year that was not yet Meiji when it began'],
    ['1868-10-23', '1868年10月23日', 'a day that had another month in its era'],
    ['1867-01-30', '1867年1月30日', 'before Meiji'],
  ])('%s stays %s: %s', (edtf, printed) => {
    expect(era.date(edtf, 'long')).toBe(printed);
  });

  test('every day since 1873 has exactly one era, whose years count up by one', () => {
    const day = fc.date({ min: new Date('1873-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(era.date(iso, 'long')).toMatch(/^(令和|平成|昭和|大正|明治)(元|[1-9]\d*)年\d+月\d+日$/);
      }),
    );
  });
});

test('ranges and periods name no year or month twice', () => {
  expect(gregorian.dateRange('2014-07-25', '2014-07-26')).toBe('2014年7月25日～26日');
  expect(era.dateRange('2014-07-31', '2014-08-02')).toBe('平成26年7月31日～8月2日');
  expect(era.dateRange('2019-04-30', '2019-05-02')).toBe('平成31年4月30日～令和元年5月2日');
  expect(gregorian.dateRange('2023-12-31', '2024-01-02')).toBe('2023年12月31日～2024年1月2日');
  expect(gregorian.dateRange('2014', '2014')).toBe('2014年');
  expect(gregorian.dateRange('2014', '2015-02')).toBe('2014年～2015年2月');
  expect(era.period('2023-09', undefined)).toBe('令和5年9月から');
  expect(gregorian.period('2017', '2018')).toBe('2017年～2018年');
  expect(gregorian.period('2018-08', '2018-08')).toBe('2018年8月');
});

test('clocks', () => {
  expect(gregorian.timeRange(gregorian.time('17:00'), '17:30')).toBe('17:00～17:30');
  expect(gregorian.clock('東京', '05:00', gregorian.date('2024-02-22', 'day'), gregorian.shift(1))).toBe(
    '東京2月22日（木）05:00（翌日）',
  );
  expect(gregorian.clock('メキシコシティ', '14:00', undefined, gregorian.shift(0))).toBe('メキシコシティ14:00（同日）');
  expect([-2, -1, 2].map(gregorian.shift)).toEqual(['2日前', '前日', '2日後']);
  expect(gregorian.when('2024年2月21日（水）', '17:00～17:30', ['東京2月22日（木）05:00（翌日）'])).toBe(
    '2024年2月21日（水）現地時間17:00～17:30／東京2月22日（木）05:00（翌日）',
  );
});
