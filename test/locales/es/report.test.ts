import { describe, expect, test } from '@jest/globals';
import { spanish } from '../../../src/locales/es/spanish.js';
import type { Sides, Turn, Voice } from '../../../src/locales/locale.js';

const KAMIKAWA: Voice = { short: 'canciller Kamikawa', gender: 'f' };
const KONO: Voice = { short: 'canciller Kono', gender: 'm' };

describe('who speaks', () => {
  test.each<[Voice, Partial<Turn>, string]>([
    [KAMIKAWA, { opening: true }, 'Al inicio, la canciller Kamikawa '],
    [KAMIKAWA, {}, 'La canciller Kamikawa '],
    [KONO, {}, 'El canciller Kono '],
    [{ short: 'Sra. Yoko', gender: 'f' }, {}, 'La Sra. Yoko '],
    [{ short: 'canciller Kono', gender: undefined }, {}, 'Canciller Kono '],
    [KAMIKAWA, { nth: 1 }, 'También '],
    [KAMIKAWA, { nth: 2 }, 'Asimismo, '],
    [KAMIKAWA, { nth: 3 }, 'Además, '],
    [KONO, { reply: true }, 'En respuesta, el canciller Kono '],
    [KONO, { reply: true, nth: 1 }, 'En respuesta, también '],
  ])('%j %j is “%s”', (voice, turn, printed) => {
    expect(spanish.statement(voice, { nth: 0, opening: false, reply: false, ...turn })).toEqual({ before: printed, after: '. ' });
  });

  test.each<[Sides, string]>([
    [{ count: 2, rank: 'minister', women: true }, 'Las dos ministras '],
    [{ count: 2, rank: 'minister', women: false }, 'Los dos ministros '],
    [{ count: 3, rank: 'head-of-state', women: false }, 'Los tres mandatarios '],
    [{ count: 2, rank: undefined, women: true }, 'Ambas partes '],
    [{ count: 3, rank: 'official', women: false }, 'Las tres partes '],
  ])('%j are “%s”', (sides, printed) => {
    expect(spanish.outcome(sides, 0).before).toBe(printed);
    expect(spanish.outcome(sides, 1).before).toBe('También ');
  });
});

describe('a text fits the frame of its verb', () => {
  test.each([
    ['clause', 'que México toma en serio la petición', true],
    ['clause', 'México toma en serio la petición', false],
    ['infinitive', 'de colaborar con México', true],
    ['infinitive', 'a no retirarse', true],
    ['infinitive', 'reunirse de nuevo', true],
    ['infinitive', 'la colaboración', false],
    ['infinitive', 'que colaborar es útil', false],
    ['noun', 'por el apoyo de la JICA', true],
    ['noun', 'la política del Japón', true],
    ['noun', 'Mujeres, paz y seguridad', true],
    ['noun', 'de colaborar con México', false],
    ['noun', 'que es útil', false],
  ] as const)('%s: “%s” %s', (frame, text, fits) => {
    expect(spanish.frames[frame]?.fits(text)).toBe(fits);
  });
});

describe('phrases of the brief fit a woman and a man', () => {
  test('what lies between the two sides', () => {
    expect(spanish.meetingOfPeople(spanish.ordinalWord(2), 'canciller Bárcena')).toBe(
      'Segunda reunión con la contraparte, canciller Bárcena',
    );
    expect(spanish.meetingOfPosts(spanish.ordinalWord(9), 'titular del Ministerio', 'titular de la Secretaría')).toBe(
      'Novena reunión registrada entre estos cargos: titular del Ministerio; titular de la Secretaría',
    );
    expect(spanish.meetingOfCountries('novena', 'Japón', 'Irán')).toBe(
      'Novena reunión registrada entre Japón e Irán a este nivel',
    );
    expect(spanish.openRequests(1, '2022')).toBe('1 petición pendiente desde 2022');
    expect(spanish.openRequests(2, '2022')).toBe('2 peticiones pendientes desde 2022');
    expect(spanish.openCommitments(2)).toBe('2 compromisos pendientes');
  });

  test('a title held for a time says so before what it is of', () => {
    expect(spanish.capacity('acting', 'canciller')).toBe('canciller en funciones');
    expect(spanish.capacity('designate', 'titular de la Secretaría de Relaciones Exteriores')).toBe(
      'titular entrante de la Secretaría de Relaciones Exteriores',
    );
    expect(spanish.capacity('caretaker', 'titular del Gobierno')).toBe('titular provisional del Gobierno');
  });

  test('anniversaries, replies, figures', () => {
    expect(spanish.anniversary('60.º', 'el establecimiento de relaciones')).toBe(
      '60.º aniversario del establecimiento de relaciones',
    );
    expect(spanish.anniversary('20.º', 'la firma del AAE')).toBe('20.º aniversario de la firma del AAE');
    expect(spanish.asked('26 de septiembre de 2022', 'en Tokio', { by: 'canciller Ebrard', text: 'que se atenderá.' })).toBe(
      'Solicitado el 26 de septiembre de 2022 en Tokio; respuesta (canciller Ebrard): que se atenderá.',
    );
    expect(spanish.figureNote({ label: 'Exportaciones', source: 'Hacienda', period: '2023', stale: 24 })).toBe(
      'Exportaciones: Hacienda; cifra de 2023, de más de 24 meses de antigüedad, el máximo para esta cifra.',
    );
    expect(spanish.figureNote({ label: 'Exportaciones', source: undefined, period: undefined, stale: 1 })).toBe(
      'Exportaciones, de más de 1 mes de antigüedad, el máximo para esta cifra.',
    );
  });

  test('the lines of the short readout and of the photograph', () => {
    const title = 'portavoz del Ministerio de Asuntos Exteriores del Japón';
    expect(spanish.attribution(title, undefined)).toBe(`Lo siguiente puede atribuirse a quien ejerce como ${title}.`);
    expect(spanish.attribution(title, 'Maki KOBAYASHI')).toBe(`Lo siguiente puede atribuirse a Maki KOBAYASHI, ${title}.`);
    expect(spanish.credit('Ministerio')).toBe('Fotografía: Ministerio');
  });
});
