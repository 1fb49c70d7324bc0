/** Attacks on the house by a desk's files, each with the fault that it ends in: the same one every time, by count and not by time. */
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/document/read.js';
import { parseInline } from '../../src/markdown/markdown.js';
import { loadStyle } from '../../src/style/load.js';
import { compileProduct } from '../../src/templating/compile.js';
import { openDesk } from '../../src/templating/desk.js';
import { frame } from '../document/frame.js';
import { desksOf } from './desks.js';
import { fixture } from './fixture.js';

/** The first fault of a desk's files, of its template, or of filling it in: `file:line:column code: message`. */
function told(files: Readonly<Record<string, string>>): string {
  const desk = openDesk(desksOf(files), 'ministry');
  const template = desk.value === undefined ? undefined : compileProduct(desk.value, 'brief');
  const html = template?.value?.render(fixture(desk.value?.labels.get('en') ?? {}));
  const [first] = [...desk.faults, ...(template?.faults ?? []), ...(html?.faults ?? [])];
  if (first === undefined) return `nothing: ${html?.value}`;
  return `${first.file.replace('templates/ministry/', '')}:${first.line}:${first.column} ${first.code}: ${first.message}`;
}
const article = (line: string) => ({ 'ministry/brief.hbs': `<article>\n${line}\n</article>\n` });
const times = (count: number, text: string) => text.repeat(count);
/** Parts p0, p1, ...; what each holds. */
const parts = (count: number, body: (index: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`ministry/parts/p${index}.hbs`, body(index)]));

describe('a template reaches nothing but its context', () => {
  test.each([
    ['the constructor of what it is given', '<p>{{constructor}}</p>', 'unknown-path: "constructor" does not exist'],
    [
      'the constructor of a text',
      '<p>{{say meeting.title.constructor}}</p>',
      'unknown-path: "meeting.title.constructor" does not',
    ],
    ['the prototype', '<p>{{__proto__}}</p>', 'unknown-path: "__proto__" does not exist'],
    ['the prototype from the root', '<p>{{@root.__proto__}}</p>', 'unknown-path: "@root.__proto__" does not exist'],
    ['a method', '<p>{{#if hasOwnProperty}}a{{/if}}</p>', 'unknown-path: "hasOwnProperty" does not exist'],
    ['a method of a list', '<p>{{#with topics.map}}a{{/with}}</p>', 'unknown-path: "topics.map" does not exist'],
    ['the length of a list', '<p>{{topics.length}}</p>', 'unknown-path: "topics.length" does not exist'],
    ['a getter of old engines', '<p>{{__defineGetter__}}</p>', 'unknown-path: "__defineGetter__" does not exist'],
    ['a segment in brackets', '<p>{{[constructor]}}</p>', 'unknown-path: "constructor" does not exist'],
    [
      'a segment in brackets, further in',
      '<p>{{say meeting.[__proto__]}}</p>',
      'unknown-path: "meeting.__proto__" does not exist',
    ],
    ['a name in quotes', '<p>{{"constructor"}}</p>', 'not-in-dialect: a text, a number, true or false stands in braces'],
    ['lookup', '<p>{{lookup this "constructor"}}</p>', 'unknown-helper: no helper is called "lookup"'],
    ['lookup inside', '<p>{{#if (lookup meeting "title")}}a{{/if}}</p>', 'unknown-helper: no helper is called "lookup"'],
    ['the log', '<p>{{log meeting}}</p>', 'unknown-helper: no helper is called "log"'],
    [
      'a missing helper, called by name',
      '<p>{{helperMissing meeting}}</p>',
      'unknown-helper: no helper is called "helperMissing"',
    ],
    [
      'a missing block, called by name',
      '{{#blockHelperMissing topics}}a{{/blockHelperMissing}}',
      'not-in-dialect: no block is called',
    ],
    ['a block named by a path', '{{#topics}}<p>a</p>{{/topics}}', 'not-in-dialect: no block is called "topics"'],
    [
      'the exploit of 2019 (CVE-2019-19919)',
      '{{#with this as |o|}}{{#with (lookup o "constructor")}}<p>a</p>{{/with}}{{/with}}',
      'unknown-helper: no helper is called "lookup"',
    ],
    [
      'a helper defined through the prototype (CVE-2021-23369)',
      '{{#with "constructor"}}{{#with split as |a|}}<p>{{pop (push "alert(1)")}}</p>{{/with}}{{/with}}',
      'wrong-argument: ',
    ],
    [
      'a part that is looked up (CVE-2026-33916)',
      '{{> (lookup . "x")}}',
      'not-in-dialect: the name of a part may not be computed',
    ],
    ['decorators', '{{* foo}}', 'not-in-dialect: decorators and inline partials are not permitted'],
    ['an inline partial', '{{#*inline "a"}}<p>b</p>{{/inline}}', 'not-in-dialect: decorators and inline partials are not'],
    ['raw blocks', '{{{{raw}}}}{{x}}{{{{/raw}}}}', 'template-syntax: an expression begins here and is not ended'],
    ['unescaped output', '<p>{{{meeting.title}}}</p>', 'not-in-dialect: unescaped output is not permitted'],
    ['data of the engine', '<p>{{@partial-block}}</p>', 'unknown-path: @partial-block does not exist here'],
    ['the environment', '<p>{{@process.env.HOME}}</p>', 'unknown-path: @process does not exist here'],
    ['a global', '<p>{{process.env.HOME}}</p>', 'unknown-path: "process.env.HOME" does not exist'],
    ['a label of every object', '<p>{{label "constructor"}}</p>', 'unknown-label: no label is called "constructor"'],
    [
      'a value of every object',
      '<p>{{#if (is meeting.constructor "a")}}a{{/if}}</p>',
      'unknown-path: "meeting.constructor" does',
    ],
  ])('not %s', (_, line, fault) => {
    expect(told(article(line))).toContain(fault);
  });

  test('a context is data: what it inherits is never printed', () => {
    const { value: desk } = openDesk(desksOf(article('<p>{{say meeting.title}}</p>')), 'ministry');
    const { meeting, ...rest } = fixture(desk?.labels.get('en') ?? {});
    const inherits: typeof meeting = Object.assign(Object.create({ title: meeting.title }), { ...meeting, title: undefined });
    const template = desk === undefined ? undefined : compileProduct(desk, 'brief').value;
    expect(template?.render({ ...rest, meeting: inherits }).faults).toMatchObject([{ code: 'nothing-to-print' }]);
  });
});

describe('a template opens no file', () => {
  test.each([
    ['a part outside of the desk', article('{{> ../../../etc/passwd}}'), 'unknown-part: no part is called "../../../etc/passwd"'],
    ['a part by its whole path', article('{{> /etc/passwd}}'), 'brief.hbs:2:5 template-syntax: this is not Handlebars'],
    ['a part by a path in quotes', article('{{> "/etc/passwd"}}'), 'not-in-dialect: the name of a part may not be computed'],
    [
      'a desk outside of the folder',
      { 'ministry/desk.yaml': 'extends: ../../etc\n' },
      'unknown-desk: no desk is called "../../etc"',
    ],
    [
      'a desk of every object',
      { 'ministry/desk.yaml': 'extends: constructor\n' },
      'unknown-desk: no desk is called "constructor"',
    ],
    [
      'a template outside of the desk',
      {
        'asia/desk.yaml': '',
        'ministry/desk.yaml': `name: {en: Ministry}\nconventions: {names: {surnameCapitals: true}, dates: {era: true}, paper: a4}\nportionMarks: false\nproducts:\n  brief: {title: {en: Brief}, template: ../asia/brief, ceiling: restricted, today: prepared, formats: [pdf], languages: [en]}\n`,
      },
      'bad-format: "template" must be the name of a template without .hbs',
    ],
  ])('%s', (_, files, fault) => {
    expect(told(files)).toContain(fault);
  });
});

describe('a template that nobody could have meant ends in one fault', () => {
  const chain = (length: number) => parts(length, (index) => (index === length - 1 ? '<p>a</p>' : `{{> parts/p${index + 1}}}`));
  test.each([
    [
      '20 000 blocks in each other',
      article(`<p>${times(20_000, '{{#if topics}}')}a${times(20_000, '{{/if}}')}</p>`),
      'brief.hbs:2:49991 too-long: a template may have 50000 characters, this has 420030',
    ],
    [
      'blocks in each other, within its length',
      article(`<p>${times(200, '{{#if topics}}')}a${times(200, '{{/if}}')}</p>`),
      'brief.hbs:2:452 too-deep: more than 32 blocks stand inside each other',
    ],
    [
      'conditions that go on and on',
      article(`<p>{{#if topics}}a${times(400, '{{else if topics}}a')}{{/if}}</p>`),
      'brief.hbs:2:608 too-deep: more than 32 blocks stand inside each other',
    ],
    [
      'blocks hidden behind two backslashes',
      article(`<p>${times(200, '\\\\{{#if topics}}')}a${times(200, '{{/if}}')}</p>`),
      'brief.hbs:2:518 too-deep: more than 32 blocks stand inside each other',
    ],
    [
      'elements in each other',
      article(`${times(900, '<section>')}<p>a</p>${times(900, '</section>')}`),
      'brief.hbs:2:280 too-deep: more than 32 elements stand inside each other',
    ],
    [
      'conditions in conditions in conditions',
      article(`<p>{{#if ${times(5000, '(is ')}topics${times(5000, ' "a")')}}}a{{/if}}</p>`),
      'brief.hbs:2:4 too-long: an expression may have 1000 characters',
    ],
    [
      'a path without end',
      article(`<p>{{say meeting${times(5000, '.title')}}}</p>`),
      'brief.hbs:2:4 too-long: an expression may have 1000 characters',
    ],
    [
      'a climb without end',
      article(`<p>{{say ${times(9000, '../')}title}}</p>`),
      'brief.hbs:2:4 too-long: an expression may have 1000 characters',
    ],
    ['braces without end', article(times(20_000, '{{')), 'brief.hbs:2:4001 too-long: a template may have 1000 expressions'],
    ['brackets without end', article(times(40_000, '<')), 'brief.hbs:2:2000 too-long: a template may have 2000 tags'],
    [
      'a chain of parts',
      { ...article('{{> parts/p0}}'), ...chain(500) },
      'brief.hbs:1:1 too-deep: following its parts, this template calls parts in more than 16 parts',
    ],
    [
      'parts that multiply',
      {
        ...article('{{> parts/p0}}'),
        ...parts(12, (index) => (index === 11 ? '<p>a</p>' : times(3, `{{> parts/p${index + 1}}}`))),
      },
      'brief.hbs:1:1 runaway-template: following its parts, this template calls more than 2000 parts',
    ],
    [
      'long parts that are called again and again',
      { ...article(times(400, '{{> parts/p0}}')), ...parts(1, () => times(500, '<p>a</p>')) },
      'brief.hbs:1:1 runaway-template: following its parts, this template holds more than 20000 tags and expressions',
    ],
    [
      'a part that calls itself',
      { ...article('{{> parts/p0}}'), ...parts(1, () => '{{> parts/p0}}') },
      'parts/p0.hbs:1:1 recursive-part: the part "parts/p0" calls itself: parts/p0 → parts/p0',
    ],
    [
      'parts that call each other, all of them all',
      {
        ...article('{{> parts/p0}}'),
        ...parts(9, () => Array.from({ length: 9 }, (_, index) => `{{> parts/p${index}}}`).join('')),
      },
      'runaway-template: following its parts, this template calls more than 2000 parts',
    ],
    [
      'loops over the same list in each other',
      article(`${times(9, '{{#each @root.anniversaries}}')}<p>a</p>${times(9, '{{/each}}')}`),
      'runaway-template: the loops of this paper turn, and its parts are called, more than 20000 times',
    ],
  ])('%s', (_, files, fault) => {
    const first = told(files);
    expect(first).toContain(fault);
    expect(told(files)).toBe(first);
  });
});

describe('a link leads to the web, a mailbox or a place in the paper', () => {
  const schemes = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A;avascript:alert(1)',
    'javascript&#58;alert(1)',
    'data:text/html,a',
    'file:///etc/passwd',
    'vbscript:a',
    'ftp://mofa.example',
    '//mofa.example',
    'https:javascript:a',
    'https://',
  ];

  test.each(schemes)('%j in a template is a fault', (href) => {
    expect(told(article(`<p><a href="${href}">a</a></p>`))).toMatch(/^brief\.hbs:2:7 bad-link: /);
  });

  test.each(['javascript:{{paper.product}}', '&#106;avascript:{{paper.product}}', 'data:{{paper.product}}'])(
    '%j, filled in later, is a fault before',
    (href) => {
      expect(told(article(`<p><a href="${href}">a</a></p>`))).toMatch(/^brief\.hbs:2:7 bad-link: /);
    },
  );

  test.each(schemes.filter((href) => !href.includes('&')))('%j from a record is a fault where it is printed', (href) => {
    const { value: desk } = openDesk(
      desksOf(article('{{#if relation.href}}<p><a href="{{relation.href}}">a</a></p>{{/if}}')),
      'ministry',
    );
    const context = fixture(desk?.labels.get('en') ?? {});
    const template = desk === undefined ? undefined : compileProduct(desk, 'brief').value;
    const html = template?.render({ ...context, relation: { ...context.relation, href } }).value ?? '';
    const start = template?.start ?? { file: '', line: 1, column: 1 };
    expect(readDocument(html, frame, start).faults).toMatchObject([{ code: 'bad-link', line: 2, column: 25 }]);
  });

  test.each([
    '[a](javascript:b)',
    '[a](JAVASCRIPT:b)',
    '[a](&#106;avascript:b)',
    '[a](javascript&colon;b)',
    '[a](data:text/html,b)',
    '[a](file:///etc/passwd)',
    '[a](vbscript:b)',
    '[a](//mofa.example)',
    '[a](%6aavascript:b)',
    '<javascript:b>',
    '<a href="javascript:b">a</a>',
    '![a](https://mofa.example/a.png)',
  ])('%j in the text of a record is named, and no link', (text) => {
    const { value, forbidden } = parseInline(text);
    expect(forbidden).not.toEqual([]);
    expect(JSON.stringify(value)).not.toContain('"link"');
  });

  test.each(['[a](java\tscript:b)', '[a](java\nscript:b)', '[a](\u0001javascript:b)'])(
    '%j stays the words that it is',
    (text) => {
      expect(JSON.stringify(parseInline(text).value)).not.toContain('"link"');
    },
  );
});

describe("a desk's YAML", () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`)}]\n`).join('')}`;
  test.each([
    ['an alias of aliases of aliases', bomb, '2:8 invalid-yaml: this alias names no anchor, or repeats too much'],
    [
      'a tag that makes an object',
      'a: !!js/function x\n',
      '1:4 invalid-yaml: a tag (a word that begins with !) is not known here',
    ],
    ['bytes', 'colors: {a: !!binary aGVsbG8=}\n', '1:22 wrong-type: "a" wants text'],
    ['a file without end', `colors: {${'a: b, '.repeat(20_000)}}\n`, '1:1 too-long: a file of a desk may have 30000 characters'],
    ['brackets without end', `a: ${'['.repeat(9000)}\n`, 'invalid-yaml: mappings and lists stand too deep inside each other'],
    ['the prototype', 'styles: {__proto__: {size: 3}}\n', '1:10 unknown-key: no key is called "__proto__" here'],
    ['the constructor', 'constructor: {prototype: {a: b}}\n', '1:1 unknown-key: no key is called "constructor" here'],
    ['a key that takes others over', 'a: &a {b: c}\ncolors:\n  <<: *a\n', '3:7 wrong-type: "<<" wants text'],
  ])('%s', (_, source, fault) => {
    const told = loadStyle([{ path: 'style.yaml', source }]).faults.map(
      ({ line, column, code, message }) => `${line}:${column} ${code}: ${message}`,
    );
    expect(told.filter((each) => each.includes(fault))).toHaveLength(1);
    expect(({} as Record<string, unknown>).size).toBeUndefined();
  });
});
