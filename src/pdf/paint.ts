/** The display list becomes a PDF. */
import { done, type Fault, failed, type Outcome } from '../faults/fault.js';
import type { Layout } from '../layout/display.js';
import type { Picture } from '../layout/picture.js';
import { type Attachment, writeAttachment } from './attach.js';
import { type CidFont, openCidFont } from './cidfont.js';
import { type PlacedImage, paintPage } from './content.js';
import { openFile, type PageParts, type PdfFile } from './file.js';
import { keepPlates, type Plates, type Readable, readPicture, writePicture } from './image.js';
import { inspectText } from './inspect.js';
import { describeFile, type PdfMeta } from './metadata.js';
import { nameTargets, writeDestinations, writeLink, writeOutline } from './places.js';
import { keepPrograms, type Programs } from './programs.js';
import { linkKey, writeStructure } from './structure.js';
import { planTags } from './tags.js';
import { readTrueType, type TrueType } from './truetype.js';

/**
 * Paints a layout as PDF 1.7, tagged, PDF/A-2a and PDF/UA-1 at once, or PDF/A-3a where a file is attached; the same bytes
 * for the same input everywhere.
 *
 * @param load      bytes of a font by the npm path that the layout names
 * @param pictures  by the name that the layout uses
 * @param kept      font programs and pictures of earlier papers, kept by the caller
 * @param attachment  a file to go inside
 * @returns nothing when a picture or a font cannot be used or a text cannot be printed; the faults name them all
 */
export async function paintPdf(
  layout: Layout,
  meta: PdfMeta,
  load: (file: string) => Uint8Array,
  pictures: ReadonlyMap<string, Picture>,
  kept: Kept = { programs: keepPrograms(), plates: keepPlates() },
  attachment?: Attachment,
): Promise<Outcome<Uint8Array>> {
  const fonts = readFonts(layout, load);
  const images = readImages(layout, pictures, kept.plates);
  const faults = [...fonts.faults, ...images.faults, ...inspectText(layout)];
  if (faults.length > 0) return failed(faults);
  // Importing pdfkit takes longer than painting a brief: only who paints pays.
  const { PDFDocument } = await import('pdfkit');
  const file = openFile(PDFDocument, describeFile(meta), meta.lang, attachment === undefined ? 'PDF/A-2a' : 'PDF/A-3a');
  paintInto(file, layout, { fonts: fonts.read, images: images.read, programs: kept.programs });
  if (attachment !== undefined) writeAttachment(file, attachment, meta.date);
  return done(file.close());
}

/** What one paper leaves for the next. */
export interface Kept {
  readonly programs: Programs;
  readonly plates: Plates;
}

interface Stock {
  readonly fonts: ReadonlyMap<number, TrueType>;
  readonly images: ReadonlyMap<string, Readable>;
  readonly programs: Programs;
}

function paintInto(file: PdfFile, layout: Layout, { fonts, images, programs }: Stock): void {
  const tags = planTags(layout);
  const names = nameTargets(layout);
  const links = tags.links.map((link, index) => writeLink(file, layout, link, names, linkKey(layout, index)));
  const open = new Map<number, CidFont>();
  const placed = new Map<string, PlacedImage>();
  const supplies = {
    structs: layout.structs,
    font: (index: number) => recall(open, index, () => openCidFont(file, known(fonts, index), index, programs)),
    image: (name: string) =>
      recall(placed, name, () => ({ name: `I${placed.size + 1}`, ref: writePicture(file, known(images, name)) })),
  };
  const pages = layout.pages.map((page, index) => {
    const started = file.page(page.width, page.height);
    const annotations = tags.links.flatMap((link, at) => (link.page === index ? [known(links, at)] : []));
    const parts: PageParts = { ...paintPage(page, tags.pages[index] ?? [], supplies), annotations, key: index };
    started.finish(parts);
    return started.ref;
  });
  for (const font of open.values()) font.finish();
  writeStructure(file, layout, tags, { pages, links });
  writeDestinations(file, layout, names, pages);
  writeOutline(file, layout, pages);
}

/** The fonts that the pages use, open. */
function readFonts(layout: Layout, load: (file: string) => Uint8Array) {
  const used = new Set(layout.pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'glyphs' ? [item.font] : []))));
  const read = new Map<number, TrueType>();
  const faults: Fault[] = [];
  for (const index of used) {
    const file = layout.fonts[index]?.file;
    if (file === undefined) throw new Error(`the pages use font ${index}, which the layout does not list`);
    const font = readTrueType(load(file));
    if (font !== undefined) read.set(index, font);
    else {
      const message = 'the font is not a static TrueType font';
      faults.push({
        severity: 'error',
        code: 'font-format',
        file,
        line: 1,
        column: 1,
        message,
        hint: 'fonts with the ending .ttf and one weight each can be used',
      });
    }
  }
  return { read, faults };
}

function readImages(layout: Layout, pictures: ReadonlyMap<string, Picture>, plates: Plates) {
  const used = new Set(layout.pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'image' ? [item.file] : []))));
  const read = new Map<string, Readable>();
  const faults: Fault[] = [];
  for (const name of used) {
    const picture = readPicture(name, pictures.get(name), plates);
    if ('kind' in picture) read.set(name, picture);
    else faults.push(picture);
  }
  return { read, faults };
}

function recall<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = kept.get(key) ?? make();
  kept.set(key, value);
  return value;
}

function known<Key, Value>(kept: { readonly get: (key: Key) => Value | undefined } | readonly Value[], key: Key): Value {
  const value = 'get' in kept ? kept.get(key) : kept[Number(key)];
  if (value === undefined) throw new Error(`the page needs ${key}, which was not read`);
  return value;
}
