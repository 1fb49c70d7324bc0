import { describe, expect, test } from '@jest/globals';
import { compileProduct } from '../../src/templating/compile.js';
import { openDesk } from '../../src/templating/desk.js';
import { desksOf } from './desks.js';
import { fixture } from './fixture.js';

/** Faults of a template whose second line is `line`; parts by name. */
function told(line: string, parts: Readonly<Record<string, string>> = {}): readonly string[] {
  const files = Object.fromEntries(Object.entries(parts).map(([name, source]) => [`ministry/parts/${name}.hbs`, source]));
  const { value: desk, faults } = openDesk(
    desksOf({ ...files, 'ministry/brief.hbs': `<article>\n${line}\n</article>\n` }),
    'ministry',
  );
  if (desk === undefined) throw new Error(faults.map((fault) => fault.message).join());
  const template = compileProduct(desk, 'brief');
  const rendered = template.value?.render(fixture(desk.labels.get('en') ?? {}));
  return [...template.faults, ...(rendered?.faults ?? [])].map(
    ({ file, line: row, column, code, message, hint }) =>
      `${file.replace('templates/ministry/', '')}:${row}:${column} ${code}: ${message}${hint === undefined ? '' : `; ${hint}`}`,
  );
}

/** Faults of the brief of a desk called "asia". */
function compiled(files: Readonly<Record<string, string>>): readonly string[] {
  const { value: desk, faults } = openDesk(desksOf(files), 'asia');
  return (desk === undefined ? faults : compileProduct(desk, 'brief').faults).map(
    ({ file, line, column, code, message, hint }) =>
      `${file.replace('templates/ministry/', '')}:${line}:${column} ${code}: ${message}; ${hint}`,
  );
}

describe('what is not in the dialect is told', () => {
  test.each([
    [
      'unescaped output',
      '<p>{{{meeting.title}}}</p>',
      'brief.hbs:2:4 not-in-dialect: unescaped output is not permitted; write {{say ...}} or {{prose ...}}: they make the markup themselves',
    ],
    [
      'unescaped output by ampersand',
      '<p>{{& meeting.title}}</p>',
      'brief.hbs:2:4 not-in-dialect: unescaped output is not permitted; write {{say ...}} or {{prose ...}}: they make the markup themselves',
    ],
    [
      'an inline partial',
      '{{#*inline "a"}}<p>b</p>{{/inline}}',
      'brief.hbs:2:1 not-in-dialect: decorators and inline partials are not permitted; put the piece into a file of parts/ and write {{> parts/name}}',
    ],
    [
      'a partial with a block',
      '{{#> parts/a}}<p>b</p>{{/parts/a}}',
      'brief.hbs:2:1 not-in-dialect: partials with a block are not permitted; put the piece into a file of parts/ and write {{> parts/name}}',
    ],
    [
      'a computed part',
      '{{> (is paper.product "brief")}}',
      'brief.hbs:2:1 not-in-dialect: the name of a part may not be computed; write the name itself: {{> parts/header}}',
    ],
    [
      'lookup',
      '<p>{{lookup meeting "title"}}</p>',
      'brief.hbs:2:6 unknown-helper: no helper is called "lookup"; helpers: say, prose, picture, label, is',
    ],
    [
      'a helper that is misspelt',
      '<p>{{prosa meeting.title}}</p>',
      'brief.hbs:2:6 unknown-helper: no helper is called "prosa"; did you mean "prose"?',
    ],
    [
      'a block that does not exist',
      '{{#eech topics}}<p>a</p>{{/eech}}',
      'brief.hbs:2:4 not-in-dialect: no block is called "eech"; did you mean "each"?',
    ],
    [
      'else each',
      '<p>{{#if topics}}a{{else each topics}}b{{/if}}</p>',
      'brief.hbs:2:19 not-in-dialect: {{else each}} is not permitted; write {{else}}{{#each ...}}...{{/each}}',
    ],
    [
      'a block that looks at two things',
      '<p>{{#if topics facts}}a{{/if}}</p>',
      'brief.hbs:2:4 not-in-dialect: {{#if}} wants one thing to look at; write {{#if path}}',
    ],
  ])('%s', (_, line, fault) => {
    expect(told(line)).toEqual([fault]);
  });

  test('blocks inside blocks without end', () => {
    expect(told(`<p>${'{{#if topics}}'.repeat(40)}a${'{{/if}}'.repeat(40)}</p>`)).toEqual([
      'brief.hbs:2:452 too-deep: more than 32 blocks stand inside each other; put the inner ones into a part',
    ]);
  });
});

describe('a slip in Handlebars is told with its line and column', () => {
  const hint = '; a block {{#if x}} ends with {{/if}}; an expression {{x}} with two braces';
  test.each([
    [
      'a block ended as another',
      '<p>{{#if topics}}a{{/each}}</p>',
      `brief.hbs:2:7 template-syntax: the block "if" is ended as "each"${hint}`,
    ],
    [
      'a block that is not ended',
      '<p>{{#if topics}}a</p>',
      'brief.hbs:2:7 template-syntax: the block "if" is not ended; write {{/if}} where it ends',
    ],
    [
      'an expression in a bad shape',
      '<p>{{say (}} a</p>',
      'brief.hbs:2:10 template-syntax: a parenthesis stands here without its other half; write (is path "value")',
    ],
  ])('%s', (_, line, fault) => {
    expect(told(line)).toEqual([fault]);
  });
});

describe('expressions stand where they are safe', () => {
  test.each([
    [
      'in an attribute without quotes',
      '<p class={{paper.product}}>a</p>',
      'brief.hbs:2:10 unquoted-attribute: an expression stands in an attribute without quotes; write name="{{...}}"',
    ],
    [
      'in a tag',
      '<p {{paper.product}}>a</p>',
      'brief.hbs:2:4 misplaced-expression: an expression stands inside a tag; it may stand between tags, or in the quotes of an attribute',
    ],
    [
      'markup in an attribute',
      '<p class="{{say meeting.title}}">a</p>',
      'brief.hbs:2:11 markup-in-attribute: "say" makes markup, which an attribute cannot hold; print a bare value there',
    ],
    [
      'in a comment',
      '<!-- {{paper.product}} --><p>a</p>',
      'brief.hbs:2:6 misplaced-expression: an expression stands inside an HTML comment; a remark in a template is {{!-- ... --}}',
    ],
    [
      'half an element in a block',
      '{{#if topics}}<p>{{/if}}a</p>',
      'brief.hbs:2:15 unbalanced-block: <p> is opened here and not closed before the block or template ends; write </p> where it ends',
    ],
    [
      'an empty element without its end',
      '<p>a<br>b</p>',
      'brief.hbs:2:5 unbalanced-block: <br> is opened here and not closed before the block or template ends; it holds nothing: write <br/>',
    ],
  ])('%s', (_, line, fault) => {
    expect(told(line)).toContain(fault);
  });

  test('a bare value in the quotes of an attribute, and a condition there, are fine', () => {
    expect(told('<p class="{{#if topics}}{{paper.product}}{{else}}lead{{/if}}">a</p>')).toEqual([]);
  });
});

describe('a path that does not exist is told, never silence', () => {
  test.each([
    [
      'in an expression',
      '<p>{{say meeting.titel}}</p>',
      'brief.hbs:2:18 unknown-path: "meeting.titel" does not exist: there is no "titel" in "meeting"; did you mean "title"?',
    ],
    [
      'in a condition',
      '<p>a{{#if meting.title}}b{{/if}}</p>',
      'brief.hbs:2:11 unknown-path: "meting.title" does not exist: there is no "meting" here; did you mean "meeting"?',
    ],
    [
      'in unless',
      '<p>a{{#unless paper.drafd}}b{{/unless}}</p>',
      'brief.hbs:2:21 unknown-path: "paper.drafd" does not exist: there is no "drafd" in "paper"; did you mean "draft"?',
    ],
    [
      'in a loop',
      '{{#each topcs}}<p>a</p>{{/each}}',
      'brief.hbs:2:9 unknown-path: "topcs" does not exist: there is no "topcs" here; did you mean "topics"?',
    ],
    [
      'in with',
      '{{#with own.haed}}<p>a</p>{{/with}}',
      'brief.hbs:2:13 unknown-path: "own.haed" does not exist: there is no "haed" in "own"; did you mean "head"?',
    ],
    [
      "by a loop's name",
      '{{#each topics as |topic|}}<p>{{say topic.headin}}</p>{{/each}}',
      'brief.hbs:2:43 unknown-path: "topic.headin" does not exist: there is no "headin" in "topic"; did you mean "heading"?',
    ],
    [
      'upwards',
      '{{#each topics}}<p>{{say ../meeting.titl}}</p>{{/each}}',
      'brief.hbs:2:37 unknown-path: "../meeting.titl" does not exist: there is no "titl" in "meeting"; did you mean "title"?',
    ],
    [
      'too far upwards',
      '<p>{{say ../meeting.title}}</p>',
      'brief.hbs:2:10 unknown-path: "../meeting.title" climbs out of the template; a part sees its own context; @root is the whole one',
    ],
    [
      'from the root',
      '<p>{{say @root.meeting.titl}}</p>',
      'brief.hbs:2:24 unknown-path: "@root.meeting.titl" does not exist: there is no "titl" in "meeting"; did you mean "title"?',
    ],
    [
      'of a loop outside of it',
      '<p>{{@index}}</p>',
      'brief.hbs:2:6 unknown-path: @index does not exist here; it is known inside {{#each}} only, and without ../',
    ],
    [
      'past the text',
      '<p>{{meeting.title.text}}</p>',
      'brief.hbs:2:20 unknown-path: "meeting.title.text" does not exist: there is no "text" in "meeting.title"; it is text with an origin, print it with {{say ...}}',
    ],
    [
      'of JavaScript',
      '<p>{{constructor}}</p>',
      'brief.hbs:2:6 unknown-path: "constructor" does not exist: there is no "constructor" here; known here: paper, meeting, relation, own, counterparts, topics, commitments, promised, headlines, anniversaries, background, facts',
    ],
    [
      'in a condition on a value',
      '<p>a{{#if (is paper.level "secrt")}}b{{/if}}</p>',
      'brief.hbs:2:27 wrong-argument: "paper.level" is never "secrt"; did you mean "secret"?',
    ],
  ])('%s', (_, line, fault) => {
    expect(told(line)).toEqual([fault]);
  });

  test('in a part, once for each thing that the part is given', () => {
    expect(told('{{> parts/side party=own}}', { side: '<p>{{say party.shrt}}</p>' })).toEqual([
      'parts/side.hbs:1:16 unknown-path: "party.shrt" does not exist: there is no "shrt" in "party"; did you mean "short"?',
    ]);
  });
});

describe('parts, labels and helpers', () => {
  test.each([
    [
      'a part that does not exist',
      '{{> parts/sied}}',
      { side: '<p>a</p>' },
      'brief.hbs:2:5 unknown-part: no part is called "parts/sied"; did you mean "parts/side"?',
    ],
    [
      'parts that call each other',
      '{{> parts/a}}',
      { a: '{{> parts/b}}', b: '{{> parts/a}}' },
      'parts/b.hbs:1:1 recursive-part: the part "parts/a" calls itself: parts/a → parts/b → parts/a',
    ],
    [
      'a label that does not exist',
      '<p>{{label "page-off"}}</p>',
      {},
      'brief.hbs:2:12 unknown-label: no label is called "page-off"; did you mean "page-of"?',
    ],
    [
      'a slot that nothing fills',
      '<p>{{label "asked-by"}}</p>',
      {},
      'brief.hbs:2:4 unknown-slot: the label "asked-by" has a slot {by} that is not filled; write by=...',
    ],
    [
      'a filling without a slot',
      '<p>{{label "page-of" by=meeting.title}}</p>',
      {},
      'brief.hbs:2:22 unknown-slot: the label "page-of" has no slot {by}',
    ],
    [
      'a list that is said',
      '<p>{{say topics}}</p>',
      {},
      'brief.hbs:2:10 wrong-argument: "say" wants text with an origin here, this is a list; for example {{say meeting.title}}',
    ],
    [
      'a picture of somebody who has none',
      '{{picture own.head}}',
      {},
      'brief.hbs:2:11 wrong-argument: "picture" wants a photograph here, this is a group of fields; for example {{picture meeting.photo}}',
    ],
    [
      'the file of a photograph without what is said about it',
      '{{#if meeting.photo}}{{picture meeting.photo.file}}{{/if}}',
      {},
      'brief.hbs:2:32 wrong-argument: "picture" wants a photograph here, this is a bare value; for example {{picture meeting.photo}}',
    ],
    [
      'a text printed without its origin',
      '<p>{{meeting.title}}</p>',
      {},
      'brief.hbs:2:6 wrong-argument: "meeting.title" is text with an origin: it cannot be printed like this; write {{say meeting.title}}',
    ],
    [
      'a loop over one thing',
      '{{#each meeting}}<p>a</p>{{/each}}',
      {},
      'brief.hbs:2:9 wrong-argument: {{#each}} wants a list, "meeting" is a group of fields',
    ],
    [
      'a condition that is printed',
      '<p>{{is paper.level "public"}}</p>',
      {},
      'brief.hbs:2:4 wrong-argument: "is" is a condition, nothing to print; {{#if (is paper.level "public")}}',
    ],
  ])('%s is told', (_, line, parts, fault) => {
    expect(told(line, parts)).toEqual([fault]);
  });
});

describe('a label without words in a language of the paper', () => {
  const SPANISH = `name: {en: Ministry}
products:
  brief: {title: {en: Brief, es: Informe}, languages: [en, es]}
`;
  const found = (labels: string) =>
    compiled({
      'asia/desk.yaml': `extends: ministry\n${SPANISH}`,
      'asia/labels/es.yaml': labels,
      'ministry/brief.hbs': '<article>\n<p>{{label "page-of"}}</p>\n</article>\n',
    });

  test('is told where the template uses it, and what to write', () => {
    expect(found('draft: BORRADOR\n')).toEqual([
      'brief.hbs:2:12 missing-label: the label "page-of" has no words in "es", a language of this paper; write page-of: ... in labels/es.yaml',
    ]);
  });

  test('is told of the word across the pages of a draft, which no template has to use', () => {
    expect(found('page-of: Página {page} de {pages}\n')).toEqual([
      'templates/asia/desk.yaml:4:55 missing-label: the label "draft" has no words in "es", a language of the brief; write draft: ... in labels/es.yaml; it stands across the pages of a draft',
    ]);
  });

  test('is no fault where this paper does not use it', () => {
    expect(found('page-of: Página {page} de {pages}\ndraft: BORRADOR\n')).toEqual([]);
  });
});

describe('while a paper is made', () => {
  test('loops in loops that never seem to end are stopped by count', () => {
    const depth = 9;
    const line = `<p>${'{{#each @root.anniversaries}}'.repeat(depth)}a${'{{/each}}'.repeat(depth)}</p>`;
    expect(told(line).map((text) => text.replace(/:2:\d+/, ''))).toEqual([
      'brief.hbs runaway-template: the loops of this paper turn, and its parts are called, more than 20000 times; a loop inside a loop over the same list multiplies, and a part in a part: take one out',
    ]);
  });

  test('parts that call parts that call parts are stopped before anything is made', () => {
    const parts = Object.fromEntries(
      [...'abcdefghij'].map((name, at) => [name, `<p>a</p>${`{{> parts/${'abcdefghij'[at + 1] ?? 'k'}}}`.repeat(8)}`]),
    );
    expect(told('{{> parts/a}}', { ...parts, k: '<p>a</p>' })).toEqual([
      'brief.hbs:1:1 runaway-template: following its parts, this template calls more than 2000 parts; parts that call parts multiply: call some of them once, in the template itself',
    ]);
  });

  test('parts called in loops count as the loops do', () => {
    const loop = (inside: string) => `{{#each @root.anniversaries}}${inside}{{/each}}`;
    const found = told(loop(loop(loop('{{> parts/a}}'))), { a: loop(loop(loop(loop('<p>b</p>')))) });
    expect(found.map((text) => text.replace(/:.*? /, ' ').slice(0, 60))).toEqual([
      'parts/a.hbs runaway-template: the loops of this paper turn, ',
    ]);
  });

  test('what loops and parts write is measured as well', () => {
    const loop = (inside: string) => `{{#each @root.anniversaries}}${inside}{{/each}}`;
    const found = told(loop(loop(loop(loop('{{> parts/a}}')))), { a: `<p>${'far too much '.repeat(3000)}</p>` });
    expect(found).toEqual([
      'brief.hbs:1:1 runaway-template: this paper never ends: its loops and parts write far too much; take a loop or a part out',
    ]);
  });

  test('a paper that the desk does not make is told at the papers that it makes', () => {
    const { value } = openDesk(desksOf({}), 'ministry');
    expect(value && compileProduct(value, 'constructor').faults).toMatchObject([
      { code: 'unknown-product', file: 'templates/ministry/desk.yaml', line: 4, column: 1 },
    ]);
  });
});
