import { expect, test } from '@jest/globals';
import { foundBy } from './checked.js';

const at = (lang: string, says: string): readonly string[] => [
  `warning anniversary-number topics/1/statements/0/text/${lang}: ${says}`,
];

test('a number that the calendar contradicts is set right, in each language', () => {
  expect(
    foundBy('anniversary-number', { slip: ['the 20th anniversary of the signing', 'the 21st anniversary of the signing'] }),
  ).toEqual(at('en', '21 years are counted here; the signing of the Japan–Mexico EPA (2004-09-17) was 20 years ago in 2024'));
  expect(foundBy('anniversary-number', { lang: 'ja', slip: ['の署名20周年', 'の署名25周年'] })).toEqual(
    at('ja', '25 years are counted here; 日墨EPA署名 (2004-09-17) was 20 years ago in 2024'),
  );
  expect(foundBy('anniversary-number', { lang: 'es', slip: ['60.º aniversario', '50.º aniversario'] })).toEqual(
    at(
      'es',
      '50 years are counted here; la fundación de la Cámara Japonesa de Comercio e Industria de México (1964) was 60 years ago in 2024',
    ),
  );
});

test('numbers in words are read too', () => {
  const words = (after: string) => foundBy('anniversary-number', { slip: ['the 60th anniversary of the establishment', after] });
  expect(words('the fiftieth anniversary of the establishment')).toHaveLength(1);
  expect(words('the sixtieth anniversary of the establishment')).toEqual([]);
  expect(words('sixty-one years since the establishment')).toHaveLength(1);
  expect(foundBy('anniversary-number', { lang: 'es', slip: ['60.º aniversario', 'quincuagésimo aniversario'] })).toHaveLength(1);
  expect(
    foundBy('anniversary-number', { lang: 'es', slip: ['veinte años del AAE', 'treinta y un años de la firma del AAE'] }),
  ).toHaveLength(1);
  expect(foundBy('anniversary-number', { lang: 'ja', slip: ['日墨EPA署名20周年', '日墨EPA署名三十周年'] })).toHaveLength(1);
});

test('what is counted from another year, or ahead, or of nothing on record, is left alone', () => {
  const instead = (after: string) =>
    foundBy('anniversary-number', { slip: ['this year marks the 20th anniversary of the signing', after] });
  expect(instead('next year marks the 21st anniversary of the signing')).toEqual([]);
  expect(instead('this year marks the 45th anniversary of the Kyoto agreement on whales and of the signing')).toHaveLength(1);
  expect(instead('this year marks the 45th anniversary of a song; we recall the signing')).toEqual([]);
  expect(instead('we plan the next 30 years of the signing')).toEqual([]);
});
