/** Record text as HTML of the subset: Markdown, language, origin. All escaping of helpers happens here. */
import type { Cite, P } from '../../context/schema.js';
import { type Inline, type Prose, parseInline, parseProse } from '../../markdown/markdown.js';

/** `traced`: the markup says where words come from. At level public a paper carries no trace of its records. */
export interface Pen {
  readonly traced: boolean;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A printable as words on a line, with a note for each thing it cites. */
export function sayMarkup(pen: Pen, printable: P): string {
  return `<span${attributesOf(pen, printable)}>${inlines(parsedInline(printable.text))}</span>${notes(pen, printable)}`;
}

/** A printable as paragraphs and lists; notes stand at the end of the last words. */
export function proseMarkup(pen: Pen, printable: P): string {
  const parsed = parseProse(printable.text);
  refuse(parsed.forbidden, printable.text);
  return blocks(parsed.value, attributesOf(pen, printable), notes(pen, printable));
}

/** ` lang="en"`, and where the markup is traced origin and level. */
export function attributesOf(pen: Pen, printable: P): string {
  const { lang, from, level, handling, computed } = printable;
  const said = [['lang', lang]];
  if (pen.traced) {
    if (from.length > 0) said.push(['data-from', from.join(' ')]);
    said.push(['data-level', level]);
    if (handling.length > 0) said.push(['data-handling', handling.join('|')]);
    if (computed) said.push(['data-computed', 'true']);
  }
  return said.map(([name, value]) => ` ${name}="${escapeHtml(value ?? '')}"`).join('');
}

function notes(pen: Pen, printable: P): string {
  return printable.cites
    .map((cite) => `<aside${citeAttributes(pen, cite, printable.lang)}>${inlines(parsedInline(cite.text))}</aside>`)
    .join('');
}

function citeAttributes(pen: Pen, cite: Cite, lang: string): string {
  return attributesOf(pen, {
    text: cite.text,
    lang,
    from: [cite.from],
    level: cite.level,
    handling: [],
    cites: [],
    computed: true,
  });
}

function parsedInline(text: string): readonly Inline[] {
  const parsed = parseInline(text);
  refuse(parsed.forbidden, text);
  return parsed.value;
}

/** Records are checked when they are loaded and computed words escape what they quote: this cannot happen. */
function refuse(forbidden: readonly { readonly what: string }[], text: string): void {
  const [first] = forbidden;
  if (first !== undefined) throw new Error(`text that holds ${first.what} came as far as a template: ${text}`);
}

function inlines(nodes: readonly Inline[]): string {
  return nodes.map(inline).join('');
}

function inline(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return escapeHtml(node.text);
    case 'strong':
      return `<strong>${inlines(node.children)}</strong>`;
    case 'emphasis':
      return `<em>${inlines(node.children)}</em>`;
    case 'link':
      return `<a href="${escapeHtml(node.href)}">${inlines(node.children)}</a>`;
    default:
      return node satisfies never;
  }
}

function blocks(nodes: readonly Prose[], said: string, after: string): string {
  return nodes.map((node, index) => block(node, said, index === nodes.length - 1 ? after : '')).join('');
}

function block(node: Prose, said: string, after: string): string {
  switch (node.kind) {
    case 'paragraph':
      return `<p${said}>${inlines(node.children)}${after}</p>`;
    case 'bullets': {
      const items = node.items.map(
        (item, index) => `<li>${blocks(item, said, index === node.items.length - 1 ? after : '')}</li>`,
      );
      return `<ul>${items.join('')}</ul>`;
    }
    default:
      return node satisfies never;
  }
}
