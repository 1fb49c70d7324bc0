import { describe, expect, test } from '@jest/globals';
import { CONTENT } from '../../src/document/content.js';
import { readDocument } from '../../src/document/read.js';
import { frame } from './frame.js';

const start = { file: 'brief.hbs', line: 1, column: 1 };
const styles = new Map([
  ['Body', 'paragraph'],
  ['Talking Point', 'paragraph'],
  ['Muted', 'character'],
  ['Ask', 'box'],
] as const);

/** `html` stands in an article at 2:1; the element under test is stamped 5:3. */
function told(html: string, change: Partial<typeof frame> = {}): readonly string[] {
  const { value, faults } = readDocument(
    `<article data-at="brief.hbs:2:1">${html}</article>`,
    { ...frame, styles, ...change },
    start,
  );
  if (faults.length > 0) expect(value).toBeUndefined();
  return faults.map(
    (fault) =>
      `${fault.line}:${fault.column} ${fault.code}: ${fault.message}${fault.hint === undefined ? '' : `; ${fault.hint}`}`,
  );
}
const KNOWN = Object.keys(CONTENT).join(', ');
const AT = 'data-at="brief.hbs:5:3"';

describe('markup is not repaired', () => {
  test.each([
    [
      'an element that is not closed',
      `<p ${AT}>words`,
      '5:3 unclosed-element: <p> is not closed: <article> ends before it; write </p> where it ends',
    ],
    [
      'elements that cross',
      `<p>a <strong ${AT}>b</p>`,
      '5:3 unclosed-element: <strong> is not closed: <p> ends before it; write </strong> where it ends',
    ],
    [
      'an end without a beginning',
      `<p ${AT}>a</h2> b</p>`,
      '5:3 stray-end-tag: </h2> ends an element that is not open here; take it out, or close the elements in the order in which they were opened',
    ],
    [
      'an entity of HTML',
      `<p ${AT}>a&nbsp;b</p>`,
      '5:3 unknown-entity: &nbsp; is not known here; write the character itself, or its number: &#160; for a no-break space',
    ],
    ['a bare ampersand', `<p ${AT}>a & b</p>`, '5:3 bare-ampersand: a bare & is not text; write &amp;'],
    [
      'a value without quotes',
      `<p ${AT} id=x>a</p>`,
      '5:3 unquoted-attribute: the attribute "id" has no value in quotes; write id="..."',
    ],
    [
      'an attribute that stands twice',
      `<p ${AT} id="x" id="y">a</p>`,
      '5:3 duplicate-attribute: the attribute "id" stands twice in one tag; keep one of them',
    ],
    [
      'a comment',
      `<p ${AT}>a<!-- b --></p>`,
      '5:3 not-permitted: an HTML comment has no place in a paper; a remark in a template is {{!-- ... --}}',
    ],
  ])('%s is told', (_, html, fault) => {
    expect(told(html)).toContain(fault);
  });

  test('an empty element without its end is told how to write it', () => {
    expect(told(`<p>a<br ${AT}>b</p>`)).toContain(
      '5:3 unclosed-element: <br> is not closed: <p> ends before it; it holds nothing: write <br/>',
    );
  });

  test('elements inside each other without end are told once, at the first that is too deep', () => {
    const deep = (count: number): string => [`<section ${AT}>`.repeat(count), 'a', '</section>'.repeat(count)].join('');
    expect(told(deep(39))).toEqual([]);
    expect(told(deep(3000))).toEqual([
      '5:3 too-deep: more than 40 elements stand inside each other; take some of those around it out',
    ]);
  });

  test('text that looks like an entity or a tag, but is escaped, is text', () => {
    expect(told('<p>&amp;nbsp; &lt;/h2&gt; &#60;b&#62; Q&amp;A</p>')).toEqual([]);
  });
});

describe('each element stands where it may', () => {
  test.each([
    [
      'what HTML knows and a paper does not',
      `<div ${AT}>a</div>`,
      '5:3 forbidden-element: <div> is not permitted: it says nothing about what it holds; instead: <section>',
    ],
    [
      'a look instead of a meaning',
      `<p>a <b ${AT}>b</b></p>`,
      '5:3 forbidden-element: <b> is not permitted: it says how words look, not what they are; instead: <strong>',
    ],
    [
      'a script',
      `<script ${AT}>a</script>`,
      '5:3 forbidden-element: <script> is not permitted: a paper is printed: nothing in it runs or loads; instead: leave it out',
    ],
    [
      'a word of a programming language',
      `<constructor ${AT}>a</constructor>`,
      `5:3 unknown-element: <constructor> is not known; known: ${KNOWN}`,
    ],
    ['another one', `<__proto__ ${AT}>a</__proto__>`, `5:3 unknown-element: <__proto__> is not known; known: ${KNOWN}`],
    [
      'one as an attribute',
      `<p ${AT} __proto__="a">a</p>`,
      '5:3 unknown-attribute: there is no attribute "__proto__"; take it out',
    ],
    [
      'a style for words on a paragraph',
      `<p ${AT} class="muted">a</p>`,
      '5:3 style-type: <p> takes a paragraph style, "Muted" is a character style; a character style stands on words: <span class="...">',
    ],
    [
      'a style for paragraphs on words',
      `<p>a <span ${AT} class="talking-point">b</span></p>`,
      '5:3 style-type: <span> takes a character style, "Talking Point" is a paragraph style; a paragraph style stands on p, h1 to h4, ul, ol, li, dt, dd, td or th',
    ],
    [
      'a style for paragraphs on a box',
      `<section ${AT} class="body">a</section>`,
      '5:3 style-type: <section> takes a box style, "Body" is a paragraph style; a paragraph style stands on p, h1 to h4, ul, ol, li, dt, dd, td or th',
    ],
    [
      'a bell in the text',
      `<p ${AT}>a&#7;</p>`,
      '5:3 control-character: the text holds the control character U+0007; write it anew without it',
    ],
    ['a slip of the pen', `<sectoin ${AT}>a</sectoin>`, '5:3 unknown-element: <sectoin> is not known; did you mean "section"?'],
    [
      'a block in a line',
      `<p>a <ul ${AT}><li>b</li></ul></p>`,
      '5:3 out-of-place: <ul> may not stand directly in <p>; it holds words and their marks: strong, em, a, span, br, aside, ruby',
    ],
    [
      'an item without a list',
      `<li ${AT}>a</li>`,
      '5:3 out-of-place: <li> may not stand directly in <article>; it stands in <ul>, <ol>',
    ],
    [
      'words in a list',
      `<ul ${AT}>words<li>a</li></ul>`,
      '5:3 text-out-of-place: "words" stands directly in <ul>, where no words may stand; it holds <li>',
    ],
    [
      'a note in a note',
      `<p>a<aside>b<aside ${AT}>c</aside></aside></p>`,
      '5:3 out-of-place: <aside> may not stand inside <aside>',
    ],
    [
      'a heading in a running head',
      `<header><h1 ${AT}>a</h1></header><p>b</p>`,
      '5:3 out-of-place: <h1> may not stand inside <header>',
    ],
    [
      "the page's number in the text",
      `<p>a <span ${AT} class="page-number"/></p>`,
      '5:3 out-of-place: the number of the page may stand in <header> and <footer> only',
    ],
    [
      'an attribute of the browser',
      `<p ${AT} style="color: red">a</p>`,
      '5:3 unknown-attribute: <p> has no attribute "style"; it may have class, id, lang',
    ],
    [
      'a style that the house does not have',
      `<ul ${AT} class="talking-pont"><li>a</li></ul>`,
      '5:3 unknown-class: no style is called "Talking Pont"; did you mean "talking-point"?',
    ],
    [
      'two styles',
      `<p ${AT} class="talking-point body">a</p>`,
      '5:3 two-styles: <p> names two styles: talking-point, body; a node has one style; make a third that is based on one of them',
    ],
    [
      'a line drawn by hand',
      `<hr ${AT}/>`,
      '5:3 forbidden-element: <hr> draws no line; a line belongs to a style ("rules"); a new page is <hr class="page"/>',
    ],
    [
      'a second header',
      `<header>a</header><header ${AT}>b</header><p>c</p>`,
      '5:3 out-of-place: there is a <header> for the pages already',
    ],
  ])('%s is told', (_, html, fault) => {
    expect(told(html)).toContain(fault);
  });

  test('words outside of every article are told', () => {
    const { faults } = readDocument('words<p>a</p>', frame, start);
    expect(faults.map(({ code, line, message }) => `${line} ${code}: ${message}`)).toEqual([
      '1 text-out-of-place: "words" stands outside <article>, where no words may stand',
      '1 out-of-place: <p> may not stand outside <article>',
    ]);
  });
});

describe('what a block holds is sound', () => {
  test.each([
    [
      'an empty paragraph',
      `<p ${AT}> </p>`,
      '5:3 empty-element: <p> has no words; guard it with {{#if ...}}, so that it goes when there is nothing to say',
    ],
    [
      'an empty list',
      `<p>a</p><ul ${AT}></ul>`,
      '5:3 empty-element: <ul> has no items; guard it with {{#if ...}}, so that it goes when there is nothing to say',
    ],
    [
      'an empty group',
      `<p>a</p><section ${AT}> </section>`,
      '5:3 empty-element: <section> has no content; guard it with {{#if ...}}, so that it goes when there is nothing to say',
    ],
    [
      'a heading without words',
      `<h1 ${AT}><small>a</small></h1>`,
      '5:3 empty-element: <h1> has no words; guard it with {{#if ...}}, so that it goes when there is nothing to say',
    ],
    [
      'rows of different width',
      `<table><tr><td>a</td><td>b</td></tr><tr ${AT}><td>c</td></tr></table>`,
      '5:3 uneven-table: this row has 1 columns, the rows above have 2; count colspan and rowspan: each row fills every column once',
    ],
    [
      'a cell that spans past the end',
      `<table><tr ${AT}><td rowspan="2">a</td></tr></table>`,
      '5:3 uneven-table: a cell spans more rows than there are; lower its rowspan',
    ],
    [
      'a head of other columns',
      `<table ${AT}><thead><tr><th>a</th></tr></thead><tr><td>b</td><td>c</td></tr></table>`,
      "5:3 uneven-table: the table's head has 1 columns, its body 2; count colspan and rowspan: each row fills every column once",
    ],
    [
      'columns wider than the page',
      `<table ${AT}><col width="60%"/><col width="50%"/><tr><td>b</td><td>c</td></tr></table>`,
      '5:3 bad-attribute: the columns are 110% wide together; 100% at most',
    ],
    [
      'a width in points',
      `<table><col ${AT} width="30pt"/><tr><td>b</td></tr></table>`,
      '5:3 bad-attribute: width="30pt" is no share of the measure; write width="30%": more than 0%, 100% at most',
    ],
    [
      'a picture that says nothing to the blind',
      `<figure><img ${AT} src="a.png" alt=""/></figure>`,
      '5:3 missing-alternative: <img> has no alternative text; say in alt="..." what the picture shows',
    ],
    [
      'a link that runs a program',
      `<p><a ${AT} href="javascript:alert(1)">a</a></p>`,
      '5:3 bad-link: "javascript:alert(1)" is no link that a paper may hold; links begin with https://, http://, mailto: or #',
    ],
    [
      'a link to an address that cannot be',
      `<p><a ${AT} href="https://example.org:99999/">a</a></p>`,
      '5:3 bad-link: "https://example.org:99999/" is no address that a reader could follow; look at the part between // and the next /: a name such as www.mofa.go.jp, with or without a number after a colon',
    ],
    [
      'a panel that begins without a label',
      `<dl><dd ${AT}>a</dd><dt>b</dt><dd>c</dd></dl>`,
      '5:3 out-of-place: a column of a panel begins with its label: <dt> before <dd>',
    ],
    [
      'a name without a reading',
      `<p><ruby ${AT}>上川</ruby></p>`,
      '5:3 empty-element: <ruby> wants a name and one reading; write <ruby>name<rt>reading</rt></ruby>',
    ],
  ])('%s is told', (_, html, fault) => {
    expect(told(html)).toEqual([fault]);
  });
});

describe('the whole is sound', () => {
  test.each([
    [
      'an id that is used twice',
      `<p id="a">a</p><p ${AT} id="a">b</p>`,
      '5:3 duplicate-id: the id "a" is used twice; first at brief.hbs:2:1; an id in a loop needs something that differs',
    ],
    [
      'a link into nothing',
      `<h1 id="economy">a</h1><p><a ${AT} href="#econmy">b</a></p>`,
      '5:3 unknown-target: nothing in the text of the paper has the id "econmy"; did you mean "economy"?',
    ],
    [
      'an id that notes have',
      `<p ${AT} id="note-1">a</p>`,
      '5:3 reserved-id: the id "note-1" is taken; ids such as note-1 and heading-1 are given to notes and headings by the paper itself: take another word',
    ],
    [
      'a link into a running head',
      `<header><p id="top">a</p></header><p><a ${AT} href="#top">b</a></p>`,
      '5:3 unknown-target: nothing in the text of the paper has the id "top"; a link goes to the id of an element, and to none in a running head or foot',
    ],
    [
      'a heading that skips a level',
      `<h1>a</h1><h3 ${AT}>b</h3>`,
      '5:3 skipped-heading: a heading of level 3 follows a heading of level 1; use <h2>: levels go down one by one',
    ],
  ])('%s is told', (_, html, fault) => {
    expect(told(html)).toEqual([fault]);
  });

  test('a paper without a title is told', () => {
    expect(told('<p>a</p>', { title: ' ' })).toEqual([
      '1:1 empty-title: the paper has no title; give the product a title in desk.yaml',
    ]);
  });

  test('the page of an article that the house does not have is told', () => {
    expect(told('<p>a</p>', { pages: new Set(['letter', 'a6']), paper: 'lettr' })).toEqual([
      '2:1 unknown-page: no page is called "lettr"; did you mean "letter"?',
    ]);
  });

  test('a fault near a text of the record names its path', () => {
    const { faults } = readDocument('<article><p data-from="meetings/x#/purpose/text"> </p></article>', frame, start);
    expect(faults[0]?.path).toBe('meetings/x#/purpose/text');
  });
});
