import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { atEnd, atStart, between } from '../../src/layout/ideographs.js';

describe('marks next to each other share their blanks (JLREQ 3.1.4)', () => {
  test.each([
    ['」「', -0.5],
    ['、「', -0.5],
    ['。（', -0.5],
    ['。」', -0.5],
    ['」。', -0.5],
    ['）、', -0.5],
    ['』」', -0.5],
    ['（「', -0.5],
    ['」・', -0.5],
    ['・「', -0.5],
    ['」？', -0.5],
    ['「」', 0],
    ['？」', 0],
    ['・・', 0],
    ['あ「', 0],
    ['」あ', 0],
    ['。あ', 0],
    ['日A', 0],
    ['）W', 0],
    ['”「', 0],
  ])('%s', (pair, natural) => {
    expect(between(pair.charAt(0), pair.charAt(1)).natural).toBe(natural);
  });
});

describe('a line is made longer at marks first, then between ideographs', () => {
  test.each([
    ['日本', 0.12],
    ['、あ', 0.25],
    ['あ「', 0.25],
    ['」「', 0.25],
    ['ア・', 0.12],
    ['・ア', 0.12],
    ['日G', 0.25],
    ['0及', 0.25],
    ['、W', 0.25],
    ['ーア', 0.12],
    ['っ々', 0.12],
    ['に…', 0.12],
  ])('between %s', (pair, stretch) => {
    expect(between(pair.charAt(0), pair.charAt(1)).stretch).toBe(stretch);
  });

  test.each([
    'あ、',
    'あ。',
    'あ」',
    '「あ',
    'あ！',
    '……',
    '――',
    '20',
    '２０',
    '，０',
    'Ja',
    'A’',
    'G、',
    '（W',
    'S）',
    '5℃',
    '￥５',
    'あ“',
    '　あ',
    'ｱｲ',
  ])('but not between %s', (pair) => {
    expect(between(pair.charAt(0), pair.charAt(1)).stretch).toBe(0);
  });
});

describe('a line is made shorter at the blanks of marks alone (JLREQ 3.8.3)', () => {
  test.each([
    ['、あ', 0.25],
    ['」あ', 0.25],
    ['あ「', 0.25],
    ['」「', 0.25],
    ['、「', 0.25],
    ['ア・', 0.25],
    ['・ア', 0.25],
    ['」・', 0.25],
    ['。あ', 0],
    ['。「', 0],
    ['。」', 0],
    ['日本', 0],
    ['日G', 0],
    ['あ、', 0],
    ['「あ', 0],
  ])('%s', (pair, shrink) => {
    expect(between(pair.charAt(0), pair.charAt(1)).shrink).toBe(shrink);
  });
});

describe('at the edge of a line', () => {
  test.each([
    ['「', 0.5, 0],
    ['（', 0.5, 0],
    ['」', 0, 0.5],
    ['、', 0, 0.5],
    ['。', 0, 0.5],
    ['・', 0, 0.25],
    ['あ', 0, 0],
    ['！', 0, 0],
    ['(', 0, 0],
    ['“', 0, 0],
    ['W', 0, 0],
  ])('%s loses %d at the start and %d at the end', (mark, start, end) => {
    expect([atStart(mark), atEnd(mark)]).toEqual([start, end]);
  });
});

describe('laws', () => {
  const char = fc.constantFrom(...'「」（）『』、。，．・：；！？…―あアー々日國𠮷２，％￥　AgЯ5(“’');
  const blank = (mark: string, next: string) => {
    const before = mark === '・' || mark === '：' || mark === '；' ? 0.25 : atEnd(mark);
    const after = next === '・' || next === '：' || next === '；' ? 0.25 : atStart(next);
    return before + after;
  };

  test('nothing is taken that is not there, and nothing of it twice', () => {
    fc.assert(
      fc.property(char, char, (a, b) => {
        const { natural, shrink, stretch } = between(a, b);
        expect(natural).toBeLessThanOrEqual(0);
        expect(Math.min(stretch, shrink)).toBeGreaterThanOrEqual(0);
        expect(blank(a, b) + natural - shrink).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a pair and its mirror image are set alike', () => {
    const sides = '「」（）『』';
    const mirrored = (mark: string) => (sides.includes(mark) ? sides.charAt(sides.indexOf(mark) ^ 1) : mark);
    const symmetric = fc.constantFrom(...'「」（）『』・：あア日…A5２');
    fc.assert(fc.property(symmetric, symmetric, (a, b) => expect(between(a, b)).toEqual(between(mirrored(b), mirrored(a)))));
  });

  test('half of an ideograph beyond the plane is one, and of a cluster the first character counts', () => {
    expect(between('𠮷', '葛󠄀')).toEqual(between('日', '本'));
    expect(between('𠮷'.charAt(1), '𠮷'.charAt(0))).toEqual(between('日', '本'));
  });
});
