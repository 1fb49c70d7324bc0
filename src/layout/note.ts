/** Notes: the number in the text is itemised with it; the note itself is set here for the foot of the page. */
import type { Note } from '../document/tree.js';
import { NOTE_MARK, NOTE_TEXT } from '../style/names.js';
import { points } from '../style/units.js';
import type { Item, Mark } from './display.js';
import { setLabel } from './label.js';
import { within } from './levels.js';
import { blockLook, over } from './look.js';
import { fullStyle, named, type Place, type Setting } from './setting.js';
import { editFirst, type FootNote } from './strip.js';

/** Sets a note with its number hanging before it, over the whole width of the page's column. */
export function setNote(note: Note, number: number, owner: Mark, place: Place, setting: Setting): FootNote {
  const full = fullStyle(setting, NOTE_TEXT, note);
  const id = `note-${number}`;
  const lang = note.lang ?? place.lang;
  const struct = setting.structs.add(owner, 'Note', lang, { id });
  const lbl = setting.structs.add(struct, 'Lbl', lang);
  const column: Place = {
    ...place,
    ...setting.column,
    lang,
    owner: struct,
    listStyle: null,
    clearance: within(place.clearance, note, note.blocks),
  };
  const look = over(blockLook(full), named(setting, NOTE_MARK, note));
  const label = setLabel(String(number), look, lbl, note, column, setting);
  const room = full.marker?.width ?? Math.max(full.size * 1.3, label.width + full.size * 0.4);
  const flow = setting.stack(note.blocks, { ...column, x: column.x + room, width: column.width - room }, setting);
  const target: Item = { kind: 'target', mark: struct, x: points(column.x), y: points(0), id };
  const labelled = label.before(flow, label.width);
  return { flow: editFirst(labelled, (strip) => ({ ...strip, items: [target, ...strip.items] })) };
}

/** Space above the rule over the notes, between rule and notes, and between two notes, points. */
export const NOTE_SPACE = { above: 9, below: 4, between: 2 } as const;

/** The rule over the notes: this part of the measure, this thick. */
export const NOTE_RULE = { part: 0.25, width: 0.5 } as const;
