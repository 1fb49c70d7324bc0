import { expect, test } from '@jest/globals';
import { describeTags } from '../../src/pdf/describe.js';
import { sample, sheet, words } from './sample.js';

test('the tag tree reads as an outline of the paper, without running heads', () => {
  const text = describeTags(sample());
  expect(text).toContain('  H1 id=top\n    "Office affairs"\n');
  expect(text).toContain('      TR\n        TH scope=Row rowspan=2\n          "Companies"\n');
  expect(text).toContain('      Link\n        "1"\n        -> #note\n');
  expect(text).toContain('  Figure alt="Two ministers shake hands"\n    "[photo.png]"\n');
  expect(text).not.toContain('RESTRICTED');
});

test('words around a link stay around it, and a note comes after the words', () => {
  const page = sheet();
  const text = page.add('P');
  const note = page.add('Note', text.struct, { id: 'n' });
  const link = page.add('Link', text.struct);
  const layout = page.layout([
    [words(text, 'See ', 60, 60), words(link, 'there', 90, 60), words(text, '.', 120, 60), words(note, 'A note', 60, 700)],
  ]);
  expect(describeTags(layout)).toBe(
    ['Document lang=en', '  P', '    "See "', '    Link', '      "there"', '    "."', '    Note id=n', '      "A note"', ''].join(
      '\n',
    ),
  );
});

test('cells stand in the order of the columns, also when one is empty and one is painted late', () => {
  const page = sheet();
  const row = page.add('TR', page.add('TBody', page.add('Table').struct).struct);
  const [first, , last] = [page.add('TD', row.struct), page.add('TD', row.struct), page.add('TD', row.struct)];
  const layout = page.layout([[words(last, 'third', 200, 60), words(first, 'first', 60, 60)]]);
  expect(describeTags(layout)).toContain('TD\n          "first"\n        TD\n        TD\n          "third"\n');
});

test('an item marked for an element that does not exist is a fault of ours', () => {
  const page = sheet();
  expect(() => describeTags(page.layout([[words({ struct: 7 }, 'x', 60, 60)]]))).toThrow('element 7');
});
