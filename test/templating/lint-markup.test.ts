import { describe, expect, test } from '@jest/globals';
import { said } from './linted.js';

describe('markup that no paper could have is told in the template', () => {
  test.each([
    ['an element that does not exist', '<pp>a</pp>', 'brief.hbs:2:1 unknown-element: <pp> is not known; did you mean "p"?'],
    [
      'an element that is not permitted',
      '<p><b>a</b></p>',
      'brief.hbs:2:4 forbidden-element: <b> is not permitted: it says how words look, not what they are; instead: <strong>',
    ],
    [
      'an attribute that does not exist',
      '<p clas="lead">a</p>',
      'brief.hbs:2:4 unknown-attribute: <p> has no attribute "clas"; did you mean "class"?',
    ],
    [
      'an attribute without quotes',
      '<p class=lead>a</p>',
      'brief.hbs:2:4 unquoted-attribute: the attribute "class" has no value in quotes; write class="..."',
    ],
    [
      'a value whose end is lost',
      '<p class="lead>a</p><p class="lead">b</p>',
      'brief.hbs:2:4 unquoted-attribute: the value of "class" is not ended: there is a < in it; write class="..."',
    ],
    [
      'a class that the house style does not define',
      '<p class="leed">a</p>',
      'brief.hbs:2:11 unknown-class: no style is called "Leed"; did you mean "lead"?',
    ],
    [
      'a class in a condition',
      '<p class="{{#if topics}}leed{{else}}lead{{/if}}">a</p>',
      'brief.hbs:2:25 unknown-class: no style is called "Leed"; did you mean "lead"?',
    ],
    [
      'a style of another type',
      '<p class="muted">a</p>',
      'brief.hbs:2:11 style-type: <p> takes a paragraph style, "Muted" is a character style; a character style stands on words: <span class="...">',
    ],
    [
      'two styles',
      '<p class="lead talking-point">a</p>',
      'brief.hbs:2:16 two-styles: <p> names two styles: lead, talking-point; a node has one style; make a third that is based on one of them',
    ],
    [
      'an item without a list',
      '<li>a</li>',
      'brief.hbs:2:1 out-of-place: <li> may not stand directly in <article>; it stands in <ul>, <ol>',
    ],
    [
      'words directly in a list',
      '<ul>a<li>b</li></ul>',
      'brief.hbs:2:5 text-out-of-place: "a" stands directly in <ul>, where no words may stand; it holds <li>',
    ],
    [
      'paragraphs of a record in a paragraph',
      '{{#each background as |part|}}<p>{{prose part.text}}</p>{{/each}}',
      'brief.hbs:2:34 out-of-place: "prose" makes <p> here: <p> may not stand directly in <p>; it holds words and their marks: strong, em, a, span, br, aside, ruby',
    ],
    [
      'tags in the wrong order',
      '<p><strong>a</p></strong>',
      'brief.hbs:2:4 unclosed-element: <strong> is not closed: </p> ends before it; write </strong> where it ends',
    ],
    [
      'an end tag that is misspelt',
      '<p><strong>a</stong></p>',
      'brief.hbs:2:13 unbalanced-block: </stong> ends an element that was not opened in this block or template; did you mean </strong>?',
    ],
    [
      'a link into JavaScript',
      '<p><a href="javascript:alert(1)">a</a></p>',
      'brief.hbs:2:7 bad-link: "javascript:alert(1)" is no link that a paper may hold; links begin with https://, http://, mailto: or #',
    ],
    [
      'a link into JavaScript in disguise, that is filled in later',
      '<p><a href="&#106;avascript:{{paper.product}}">a</a></p>',
      'brief.hbs:2:7 bad-link: "javascript:..." is no link that a paper may hold; links begin with https://, http://, mailto: or #',
    ],
    [
      'an id twice',
      '<p id="a">a</p><p id="a">b</p>',
      'brief.hbs:2:19 duplicate-id: the id "a" is used twice; first at templates/ministry/brief.hbs:2:4',
    ],
    [
      'an id in a loop',
      '{{#each topics}}<p id="a">a</p>{{/each}}',
      'brief.hbs:2:20 duplicate-id: the id "a" is used twice; an id in a loop needs something that differs',
    ],
    [
      'an entity that XML does not know',
      '<p>a&nbsp;b</p>',
      'brief.hbs:2:5 unknown-entity: &nbsp; is not known here; write the character itself, or its number: &#160; for a no-break space',
    ],
    [
      'a width that is none',
      '<table><col width="3O%"/><tr><td>a</td></tr></table>',
      'brief.hbs:2:13 bad-attribute: width="3O%" is no share of the measure; write width="30%": more than 0%, 100% at most',
    ],
    [
      'an HTML comment',
      '<p>a</p><!-- b -->',
      'brief.hbs:2:9 not-permitted: an HTML comment has no place in a paper; a remark in a template is {{!-- ... --}}',
    ],
  ])('%s', (_, line, fault) => {
    expect(said(line)).toContain(fault);
  });

  test('an element of a part is told where it may not stand, with the caller', () => {
    expect(said('<p>{{> parts/item}}</p>', { item: '<li>a</li>' })).toEqual([
      'parts/item.hbs:1:1 out-of-place: <li> may not stand directly in <p>; it stands in <ul>, <ol>; parts/item is called at templates/ministry/brief.hbs:2:4',
    ]);
  });

  test.each([
    ['the same id in a block and its else', '{{#if topics}}<p id="a">a</p>{{else}}<p id="a">b</p>{{/if}}'],
    ['a class that a value completes', '<p class="{{paper.product}}-line">a</p>'],
    ['signs that are no styles', '<section class="keep panel"><p>a</p></section><hr class="page"/>'],
    ['a link to a place', '<h1 id="a">a</h1><p><a class="page" href="#a"/></p>'],
    ['a part with the terms of a panel', '<dl>{{> parts/term}}</dl>'],
  ])('%s is fine', (_, line) => {
    expect(said(line, { term: '<dt>a</dt><dd>b</dd>' })).toEqual([]);
  });
});
