import { describe, expect, test } from '@jest/globals';
import { BARCENA, context, KAMIKAWA, MEETING, put } from './given.js';

const barcena = (edits = {}, wish = {}) => {
  const [mexico] = context(edits, wish).counterparts;
  if (mexico === undefined) throw new Error('Mexico sits at the table');
  return mexico.head;
};
const kamikawa = (edits = {}, wish = {}) => context(edits, wish).own.head;

describe('a name is printed as its bearer writes it', () => {
  test('the surname first in Japan, the given name first in Mexico, surnames in capitals', () => {
    expect([kamikawa().name.text, barcena().name.text]).toEqual(['KAMIKAWA Yoko', 'Alicia BÁRCENA IBARRA']);
  });

  test('in ordinary letters at a desk that prints no capitals', () => {
    const plain = { surnameCapitals: false };
    expect([kamikawa({}, plain).name.text, barcena({}, plain).name.text]).toEqual(['Kamikawa Yoko', 'Alicia Bárcena Ibarra']);
  });

  test('a whole name that is not made of given name and surname stands as it is', () => {
    const rock = {
      [BARCENA]: put(
        'en: {given: Alicia, surname: Bárcena Ibarra, surnameParts: [Bárcena, Ibarra]}',
        'en: {full: Subcomandante Marcos}',
      ),
    };
    expect(barcena(rock).name.text).toBe('Subcomandante Marcos');
    expect(barcena(rock).short.text).toBe('Secretary Subcomandante Marcos');
  });

  test('a mark of Markdown in a name is a character of the name', () => {
    const starred = { [BARCENA]: put('given: Alicia, surname', 'given: "Ali*c*ia_", surname') };
    expect(barcena(starred).name.text).toBe('Ali\\*c\\*ia\\_ BÁRCENA IBARRA');
  });
});

describe('how somebody is addressed', () => {
  test('the counterpart is H.E., the own minister is not', () => {
    const excellent = { [KAMIKAWA]: put('en: {prefix: Ms.}', 'en: {style: H.E., prefix: Ms.}') };
    expect(barcena().full.text).toBe('H.E. Dr. Alicia BÁRCENA IBARRA');
    expect(kamikawa(excellent).full.text).toBe('Ms. KAMIKAWA Yoko');
  });

  test('in short by the post and the first of two surnames, in ordinary letters', () => {
    expect([kamikawa().short.text, barcena().short.text]).toEqual(['Minister Kamikawa', 'Secretary Bárcena']);
  });

  test('by the whole surname where its parts are not on record', () => {
    expect(barcena({ [BARCENA]: put(/, surnameParts: \[Bárcena, Ibarra\]/, '') }).short.text).toBe('Secretary Bárcena Ibarra');
  });

  test('an acting secretary is called one, in full and in short', () => {
    const acting = barcena({ [BARCENA]: put('from: 2023, to: 2024-10,', 'from: 2023, to: 2024-10, capacity: acting,') });
    expect(acting.short.text).toBe('Acting Secretary Bárcena');
    expect(acting.title?.text).toBe('Acting Secretary of Foreign Affairs of the United Mexican States');
  });

  test.each([
    ['designate', 'Secretary-designate Bárcena'],
    ['caretaker', 'Caretaker Secretary Bárcena'],
  ])('so is one who is %s', (capacity, printed) => {
    const edit = put('from: 2023, to: 2024-10,', `from: 2023, to: 2024-10, capacity: ${capacity},`);
    expect(barcena({ [BARCENA]: edit }).short.text).toBe(printed);
  });

  test('between two posts nobody is a secretary: the honorific stands instead, and no title', () => {
    const between = barcena({ [BARCENA]: put('from: 2023, to: 2024-10,', 'from: 2023, to: 2024-01,') });
    expect([between.short.text, between.title, between.titled.text]).toEqual(['Dr. Bárcena', null, 'Alicia BÁRCENA IBARRA']);
  });

  test('without a post and without an honorific, the bare surname', () => {
    const bare = {
      [KAMIKAWA]: (text: string) =>
        text.replace('en: {prefix: Ms.}', 'ja: {suffix: 閣下}').replace('from: 2023-09', 'from: 2024-03'),
    };
    expect([kamikawa(bare).short.text, kamikawa(bare).full.text]).toEqual(['Kamikawa', 'KAMIKAWA Yoko']);
  });

  test('the post is that of the meeting’s day, not of the paper’s', () => {
    const moved = { [BARCENA]: put('from: 2023, to: 2024-10,', 'from: 2024-02-20, to: 2024-10,') };
    expect(barcena(moved).title?.text).toBe('Secretary of Foreign Affairs of the United Mexican States');
    expect(barcena(moved).tenures).toEqual([]);
  });
});

describe('who else is in the room', () => {
  test('members are named by their own post and role', () => {
    const seated = put('person: gaimu-sakura, role: note-taker', 'person: hayashi-yoshimasa, role: note-taker');
    const [member] = context({ [MEETING]: seated }).own.delegation;
    expect([member?.name.text, member?.role?.text, member?.title]).toEqual(['HAYASHI Yoshimasa', 'note-taker', null]);
  });
});
