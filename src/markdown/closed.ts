/** Markdown that can be put beside other Markdown: no mark of it can pair with one of a neighbour. */
import { escapeMarkdown, type Inline, parseInline } from './markdown.js';

/** The same words and looks, with every sign that marks nothing escaped. Signs that are forbidden keep their words. */
export function closed(text: string): string {
  return /[\\`*_~[\]!<>&]/.test(text) ? parseInline(text).value.map(written).join('') : text;
}

function written(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeMarkdown(inline.text);
    case 'strong':
      return `**${inline.children.map(written).join('')}**`;
    case 'emphasis':
      return `*${inline.children.map(written).join('')}*`;
    case 'link':
      return `[${inline.children.map(written).join('')}](<${inline.href}>)`;
    default:
      return inline satisfies never;
  }
}
