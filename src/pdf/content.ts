/** The content stream of one page: marked-content sequences in painting order. */
import type { ImageItem, Item, Mark, Page, RectItem, Struct } from '../layout/display.js';
import type { CidFont } from './cidfont.js';
import type { Ref } from './file.js';
import { showGlyphs } from './glyphs.js';
import { num, rgb } from './syntax.js';
import type { Stretch } from './tags.js';

/** A picture in the file. */
export interface PlacedImage {
  /** Resource name, the same on every page. */
  readonly name: string;
  readonly ref: Ref;
}

/** What the items of a page refer to. */
export interface Supplies {
  readonly structs: readonly Struct[];
  readonly font: (index: number) => CidFont;
  readonly image: (file: string) => PlacedImage;
}

export interface PageContent {
  /** One character for each byte. */
  readonly content: string;
  readonly fonts: ReadonlyMap<string, Ref>;
  readonly images: ReadonlyMap<string, Ref>;
}

/** Colours last written, so that they are not written again. */
interface Ink {
  fill: string;
  stroke: string;
}

/** Everything painted on a page, and the fonts and pictures it takes. */
export function paintPage(page: Page, stretches: readonly Stretch[], supplies: Supplies): PageContent {
  const fonts = new Map<string, Ref>();
  const images = new Map<string, Ref>();
  const ink: Ink = { fill: '', stroke: '' };
  const lines: string[] = [];
  const draw = (item: Item, x: number, y: number): void => {
    switch (item.kind) {
      case 'glyphs': {
        const font = supplies.font(item.font);
        fonts.set(font.name, font.ref);
        if (item.glyphs.length > 0) lines.push(...setFill(item.color, ink), showGlyphs(item, font, x, y));
        return;
      }
      case 'rect':
        lines.push(...paintRect(item, x, y, ink));
        return;
      case 'image': {
        const image = supplies.image(item.file);
        images.set(image.name, image.ref);
        lines.push(paintImage(item, image, x, y));
        return;
      }
      case 'target':
      case 'link':
        return;
      default:
        item satisfies never;
    }
  };
  for (const { mark, mcid, items } of stretches) {
    lines.push(openMark(mark, mcid, supplies.structs));
    for (const item of items) {
      if (item.rotate === undefined || item.rotate === 0) draw(item, item.x, page.height - item.y);
      else {
        lines.push(turn(item.rotate, item.x, page.height - item.y));
        const outside = { ...ink };
        draw(item, 0, 0);
        lines.push('Q');
        Object.assign(ink, outside);
      }
    }
    lines.push('EMC');
  }
  return { content: lines.join('\n'), fonts, images };
}

function openMark(mark: Mark, mcid: number | null, structs: readonly Struct[]): string {
  switch (mark) {
    case 'header':
      return '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC';
    case 'footer':
      return '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC';
    case 'watermark':
      return '/Artifact <</Type /Pagination /Subtype /Watermark>> BDC';
    case 'layout':
      return '/Artifact <</Type /Layout>> BDC';
    default:
      return `/${structs[mark.struct]?.type ?? 'Span'} <</MCID ${mcid}>> BDC`;
  }
}

/** Moves the origin to (x, y) and turns the axes anticlockwise. */
function turn(degrees: number, x: number, y: number): string {
  const sine = precise(Math.sin((degrees * Math.PI) / 180));
  const cosine = precise(Math.cos((degrees * Math.PI) / 180));
  return `q ${cosine} ${sine} ${sine === '0' ? '0' : precise(-Number(sine))} ${cosine} ${num(x)} ${num(y)} cm`;
}

/** Five decimals: three would displace the far end of a watermark by a visible amount. */
function precise(value: number): string {
  return value
    .toFixed(5)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0');
}

function paintRect(item: RectItem, x: number, y: number, ink: Ink): readonly string[] {
  const paint = item.fill === undefined ? (item.stroke === undefined ? 'n' : 'S') : item.stroke === undefined ? 'f' : 'B';
  const colors = [
    ...(item.fill === undefined ? [] : setFill(item.fill, ink)),
    ...(item.stroke === undefined ? [] : setStroke(item.stroke, ink)),
  ];
  return [...colors, `${num(x)} ${num(y - item.height)} ${num(item.width)} ${num(item.height)} re ${paint}`];
}

function paintImage(item: ImageItem, image: PlacedImage, x: number, y: number): string {
  return `q ${num(item.width)} 0 0 ${num(item.height)} ${num(x)} ${num(y - item.height)} cm /${image.name} Do Q`;
}

function setFill(color: string, ink: Ink): readonly string[] {
  if (ink.fill === color) return [];
  ink.fill = color;
  return [`${rgb(color)} rg`];
}

function setStroke(color: string, ink: Ink): readonly string[] {
  if (ink.stroke === color) return [];
  ink.stroke = color;
  return [`${rgb(color)} RG`];
}
