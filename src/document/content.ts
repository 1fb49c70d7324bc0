/** The content model: what may stand in what, and which attributes an element may have. */

import type { StyleType } from '../style/names.js';

/** Kinds of content. `blocks` also takes words, which become a paragraph. */
export type Content = 'blocks' | 'words' | 'text' | 'nothing' | readonly string[];

export interface Model {
  readonly holds: Content;
  /** Attributes besides those that every element may have. */
  readonly attributes?: readonly string[];
  /** Elements inside which it may not stand, at any depth. */
  readonly outside?: readonly string[];
  /** Elements directly inside which alone it may stand. */
  readonly within?: readonly string[];
  /** The types of style that it takes, where it is not a paragraph's. */
  readonly takes?: readonly StyleType[];
  /** Without a style of its own: a class on it would be lost. */
  readonly plain?: boolean;
}

/** Attributes of every element; those with data- are written by helpers and by the template compiler. */
export const COMMON = ['class', 'id', 'lang', 'data-from', 'data-level', 'data-handling', 'data-computed', 'data-at'] as const;

const running = ['header', 'footer'];
const heading: Model = { holds: 'words', outside: [...running, 'aside', 'td', 'th', 'dd'] };

export const CONTENT: Readonly<Record<string, Model>> = {
  article: { holds: 'blocks', attributes: ['data-paper'], within: [''], plain: true },
  header: { holds: 'blocks', within: ['article'], plain: true },
  footer: { holds: 'blocks', within: ['article'], plain: true },
  section: { holds: 'blocks', takes: ['box'] },
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  p: { holds: 'words' },
  ul: { holds: ['li'] },
  ol: { holds: ['li'], attributes: ['start'] },
  li: { holds: 'blocks', within: ['ul', 'ol'] },
  dl: { holds: ['dt', 'dd'], takes: ['box'] },
  dt: { holds: 'words', within: ['dl'] },
  dd: { holds: 'blocks', within: ['dl'] },
  table: { holds: ['caption', 'col', 'thead', 'tbody', 'tr'], takes: ['box'] },
  caption: { holds: 'words', within: ['table'], plain: true },
  col: { holds: 'nothing', attributes: ['width'], within: ['table'], plain: true },
  thead: { holds: ['tr'], within: ['table'], plain: true },
  tbody: { holds: ['tr'], within: ['table'], plain: true },
  tr: { holds: ['td', 'th'], within: ['table', 'thead', 'tbody'], plain: true },
  td: { holds: 'blocks', attributes: ['colspan', 'rowspan'], within: ['tr'], takes: ['paragraph', 'box'] },
  th: { holds: 'blocks', attributes: ['colspan', 'rowspan'], within: ['tr'], takes: ['paragraph', 'box'] },
  figure: { holds: ['img', 'figcaption'], attributes: ['width'], takes: ['box'] },
  img: { holds: 'nothing', attributes: ['src', 'alt'], within: ['figure'], plain: true },
  figcaption: { holds: 'words', within: ['figure'], plain: true },
  nav: {
    holds: 'nothing',
    attributes: ['depth'],
    takes: ['paragraph', 'box'],
    outside: [...running, 'li', 'td', 'th', 'dd', 'aside'],
  },
  hr: { holds: 'nothing', outside: [...running, 'li', 'td', 'th', 'dd', 'aside'], plain: true },
  strong: { holds: 'words', takes: ['character'] },
  em: { holds: 'words', takes: ['character'] },
  span: { holds: 'words', takes: ['character'] },
  small: { holds: 'words', takes: ['character'], within: ['p', 'h1', 'h2', 'h3', 'h4'] },
  a: { holds: 'words', attributes: ['href'], outside: ['a'], takes: ['character'] },
  br: { holds: 'nothing', plain: true },
  aside: { holds: 'blocks', outside: ['aside', ...running], plain: true },
  ruby: { holds: ['rt'], takes: ['character'] },
  rt: { holds: 'text', within: ['ruby'], plain: true },
};
