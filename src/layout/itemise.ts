/** Runs -> items: stretches of one font, look, language and owner, in reading order. */
import type { Carry, Note, Run } from '../document/tree.js';
import { plainText } from '../document/walk.js';
import type { Clearance } from '../marking/clearance.js';
import { ASIDE, LINK, NOTE_MARK } from '../style/names.js';
import { covers, coversAll, graphemes, invisible, printed, privateUse } from './cover.js';
import type { Mark } from './display.js';
import type { Face } from './fonts.js';
import { clearanceOf } from './levels.js';
import { type Look, over, stressed } from './look.js';
import { named, type Place, report, type Setting } from './setting.js';
import type { FootNote, Origin } from './strip.js';

/** What the words of an item belong to. */
export interface Source {
  readonly owner: Mark;
  readonly lang: string;
  readonly clearance: Clearance;
  readonly origin: Origin;
  readonly link: { readonly href: string; readonly alt: string; readonly mark: Mark } | null;
}

/** A stretch of text in one font. `printed` is what is painted for it, of the same length. */
export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  readonly printed: string;
  readonly face: Face;
  readonly look: Look;
  readonly source: Source;
  /** True where no line may begin: a note's number stays with the word that it belongs to. */
  readonly glued: boolean;
  readonly note: FootNote | null;
  /** Room after it, points: between the numbers of two notes at one place. */
  readonly room: number;
  readonly target: string | null;
}
/** A name with its reading above, never broken. */
export interface RubyItem {
  readonly kind: 'ruby';
  readonly base: readonly TextItem[];
  readonly reading: readonly TextItem[];
}
export interface BreakItem {
  readonly kind: 'break';
}
export type Itemised = readonly (TextItem | RubyItem | BreakItem)[];

/** State that goes down the runs of one block. */
interface Around {
  readonly look: Look;
  readonly owner: Mark;
  readonly lang: string;
  readonly clearance: Clearance;
  readonly origin: Origin;
  readonly link: Source['link'];
}

/**
 * Cuts the runs of a block into items.
 *
 * Faults: `no-glyph` for the characters of a text that no font of the role has, `unknown-target` for a page reference to nothing.
 */
export function itemise(runs: readonly Run[], look: Look, node: Carry, place: Place, setting: Setting): Itemised {
  const around: Around = {
    look,
    owner: place.owner,
    lang: place.lang,
    clearance: place.clearance,
    origin: node,
    link: null,
  };
  return runs.flatMap((run, index) => {
    const items = itemiseRun(run, around, place, setting);
    return run.kind === 'note' && runs[index + 1]?.kind === 'note' ? apart(items) : items;
  });
}

/** The look of a heading's or paragraph's aside. */
export function asideLook(look: Look, node: Carry, setting: Setting): Look {
  return over(look, named(setting, ASIDE, node));
}

function itemiseRun(run: Run, outer: Around, place: Place, setting: Setting): Itemised {
  const around = enter(run, outer, setting);
  const words = (text: string) => itemiseText(text, around, setting, run.id ?? null);
  switch (run.kind) {
    case 'text':
      return itemiseText(run.text, { ...around, look: stressed(around.look, run.strong, run.emphasis) }, setting, run.id ?? null);
    case 'break':
      return [{ kind: 'break' }];
    case 'link': {
      const mark = setting.structs.add(around.owner, 'Link', around.lang);
      const look = over(outer.look, named(setting, run.style ?? LINK, run));
      const inside = { ...around, look, owner: mark, link: { href: run.href, alt: plainText(run.runs) || run.href, mark } };
      return run.runs.flatMap((part, index) => {
        const first = index === 0 && run.id !== undefined && part.id === undefined;
        return itemiseRun(first ? { ...part, id: run.id } : part, inside, place, setting);
      });
    }
    case 'note':
      return typeof around.owner === 'string' ? [] : itemiseNote(run, around, place, setting);
    case 'page-of':
      return words(pageOf(run.target, run, setting));
    case 'page-number':
      return words(setting.page === null ? misplaced(run, setting) : String(setting.page));
    case 'page-count':
      return words(setting.page === null ? misplaced(run, setting) : String(setting.pageCount));
    case 'ruby': {
      const ruby = setting.structs.add(around.owner, 'Ruby', around.lang);
      const base = setting.structs.add(ruby, 'RB', around.lang);
      const reading = setting.structs.add(ruby, 'RT', around.lang);
      const half = { ...around.look, size: around.look.size / 2 };
      return [
        {
          kind: 'ruby',
          base: itemiseText(run.base, { ...around, owner: base }, setting, run.id ?? null),
          reading: itemiseText(run.reading, { ...around, owner: reading, look: half }, setting, null),
        },
      ];
    }
    default:
      return run satisfies never;
  }
}

function enter(run: Run, outer: Around, setting: Setting): Around {
  const lang = run.lang ?? outer.lang;
  const look = run.style === undefined ? outer.look : over(outer.look, named(setting, run.style, run));
  const owner = lang === outer.lang ? outer.owner : setting.structs.add(outer.owner, 'Span', lang);
  const origin = run.from === undefined && outer.origin.from !== undefined ? { at: run.at, from: outer.origin.from } : run;
  return { ...outer, look, lang, owner, origin, clearance: clearanceOf(outer.clearance, run) };
}

function itemiseNote(run: Note, around: Around, place: Place, setting: Setting): Itemised {
  const number = setting.nextNote();
  const text = String(number);
  const reference = setting.structs.add(around.owner, 'Reference', around.lang);
  const mark = setting.structs.add(reference, 'Link', around.lang);
  const note = setting.setNote(run, number, around.owner, { ...place, clearance: around.clearance, lang: around.lang }, setting);
  const look = over(around.look, named(setting, NOTE_MARK, run));
  const link = { href: `#note-${number}`, alt: text, mark };
  const items = itemiseText(text, { ...around, look, owner: mark, link }, setting, run.id ?? null);
  return items.map((item, index) => ({ ...item, glued: true, note: index === 0 ? note : null }));
}

/** Two notes at one place: 2 and 3, not 23. */
function apart(items: Itemised): Itemised {
  const last = items.length - 1;
  return items.map((item, index) => (item.kind === 'text' && index === last ? { ...item, room: item.look.size * 0.35 } : item));
}

function pageOf(target: string, run: Run, setting: Setting): string {
  const page = setting.pageOf(target);
  if (page !== undefined) return String(page);
  if (setting.mapped) report(setting, 'error', 'unknown-target', run, `nothing in this paper has the id "${target}"`);
  return '0';
}

function misplaced(run: Run, setting: Setting): string {
  report(
    setting,
    'error',
    'page-number-place',
    run,
    'page numbers stand in running heads and feet only',
    'write <a class="page" href="#id"/> for the page of a place',
  );
  return '0';
}

/** A text as items of one font each: per grapheme the first face of the role's chain that has all of it. */
function itemiseText(text: string, around: Around, setting: Setting, target: string | null): readonly TextItem[] {
  const { look, owner, lang, clearance, origin, link } = around;
  const chain = setting.fonts.chain(look.font, look.weight, look.italic);
  const source: Source = { owner, lang, clearance, origin, link };
  const items: TextItem[] = [];
  const push = (face: Face, from: number, to: number) => {
    const part = text.slice(from, to);
    const first = items.length === 0;
    items.push({
      kind: 'text',
      text: part,
      printed: printed(part, face, look),
      face,
      look,
      source,
      glued: false,
      note: null,
      room: 0,
      target: first ? target : null,
    });
  };
  const [first] = chain;
  if (first !== undefined && text !== '' && coversAll(first, text, look)) {
    push(first, 0, text.length);
    return items;
  }
  const lost = new Set<string>();
  let face: Face | undefined;
  let start = 0;
  for (const { at, cluster } of graphemes(text)) {
    const next = invisible(cluster) ? (face ?? chain[0]) : chain.find((one) => covers(one, cluster, look));
    if (next === undefined) {
      if (face !== undefined && at > start) push(face, start, at);
      start = at + cluster.length;
      lost.add(cluster);
    } else if (next !== face) {
      if (face !== undefined && at > start) push(face, start, at);
      start = at;
      face = next;
    }
  }
  if (face !== undefined && start < text.length) push(face, start, text.length);
  if (lost.size > 0) missing([...lost], around, setting);
  return items;
}

/** So many characters of a text are named; the rest are counted. */
const NAMED = 12;

function missing(clusters: readonly string[], around: Around, setting: Setting): void {
  const named = clusters.slice(0, NAMED).map((cluster) => `"${cluster}" (${[...cluster].map(codePoint).join(' ')})`);
  const more = clusters.length > NAMED ? ` and ${clusters.length - NAMED} more characters` : '';
  const hint = clusters.some(privateUse)
    ? 'private-use characters mean something else on every machine: write the standard character'
    : "write it in letters that the paper's fonts have, or ask the desk to add a font";
  report(setting, 'error', 'no-glyph', around.origin, `no font of the paper can set ${named.join(', ')}${more}`, hint);
}

function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
