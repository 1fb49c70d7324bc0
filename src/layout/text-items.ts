/** A text of one look -> items of one font and script each. */
import type { Clearance } from '../marking/clearance.js';
import { besideHan, covers, coversAll, graphemes, invisible, printed, privateUse } from './cover.js';
import type { Mark } from './display.js';
import type { Face } from './fonts.js';
import type { Itemised, Source, TextItem } from './items.js';
import type { Look } from './look.js';
import { COMMON, stretchesOf } from './scripts.js';
import { report, type Setting } from './setting.js';
import type { Origin } from './strip.js';

/** State that goes down the runs of one block. */
export interface Around {
  readonly look: Look;
  readonly owner: Mark;
  readonly lang: string;
  readonly clearance: Clearance;
  readonly origin: Origin;
  readonly link: Source['link'];
}

/**
 * Items of a text: per grapheme the first face of the role's chain that has all of it. Digits and marks alone are of the
 * script `COMMON` until `settled` has seen what stands beside them.
 */
export function itemiseText(text: string, around: Around, setting: Setting, target: string | null): readonly TextItem[] {
  const { look, owner, lang, clearance, origin, link } = around;
  const source: Source = { owner, lang, clearance, origin, link };
  const items: TextItem[] = [];
  const push = (face: Face, from: number, to: number) => {
    const part = text.slice(from, to);
    const shown = printed(part, face, look);
    let start = 0;
    for (const { end, script } of stretchesOf(part)) {
      const first = items.length === 0;
      items.push({
        kind: 'text',
        text: part.slice(start, end),
        printed: shown.slice(start, end),
        script,
        level: 0,
        face,
        look,
        source,
        glued: false,
        note: null,
        room: 0,
        target: first ? target : null,
      });
      start = end;
    }
  };
  const chain = setting.fonts.chain(look.font, look.weight, look.italic, lang);
  const [first] = chain;
  if (first !== undefined && text !== '' && coversAll(first, text, look)) {
    push(first, 0, text.length);
    return items;
  }
  const lost = eachFace(text, chain, look, lang, push);
  if (lost.size > 0) missing([...lost], around, setting);
  return items;
}

/** Tells `push` each stretch of one face; returns the graphemes that no face has. */
function eachFace(
  text: string,
  chain: readonly Face[],
  look: Look,
  lang: string,
  push: (face: Face, from: number, to: number) => void,
): ReadonlySet<string> {
  const ofHan = besideHan(text, lang);
  const lost = new Set<string>();
  let face: Face | undefined;
  let start = 0;
  for (const { at, cluster } of graphemes(text)) {
    const next = invisible(cluster) ? (face ?? chain[0]) : faceOf(cluster, chain, look, ofHan.has(at));
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
  return lost;
}

function faceOf(cluster: string, chain: readonly Face[], look: Look, ofHan: boolean): Face | undefined {
  const han = ofHan ? chain.find((one) => one.has(0x4e00)) : undefined;
  if (han !== undefined && covers(han, cluster, look)) return han;
  return chain.find((one) => covers(one, cluster, look));
}

/**
 * Digits and marks by themselves take the script of the nearest letters before them in the same face, else of those
 * after; they are Latin where the face sets no letters. Across faces they do not: a European figure in a Japanese
 * sentence is set as the Latin font sets it.
 */
export function settled(items: Itemised): Itemised {
  if (!items.some((item) => item.kind === 'text' && item.script === COMMON)) return items;
  return items.map((item, index) => {
    if (item.kind !== 'text' || item.script !== COMMON) return item;
    const beside = (other: Itemised[number]): other is TextItem =>
      other.kind === 'text' && other.face === item.face && other.script !== COMMON;
    const found = items.slice(0, index).findLast(beside) ?? items.slice(index + 1).find(beside);
    return { ...item, script: found?.kind === 'text' ? found.script : 'Latn' };
  });
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
