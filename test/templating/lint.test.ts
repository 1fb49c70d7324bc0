import { describe, expect, test } from '@jest/globals';
import { said } from './linted.js';

describe('what may be empty is looked at before it is printed', () => {
  const asked = '"meeting.requestedBy" is empty in some records, and nothing can be printed then';
  const guard = 'write {{#if meeting.requestedBy}}...{{/if}} around it';
  test.each([
    ['said', '<p>{{say meeting.requestedBy}}</p>', `brief.hbs:2:10 unguarded: ${asked}; ${guard}`],
    [
      'in the slot of a label',
      '<p>{{label "asked-by" by=meeting.requestedBy}}</p>',
      `brief.hbs:2:26 unguarded: ${asked}; ${guard}`,
    ],
    [
      'in the block for when it is not there',
      '<p>a{{#unless meeting.requestedBy}}{{say meeting.requestedBy}}{{/unless}}</p>',
      `brief.hbs:2:42 unguarded: ${asked}; ${guard}`,
    ],
    [
      'in the else of its own block',
      '<p>{{#if meeting.requestedBy}}a{{else}}{{say meeting.requestedBy}}{{/if}}</p>',
      `brief.hbs:2:46 unguarded: ${asked}; ${guard}`,
    ],
    [
      'where another field is looked at',
      '<p>a{{#if meeting.occasion}}{{say meeting.requestedBy}}{{/if}}</p>',
      `brief.hbs:2:35 unguarded: ${asked}; ${guard}`,
    ],
    [
      'as a picture',
      '{{picture meeting.photo}}',
      'brief.hbs:2:11 unguarded: "meeting.photo" is empty in some records, and nothing can be printed then; write {{#if meeting.photo}}...{{/if}} around it',
    ],
    [
      'by a field of it',
      '<p>{{say meeting.photo.caption}}</p>',
      'brief.hbs:2:10 unguarded: "meeting.photo" is empty in some records: there is no "meeting.photo.caption" then; write {{#if meeting.photo}}...{{/if}} around it',
    ],
    [
      'even when its field is only looked at',
      '<p>a{{#if meeting.photo.credit}}b{{/if}}</p>',
      'brief.hbs:2:11 unguarded: "meeting.photo" is empty in some records: there is no "meeting.photo.credit" then; write {{#if meeting.photo}}...{{/if}} around it',
    ],
    [
      'as a bare value',
      '<p><a href="{{relation.href}}">a</a></p>',
      'brief.hbs:2:15 unguarded: "relation.href" is empty in some records, and nothing can be printed then; write {{#if relation.href}}...{{/if}} around it',
    ],
    [
      'of one topic, where another was looked at',
      '{{#each topics as |a|}}{{#each @root.topics as |b|}}<p>a{{#if a.minutes}}{{say b.minutes}}{{/if}}</p>{{/each}}{{/each}}',
      'brief.hbs:2:80 unguarded: "b.minutes" is empty in some records, and nothing can be printed then; write {{#if b.minutes}}...{{/if}} around it',
    ],
  ])('%s, it is told', (_, line, fault) => {
    expect(said(line)).toEqual([fault]);
  });

  test.each([
    ['in its own #if', '<p>a{{#if meeting.requestedBy}}{{say meeting.requestedBy}}{{/if}}</p>'],
    ['in the else of its #unless', '<p>{{#unless meeting.requestedBy}}a{{else}}{{say meeting.requestedBy}}{{/unless}}</p>'],
    ['in its own #with', '{{#with meeting.photo as |photo|}}<p>{{say photo.caption}}</p>{{/with}}'],
    ['in a #with by this', '{{#with meeting.requestedBy}}<p>{{say this}}</p>{{/with}}'],
    [
      'under another name',
      '{{#with meeting as |m|}}<p>a{{#if m.requestedBy}}{{say @root.meeting.requestedBy}}{{/if}}</p>{{/with}}',
    ],
    [
      'behind a field that implies it',
      '<p>a{{#if meeting.photo}}{{#if meeting.photo.credit}}{{say meeting.photo.credit}}{{/if}}{{/if}}</p>',
    ],
    ['in a loop', '{{#each topics as |topic|}}<p>a{{#if topic.minutes}}{{say topic.minutes}}{{/if}}</p>{{/each}}'],
    ['in an else if', '<p>{{#if paper.desk}}a{{else if paper.office}}{{say paper.office}}{{else}}b{{/if}}</p>'],
    ['from inside a loop upwards', '{{#if meeting.purpose}}{{#each topics}}<p>{{say ../meeting.purpose}}</p>{{/each}}{{/if}}'],
  ])('%s, it is fine', (_, line) => {
    expect(said(line)).toEqual([]);
  });

  test('a part takes the guard along with what it is given', () => {
    const line = '{{#if meeting.purpose}}{{> parts/line words=meeting.purpose}}{{/if}}';
    expect(said(line, { line: '<p>{{say words}}</p>' })).toEqual([]);
  });

  test('a part that prints what may be empty is told, with its caller', () => {
    expect(said('{{> parts/line words=meeting.purpose}}', { line: '<p>{{say words}}</p>' })).toEqual([
      'parts/line.hbs:1:10 unguarded: "words" is empty in some records, and nothing can be printed then; write {{#if words}}...{{/if}} around it; parts/line is called at templates/ministry/brief.hbs:2:1',
    ]);
  });

  test('a part may look for itself', () => {
    const line = '<p>a{{#if words}}{{say words}}{{/if}}</p>';
    expect(said('{{> parts/line words=meeting.purpose}}', { line })).toEqual([]);
  });
});

describe('parts and what they are given', () => {
  test('what no caller gives is told in the part, with the caller', () => {
    expect(said('{{> parts/side}}', { side: '<p>{{say party.short}}</p>' })).toEqual([
      'parts/side.hbs:1:10 unknown-path: "party.short" does not exist: there is no "party" here; known here: paper, meeting, relation, own, counterparts, topics, commitments, promised, headlines, anniversaries, background, facts; parts/side is called at templates/ministry/brief.hbs:2:1',
    ]);
  });

  test('an argument under a wrong name is told where it stands, and where it is missed', () => {
    expect(said('{{> parts/side pary=own}}', { side: '<p>{{say party.short}}</p>' })).toEqual([
      'brief.hbs:2:16 unknown-argument: the part "parts/side" uses no "pary"; did you mean "party"?',
      'parts/side.hbs:1:10 unknown-path: "party.short" does not exist: there is no "party" here; did you mean "pary"?; parts/side is called at templates/ministry/brief.hbs:2:1',
    ]);
  });

  test('arguments are laid over the context of the caller, and over that of its caller', () => {
    const parts = {
      a: '{{> parts/b second=counterparts}}',
      b: '<p>{{say first.short}}{{#each second}}{{say short}}{{/each}}</p>',
    };
    expect(said('{{> parts/a first=own}}', parts)).toEqual([]);
  });

  test('a part given a context sees nothing else', () => {
    expect(said('{{> parts/a own}}', { a: '<p>{{say short}}{{say meeting.title}}</p>' })).toEqual([
      'parts/a.hbs:1:23 unknown-path: "meeting.title" does not exist: there is no "meeting" here; write @root.meeting.title: it is a field of the whole context; parts/a is called at templates/ministry/brief.hbs:2:1',
    ]);
  });

  test('a loop name does not reach into a part', () => {
    expect(said('{{#each topics as |topic|}}{{> parts/a}}{{/each}}', { a: '<p>{{say topic.heading}}</p>' })).toMatchObject([
      expect.stringMatching(/^parts\/a\.hbs:1:10 unknown-path: /),
    ]);
  });
});

describe('names of loops', () => {
  test('one that is misspelt is told at its uses', () => {
    expect(said('{{#each topics as |topik|}}<p>{{say topic.heading}}</p>{{/each}}')).toEqual([
      'brief.hbs:2:37 unknown-path: "topic.heading" does not exist: there is no "topic" here; did you mean "topik"?',
    ]);
  });

  test('a misspelt else is told as what it is', () => {
    expect(said('<p>{{#if topics}}a{{esle}}b{{/if}}</p>')).toEqual([
      'brief.hbs:2:21 unknown-path: "esle" does not exist: there is no "esle" here; did you mean "else"?',
    ]);
  });

  test('a field of the whole context is pointed to from inside a loop', () => {
    expect(said('{{#each topics}}<p>{{say meeting.title}}</p>{{/each}}')).toEqual([
      'brief.hbs:2:26 unknown-path: "meeting.title" does not exist: there is no "meeting" here; write @root.meeting.title: it is a field of the whole context',
    ]);
  });
});
