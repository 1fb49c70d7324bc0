import { expect, test } from '@jest/globals';
import { didYouMean, nearest } from '../../src/faults/nearest.js';

const people = ['kamikawa-yoko', 'barcena-alicia', 'ebrard-marcelo'];

test.each([
  ['kamikawa-yoku', ['kamikawa-yoko']],
  ['barcena-alcia', ['barcena-alicia']],
  ['kamikawa-yook', ['kamikawa-yoko']],
  ['alicia-barcena', ['barcena-alicia']],
  ['Kamikawa Yoko', ['kamikawa-yoko']],
  ['someone-else', []],
])('an officer who writes "%s" means %j', (written, meant) => {
  expect(nearest(written, people)).toEqual(meant);
});

test('two countries that are equally near are both offered, in alphabetical order', () => {
  expect(didYouMean('MXX', ['MMX', 'MEX', 'JPN'])).toBe('did you mean "MEX" or "MMX"?');
});

test('a swap of two neighbours is nearer than two wrong letters', () => {
  expect(nearest('acess', ['access', 'agents'])).toEqual(['access']);
  expect(nearest('form', ['from', 'farms'])).toEqual(['from']);
});

test('nothing is guessed where nothing is near', () => {
  expect(didYouMean('zz', ['economy'])).toBeUndefined();
});
