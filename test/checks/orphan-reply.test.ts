import { expect, test } from '@jest/globals';
import { orphanReply } from '../../src/checks/orphan-reply.js';
import { checked, found, foundBy, RECORD } from './checked.js';

/** The seed's record before anybody decided to publish the reply without the request. */
const WITHOUT_DECISION = { [RECORD]: (text: string) => text.replace(/decisions:\n(?: .*\n)+/, '') };
const decidedAt = (place: string) => ({
  [RECORD]: (text: string) => text.replace('at: economy/legal-stability-reply', `at: ${place}`),
});

const REPLY =
  'error orphan-reply topics/1/statements/4/repliesTo: "economy/legal-stability-reply" answers "economy/legal-stability-requested", which is restricted and not in this paper: the reply tells that something was cut';

test.each(['en', 'ja', 'es'])('a reply whose request is withheld blocks the readout in %s, and both are named', (lang) => {
  expect(foundBy('orphan-reply', { lang, edits: WITHOUT_DECISION })).toEqual([REPLY]);
});

test('what it answers is the second place that the officer is shown', () => {
  const [finding] = orphanReply(checked({ edits: WITHOUT_DECISION }));
  expect(finding?.beside).toBe('meetings/japan-mexico-2024-02-21#/topics/1/statements/2');
});

test('the decision of the record sets the rule aside, for that statement alone', () => {
  expect(foundBy('orphan-reply', {})).toEqual([]);
  const another = decidedAt('opening/reunion');
  expect(foundBy('orphan-reply', { edits: another })).toEqual([REPLY]);
});

test('a decision with the whole path of the statement holds as well', () => {
  const longer = decidedAt('topics/economy/legal-stability-reply');
  expect(foundBy('orphan-reply', { edits: longer })).toEqual([]);
});

test('it holds at any ceiling: an internal memorandum lacks a restricted request, a restricted one has it', () => {
  expect(foundBy('orphan-reply', { ceiling: 'internal', edits: WITHOUT_DECISION })).toEqual([REPLY]);
  expect(foundBy('orphan-reply', { ceiling: 'restricted', edits: WITHOUT_DECISION })).toEqual([]);
});

test('a short readout without the reply has nothing to answer for', () => {
  expect(foundBy('orphan-reply', { tells: 'headlines', edits: WITHOUT_DECISION })).toEqual([]);
});

test('withheld with its trigger, the reply is no orphan', () => {
  const withheld = {
    [RECORD]: (text: string) =>
      text
        .replace(/decisions:\n(?: .*\n)+/, '')
        .replace(/(repliesTo: legal-stability-requested\n(?: {8}.*\n)*? {8}access: )public/, '$1internal'),
  };
  expect(found({ edits: withheld })).toEqual([]);
});
