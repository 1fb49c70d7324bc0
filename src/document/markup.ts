/** Strict reading of a template's HTML: nothing is repaired, everything is placed. */
import { Parser } from 'htmlparser2';
import type { Fault, Position } from '../faults/fault.js';
import { CONTENT } from './content.js';
import { type Place, strictness } from './strictness.js';

export interface Element {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  /** Of the element itself, or of the nearest one above that the template wrote. */
  readonly at: Position;
  /** Nearest record path, for faults. */
  readonly path: string | undefined;
}
export interface Characters {
  readonly kind: 'characters';
  readonly text: string;
  readonly at: Position;
}
export type Node = Element | Characters;

export interface Markup {
  readonly children: readonly Node[];
  readonly faults: readonly Fault[];
}

/** An element whose end has not been read. */
interface Open extends Element {
  readonly children: Node[];
}

/** Elements in elements. Readers and writers recurse: thousands would overflow their stack. */
const DEEPEST = 40;

/** The template position stamped on an element, `templates/x/brief.hbs:12:3`; undefined for anything else. */
function readStamp(stamp: string): Position | undefined {
  const match = /^(.*):(\d+):(\d+)$/s.exec(stamp);
  return match === null ? undefined : { file: match[1] ?? '', line: Number(match[2]), column: Number(match[3]) };
}

/** Positions of elements; those that a loop wrote many times are read once. What a helper wrote bears none. */
function stampReader(): (stamp: string | undefined) => Position | undefined {
  const known = new Map<string, Position | undefined>();
  return (stamp) => {
    if (stamp === undefined) return undefined;
    if (!known.has(stamp)) known.set(stamp, readStamp(stamp));
    return known.get(stamp);
  };
}

/**
 * Parses HTML in XML mode. Faults: unclosed, misnested and stray tags, entities beyond XML's five, attributes
 * without quotes or twice, comments and other declarations, elements without end inside each other; placed at the
 * nearest element's template position.
 *
 * @param start  where the template begins: the place of what stands outside every element
 */
export function readMarkup(html: string, start: Position): Markup {
  const faults: Fault[] = [];
  const places: Place[] = [{ offset: 0, at: start, path: undefined }];
  const closed = new Set<number>();
  const root: Open = { kind: 'element', name: '', attributes: {}, children: [], at: start, path: undefined };
  const stack: Open[] = [root];
  const top = (): Open => stack.at(-1) ?? root;
  const report = (place: Omit<Place, 'offset'>, code: string, message: string, hint: string): void => {
    const path = place.path === undefined ? {} : { path: place.path };
    faults.push({ severity: 'error', code, ...place.at, ...path, message, hint });
  };
  const positionOf = stampReader();
  const pending: AttributeFault[] = [];
  const watch = attributeWatch(pending);
  const tooDeep = (element: Element): void =>
    report(element, 'too-deep', `more than ${DEEPEST} elements stand inside each other`, 'take some of those around it out');
  const notHtml = (what: string): void =>
    report(top(), 'not-permitted', `${what} has no place in a paper`, 'a remark in a template is {{!-- ... --}}');
  const parser = new Parser(
    {
      onopentagname: watch.begin,
      onattribute: watch.attribute,
      onopentag(name, attributes) {
        const parent = top();
        const path = attributes['data-from']?.split(' ')[0] ?? parent.path;
        const element: Open = {
          kind: 'element',
          name,
          attributes,
          children: [],
          at: positionOf(attributes['data-at']) ?? parent.at,
          path,
        };
        for (const fault of pending.splice(0)) report(element, fault.code, fault.message, fault.hint);
        if (stack.length <= DEEPEST) parent.children.push(element);
        if (stack.length === DEEPEST + 1) tooDeep(element);
        stack.push(element);
        places.push({ offset: parser.startIndex, at: element.at, path });
      },
      onclosetag(name, implied) {
        const written = html.slice(parser.startIndex, parser.endIndex + 1);
        const element = stack.pop() ?? root;
        const by = written.startsWith('</') ? `<${written.slice(2, -1).trim()}> ends before it` : 'the template ends before it';
        if (implied && (written === '' || written.startsWith('</'))) {
          report(element, 'unclosed-element', `<${name}> is not closed: ${by}`, ending(name));
        }
        if (written.startsWith('</')) closed.add(parser.startIndex);
        places.push({ offset: parser.endIndex, at: top().at, path: top().path });
      },
      ontext: (text) => addWords(top(), text),
      oncomment: () => notHtml('an HTML comment'),
      oncdatastart: () => notHtml('a CDATA section'),
      onprocessinginstruction: () => notHtml('a declaration'),
    },
    { xmlMode: true },
  );
  parser.end(html);
  return { children: root.children, faults: [...faults, ...strictness(html, closed, places)] };
}

/** The parser gives text in pieces, cut at each entity: they are one. */
function addWords(element: Open, text: string): void {
  const last = element.children.at(-1);
  if (last?.kind === 'characters') element.children.pop();
  const before = last?.kind === 'characters' ? last.text : '';
  element.children.push({ kind: 'characters', text: before + text, at: element.at });
}

/** How an element is ended, for whoever forgot to. */
function ending(name: string): string {
  const empty = Object.hasOwn(CONTENT, name) && CONTENT[name]?.holds === 'nothing';
  return empty ? `it holds nothing: write <${name}/>` : `write </${name}> where it ends`;
}

interface AttributeFault {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** Notes what is wrong with a start tag's attributes, which the parser tells before the tag itself. */
function attributeWatch(found: AttributeFault[]) {
  const seen = new Set<string>();
  return {
    begin: (): void => seen.clear(),
    attribute: (name: string, _value: string, quote?: string | null): void => {
      if (quote === null || quote === undefined) {
        found.push({
          code: 'unquoted-attribute',
          message: `the attribute "${name}" has no value in quotes`,
          hint: `write ${name}="..."`,
        });
      }
      // The parser cannot hold it: it would be dropped in silence.
      if (name === '__proto__')
        found.push({ code: 'unknown-attribute', message: `there is no attribute "${name}"`, hint: 'take it out' });
      if (seen.has(name))
        found.push({
          code: 'duplicate-attribute',
          message: `the attribute "${name}" stands twice in one tag`,
          hint: 'keep one of them',
        });
      seen.add(name);
    },
  };
}
