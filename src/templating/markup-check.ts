/** Checks the static markup of a template where it stands, parts as if they were written where they are called. */

import type { Problem } from '../document/problem.js';
import {
  attributeProblem,
  classProblem,
  elementProblem,
  insideOf,
  isSign,
  modelOf,
  placeProblem,
  type Spot,
  stylesProblem,
  wordsProblem,
} from '../document/rules.js';
import { entityProblems, linkProblem, valueProblem } from '../document/values.js';
import type { Position } from '../faults/fault.js';
import type { StyleType } from '../style/names.js';
import type { Env, Report } from './env.js';
import { calledFrom } from './nullable.js';
import type { Print } from './pieces.js';
import { type Attribute, type Element, type Node, placeIn, type Words } from './tree.js';

export interface MarkupCheck {
  /** The house style's styles by name, each with what it is for, of all languages of the paper; unchecked when absent. */
  readonly styles: ReadonlyMap<string, StyleType> | undefined;
  readonly report: Report;
}

/** Ids and where each stands first. */
export type Ids = Map<string, Position>;

interface Around {
  readonly env: Env;
  readonly spot: Spot | null;
  readonly ids: Ids;
}

/** @returns where its children stand; null of an element that may not be. */
export function checkElement(element: Element, { env, spot, ids }: Around, check: MarkupCheck): Spot | null {
  const { name, at } = element;
  const model = modelOf(name);
  if (model === undefined) {
    tell(elementProblem(name), at, check);
    return null;
  }
  if (spot !== null) tell(placeProblem(name, model, spot), at, check, env);
  for (const attribute of element.attributes) {
    tell(attributeProblem(name, attribute.name, model), attribute.at, check);
    checkValue(attribute, element, check);
    if (attribute.name === 'id') checkId(attribute, env, ids, check);
  }
  return insideOf(name, model, spot ?? { parent: '', content: 'blocks', above: [] });
}

/** What helpers write: where that may stand is where they may stand. */
const MADE: Readonly<Record<string, string>> = { say: 'span', prose: 'p', picture: 'figure' };

/** An expression between tags: the element that it makes, or its words. */
export function checkMade({ at, expression }: Print, spot: Spot | null, env: Env, check: MarkupCheck): void {
  if (spot === null) return;
  const made = expression.kind === 'call' ? MADE[expression.helper] : undefined;
  const model = made === undefined ? undefined : modelOf(made);
  if (made === undefined || model === undefined) {
    tell(wordsProblem('{{...}}', spot), at, check, env);
    return;
  }
  const problem = placeProblem(made, model, spot);
  const helper = expression.kind === 'call' ? expression.helper : '';
  if (problem === undefined) return;
  tell({ ...problem, message: `"${helper}" makes <${made}> here: ${problem.message}` }, at, check, env);
}

export function checkWords(words: Words, spot: Spot | null, env: Env, check: MarkupCheck): void {
  for (const { offset, ...problem } of entityProblems(words.text)) tell(problem, placeIn(words, offset), check);
  const first = words.text.search(/\S/);
  if (spot !== null && first >= 0) tell(wordsProblem(words.text, spot), placeIn(words, first), check, env);
}

function tell(problem: Problem | undefined, at: Position, check: MarkupCheck, env?: Env): void {
  if (problem === undefined) return;
  const from = env === undefined ? '' : calledFrom(env);
  check.report(at, problem.code, problem.message, `${problem.hint ?? ''}${from}`.replace(/^; /, '') || undefined);
}

function checkValue(attribute: Attribute, element: Element, check: MarkupCheck): void {
  const { name, at, value } = attribute;
  const text = textOf(value);
  if (name === 'class') checkClasses(attribute, element, check);
  else if (text !== undefined) {
    const link = name === 'href' && !isPage(element) ? linkProblem(decoded(text)) : undefined;
    tell(link ?? valueProblem(name, text), at, check);
  } else if (name === 'href') checkScheme(attribute, check);
}

/** The words of a value that holds nothing else. */
function textOf(value: readonly Node[]): string | undefined {
  if (value.some((node) => node.kind !== 'words')) return undefined;
  return value.map((node) => (node.kind === 'words' ? node.text : '')).join('');
}

function isPage({ attributes }: Element): boolean {
  const classes = attributes.find(({ name }) => name === 'class');
  return classes !== undefined && (textOf(classes.value)?.split(/\s+/).includes('page') ?? true);
}

/** A link that is filled in later begins with what a link may begin with. */
function checkScheme({ at, value }: Attribute, check: MarkupCheck): void {
  const [first] = value;
  if (first?.kind !== 'words') return;
  const begun = decoded(first.text);
  if (/^(https?:\/\/|mailto:|#)/.test(begun)) return;
  tell(linkProblem(`${begun}...`), at, check);
}

/** As the reader of the HTML decodes it. */
function decoded(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi, (all, decimal, hex, name) => {
    if (typeof name === 'string') return signs[name] ?? all;
    const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

function checkClasses({ value }: Attribute, element: Element, check: MarkupCheck): void {
  const model = modelOf(element.name);
  if (model === undefined) return;
  const words = classesIn(value, false);
  for (const { word, at } of words) tell(classProblem(element.name, word, model, check.styles), at, check);
  if (words.length < 2 || textOf(value) === undefined) return;
  const styles = words.filter(({ word }) => !isSign(element.name, word));
  const [, second] = styles;
  const names = styles.map(({ word }) => word);
  if (second !== undefined) tell(stylesProblem(element.name, names), second.at, check);
}

interface Class {
  readonly word: string;
  readonly at: Position;
}

/** Whole words of the template; `glued`: those at the ends go on outside. */
function classesIn(value: readonly Node[], glued: boolean): readonly Class[] {
  return value.flatMap((node, index): readonly Class[] => {
    const alone = !glued && value.length === 1;
    if (node.kind === 'choice')
      return [node.body, node.otherwise].flatMap((body) => classesIn(body, !alone && isGlued(value, index)));
    if (node.kind !== 'words') return [];
    return [...node.text.matchAll(/\S+/g)].flatMap(({ 0: word, index: offset }) => {
      const first = offset === 0 && (glued || index > 0);
      const last = offset + word.length === node.text.length && (glued || index < value.length - 1);
      return first || last ? [] : [{ word, at: placeIn(node, offset) }];
    });
  });
}

/** True where the node before or after goes on without a blank. */
function isGlued(value: readonly Node[], index: number): boolean {
  const [before, after] = [value[index - 1], value[index + 1]];
  const apart = (node: Node | undefined, edge: RegExp): boolean =>
    node === undefined || (node.kind === 'words' && edge.test(node.text));
  return !apart(before, /\s$/) || !apart(after, /^\s/);
}

function checkId({ at, value }: Attribute, env: Env, ids: Ids, check: MarkupCheck): void {
  const id = textOf(value);
  if (id === undefined) return;
  const first = ids.get(id);
  const hint =
    first === undefined ? 'an id in a loop needs something that differs' : `first at ${first.file}:${first.line}:${first.column}`;
  if (first !== undefined || env.loop)
    check.report(at, 'duplicate-id', `the id "${id}" is used twice`, `${hint}${calledFrom(env)}`);
  ids.set(id, at);
}
