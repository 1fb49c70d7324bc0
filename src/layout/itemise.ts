/** Runs -> items: stretches of one font, script, direction, look, language and owner, in reading order. */
import type { Carry, Note, Run } from '../document/tree.js';
import { plainText } from '../document/walk.js';
import { ASIDE, LINK, NOTE_MARK } from '../style/names.js';
import { baseLevel } from './bidi.js';
import { levelled } from './directions.js';
import type { Itemised } from './items.js';
import { clearanceOf } from './levels.js';
import { type Look, over, stressed } from './look.js';
import { named, type Place, report, type Setting } from './setting.js';
import { type Around, itemiseText, settled } from './text-items.js';

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
  const items = runs.flatMap((run, index) => {
    const own = itemiseRun(run, around, place, setting);
    return run.kind === 'note' && runs[index + 1]?.kind === 'note' ? apart(own) : own;
  });
  return levelled(settled(items), baseLevel(place.lang), setting.fonts.levels);
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
