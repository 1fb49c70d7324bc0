/** From an element's attributes to what its node carries. */
import { highest, LEVELS, type Level } from '../marking/level.js';
import { styleName } from '../style/names.js';
import type { Element } from './markup.js';
import type { Look, Scope, Trace } from './scope.js';
import type { Block, Carry, Run } from './tree.js';

/** Words of a class attribute that are no style: they say what an element is. */
export const SIGNS: Readonly<Record<string, readonly string[]>> = {
  article: ['landscape'],
  section: ['keep'],
  header: ['first'],
  footer: ['first'],
  hr: ['page'],
  a: ['page'],
  span: ['page-number', 'page-count'],
};

const NONE: readonly string[] = [];

function words(value: string | undefined): readonly string[] {
  if (value === undefined || value === '') return NONE;
  return /\s/.test(value) ? value.split(/\s+/).filter((word) => word !== '') : [value];
}

/** True when the class attribute holds a sign: `<hr class="page"/>`. */
export function hasSign(element: Element, sign: string): boolean {
  return words(element.attributes.class).includes(sign);
}

/** The classes of an element that name styles. */
export function styleClasses(element: Element): readonly string[] {
  const all = words(element.attributes.class);
  const signs = all.length === 0 ? undefined : SIGNS[element.name];
  return signs === undefined ? all : all.filter((word) => !signs.includes(word));
}

/** The style that an element's class names, as the house style spells it. */
export function ownStyle(element: Element): string | undefined {
  const [first] = styleClasses(element);
  return first === undefined ? undefined : styleName(first);
}

/** Origin of what stands inside an element: its own where it says so, else that of its surroundings. */
function traceOf(element: Element, around: Trace): Trace {
  const { attributes } = element;
  const level = readLevel(attributes['data-level']);
  if (attributes['data-from'] === undefined && level === undefined) return around;
  return {
    from: words(attributes['data-from']),
    level: level ?? around.level,
    handling: attributes['data-handling'] === undefined ? around.handling : attributes['data-handling'].split('|'),
    computed: attributes['data-computed'] === 'true',
  };
}

function readLevel(value: string | undefined): Level | undefined {
  return LEVELS.find((level) => level === value);
}

/** What is carried, while it is put together; what is not said is not there. */
type Said = { -readonly [Key in keyof Omit<Carry, 'at'>]: Carry[Key] };

function traceCarry(trace: Trace): Said {
  const said: Said = {};
  if (trace.from.length > 0) said.from = trace.from;
  if (trace.level !== 'public') said.level = trace.level;
  if (trace.handling.length > 0) said.handling = trace.handling;
  if (trace.computed) said.computed = true;
  return said;
}

/** Scope of what stands inside a block. */
export function enter(element: Element, scope: Scope, textStyle: string = scope.textStyle): Scope {
  return { ...scope, textStyle, lang: element.attributes.lang ?? scope.lang, trace: traceOf(element, scope.trace) };
}

/** What a block carries. Its level is the highest of its own and of all that stands inside. */
export function blockCarry(element: Element, scope: Scope, inside: Iterable<Leveled>): Carry {
  const { lang, id } = element.attributes;
  const own = traceOf(element, scope.trace);
  const said: Said = element.attributes['data-from'] === undefined ? {} : traceCarry({ ...own, level: 'public' });
  const level = highest([own.level, ...levels(inside)]);
  if (level !== 'public') said.level = level;
  if (lang !== undefined && lang !== scope.lang) said.lang = lang;
  if (id !== undefined) said.id = id;
  return { ...said, at: element.at };
}

/** What words carry: always their own origin, so that no writer has to look upwards. */
export function runCarry(element: Element | undefined, scope: Scope, look: Look): Omit<Carry, 'at'> {
  const id = element?.attributes.id;
  const said = traceCarry(look.trace);
  if (look.style !== undefined) said.style = look.style;
  if (look.lang !== scope.lang) said.lang = look.lang;
  if (id !== undefined) said.id = id;
  return said;
}

/** The look of what stands inside an inline element. */
export function enterInline(element: Element, look: Look): Look {
  return {
    ...look,
    style: ownStyle(element) ?? look.style,
    lang: element.attributes.lang ?? look.lang,
    trace: traceOf(element, look.trace),
  };
}

interface Leveled {
  readonly level?: Level;
}

function* levels(nodes: Iterable<Leveled>): Iterable<Level> {
  for (const node of nodes) if (node.level !== undefined) yield node.level;
}

/** Level of a run, notes and link words included. */
export function runLevel(run: Run): Leveled {
  const inside =
    run.kind === 'link' ? run.runs.map(runLevel) : run.kind === 'note' ? (run.blocks satisfies readonly Block[]) : [];
  return { level: highest([run.level ?? 'public', ...levels(inside)]) };
}
