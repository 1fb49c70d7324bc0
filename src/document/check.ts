/** Checks the whole markup against the table of elements and the content model, before anything is read from it. */
import { controlIn } from '../faults/control.js';
import { didYouMean } from '../faults/nearest.js';
import { styleName } from '../style/names.js';
import { hasSign, SIGNS, styleClasses } from './carry.js';
import { COMMON, CONTENT, type Content, type Model } from './content.js';
import { ELEMENTS, type Entry } from './elements.js';
import type { Frame } from './frame.js';
import type { Characters, Element } from './markup.js';
import type { Scope } from './scope.js';
import { isBlank } from './white-space.js';

/** Where an element or words stand: in what, what that may hold, and what is around it, outermost first. */
interface Spot {
  readonly parent: Element;
  readonly content: Content;
  readonly above: readonly string[];
}

interface Check {
  readonly frame: Frame;
  readonly report: Scope['report'];
}

/** Reports everything that stands where it may not, every attribute and style that does not exist, and control characters. */
export function checkMarkup(root: Element, frame: Frame, report: Scope['report']): void {
  const { title, office, subject, number, keywords } = frame.meta;
  for (const text of [frame.title, title, office, subject, number, ...keywords]) checkCharacters(text, root, report);
  checkChildren({ parent: root, content: ['article'], above: [] }, { frame, report });
}

function checkChildren(spot: Spot, check: Check): void {
  for (const child of spot.parent.children) {
    if (child.kind === 'characters') checkWords(child, spot, check);
    else checkElement(child, spot, check);
  }
}

function checkWords(child: Characters, { parent, content }: Spot, { report }: Check): void {
  checkCharacters(child.text, { at: child.at, path: parent.path }, report);
  if (content === 'blocks' || content === 'words' || content === 'text' || isBlank(child.text) || parent.name === 'ruby') return;
  const words = child.text.trim().slice(0, 40);
  const message = `"${words}" stands ${standing(parent)}, where no words may stand`;
  report({ at: child.at, path: parent.path }, 'text-out-of-place', message, expected(content));
}

/** No writer can print them, and Word refuses a file that holds one. */
function checkCharacters(text: string, at: Pick<Element, 'at' | 'path'>, report: Scope['report']): void {
  const code = controlIn(text);
  if (code === undefined) return;
  report(at, 'control-character', `the text holds the control character ${code}`, 'write it anew without it');
}

function standing(parent: Element): string {
  return parent.name === '' ? 'outside <article>' : `directly in <${parent.name}>`;
}

function checkElement(element: Element, spot: Spot, check: Check): void {
  const entry = Object.hasOwn(ELEMENTS, element.name) ? ELEMENTS[element.name] : undefined;
  const model = Object.hasOwn(CONTENT, element.name) ? CONTENT[element.name] : undefined;
  if (entry?.kind === 'forbidden') {
    const message = `<${element.name}> is not permitted: ${entry.why}`;
    check.report(element, 'forbidden-element', message, `instead: ${entry.instead}`);
  } else if (entry === undefined || model === undefined) {
    const permitted = Object.keys(CONTENT);
    const hint = didYouMean(element.name, permitted) ?? `known: ${permitted.join(', ')}`;
    check.report(element, 'unknown-element', `<${element.name}> is not known`, hint);
  } else {
    checkPlace(element, entry, model, spot, check);
    checkAttributes(element, model, check.report);
    checkClasses(element, model, spot.above, check);
    checkChildren({ parent: element, content: model.holds, above: [...spot.above, element.name] }, check);
  }
}

function checkPlace(element: Element, entry: Entry, model: Model, { parent, content, above }: Spot, { report }: Check): void {
  const around = above.find((name) => model.outside?.includes(name));
  const within = model.within?.includes(parent.name) ?? true;
  if (around !== undefined) report(element, 'out-of-place', `<${element.name}> may not stand inside <${around}>`);
  else if (!within || !fits(element.name, entry, model, content)) {
    const hint = model.within === undefined || within ? expected(content) : `it stands in ${list(model.within)}`;
    report(element, 'out-of-place', `<${element.name}> may not stand ${standing(parent)}`, hint);
  }
}

function fits(name: string, entry: Entry, model: Model, content: Content): boolean {
  if (typeof content === 'object') return content.includes(name);
  if (content === 'nothing' || content === 'text') return false;
  const inWords = entry.kind === 'inline' || name === 'small';
  return content === 'words' ? inWords : entry.kind !== 'part' || model.within !== undefined;
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

function checkAttributes(element: Element, model: Model, report: Scope['report']): void {
  for (const value of Object.values(element.attributes)) checkCharacters(value, element, report);
  for (const name of Object.keys(element.attributes)) {
    if (COMMON.some((known) => known === name) || model.attributes?.includes(name)) continue;
    const written = [...COMMON, ...(model.attributes ?? [])].filter(
      (known) => !known.startsWith('data-') || known === 'data-paper',
    );
    report(
      element,
      'unknown-attribute',
      `<${element.name}> has no attribute "${name}"`,
      didYouMean(name, written) ?? `it may have ${written.join(', ')}`,
    );
  }
}

/** A style of another type would be read in part, or not at all. */
function checkType(element: Element, name: string, model: Model, { frame, report }: Check): void {
  const { styles } = frame;
  const type = styles?.get(name);
  const wanted = model.takes ?? ['paragraph'];
  if (type === undefined || wanted.includes(type)) return;
  const message = `<${element.name}> takes a ${wanted.join(' or ')} style, "${name}" is a ${type} style`;
  report(element, 'style-type', message, PLACES[type]);
}

const PLACES = {
  paragraph: 'a paragraph style stands on p, h1 to h4, ul, ol, li, dt, dd, td or th',
  character: 'a character style stands on words: <span class="...">',
  box: 'a box style stands on what is around paragraphs: section, dl, table, figure, td or th',
} as const;

function checkClasses(element: Element, model: Model, above: readonly string[], { frame, report }: Check): void {
  if (element.attributes.class === undefined) return;
  const classes = styleClasses(element);
  const signs = SIGNS[element.name] ?? [];
  if (classes.length > 1) {
    const message = `<${element.name}> names two styles: ${classes.join(', ')}`;
    report(element, 'two-styles', message, 'a node has one style; make a third that is based on one of them');
  }
  for (const name of classes) {
    if (model.plain === true) {
      const hint = signs.length > 0 ? `it may be ${signs.join(', ')}` : undefined;
      report(element, 'unknown-style', `<${element.name}> takes no style "${name}"`, hint);
    } else if (frame.styles !== undefined && !frame.styles.has(styleName(name))) {
      const known = [...frame.styles.keys()].map((style) => style.toLowerCase().replaceAll(' ', '-'));
      const hint = didYouMean(name, [...known, ...signs]) ?? 'styles are defined in style.yaml';
      report(element, 'unknown-style', `no style is called "${styleName(name)}"`, hint);
    } else checkType(element, styleName(name), model, { frame, report });
  }
  const numbered = hasSign(element, 'page-number') || hasSign(element, 'page-count');
  if (element.name === 'span' && numbered && !above.includes('header') && !above.includes('footer')) {
    report(element, 'out-of-place', 'the number of the page may stand in <header> and <footer> only');
  }
}
