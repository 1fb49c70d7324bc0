/** Templates that nobody would write: each is refused with faults or makes HTML, and does the same a second time. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileProduct } from '../../src/templating/compile.js';
import { openDesk } from '../../src/templating/desk.js';
import { desksOf } from './desks.js';
import { fixture } from './fixture.js';

const PIECES = [
  ...['{{', '}}', '{{{', '{{#if topics}}', '{{else}}', '{{else if facts}}', '{{/if}}', '{{#each topics as |t|}}', '{{/each}}'],
  ...[
    '{{#with own}}',
    '{{/with}}',
    '{{> parts/p}}',
    '{{> parts/q x=own}}',
    '{{say meeting.title}}',
    '{{constructor}}',
    '{{@index}}',
  ],
  ...[
    '{{!--',
    '--}}',
    '{{^}}',
    '\\',
    '"',
    "'",
    '|',
    '(',
    ')',
    '=',
    '<p>',
    '</p>',
    '<a href="',
    '">',
    '<br/>',
    '<!--',
    '&amp;',
    '&',
    '<',
  ],
  ...['{{../own}}', '{{label "draft"}}', '{{is paper.lang "en"}}', '\n', ' ', 'a', '\u0000', '{{[__proto__]}}', '{{{{raw}}}}'],
];

const template = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

test('no template of any kind gets past the linter and then fails, and each ends the same way twice', () => {
  const outcome = (main: string, part: string) => {
    const { value: desk } = openDesk(
      desksOf({ 'ministry/brief.hbs': main, 'ministry/parts/p.hbs': part, 'ministry/parts/q.hbs': part }),
      'ministry',
    );
    if (desk === undefined) throw new Error('the desk cannot be opened');
    const compiled = compileProduct(desk, 'brief');
    const made = compiled.value?.render(fixture(desk.labels.get('en') ?? {}));
    return { faults: [...compiled.faults, ...(made?.faults ?? [])], html: made?.value };
  };
  fc.assert(
    fc.property(template, template, (main, part) => {
      const first = outcome(main, part);
      expect(first.faults.length > 0).toBe(first.html === undefined);
      expect(outcome(main, part)).toEqual(first);
    }),
    { numRuns: 400 },
  );
});
