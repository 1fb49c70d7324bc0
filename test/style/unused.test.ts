import { expect, test } from '@jest/globals';
import { unusedColours, unusedStyles } from '../../src/style/unused.js';

const base = {
  path: 'ministry',
  source: 'colors: {accent: "#1d3f72", rule: "#c9ced6"}\nstyles: {Body: {color: accent, rules: {above: {color: rule}}}}\n',
};
const desk = (source: string) => ({ path: 'desk', source });

test('a colour that was misspelt is told as one that no style names', () => {
  const own = desk('colors:\n  acent: "#006847"\n');
  expect(unusedColours([own], [base, own])).toMatchObject([
    {
      severity: 'warning',
      code: 'unused-colour',
      line: 2,
      column: 3,
      message: 'no style names the colour "acent"',
      hint: 'did you mean "accent"?',
    },
  ]);
});

test('a colour that another desk uses, or a line of a box, is used', () => {
  expect(unusedColours([base], [base])).toEqual([]);
  const own = desk('colors: {sea: "#006847"}\n');
  expect(unusedColours([own], [base, own, desk('styles: {Lead: {fill: sea}}\n')])).toEqual([]);
});

test('a style that was misspelt is told as one that no template names; one that a template names is not', () => {
  const own = desk('styles:\n  Bdoy: {color: accent}\n  Short Line: {basedOn: Body}\n');
  expect(unusedStyles([own], [base], ['<p class="short-line">a</p>'])).toMatchObject([
    { severity: 'warning', code: 'unused-style', line: 2, column: 3, hint: 'did you mean "Body"?' },
  ]);
});
