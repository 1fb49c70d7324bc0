/**
 * The rules of the markup, one at a time: what may stand where, with which attributes, styles and values. The check of a
 * rendered paper and the linter of templates ask the same rules, so that both say the same.
 */
import { didYouMean } from '../faults/nearest.js';
import { type StyleType, styleName } from '../style/names.js';
import { SIGNS } from './carry.js';
import { COMMON, CONTENT, type Content, type Model } from './content.js';
import { ELEMENTS } from './elements.js';
import type { Problem } from './problem.js';

/** Where an element or words stand: in what, what that may hold, and what is around it, outermost first. */
export interface Spot {
  /** Empty outside of every element. */
  readonly parent: string;
  readonly content: Content;
  readonly above: readonly string[];
}

/** Outside of every element. */
export const OUTSIDE: Spot = { parent: '', content: ['article'], above: [] };

/** What an element may hold and bear; undefined of one that a template may not write. */
export function modelOf(name: string): Model | undefined {
  const permitted = Object.hasOwn(ELEMENTS, name) && ELEMENTS[name]?.kind !== 'forbidden';
  return permitted && Object.hasOwn(CONTENT, name) ? CONTENT[name] : undefined;
}

/** Where the children of an element stand. */
export function insideOf(name: string, model: Model, { above }: Spot): Spot {
  return { parent: name, content: model.holds, above: [...above, name] };
}

/** Problems `forbidden-element`, `unknown-element`: of an element without a model. */
export function elementProblem(name: string): Problem | undefined {
  const entry = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
  if (entry?.kind === 'forbidden') {
    const message = `<${name}> is not permitted: ${entry.why}`;
    return { code: 'forbidden-element', message, hint: `instead: ${entry.instead}` };
  }
  if (modelOf(name) !== undefined) return undefined;
  const permitted = Object.keys(CONTENT);
  const hint = didYouMean(name, permitted) ?? `known: ${permitted.join(', ')}`;
  return { code: 'unknown-element', message: `<${name}> is not known`, hint };
}

/** Problem `out-of-place`. */
export function placeProblem(name: string, model: Model, { parent, content, above }: Spot): Problem | undefined {
  const around = above.find((each) => model.outside?.includes(each));
  if (around !== undefined) return { code: 'out-of-place', message: `<${name}> may not stand inside <${around}>` };
  const within = model.within?.includes(parent) ?? true;
  if (within && fits(name, model, content)) return undefined;
  const hint = model.within === undefined || within ? expected(content) : `it stands in ${list(model.within)}`;
  return { code: 'out-of-place', message: `<${name}> may not stand ${standing(parent)}`, hint };
}

function fits(name: string, model: Model, content: Content): boolean {
  if (typeof content === 'object') return content.includes(name);
  if (content === 'nothing' || content === 'text') return false;
  const kind = ELEMENTS[name]?.kind;
  if (content === 'words') return kind === 'inline' || name === 'small';
  return kind !== 'part' || model.within !== undefined;
}

/** Problem `text-out-of-place`: of words that are not blank. */
export function wordsProblem(words: string, { parent, content }: Spot): Problem | undefined {
  if (content === 'blocks' || content === 'words' || content === 'text' || parent === 'ruby') return undefined;
  const message = `"${words.trim().slice(0, 40)}" stands ${standing(parent)}, where no words may stand`;
  return { code: 'text-out-of-place', message, hint: expected(content) };
}

function standing(parent: string): string {
  return parent === '' ? 'outside <article>' : `directly in <${parent}>`;
}

function expected(content: Content): string {
  if (content === 'nothing') return 'it holds nothing';
  if (content === 'text') return 'it holds words alone';
  if (content === 'words') return 'it holds words and their marks: strong, em, a, span, br, aside, ruby';
  if (content === 'blocks') return 'it holds headings, paragraphs, lists, panels, tables, figures, sections';
  return `it holds ${list(content)}`;
}

function list(names: readonly string[]): string {
  return names.map((name) => (name === '' ? 'the template itself' : `<${name}>`)).join(', ');
}

/** Problem `unknown-attribute`. */
export function attributeProblem(name: string, attribute: string, model: Model): Problem | undefined {
  if (COMMON.some((known) => known === attribute) || model.attributes?.includes(attribute)) return undefined;
  const written = [...COMMON, ...(model.attributes ?? [])].filter(
    (known) => !known.startsWith('data-') || known === 'data-paper',
  );
  const hint = didYouMean(attribute, written) ?? `it may have ${written.join(', ')}`;
  return { code: 'unknown-attribute', message: `<${name}> has no attribute "${attribute}"`, hint };
}

/** True of a class that says what an element is, and names no style: `keep`. */
export function isSign(name: string, word: string): boolean {
  return SIGNS[name]?.includes(word) === true;
}

type Styles = ReadonlyMap<string, StyleType>;

/** Problems `unknown-class`, `style-type`: of a class that is no sign such as `keep`. Unchecked where no styles are known. */
export function classProblem(name: string, word: string, model: Model, styles: Styles | undefined): Problem | undefined {
  const signs = SIGNS[name] ?? [];
  if (signs.includes(word)) return undefined;
  if (model.plain === true) {
    const hint = signs.length > 0 ? (didYouMean(word, signs) ?? `it may be ${signs.join(', ')}`) : undefined;
    return { code: 'unknown-class', message: `<${name}> takes no style "${word}"`, ...(hint === undefined ? {} : { hint }) };
  }
  if (styles === undefined) return undefined;
  const style = styleName(word);
  const type = styles.get(style);
  if (type !== undefined) return typeProblem(name, style, type, model);
  const known = [...styles.keys()].map((each) => each.toLowerCase().replaceAll(' ', '-'));
  const hint = didYouMean(word, [...known, ...signs]) ?? 'styles are defined in style.yaml';
  return { code: 'unknown-class', message: `no style is called "${style}"`, hint };
}

/** A style of another type would be read in part, or not at all. */
function typeProblem(name: string, style: string, type: StyleType, model: Model): Problem | undefined {
  const wanted = model.takes ?? ['paragraph'];
  if (wanted.includes(type)) return undefined;
  const message = `<${name}> takes a ${wanted.join(' or ')} style, "${style}" is a ${type} style`;
  return { code: 'style-type', message, hint: PLACES[type] };
}

const PLACES = {
  paragraph: 'a paragraph style stands on p, h1 to h4, ul, ol, li, dt, dd, td or th',
  character: 'a character style stands on words: <span class="...">',
  box: 'a box style stands on what is around paragraphs: section, dl, table, figure, td or th',
} as const;

/** Problem `two-styles`. */
export function stylesProblem(name: string, classes: readonly string[]): Problem | undefined {
  if (classes.length < 2) return undefined;
  const message = `<${name}> names two styles: ${classes.join(', ')}`;
  return { code: 'two-styles', message, hint: 'a node has one style; make a third that is based on one of them' };
}
