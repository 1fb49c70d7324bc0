/** Strips -> pages: what holds together stays together, notes stand on the page of their number. */

import { NOTE_RULE, NOTE_SPACE } from './note.js';
import { type Flow, type FootNote, gap, type Hold, heightOf, type Origin, type Strip } from './strip.js';

/** What stands on one page, from the top down. */
export interface PageFlow {
  readonly body: Flow;
  readonly notes: readonly FootNote[];
}

/** What no page holds as it is. `strip`: it cannot be divided, and runs off the page. */
export interface TooTall {
  readonly what: 'block' | 'notes' | 'strip';
  readonly origin: Origin;
}

/**
 * Fills pages from the top. What holds together and is taller than a page is cut where it holds least; notes taller
 * than their page go on at the foot of the next. Every strip and every note comes on a page, once and in order.
 *
 * @param height   of a page's column, points
 * @param tooTall  told where something begins that no page holds in one piece
 */
export function paginate(flow: Flow, height: number, tooTall: (found: TooTall) => void): readonly PageFlow[] {
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

function fillPages(height: number, tooTall: (found: TooTall) => void): Filler {
  const done: PageFlow[] = [];
  let body: Strip[] = [];
  let notes: FootNote[] = [];
  const begun = () => body.length > 0 || notes.length > 0;
  const turn = () => {
    done.push({ body, notes });
    body = [];
    notes = [];
  };
  const room = (chunk: Flow, above: readonly Strip[], standing: readonly FootNote[]): number => {
    const first = chunk[0];
    const space = first === undefined ? 0 : gap(above.at(-1), first);
    return height - heightOf(above) - space - heightOf(chunk) - notesHeight([...standing, ...notesOf(chunk)]);
  };
  const add = (chunk: Flow) => {
    if (body.length === 0) body.push(...headOf(chunk));
    body.push(...chunk);
    notes.push(...notesOf(chunk));
  };
  /** A head is repeated only where it leaves room for what stands below it. */
  const addAlone = (strip: Strip) => {
    if (begun()) turn();
    body.push(strip);
    for (let rest: readonly FootNote[] = strip.notes; ; ) {
      const { placed, left } = cutNotes(rest, height - heightOf(body), body.length === 0);
      notes.push(...placed);
      if (left.length === 0) return;
      turn();
      rest = left;
    }
  };
  const divide = (chunk: Flow, hold: Hold): void => {
    const weaker = WEAKER[hold];
    const parts = weaker === null ? chunk.map((strip) => [strip]) : chunks(chunk, weaker);
    for (const part of parts) put(part, weaker ?? 3);
  };
  const put = (chunk: Flow, hold: Hold): void => {
    const first = chunk[0];
    if (first === undefined) return;
    if (first.newPage && begun()) turn();
    if (room(chunk, body.length === 0 ? headOf(chunk) : body, notes) >= -SLACK) add(chunk);
    else if (room(chunk, headOf(chunk), []) >= -SLACK) {
      turn();
      add(chunk);
    } else {
      tell(chunk, hold, height, tooTall);
      if (chunk.length > 1) divide(chunk, hold);
      else addAlone(first);
    }
  };
  return {
    put,
    pages: () => {
      if (begun() || done.length === 0) turn();
      return done;
    },
  };
}

function headOf(chunk: Flow): Flow {
  return chunk[0]?.head?.flow ?? [];
}

function notesOf(chunk: Flow): readonly FootNote[] {
  return chunk.flatMap((strip) => strip.notes);
}

/** Says once of a block what is wrong with it; of a part of it only that it runs off the page. */
function tell(chunk: Flow, hold: Hold, height: number, tooTall: (found: TooTall) => void): void {
  const origin = chunk.find((strip) => strip.origin !== null)?.origin ?? null;
  if (origin === null) return;
  const least = heightOf(chunk) - SLACK;
  const divided = least + heightOf(headOf(chunk)) > height && chunk.length > 1;
  if (chunk.length === 1 && least > height) tooTall({ what: 'strip', origin });
  else if (hold === 0 && divided) tooTall({ what: 'block', origin });
  else if (hold === 0 && notesOf(chunk).length > 0) tooTall({ what: 'notes', origin });
}

/**
 * The notes that stand in the room of a page, and what is left for the next, cut between two lines.
 *
 * @param some  true where a line must be placed whether there is room or not, since no page has more
 */
function cutNotes(
  notes: readonly FootNote[],
  room: number,
  some: boolean,
): { readonly placed: readonly FootNote[]; readonly left: readonly FootNote[] } {
  const placed: FootNote[] = [];
  for (const [index, note] of notes.entries()) {
    let lines = note.flow.length;
    const least = some && placed.length === 0 ? 1 : 0;
    while (lines > least && notesHeight([...placed, { flow: note.flow.slice(0, lines) }]) > room + SLACK) lines--;
    if (lines > 0) placed.push({ flow: note.flow.slice(0, lines) });
    if (lines < note.flow.length) return { placed, left: [{ flow: note.flow.slice(lines) }, ...notes.slice(index + 1)] };
  }
  return { placed, left: [] };
}
