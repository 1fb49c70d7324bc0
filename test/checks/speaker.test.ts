import { expect, test } from '@jest/globals';
import { foundBy, RECORD } from './checked.js';

/** The note-taker, whose seat is internal, says something in public. */
const saidBy = (person: string) => ({
  [RECORD]: (text: string) =>
    text.replace('by: kamikawa-yoko\n        verb: welcomed\n', `by: ${person}\n        verb: welcomed\n`),
});

test('a public statement of somebody whose name is withheld does not vanish without a word', () => {
  const hidden = { 'data/people/barcena-alicia.yaml': (text: string) => text.replace('access: public', 'access: internal') };
  const delegate = {
    ...saidBy('gaimu-sakura'),
    'data/people/gaimu-sakura.yaml': (text: string) => text.replace('access: public', 'access: internal'),
  };
  expect(foundBy('speaker', { edits: hidden })).toHaveLength(10);
  expect(foundBy('speaker', { edits: delegate })).toEqual([
    'error speaker topics/0/statements/0/by: "opening/second-meeting" was said by "gaimu-sakura", whose name is not for this paper',
  ]);
});

test('what somebody said whose seat is withheld would tell that they were there', () => {
  expect(foundBy('speaker', { edits: saidBy('gaimu-sakura') })).toEqual([
    'error speaker topics/0/statements/0/by: "opening/second-meeting" was said by "gaimu-sakura", whose seat at the table is not for this paper',
  ]);
  expect(foundBy('speaker', { edits: saidBy('gaimu-sakura'), ceiling: 'restricted' })).toEqual([]);
});

test('somebody who was not at the table said nothing there: a record that was copied, with another head', () => {
  expect(foundBy('speaker', { edits: saidBy('hayashi-yoshimasa') })).toEqual([
    'error speaker topics/0/statements/0/by: "opening/second-meeting" was said by "hayashi-yoshimasa", who is neither head nor member of a delegation',
  ]);
});

test('a statement whose verb is withheld does not vanish either', () => {
  const verbs = { 'data/verbs.yaml': (text: string) => text.replace(/^expressed-gratitude:\n/m, '$&  access: internal\n') };
  expect(foundBy('speaker', { edits: verbs })).toHaveLength(2);
  expect(foundBy('speaker', { edits: verbs, ceiling: 'internal' })).toEqual([]);
  expect(foundBy('speaker', {})).toEqual([]);
});
