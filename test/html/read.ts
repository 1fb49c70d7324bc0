/** A web page as a browser has it, which knows nothing of ours: a tree of elements, and questions that tests ask of it. */
import { Parser } from 'htmlparser2';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: (Element | string)[];
  readonly parent: Element | undefined;
}

/** End tags that no browser would miss are missed here: a page is to be well nested. */
export function readPage(source: string): Element {
  const root: Element = { name: '', attributes: {}, inside: [], parent: undefined };
  let open = root;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element: Element = { name, attributes, inside: [], parent: open };
      open.inside.push(element);
      open = element;
    },
    ontext: (text) => void open.inside.push(text),
    onclosetag: (name, implied) => {
      if (implied && !EMPTY.includes(name)) throw new Error(`<${name}> is not closed`);
      open = open.parent ?? root;
    },
    oncomment: (text) => {
      throw new Error(`a comment: ${text}`);
    },
  });
  parser.end(source);
  return root;
}

const EMPTY: readonly string[] = ['meta', 'br', 'img', 'col'];

export function* elementsIn(element: Element): Generator<Element> {
  for (const inner of element.inside) {
    if (typeof inner === 'string') continue;
    yield inner;
    yield* elementsIn(inner);
  }
}

/** All elements of a name, or those with an attribute: `p`, `[role=note]`, `.Banner`. */
export function all(element: Element, what: string): readonly Element[] {
  const [, key = '', value = ''] = /^\[(.+?)=(.*)\]$/.exec(what) ?? [];
  const is = ({ name, attributes }: Element): boolean => {
    if (what.startsWith('.')) return (attributes.class ?? '').split(' ').includes(what.slice(1));
    return key === '' ? name === what : attributes[key] === value;
  };
  return [...elementsIn(element)].filter(is);
}

export function the(element: Element, what: string): Element {
  const [one, ...more] = all(element, what);
  if (one === undefined || more.length > 0) throw new Error(`${one === undefined ? 'no' : more.length + 1} ${what}`);
  return one;
}

/** Words as they are read aloud, those of some elements put aside. */
export function wordsOf(element: Element, without: (element: Element) => boolean = () => false): string {
  return element.inside
    .map((inner) => (typeof inner === 'string' ? inner : without(inner) ? '' : wordsOf(inner, without)))
    .join('');
}

/** Language of an element, its own or that around it. */
export function languageOf(element: Element | undefined): string {
  return element === undefined ? '' : (element.attributes.lang ?? languageOf(element.parent));
}

/** What a checker of pages would complain of. */
export function complaintsOf(page: Element): readonly string[] {
  const elements = [...elementsIn(page)];
  const ids = elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`);
  const targets = elements.flatMap(({ attributes: { href = '' } }) => (href.startsWith('#') ? [href.slice(1)] : []));
  const lost = targets.filter((target) => !ids.includes(target)).map((target) => `no #${target}`);
  const pictures = all(page, 'img').filter(({ attributes }) => attributes.alt === undefined);
  let above = 0;
  const skipped = elements.filter(({ name }) => {
    const depth = Number(/^h([1-6])$/.exec(name)?.[1] ?? Number.NaN);
    const skips = depth > above + 1;
    if (depth > 0) above = depth;
    return skips;
  });
  const data = elements.flatMap(({ attributes }) => Object.keys(attributes).filter((key) => /^(data-|on)/.test(key)));
  const nested = all(page, 'a').filter((link) => all(link, 'a').length > 0);
  return [
    ...twice,
    ...lost,
    ...pictures.map(() => 'a picture without alternative text'),
    ...skipped.map(({ name }) => `${name} skips a level`),
    ...data.map((key) => `the attribute ${key}`),
    ...nested.map(() => 'a link in a link'),
  ];
}
