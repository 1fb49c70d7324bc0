/** The document tree as a Word file. */
import type { ISectionOptions } from 'docx';
import type { Document, Section } from '../document/tree.js';
import { blocks, done, type Fault, failed, type Outcome } from '../faults/fault.js';
import type { Picture } from '../layout/picture.js';
import type { HouseStyle, PageStyle } from '../style/style.js';
import { anchorsOf } from './anchors.js';
import { writeStory } from './blocks.js';
import { twips } from './look.js';
import { normalise } from './normalise.js';
import { openNumbering } from './numbering.js';
import { compileParts } from './parts.js';
import { runningWhere, writeRunning } from './running.js';
import { openSheet } from './sheet.js';
import { stylesPart } from './styles.js';
import { complain, type Kit, type Notes, newFlow, type Writing } from './writing.js';

/**
 * A paper as .docx: the house's styles under their own names, real headings, lists, notes, fields and tables, and
 * nothing that the tree does not hold. The same bytes in every zone, locale and process.
 *
 * @param pageOf pages of targets as our own layout has them: what contents and references show until Word counts anew
 * @returns no value where something could not be written (an unknown style, page or picture)
 */
export async function writeWord(
  document: Document,
  style: HouseStyle,
  pageOf: Readonly<Record<string, number>>,
  pictures: ReadonlyMap<string, Picture>,
): Promise<Outcome<Uint8Array>> {
  const kit = await import('docx');
  const watermarks = await import('docx/watermarks');
  const writing = open(kit, document, style, pageOf, pictures);
  const sections = document.sections.flatMap((section) => writeSection(writing, watermarks, section) ?? []);
  for (const { name, at } of writing.sheet.unknown) {
    complain(writing, at, 'error', 'unknown-style', `the house style has no style "${name}"`);
  }
  if (blocks(writing.faults)) return failed(writing.faults);
  const file = new kit.Document({
    ...properties(document),
    sections,
    footnotes: footnotes(writing),
    compatabilityModeVersion: 15,
    ...(Object.values(style.styles).some(({ full }) => full.hyphenate) ? { hyphenation: HYPHENATION } : {}),
    // Ours take their place below: docx need not write those that it knows.
    styles: { importedStyles: [] },
  });
  const parts = compileParts(kit, file, [
    { path: 'word/styles.xml', data: stylesPart(writing.sheet, writing.numbering, document.lang) },
    { path: 'word/numbering.xml', data: writing.numbering.part() },
  ]);
  return done(normalise(parts, document.meta.date), writing.faults);
}

/** As the layout divides words: names in capitals whole, never three lines in a row. */
const HYPHENATION = { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true };

function open(
  kit: Kit,
  document: Document,
  style: HouseStyle,
  pageOf: Readonly<Record<string, number>>,
  pictures: ReadonlyMap<string, Picture>,
): Writing {
  const faults: Fault[] = [];
  return {
    kit,
    document,
    sheet: openSheet(style),
    numbering: openNumbering(style),
    notes: openNotes(),
    anchors: anchorsOf(document),
    pageOf,
    pictures,
    faults,
  };
}

function openNotes(): Notes {
  const written = new Map<number, Parameters<Notes['add']>[0]>();
  return {
    written,
    add(paragraphs) {
      written.set(written.size + 1, paragraphs);
      return written.size;
    },
  };
}

/** Metadata as Word shows it under File, Properties. */
function properties({ title, meta }: Document) {
  return {
    title,
    creator: meta.office,
    lastModifiedBy: meta.office,
    subject: meta.subject,
    description: meta.number,
    keywords: meta.keywords.join(', '),
  };
}

function footnotes({ notes }: Writing) {
  return Object.fromEntries([...notes.written].map(([number, paragraphs]) => [number, { children: [...paragraphs] }]));
}

function writeSection(
  writing: Writing,
  watermarks: Parameters<typeof writeRunning>[1],
  section: Section,
): ISectionOptions | undefined {
  const { kit } = writing;
  const named = writing.sheet.house.pages[section.paper];
  if (named === undefined) {
    complain(writing, section.at, 'error', 'unknown-page', `the house style has no page "${section.paper}"`);
    return undefined;
  }
  const page = section.landscape ? turned(named) : named;
  const { margins } = page;
  const measure = twips(page.width) - twips(margins.left) - twips(margins.right);
  const lang = section.lang ?? writing.document.lang;
  const running = writeRunning(writing, watermarks, section, page, runningWhere(lang, measure));
  const flow = newFlow();
  if (section.id !== undefined) flow.ids.push(section.id);
  const children = writeStory(writing, section.blocks, { ...runningWhere(lang, measure), room: 'body', flow });
  return {
    properties: {
      titlePage: running.titlePage,
      page: {
        size: {
          // docx turns the sheet itself: it wants the upright sizes.
          width: twips(named.width),
          height: twips(named.height),
          orientation: section.landscape ? kit.PageOrientation.LANDSCAPE : kit.PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          right: twips(margins.right),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          header: running.distance.head,
          footer: running.distance.foot,
        },
      },
    },
    headers: running.headers,
    footers: running.footers,
    children,
  };
}

/** A sheet on its side keeps its margins, as `layout/` does. */
function turned(page: PageStyle): PageStyle {
  return { ...page, width: page.height, height: page.width };
}
