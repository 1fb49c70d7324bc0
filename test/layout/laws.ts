/** The laws of the display list, by what each says of a paper. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { remembered } from '../../src/memory/remembered.js';
import { readTrueType, type TrueType } from '../../src/pdf/truetype.js';
import type { Laid, Law } from './laid.js';
import { headingsWithText, keptTogether, noWidowNoOrphan } from './law-breaks.js';
import { noOverlap } from './law-overlap.js';
import { inItsColumn, linksOverWords, onItsPage } from './law-place.js';
import { everyWordOnce, paintedInOrder, wordsInTheirElement } from './law-reading.js';
import { lastLinesAsTheyAre } from './law-stretch.js';

/** Opens fonts by their npm paths, each once. */
export function fontOpener(): (file: string) => TrueType {
  return remembered((file: string) => {
    const open = readTrueType(readFileSync(createRequire(import.meta.url).resolve(file)));
    if (open === undefined) throw new Error(`${file} is no font`);
    return open;
  });
}

/** @param font  an open font by the npm path that the house style names */
export function lawsOfPages(font: (file: string) => TrueType): Readonly<Record<string, Law>> {
  return {
    'nothing leaves its page': onItsPage,
    'nothing leaves its column': inItsColumn,
    'links lie over their words': linksOverWords,
    'no two lines meet': noOverlap,
    'no heading is last on a page': headingsWithText,
    'no paragraph leaves a widow or an orphan': noWidowNoOrphan,
    'what is kept together stands on one page': keptTogether,
    'no last line is stretched': lastLinesAsTheyAre(font),
    'every word is painted once': everyWordOnce,
    'every element has its own words': wordsInTheirElement,
    'words are painted in the order in which they are written': paintedInOrder,
  };
}

/** Each law that a paper breaks, with what it says. */
export function breaches(laws: Readonly<Record<string, Law>>, laid: Laid): readonly string[] {
  return Object.entries(laws).flatMap(([name, law]) => law(laid).map((what) => `${name}: ${what}`));
}
