/** Document tree and house style -> display list. */
import type { Document, Link } from '../document/tree.js';
import { nodesOf } from '../document/walk.js';
import { done, type Fault, type Outcome } from '../faults/fault.js';
import { inFileOrder } from '../faults/order.js';
import type { HouseStyle } from '../style/style.js';
import type { FontUse, Layout, OutlineEntry, Page } from './display.js';
import { extentOf } from './extent.js';
import type { Face, FontBook } from './fonts.js';
import { type Hyphens, UNDIVIDED } from './hyphens.js';
import { setNote } from './note.js';
import type { Picture } from './picture.js';
import { fillSection, finishSection } from './section.js';
import { report, type Setting } from './setting.js';
import { stack } from './stack.js';
import { growStructs, type StructTree } from './structs.js';
import { type Survey, survey } from './survey.js';

/** Contents can push their own headings to other pages; this often, and it will not settle. */
const PASSES = 6;

const LONELY = 'nothing follows this heading before its section ends or a new page begins';

/**
 * Sets a document on pages.
 *
 * Where the text names pages, it is set again until the numbers that it prints are those of its pages.
 *
 * Faults, errors: `no-glyph`, `unknown-style`, `unknown-page`, `unknown-target`, `missing-picture`,
 * `page-number-place`, `running-too-tall`, `marking-too-wide`, `unsettled-pages`, `off-page`; warnings: `overfull`,
 * `over-limit`, `too-tall`, `lonely-heading`.
 *
 * @param fonts     of the same house style; kept by the caller for the next paper
 * @param pictures  by the name that figures use, sizes in pixels
 * @param hyphens   divides the words of styles that say so; without it none is divided but at soft hyphens
 */
export function layOut(
  document: Document,
  style: HouseStyle,
  fonts: FontBook,
  pictures: ReadonlyMap<string, Picture>,
  hyphens: Hyphens = UNDIVIDED,
): Outcome<Layout> {
  const known = survey(document);
  let map: PageMap = { pageOf: {}, count: 0 };
  for (let pass = 1; ; pass++) {
    const made = setOnce(document, style, fonts, pictures, hyphens, known, map);
    const settled = !made.asked || samePages(map, made.map);
    if (settled) return done(made.layout, inFileOrder([...made.faults, ...lostLinks(document, made.layout)]));
    if (pass === PASSES) return done(made.layout, inFileOrder([...made.faults, unsettled(document)]));
    map = made.map;
  }
}

/** Links to ids that stand on no page: of a line break, a page break, an empty table of contents. */
function lostLinks(document: Document, { pageOf }: Layout): readonly Fault[] {
  const links = [...nodesOf(document.sections)].filter((node): node is Link => 'kind' in node && node.kind === 'link');
  const lost = links.filter(({ href }) => href.startsWith('#') && !Object.hasOwn(pageOf, href.slice(1)));
  return lost.map(({ href, at }) => ({
    severity: 'error',
    code: 'unknown-target',
    ...at,
    message: `the place "${href}" is on no page`,
    hint: 'give the id to words, a paragraph, a heading, a list or a table',
  }));
}

/** Where everything with an id stands. */
interface PageMap {
  readonly pageOf: Readonly<Record<string, number>>;
  readonly count: number;
}

interface Pass {
  readonly layout: Layout;
  readonly map: PageMap;
  /** True when the text named a page, so that the next pass may differ. */
  readonly asked: boolean;
  readonly faults: readonly Fault[];
}

function setOnce(
  document: Document,
  style: HouseStyle,
  fonts: FontBook,
  pictures: ReadonlyMap<string, Picture>,
  hyphens: Hyphens,
  known: Survey,
  map: PageMap,
): Pass {
  const faults: Fault[] = [];
  const faces = new Map<Face, number>();
  const structs = growStructs(document.lang);
  let asked = false;
  let notes = 0;
  const setting: Omit<Setting, 'column'> = {
    style,
    fonts,
    pictures,
    hyphens,
    structs,
    stack,
    setNote,
    page: null,
    survey: known,
    pageCount: 0,
    mapped: map.count > 0,
    pageOf: (id) => {
      asked = true;
      return Object.hasOwn(map.pageOf, id) ? map.pageOf[id] : undefined;
    },
    fault: (fault) => {
      faults.push(fault);
    },
    nextNote: () => ++notes,
    fontIndex: (face) => {
      const index = faces.get(face) ?? faces.size;
      faces.set(face, index);
      return index;
    },
  };
  for (const heading of known.lonely) report(setting, 'warning', 'lonely-heading', heading, LONELY);
  const filled = document.sections.map((section) => fillSection(section, document, setting));
  const count = filled.reduce((sum, section) => sum + section.pages.length, 0);
  const counted = { ...setting, pageCount: count };
  let first = 1;
  const pages = filled.flatMap((section) => {
    const finished = finishSection(section, first, counted);
    first += finished.length;
    return finished;
  });
  const pageOf = targetPages(pages);
  boxFigures(pages, structs);
  const used: readonly FontUse[] = [...faces.keys()].map(({ file }) => ({ file }));
  const layout: Layout = {
    lang: document.lang,
    pages,
    structs: structs.all(),
    fonts: used,
    pageOf,
    outline: outlineOf(pages, known),
    extent: extentOf(filled, structs.all()),
  };
  return { layout, map: { pageOf, count }, asked, faults };
}

function samePages(a: PageMap, b: PageMap): boolean {
  const ids = new Set([...Object.keys(a.pageOf), ...Object.keys(b.pageOf)]);
  return a.count === b.count && [...ids].every((id) => a.pageOf[id] === b.pageOf[id]);
}

function unsettled(document: Document): Fault {
  const at = document.sections[0]?.at ?? { file: '', line: 1, column: 1 };
  const message = 'the page numbers in the text do not settle: each change of them moves the pages';
  return { severity: 'error', code: 'unsettled-pages', ...at, message, hint: 'give the contents a page of their own' };
}

function targetPages(pages: readonly Page[]): Readonly<Record<string, number>> {
  const found = new Map<string, number>();
  for (const [index, page] of pages.entries()) {
    for (const item of page.items) if (item.kind === 'target' && !found.has(item.id)) found.set(item.id, index + 1);
  }
  return Object.fromEntries(found);
}

function boxFigures(pages: readonly Page[], structs: StructTree): void {
  for (const [index, page] of pages.entries()) {
    for (const item of page.items) {
      if (item.kind !== 'image') continue;
      structs.box(item.mark, { page: index, x: item.x, y: item.y, width: item.width, height: item.height });
    }
  }
}

function outlineOf(pages: readonly Page[], known: Survey): readonly OutlineEntry[] {
  const titles = new Map([...known.titles.values()].map((titled) => [titled.id, titled]));
  const entries: OutlineEntry[] = [];
  for (const [page, { items }] of pages.entries()) {
    for (const item of items) {
      const titled = item.kind === 'target' ? titles.get(item.id) : undefined;
      if (titled === undefined || item.kind !== 'target') continue;
      entries.push({ title: titled.title, depth: titled.depth, page, y: item.y });
    }
  }
  return entries;
}
