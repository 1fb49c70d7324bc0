/**
 * Every element of HTML that a template may write, and each known one that it may not, with the reason.
 * An element with a reader of its own stands on its own; a part is read by the element around it.
 */

import { readFigure } from './elements/figure.js';
import { readContents, readGroup } from './elements/group.js';
import { readLink } from './elements/link.js';
import { readList } from './elements/list.js';
import { readNote } from './elements/note.js';
import { readPageBreak } from './elements/page-break.js';
import { readPanel } from './elements/panel.js';
import { readHeading, readParagraph } from './elements/paragraph.js';
import { readRuby } from './elements/ruby.js';
import { readTable } from './elements/table.js';
import { readBreak, readEmphasis, readSpan, readStrong } from './elements/words.js';
import type { BlockReader, InlineReader } from './scope.js';

export type Entry =
  | { readonly kind: 'block'; readonly read: BlockReader }
  | { readonly kind: 'inline'; readonly read: InlineReader }
  | { readonly kind: 'part' }
  | { readonly kind: 'forbidden'; readonly why: string; readonly instead: string };

const block = (read: BlockReader): Entry => ({ kind: 'block', read });
const inline = (read: InlineReader): Entry => ({ kind: 'inline', read });
const part: Entry = { kind: 'part' };
const forbidden = (why: string, instead: string): Entry => ({ kind: 'forbidden', why, instead });

const look = forbidden('it says how words look, not what they are', 'a style of the house style: <span class="...">');
const active = forbidden('a paper is printed: nothing in it runs or loads', 'leave it out');
const whole = forbidden('a template writes the inside of a paper, not a web page', 'begin with <article>');
const form = forbidden('a paper is printed: nothing in it can be filled in', 'a table with empty cells');
const page = forbidden('it has no meaning on paper', '<section class="...">');

export const ELEMENTS: Readonly<Record<string, Entry>> = {
  article: part,
  header: part,
  footer: part,
  section: block(readGroup),
  h1: block(readHeading),
  h2: block(readHeading),
  h3: block(readHeading),
  h4: block(readHeading),
  p: block(readParagraph),
  ul: block(readList),
  ol: block(readList),
  li: part,
  dl: block(readPanel),
  dt: part,
  dd: part,
  table: block(readTable),
  caption: part,
  col: part,
  thead: part,
  tbody: part,
  tr: part,
  td: part,
  th: part,
  figure: block(readFigure),
  img: part,
  figcaption: part,
  nav: block(readContents),
  hr: block(readPageBreak),
  strong: inline(readStrong),
  em: inline(readEmphasis),
  span: inline(readSpan),
  small: part,
  a: inline(readLink),
  br: inline(readBreak),
  aside: inline(readNote),
  ruby: inline(readRuby),
  rt: part,
  b: forbidden('it says how words look, not what they are', '<strong>'),
  i: forbidden('it says how words look, not what they are', '<em>'),
  u: look,
  s: look,
  font: look,
  center: look,
  big: look,
  sub: look,
  sup: forbidden('notes are numbered by the writers', '<aside> for a note, else a style with "raise"'),
  tt: look,
  style: forbidden('looks belong to the house style', 'style.yaml'),
  h5: forbidden('papers have four levels of heading', 'h1 to h4, or a paragraph with a style'),
  h6: forbidden('papers have four levels of heading', 'h1 to h4, or a paragraph with a style'),
  div: forbidden('it says nothing about what it holds', '<section>'),
  main: page,
  blockquote: forbidden('papers do not quote at length', 'a paragraph with a style'),
  pre: forbidden('white space is not kept', 'a table or paragraphs'),
  code: look,
  q: forbidden('quotation marks are written', 'the marks of the language'),
  abbr: forbidden('it shows its long form only on a screen', 'the long form at the first mention'),
  details: page,
  summary: page,
  colgroup: forbidden('columns stand directly in the table', '<col width="30%"/> before the first row'),
  tfoot: forbidden('a table has a head and a body', 'a last row in <tbody>'),
  picture: forbidden('a picture is a figure', '<figure><img .../></figure>'),
  svg: forbidden('drawings are files', '<figure><img .../></figure>'),
  video: active,
  audio: active,
  iframe: active,
  object: active,
  embed: active,
  script: active,
  canvas: active,
  template: active,
  form,
  input: form,
  button: form,
  select: form,
  textarea: form,
  html: whole,
  head: whole,
  body: whole,
  title: whole,
  meta: whole,
  link: whole,
  base: whole,
};
