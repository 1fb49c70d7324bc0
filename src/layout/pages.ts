/** Strips -> pages: what holds together stays together, notes stand on the page of their number. */

import { NOTE_RULE, NOTE_SPACE } from './note.js';
import { type Flow, type FootNote, gap, type Hold, heightOf, type Origin, type Strip } from './strip.js';

/** What stands on one page, from the top down. */
export interface PageFlow {
  readonly body: Flow;
  readonly notes: readonly FootNote[];
}

/**
 * Fills pages from the top.
 *
 * @param height   of a page's column, points
 * @param tooTall  told where something begins that no page holds in one piece; it is cut where it holds least
 */
export function paginate(flow: Flow, height: number, tooTall: (origin: Origin) => void): readonly PageFlow[] {
  const filler = fillPages(height, tooTall);
  for (const chunk of chunks(flow, 0)) filler.put(chunk, 0);
  return filler.pages();
}

/** Height of the notes of a page with the rule over them; 0 without notes. */
export function notesHeight(notes: readonly FootNote[]): number {
  if (notes.length === 0) return 0;
  const between = NOTE_SPACE.between * (notes.length - 1);
  return (
    NOTE_SPACE.above + NOTE_RULE.width + NOTE_SPACE.below + between + notes.reduce((sum, note) => sum + heightOf(note.flow), 0)
  );
}

/** Cuts a flow wherever a strip lets go of the next: wherever it holds no firmer than `hold`. */
function chunks(flow: Flow, hold: Hold): readonly Flow[] {
  const found: Strip[][] = [];
  let open: Strip[] | null = null;
  for (const strip of flow) {
    if (open === null || strip.newPage) {
      open = [];
      found.push(open);
    }
    open.push(strip);
    if (strip.hold <= hold) open = null;
  }
  return found;
}

/** Where a chunk is cut that no page holds: next at what holds a little firmer, at last between any two strips. */
const WEAKER: Readonly<Record<Hold, Hold | null>> = { 0: 1, 1: 2, 2: 3, 3: null };

const SLACK = 0.01;

/** The pages while they fill. */
interface Filler {
  readonly put: (chunk: Flow, hold: Hold) => void;
  readonly pages: () => readonly PageFlow[];
}

function fillPages(height: number, tooTall: (origin: Origin) => void): Filler {
  const done: PageFlow[] = [];
  let body: Strip[] = [];
  let notes: FootNote[] = [];
  const turn = () => {
    done.push({ body, notes });
    body = [];
    notes = [];
  };
  const room = (chunk: Flow, above: readonly Strip[], standing: readonly FootNote[]): number => {
    const all = [...standing, ...chunk.flatMap((strip) => strip.notes)];
    const first = chunk[0];
    const space = first === undefined ? 0 : gap(above.at(-1), first);
    return height - heightOf(above) - space - heightOf(chunk) - notesHeight(all);
  };
  const headOf = (chunk: Flow): Flow => chunk[0]?.head?.flow ?? [];
  const add = (chunk: Flow) => {
    if (body.length === 0) body.push(...headOf(chunk));
    body.push(...chunk);
    notes.push(...chunk.flatMap((strip) => strip.notes));
  };
  const divide = (chunk: Flow, hold: Hold): void => {
    const weaker = WEAKER[hold];
    const parts = weaker === null ? chunk.map((strip) => [strip]) : chunks(chunk, weaker);
    for (const part of parts) put(part, weaker ?? 3);
  };
  const put = (chunk: Flow, hold: Hold): void => {
    const first = chunk[0];
    if (first === undefined) return;
    if (first.newPage && body.length > 0) turn();
    if (room(chunk, body.length === 0 ? headOf(chunk) : body, notes) >= -SLACK) add(chunk);
    else if (room(chunk, headOf(chunk), []) >= -SLACK) {
      turn();
      add(chunk);
    } else {
      const origin = chunk.find((strip) => strip.origin !== null)?.origin ?? null;
      if (hold === 0 && origin !== null) tooTall(origin);
      if (chunk.length > 1) divide(chunk, hold);
      else {
        if (body.length > 0) turn();
        add(chunk);
      }
    }
  };
  return {
    put,
    pages: () => {
      if (body.length > 0 || done.length === 0) turn();
      return done;
    },
  };
}
