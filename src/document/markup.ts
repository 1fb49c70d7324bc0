/** Strict reading of a template's HTML: nothing is repaired, everything is placed. */
import { Parser } from 'htmlparser2';
import type { Fault, Position } from '../faults/fault.js';
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

/** The template position stamped on an element, `templates/x/brief.hbs:12:3`; `fallback` for markup that a helper wrote. */
function stamped(attributes: Readonly<Record<string, string>>, fallback: Position): Position {
  const match = /^(.*):(\d+):(\d+)$/s.exec(attributes['data-at'] ?? '');
  return match === null ? fallback : { file: match[1] ?? '', line: Number(match[2]), column: Number(match[3]) };
}

/**
 * Parses HTML in XML mode. Faults: unclosed, misnested and stray tags, entities beyond XML's five, attributes
 * without quotes or twice, comments and other declarations; placed at the nearest element's template position.
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
    faults.push({
      severity: 'error',
      code,
      ...place.at,
      ...(place.path === undefined ? {} : { path: place.path }),
      message,
      hint,
    });
  };
  const pending: AttributeFault[] = [];
  const watch = attributeWatch(pending);
  const notHtml = (what: string): void =>
    report(top(), 'not-permitted', `${what} has no place in a paper`, 'a remark in a template is {{!-- ... --}}');
  const parser = new Parser(
    {
      onopentagname: watch.begin,
      onattribute: watch.attribute,
      onopentag(name, attributes) {
        const parent = top();
        const path = attributes['data-from']?.split(' ')[0] ?? parent.path;
        const element: Open = { kind: 'element', name, attributes, children: [], at: stamped(attributes, parent.at), path };
        for (const fault of pending.splice(0)) report(element, fault.code, fault.message, fault.hint);
        parent.children.push(element);
        stack.push(element);
        places.push({ offset: parser.startIndex, at: element.at, path });
      },
      onclosetag(name, implied) {
        const written = html.slice(parser.startIndex, parser.endIndex + 1);
        const element = stack.pop() ?? root;
        const by = written.startsWith('</') ? `<${written.slice(2, -1).trim()}> ends before it` : 'the template ends before it';
        if (implied && (written === '' || written.startsWith('</'))) {
          report(element, 'unclosed-element', `<${name}> is not closed: ${by}`, `write </${name}> where it ends`);
        }
        if (written.startsWith('</')) closed.add(parser.startIndex);
        places.push({ offset: parser.endIndex, at: top().at, path: top().path });
      },
      ontext(text) {
        const last = top().children.at(-1);
        const joined = last?.kind === 'characters' ? last.text : '';
        if (last?.kind === 'characters') top().children.pop();
        top().children.push({ kind: 'characters', text: joined + text, at: top().at });
      },
      oncomment: () => notHtml('an HTML comment'),
      oncdatastart: () => notHtml('a CDATA section'),
      onprocessinginstruction: () => notHtml('a declaration'),
    },
    { xmlMode: true },
  );
  parser.end(html);
  return { children: root.children, faults: [...faults, ...strictness(html, closed, places)] };
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
