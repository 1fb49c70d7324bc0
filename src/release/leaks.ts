/**
 * The second net below the filter: what was withheld is looked for in everything that a finished file holds. It knows
 * nothing of how the paper was made, so that a slip of any stage is caught.
 */
import type { World } from '../facts/world.js';
import { type Inline, type Prose, parseProse } from '../markdown/markdown.js';
import { LEVELS, type Level, visible } from '../marking/level.js';
import { once } from '../memory/remembered.js';
import { isMapping } from '../records/path.js';
import { normal, WALL } from './normal.js';
import { finderOf, SHORTEST } from './search.js';

/** A text that readers of the paper may not see. */
export interface Withheld {
  /** Record path. */
  readonly from: string;
  /** One paragraph or bullet in one language, in normal form. */
  readonly text: string;
}

/** What no file of a paper may hold. It is as secret as the records: never printed, never kept with a paper. */
export interface Guard {
  readonly withheld: readonly Withheld[];
  /** All texts among which those are. Of a file that holds none of them nobody has to know which may be held. */
  readonly suspects?: readonly Withheld[];
}

/** A place in a file where words can stand, whether or not anybody sees it: `page 3`, `XMP metadata`, `word/document.xml`. */
export interface Channel {
  readonly where: string;
  readonly text: string;
}

export interface Leak extends Withheld {
  readonly where: string;
}

/** One world at three stages of a paper. */
export interface Stages {
  /** All that was gathered. */
  readonly all: World;
  /** What the paper's day lets it know. */
  readonly seen: World;
  /** What release left of that. */
  readonly released: World;
}

/**
 * The texts to look for: all that lie above the ceiling, or that release took out with something that does; without those
 * that stand in a text which the paper may hold, since nobody can tell where the words then come from.
 *
 * That a text is left in `released` makes it one that the paper may hold only where its own level says so too: a slip of
 * release is a leak like another.
 *
 * @param held words that are not the records': labels, what was composed from what the paper may hold; asked for where
 *   something was found
 */
export function guardOf({ all, seen, released }: Stages, ceiling: Level, held: () => readonly string[]): Guard {
  const wanted = new Map<string, Withheld>();
  const want: Visit = (info, texts) => {
    const from = fromOf(info);
    for (const text of textsOf(info, texts).flatMap(piecesOf).map(normal)) {
      if (text.length >= SHORTEST) wanted.set(`${from} ${text}`, { from, text });
    }
  };
  visitNodes(all, (info, texts) => {
    if (!visible(levelOf(info), ceiling)) want(info, texts);
  });
  // where release took nothing out, it gives back what it was given
  if (released !== seen) {
    const stayed = new Set<string>();
    visitNodes(released, (info) => void stayed.add(fromOf(info)));
    visitNodes(seen, (info, texts) => {
      if (!stayed.has(fromOf(info))) want(info, texts);
    });
  }
  const suspects = [...wanted.values()];
  if (suspects.length === 0) return { withheld: [] };
  const withheld = once(() => {
    const open: string[] = [];
    visitNodes(released, (info, texts) => {
      if (visible(levelOf(info), ceiling)) open.push(...textsOf(info, texts));
    });
    const holds = normal([...open, ...held()].flatMap(piecesOf).join(WALL));
    const known = new Set(finderOf(suspects.map(({ text }) => text))(holds));
    return suspects.filter((_, index) => !known.has(index));
  });
  return {
    suspects,
    get withheld() {
      return withheld();
    },
  };
}

/** What is found where; the same text in two channels is two leaks. */
export function leaksIn(guard: Guard, channels: readonly Channel[]): readonly Leak[] {
  const suspects = guard.suspects ?? guard.withheld;
  if (suspects.length === 0) return [];
  const find = finderOf(suspects.map(({ text }) => text));
  const found = channels.flatMap(({ where, text }) =>
    find(normal(text)).flatMap((index) => {
      const suspect = suspects[index];
      return suspect === undefined ? [] : [{ suspect, where }];
    }),
  );
  if (found.length === 0) return [];
  const withheld = new Set(guard.withheld);
  return found.flatMap(({ suspect, where }): readonly Leak[] => (withheld.has(suspect) ? [{ ...suspect, where }] : []));
}

/** A text or mapping of a record: what it carries, and its wordings where it is a text. */
type Visit = (info: Mapping, wordings: unknown) => void;
type Mapping = Readonly<Record<string, unknown>>;

/** Every stamped node, wherever it stands: no list of fields can be forgotten. A paper has ten thousand: nothing is made for one. */
function visitNodes(value: unknown, visit: Visit): void {
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Map || Array.isArray(value)) {
    for (const each of value.values()) visitNodes(each, visit);
    return;
  }
  if (!isMapping(value)) return;
  const { info } = value;
  if (isMapping(info)) visit(info, value.texts);
  for (const key of Object.keys(value)) if (key !== 'info') visitNodes(value[key], visit);
}

function fromOf({ from }: Mapping): string {
  if (typeof from !== 'string') throw new Error('a record was not stamped before release');
  return from;
}

function levelOf(info: Mapping): Level {
  const level = LEVELS.find((known) => known === info.level);
  if (level === undefined) throw new Error('a record was not stamped before release');
  return level;
}

/** Wordings and caveats. */
function textsOf({ handling }: Mapping, wordings: unknown): readonly string[] {
  const texts = [...(isMapping(wordings) ? Object.values(wordings) : []), ...(Array.isArray(handling) ? handling : [])];
  return texts.filter((text) => typeof text === 'string');
}

/** Record text as it is printed: paragraphs and bullets each by itself; what has links without their addresses and with them. */
export function piecesOf(text: string): readonly string[] {
  return parseProse(text).value.flatMap(paragraphsOf);
}

function paragraphsOf(prose: Prose): readonly string[] {
  if (prose.kind === 'bullets') return prose.items.flatMap((item) => item.flatMap(paragraphsOf));
  return [...new Set([wordsOf(prose.children, false), wordsOf(prose.children, true)])];
}

function wordsOf(inlines: readonly Inline[], addresses: boolean): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      const words = wordsOf(inline.children, addresses);
      return addresses && inline.kind === 'link' ? words + inline.href : words;
    })
    .join('');
}
