import { describe, expect, test } from '@jest/globals';
import { spanish } from '../../../src/locales/es/spanish.js';
import type { Opening } from '../../../src/locales/locale.js';
import { athome, presence, RIO, received } from '../encounter.js';

const KAMIKAWA = presence('Sra. Yoko KAMIKAWA', 'titular del Ministerio de Asuntos Exteriores del Japón', 'f', true);
const BARCENA = presence(
  'S.E. la Dra. Alicia BÁRCENA IBARRA',
  'titular de la Secretaría de Relaciones Exteriores de los Estados Unidos Mexicanos',
  'f',
  true,
);
const IGNACIO = presence('Ignacio VIEIRA', 'titular del Ministerio de Relaciones Exteriores', 'm', true);

const rio: Opening = {
  ...RIO,
  home: { day: '2024-02-22', time: '05:00', zone: 'hora del Japón' },
  own: KAMIKAWA,
  others: [BARCENA],
  city: 'Río de Janeiro',
  country: 'Brasil',
  occasion: { relation: 'margins', name: 'Reunión de Ministros de Relaciones Exteriores del G20' },
};
const TOKYO = { city: 'Tokio', country: 'Japón' };

test('the ministry’s sentence in Spanish', () => {
  expect(spanish.opening(rio)).toBe(
    'El 21 de febrero, a partir de las 17:00 horas (hora local; 22 de febrero, 05:00 horas, hora del Japón), durante ' +
      'aproximadamente 30 minutos, la Sra. Yoko KAMIKAWA, titular del Ministerio de Asuntos Exteriores del Japón, quien se ' +
      'encuentra de visita en Río de Janeiro, Brasil, para asistir a la Reunión de Ministros de Relaciones Exteriores del ' +
      'G20, sostuvo una reunión con S.E. la Dra. Alicia BÁRCENA IBARRA, titular de la Secretaría de Relaciones Exteriores ' +
      'de los Estados Unidos Mexicanos. Los aspectos principales de la reunión fueron los siguientes.',
  );
});

describe('when', () => {
  test.each<[string, Partial<Opening>, string]>([
    [
      'the same day at home is said so',
      { time: '06:05', home: { day: '2024-02-21', time: '18:05', zone: 'UTC+9' } },
      'El 21 de febrero, a partir de las 06:05 horas (hora local; mismo día, 18:05 horas, UTC+9), durante aproximadamente 30 minutos',
    ],
    [
      'years are named where they differ',
      { day: '2023-12-31', home: { day: '2024-01-01', time: '05:00', zone: 'hora del Japón' } },
      'El 31 de diciembre de 2023, a partir de las 17:00 horas (hora local; 1 de enero de 2024, 05:00 horas, hora del Japón), ' +
        'durante aproximadamente 30 minutos',
    ],
    [
      'our own clock needs no bracket, one o’clock is one hour',
      { time: '01:00', home: undefined },
      'El 21 de febrero, a partir de la 01:00 horas, durante aproximadamente 30 minutos',
    ],
    [
      'without an hour, an exact duration',
      { time: undefined, home: undefined, duration: { minutes: 1, approximate: false } },
      'El 21 de febrero, durante 1 minuto',
    ],
    ['with neither', { time: undefined, home: undefined, duration: undefined }, 'El 21 de febrero'],
  ])('%s', (_, change, printed) => {
    expect(spanish.opening({ ...rio, ...change }).split(', la Sra.')[0]).toBe(printed);
  });
});

describe('who visits whom', () => {
  const end = (meeting: Opening) => spanish.opening(meeting).split('minutos, ')[1];

  test('a guest of ours is the one who visits', () => {
    expect(end(received({ ...rio, occasion: { relation: 'visit', name: 'visita de trabajo' } }, TOKYO))).toBe(
      'la Sra. Yoko KAMIKAWA, titular del Ministerio de Asuntos Exteriores del Japón, sostuvo una reunión con S.E. la Dra. ' +
        'Alicia BÁRCENA IBARRA, titular de la Secretaría de Relaciones Exteriores de los Estados Unidos Mexicanos, quien se ' +
        'encuentra de visita en Japón con motivo de la visita de trabajo. Los aspectos principales de la reunión fueron los siguientes.',
    );
  });

  test('nobody visits by telephone', () => {
    expect(end(athome({ ...rio, form: 'telephone', occasion: undefined }))).toMatch(
      /Mexicanos\. Los aspectos principales de la conversación fueron los siguientes\.$/,
    );
    expect(end(athome({ ...rio, form: 'video' }))).toContain('Mexicanos, al margen de la Reunión de Ministros');
  });

  test('two counterparts, of whom the second has the sound of i', () => {
    expect(end({ ...rio, others: [BARCENA, IGNACIO], occasion: { relation: 'attending', name: 'Foro de Líderes' } })).toMatch(
      /para asistir al Foro de Líderes, sostuvo una reunión con S\.E\. .* Mexicanos, e Ignacio VIEIRA, titular del .*Exteriores\. Los/,
    );
    expect(end(received({ ...rio, others: [BARCENA, IGNACIO, BARCENA] }, TOKYO))).toMatch(
      /Mexicanos; Ignacio VIEIRA, .*; y S\.E\. .*, quienes se encuentran de visita en Japón para asistir a la Reunión/,
    );
  });

  test('without titles, in a city that is its own country', () => {
    const bare = { ...rio, own: { ...KAMIKAWA, title: undefined }, others: [{ ...BARCENA, title: undefined }] };
    expect(end({ ...bare, city: 'Singapur', country: 'Singapur', occasion: undefined })).toMatch(
      /^la Sra\. Yoko KAMIKAWA, quien se encuentra de visita en Singapur, sostuvo una reunión con S\.E\. la Dra\. Alicia BÁRCENA IBARRA\. /,
    );
    expect(end(received({ ...bare, occasion: undefined }, TOKYO))).toMatch(/^la Sra\. Yoko KAMIKAWA sostuvo una reunión con /);
  });
});

test.each([
  ['short-talk', 'sostuvo una conversación breve con S.E.', 'de la conversación'],
  ['working-lunch', 'sostuvo un almuerzo de trabajo con S.E.', 'del almuerzo de trabajo'],
  ['courtesy-call', 'realizó una visita de cortesía a S.E.', 'de la visita de cortesía'],
  ['signing', 'participó en una ceremonia de firma con S.E.', 'de la ceremonia'],
])('%s has its words', (form, held, overview) => {
  expect(spanish.opening({ ...rio, form })).toContain(`, ${held}`);
  expect(spanish.opening({ ...rio, form })).toMatch(
    new RegExp(`\\. Los aspectos principales ${overview} fueron los siguientes\\.$`),
  );
});

test('a courtesy call is received at home, from "the" caller', () => {
  const caller = { ...IGNACIO, full: 'Sr. Ignacio VIEIRA' };
  expect(spanish.opening(received({ ...rio, form: 'courtesy-call', others: [caller] }, TOKYO))).toContain(
    'recibió la visita de cortesía del Sr. Ignacio VIEIRA, titular',
  );
});

test('the short readout', () => {
  const short = { ...rio, own: { ...KAMIKAWA, full: 'canciller Kamikawa' }, others: [{ ...BARCENA, full: 'canciller Bárcena' }] };
  expect(spanish.met(short)).toBe(
    'La canciller Kamikawa se reunió con la canciller Bárcena el 21 de febrero de 2024 en Río de Janeiro, al margen de la ' +
      'Reunión de Ministros de Relaciones Exteriores del G20. ',
  );
  expect(spanish.met(athome({ ...short, form: 'telephone', occasion: undefined }))).toBe(
    'La canciller Kamikawa conversó por teléfono con la canciller Bárcena el 21 de febrero de 2024. ',
  );
});
