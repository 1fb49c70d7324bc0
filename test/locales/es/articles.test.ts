import { expect, test } from '@jest/globals';
import { contracted, event, honoured, list, person } from '../../../src/locales/es/articles.js';

test.each([
  ['Reunión de Ministros del G20', 'la Reunión de Ministros del G20'],
  ['Cumbre del G20 en Osaka', 'la Cumbre del G20 en Osaka'],
  ['visita del canciller Kono a México', 'la visita del canciller Kono a México'],
  ['Funeral de Estado', 'el Funeral de Estado'],
  ['Semana de Alto Nivel', 'la Semana de Alto Nivel'],
  ['APEC', 'el evento «APEC»'],
  ['60 años de la Cámara', 'el evento «60 años de la Cámara»'],
])('the occasion “%s” has the article of its noun, or a noun that has one', (name, printed) => {
  expect(event(name)).toBe(printed);
});

test.each([
  ['canciller Kamikawa', 'f', 'la canciller Kamikawa'],
  ['canciller Ebrard', 'm', 'el canciller Ebrard'],
  ['titular del Gobierno Abe', undefined, 'titular del Gobierno Abe'],
  ['Sra. Yoko KAMIKAWA', 'f', 'la Sra. Yoko KAMIKAWA'],
  ['Sukarno', 'm', 'Sukarno'],
  ['S.E. la Dra. Alicia BÁRCENA IBARRA', 'f', 'S.E. la Dra. Alicia BÁRCENA IBARRA'],
  ['S.A.R. Felipe', 'm', 'S.A.R. Felipe'],
] as const)('“%s” (%s) is “%s” in a sentence', (short, gender, printed) => {
  expect(person(short, gender)).toBe(printed);
});

test('an honorific behind a style has its article, where its form shows which', () => {
  expect(honoured('Alicia BÁRCENA IBARRA', 'S.E.', 'Dra.', undefined)).toBe('S.E. la Dra. Alicia BÁRCENA IBARRA');
  expect(honoured('Mauro VIEIRA', 'S.E.', 'Sr.', undefined)).toBe('S.E. el Sr. Mauro VIEIRA');
  expect(honoured('Mauro VIEIRA', 'S.E.', 'Lic.', undefined)).toBe('S.E. Lic. Mauro VIEIRA');
  expect(honoured('Yoko KAMIKAWA', undefined, 'Sra.', undefined)).toBe('Sra. Yoko KAMIKAWA');
});

test('lists end in y, but in e before the sound of i', () => {
  expect(list(['Japón'])).toBe('Japón');
  expect(list(['Japón', 'México', 'Brasil'])).toBe('Japón, México y Brasil');
  expect(list(['Japón', 'Irán'])).toBe('Japón e Irán');
  expect(list(['Japón', 'Hidalgo'])).toBe('Japón e Hidalgo');
  expect(list(['agua', 'hielo'])).toBe('agua y hielo');
});

test('de el and a el are one word, but not inside another', () => {
  expect(contracted('60.º aniversario de el establecimiento')).toBe('60.º aniversario del establecimiento');
  expect(contracted('para asistir a el Foro')).toBe('para asistir al Foro');
  expect(contracted('para el Foro')).toBe('para el Foro');
});
