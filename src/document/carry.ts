/** From an element's attributes to what its node carries. */
import { highest, LEVELS, type Level } from '../marking/level.js';
import { styleName } from '../style/names.js';
import type { Element } from './markup.js';
import type { Look, Origin, Scope } from './scope.js';
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

const words = (value: string | undefined): readonly string[] => (value ?? '').split(/\s+/).filter((word) => word !== '');

/** True when the class attribute holds a sign: `<hr class="page"/>`. */
export function hasSign(element: Element, sign: string): boolean {
  return words(element.attributes.class).includes(sign);
}

/** The classes of an element that name styles. */
export function styleClasses(element: Element): readonly string[] {
  const signs = SIGNS[element.name] ?? [];
  return words(element.attributes.class).filter((word) => !signs.includes(word));
}

/** The style that an element's class names, as the house style spells it. */
export function ownStyle(element: Element): string | undefined {
  const [first] = styleClasses(element);
  return first === undefined ? undefined : styleName(first);
}

/** Origin of what stands inside an element: its own where it says so, else that of its surroundings. */
export function originOf(element: Element, around: Origin): Origin {
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

export function readLevel(value: string | undefined): Level | undefined {
  return LEVELS.find((level) => level === value);
}

function originCarry(origin: Origin): Omit<Carry, 'at'> {
  return {
    ...(origin.from.length === 0 ? {} : { from: origin.from }),
    ...(origin.level === 'public' ? {} : { level: origin.level }),
    ...(origin.handling.length === 0 ? {} : { handling: origin.handling }),
    ...(origin.computed ? { computed: true } : {}),
  };
}

/** Scope of what stands inside a block. */
export function enter(element: Element, scope: Scope, textStyle: string = scope.textStyle): Scope {
  return { ...scope, textStyle, lang: element.attributes.lang ?? scope.lang, origin: originOf(element, scope.origin) };
}

/** What a block carries. Its level is the highest of its own and of all that stands inside. */
export function blockCarry(element: Element, scope: Scope, inside: Iterable<Leveled>): Carry {
  const { lang, id } = element.attributes;
  const own = originOf(element, scope.origin);
  const said = element.attributes['data-from'] === undefined ? {} : originCarry(own);
  const level = highest([own.level, ...levels(inside)]);
  const { level: _own, ...rest } = said;
  return {
    ...rest,
    ...(level === 'public' ? {} : { level }),
    ...(lang === undefined || lang === scope.lang ? {} : { lang }),
    ...(id === undefined ? {} : { id }),
    at: element.at,
  };
}

/** What words carry: always their own origin, so that no writer has to look upwards. */
export function runCarry(element: Element | undefined, scope: Scope, look: Look): Omit<Carry, 'at'> {
  const id = element?.attributes.id;
  return {
    ...originCarry(look.origin),
    ...(look.style === undefined ? {} : { style: look.style }),
    ...(look.lang === scope.lang ? {} : { lang: look.lang }),
    ...(id === undefined ? {} : { id }),
  };
}

/** The look of what stands inside an inline element. */
export function enterInline(element: Element, look: Look): Look {
  return {
    ...look,
    style: ownStyle(element) ?? look.style,
    lang: element.attributes.lang ?? look.lang,
    origin: originOf(element, look.origin),
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
