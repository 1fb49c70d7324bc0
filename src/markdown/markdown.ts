/**
 * The Markdown that record text may hold: strong, emphasis, link; paragraphs and bullets where a field is prose.
 * Anything else is named, never dropped. Vocabulary: records/ checks with it, templating/ renders with it.
 */
import type { Token } from 'markdown-it';
import { lineMarks } from './marks.js';
import { reader } from './reader.js';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };

export type Prose =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'bullets'; readonly items: readonly (readonly Prose[])[] };

/** What a field holds that it may not hold, in the officer's words ("a table", "a heading"). */
export interface Forbidden {
  readonly what: string;
}

export interface Parsed<T> {
  readonly value: readonly T[];
  readonly forbidden: readonly Forbidden[];
}

/**
 * Reads one line: words, strong, emphasis, links. A number with a dot is words here, so that "21. Februar" is a date;
 * any other mark of a block, which would be printed as it stands, is forbidden. A folded line break is a space.
 * Forbidden things keep their words.
 */
export function parseInline(text: string): Parsed<Inline> {
  const marks = lineMarks(text);
  if (marks.length === 0 && isPlain(text)) return { value: wordsOf(text), forbidden: [] };
  const forbidden = new Set<string>(marks);
  if (/\n[ \t]*\n/.test(text)) forbidden.add('a second paragraph');
  const [line] = reader().parseInline(text, {});
  return { value: inlines(line?.children ?? [], forbidden), forbidden: named(forbidden) };
}

/**
 * Reads paragraphs and (nested) bullets. A "numbered list" of one item is a sentence that begins with a number
 * ("21. Februar"), and is read as a paragraph.
 */
export function parseProse(text: string): Parsed<Prose> {
  if (isPlain(text) && SENTENCE.test(text)) return { value: [{ kind: 'paragraph', children: wordsOf(text) }], forbidden: [] };
  const forbidden = new Set<string>();
  const cursor = { tokens: reader().parse(text, {}), next: 0, depth: 0 };
  return { value: blocksUntil(cursor, undefined, forbidden), forbidden: named(forbidden) };
}

/** The words alone. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : plainText(inline.children))).join('');
}

/** Markdown that reads as exactly these words, in a line and at the start of a paragraph. */
export function escapeMarkdown(plain: string): string {
  return plain
    .replace(/[\\`*_[\]<>&~]/g, '\\$&')
    .replace(/^(\s*)([#+\-=|])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** True for most record text: no character that Markdown could read as anything but itself. */
function isPlain(text: string): boolean {
  return !/[\n\r\0\\`*_~[\]!<>&]/.test(text);
}

/** A line that cannot be a heading, a list, a rule, code or a table: it begins with a letter and ends without a blank. */
const SENTENCE = /^\p{L}(?:.*\S)?$/u;

function wordsOf(text: string): readonly Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}

function named(forbidden: ReadonlySet<string>): readonly Forbidden[] {
  return [...forbidden].map((what) => ({ what }));
}

interface Cursor {
  readonly tokens: readonly Token[];
  next: number;
  /** How many lists the next token stands in. */
  depth: number;
}

/** A paper has markers for so many lists in one another; an officer who needs more needs a table. */
const DEEPEST_LIST = 4;

/** Block tokens with a name of their own; whatever else turns up is named by its token. */
const BLOCK_NAMES: Readonly<Record<string, string>> = {
  heading_open: 'a heading',
  blockquote_open: 'a quotation',
  table_open: 'a table',
  hr: 'a rule',
  code_block: 'code',
  fence: 'code',
  html_block: 'HTML',
};

/** Structure that says nothing by itself. */
const SILENT = /^(paragraph|list_item|thead|tbody|tr|th|td)_open$|_close$/;

function blocksUntil(cursor: Cursor, end: string | undefined, forbidden: Set<string>): readonly Prose[] {
  const blocks: Prose[] = [];
  for (let token = cursor.tokens[cursor.next]; token !== undefined; token = cursor.tokens[cursor.next]) {
    cursor.next++;
    if (token.type === end) break;
    if (token.type === 'inline') blocks.push({ kind: 'paragraph', children: inlines(token.children ?? [], forbidden) });
    else if (token.type === 'bullet_list_open')
      blocks.push({ kind: 'bullets', items: itemsUntil(cursor, 'bullet_list_close', forbidden) });
    else if (token.type === 'ordered_list_open') blocks.push(...numbered(cursor, forbidden));
    else if (!SILENT.test(token.type)) {
      forbidden.add(BLOCK_NAMES[token.type] ?? token.type);
      if (token.content !== '') blocks.push({ kind: 'paragraph', children: [{ kind: 'text', text: token.content.trimEnd() }] });
    }
  }
  return blocks;
}

function itemsUntil(cursor: Cursor, end: string, forbidden: Set<string>): readonly (readonly Prose[])[] {
  const items: (readonly Prose[])[] = [];
  cursor.depth++;
  if (cursor.depth > DEEPEST_LIST) forbidden.add(`a bullet more than ${DEEPEST_LIST} lists deep`);
  for (let token = cursor.tokens[cursor.next]; token !== undefined; token = cursor.tokens[cursor.next]) {
    cursor.next++;
    if (token.type === end) break;
    if (token.type !== 'list_item_open') continue;
    const item = blocksUntil(cursor, 'list_item_close', forbidden);
    if (item.length === 0) forbidden.add('an empty bullet');
    items.push(item);
  }
  cursor.depth--;
  return items;
}

function numbered(cursor: Cursor, forbidden: Set<string>): readonly Prose[] {
  const first = cursor.tokens[cursor.next];
  const number = `${first?.info ?? ''}${first?.markup ?? ''} `;
  const items = itemsUntil(cursor, 'ordered_list_close', forbidden);
  const [only = [], ...others] = items;
  if (others.length > 0) forbidden.add('a numbered list');
  const [sentence, ...rest] = only;
  if (sentence?.kind !== 'paragraph')
    return [{ kind: 'paragraph', children: [{ kind: 'text', text: number.trimEnd() }] }, ...items.flat()];
  return [
    { kind: 'paragraph', children: joined([{ kind: 'text', text: number }, ...sentence.children]) },
    ...rest,
    ...others.flat(),
  ];
}

function inlines(tokens: readonly Token[], forbidden: Set<string>): readonly Inline[] {
  const cursor = { tokens, next: 0, depth: 0 };
  return inlinesUntil(cursor, undefined, forbidden);
}

function inlinesUntil(cursor: Cursor, end: string | undefined, forbidden: Set<string>): readonly Inline[] {
  const found: Inline[] = [];
  for (let token = cursor.tokens[cursor.next]; token !== undefined; token = cursor.tokens[cursor.next]) {
    cursor.next++;
    if (token.type === end) break;
    found.push(...inline(token, cursor, forbidden));
  }
  return joined(found);
}

function inline(token: Token, cursor: Cursor, forbidden: Set<string>): readonly Inline[] {
  switch (token.type) {
    case 'text':
      return [{ kind: 'text', text: token.content }];
    case 'softbreak':
      return [{ kind: 'text', text: ' ' }];
    case 'strong_open':
      return [{ kind: 'strong', children: inlinesUntil(cursor, 'strong_close', forbidden) }];
    case 'em_open':
      return [{ kind: 'emphasis', children: inlinesUntil(cursor, 'em_close', forbidden) }];
    case 'link_open':
      return link(token, inlinesUntil(cursor, 'link_close', forbidden), forbidden);
    default:
      forbidden.add(INLINE_NAMES[token.type] ?? token.type);
      return token.type === 's_open'
        ? inlinesUntil(cursor, 's_close', forbidden)
        : [{ kind: 'text', text: token.content || ' ' }];
  }
}

const INLINE_NAMES: Readonly<Record<string, string>> = {
  code_inline: 'code',
  html_inline: 'HTML',
  image: 'an image',
  hardbreak: 'a line break',
  s_open: 'struck-through text',
};

/** Links lead to the web or to a mailbox: anything else could run or open something on the reader's machine. */
function link(token: Token, children: readonly Inline[], forbidden: Set<string>): readonly Inline[] {
  const href = String(token.attrGet('href') ?? '');
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(href)?.[1]?.toLowerCase();
  if (token.attrGet('title') !== null) forbidden.add('a title on a link');
  const known = scheme === 'http:' || scheme === 'https:' || scheme === 'mailto:';
  if (known && URL.canParse(href)) return [{ kind: 'link', href, children }];
  if (known) forbidden.add('a link to an address that does not exist');
  else forbidden.add(scheme === undefined ? 'a link without http, https or mailto' : `a link to ${scheme}`);
  return children;
}

/** Neighbouring texts are one text. */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = [];
  for (const inline of inlines) {
    const last = out.at(-1);
    if (inline.kind === 'text' && inline.text === '') continue;
    if (inline.kind === 'text' && last?.kind === 'text') out[out.length - 1] = { kind: 'text', text: last.text + inline.text };
    else out.push(inline);
  }
  return out;
}
