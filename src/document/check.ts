/** Checks the whole markup against the table of elements and the content model, before anything is read from it. */
import { controlIn } from '../faults/control.js';
import { hasSign, styleClasses } from './carry.js';
import type { Model } from './content.js';
import type { Frame } from './frame.js';
import { checkLength, checkText } from './length.js';
import type { Characters, Element } from './markup.js';
import type { Problem } from './problem.js';
import {
  attributeProblem,
  classProblem,
  elementProblem,
  insideOf,
  modelOf,
  OUTSIDE,
  placeProblem,
  type Spot,
  stylesProblem,
  wordsProblem,
} from './rules.js';
import type { Scope } from './scope.js';
import { isBlank } from './white-space.js';

interface Check {
  readonly frame: Frame;
  readonly report: Scope['report'];
}

/** Reports everything that stands where it may not, every attribute and style that does not exist, and control characters. */
export function checkMarkup(root: Element, frame: Frame, report: Scope['report']): void {
  const { title, kind, office, subject, number, keywords } = frame.meta;
  for (const text of [frame.title, title, kind, office, subject, number, ...keywords]) checkCharacters(text, root, report);
  const said = { title, kind, office, subject, number, 'list of keywords': keywords.join('; ') };
  for (const [what, text] of Object.entries(said)) checkText(text, `the ${what} of the paper`, root, report);
  checkChildren(root, OUTSIDE, { frame, report });
}

function checkChildren(parent: Element, spot: Spot, check: Check): void {
  for (const child of parent.children) {
    if (child.kind === 'characters') checkWords(child, parent, spot, check);
    else checkElement(child, spot, check);
  }
}

function checkWords(child: Characters, parent: Element, spot: Spot, { report }: Check): void {
  const at = { at: child.at, path: parent.path };
  checkCharacters(child.text, at, report);
  if (!isBlank(child.text)) tell(wordsProblem(child.text, spot), at, report);
}

/** No writer can print them, and Word refuses a file that holds one. */
function checkCharacters(text: string, at: Pick<Element, 'at' | 'path'>, report: Scope['report']): void {
  const code = controlIn(text);
  if (code === undefined) return;
  report(at, 'control-character', `the text holds the control character ${code}`, 'write it anew without it');
}

function tell(problem: Problem | undefined, at: Pick<Element, 'at' | 'path'>, report: Scope['report']): void {
  if (problem !== undefined) report(at, problem.code, problem.message, problem.hint);
}

function checkElement(element: Element, spot: Spot, check: Check): void {
  const { name } = element;
  const model = modelOf(name);
  tell(elementProblem(name), element, check.report);
  if (model === undefined) return;
  tell(placeProblem(name, model, spot), element, check.report);
  for (const value of Object.values(element.attributes)) checkCharacters(value, element, check.report);
  for (const attribute of Object.keys(element.attributes)) tell(attributeProblem(name, attribute, model), element, check.report);
  checkLength(element, check.report);
  checkClasses(element, model, spot.above, check);
  checkChildren(element, insideOf(name, model, spot), check);
}

function checkClasses(element: Element, model: Model, above: readonly string[], { frame, report }: Check): void {
  if (element.attributes.class === undefined) return;
  const classes = styleClasses(element);
  tell(stylesProblem(element.name, classes), element, report);
  for (const word of classes) tell(classProblem(element.name, word, model, frame.styles), element, report);
  const numbered = hasSign(element, 'page-number') || hasSign(element, 'page-count');
  if (element.name === 'span' && numbered && !above.includes('header') && !above.includes('footer')) {
    report(element, 'out-of-place', 'the number of the page may stand in <header> and <footer> only');
  }
}
