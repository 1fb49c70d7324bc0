/** Pages as pictures, compared with those that are kept: for a reviewer's eye what the display list is for a diff. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import pixelmatch from 'pixelmatch';
import { decodePng } from '../../src/pdf/png.js';
import { png } from '../pdf/drawn.js';

const FOLDER = fileURLToPath(new URL('pages/', import.meta.url));

/** A page in sixteen shades of gray, row by row. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  /** 0 is black, 15 is white. */
  readonly shades: Uint8Array;
}

/** Dots an inch: words can be told, and a picture is small. */
const DPI = 50;

/** Pages of a PDF by a reader that is not ours; fonts are in the file, so that every machine draws the same. */
export async function picturesOfPages(bytes: Uint8Array): Promise<readonly PagePicture[]> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await loading.promise;
  const pictures: PagePicture[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: DPI / 72 });
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    await page.render({ canvas, canvasContext: context, viewport }).promise;
    const { data } = context.getImageData(0, 0, width, height);
    const shades = Uint8Array.from({ length: width * height }, (_, index) => shadeOf(data, index * 4));
    pictures.push({ width, height, shades });
  }
  await loading.destroy();
  return pictures;
}

function shadeOf(data: Uint8ClampedArray, at: number): number {
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
  return Math.round((0.299 * red + 0.587 * green + 0.114 * blue) / 17);
}

/** So many dots of a page may differ: edges of letters, where a machine rounds otherwise. */
export const TOLERANCE = 60;

/** How many dots of two pictures differ by more than the edge of a letter may; all of them where the sizes differ. */
export function differing(a: PagePicture, b: PagePicture): number {
  if (a.width !== b.width || a.height !== b.height) return Math.max(a.shades.length, b.shades.length);
  return pixelmatch(colours(a), colours(b), undefined, a.width, a.height, { threshold: 0.2 });
}

function colours({ shades }: PagePicture): Uint8Array {
  const data = new Uint8Array(shades.length * 4);
  for (const [index, shade] of shades.entries()) data.fill(shade * 17, index * 4, index * 4 + 3).fill(255, index * 4 + 3, index * 4 + 4);
  return data;
}

/** The kept picture of that name. A missing one is never made in silence; `CHANCERY_GOLDEN=write` writes it. */
export function keptPicture(name: string, now: PagePicture): PagePicture {
  const file = join(FOLDER, `${name}.png`);
  if (process.env['CHANCERY_GOLDEN'] === 'write' && (!existsSync(file) || differing(read(file), now) > 0)) {
    mkdirSync(dirname(file), { recursive: true });
    const { width, height, shades } = now;
    writeFileSync(file, png({ width, height, depth: 4, color: 0, at: (x, y) => shades[y * width + x] ?? 0 }));
  }
  if (!existsSync(file)) throw new Error(`there is no picture ${name}.png: look at the page, then run "npm run golden" and look at the picture`);
  return read(file);
}

function read(file: string): PagePicture {
  const pixels = decodePng(new Uint8Array(readFileSync(file)));
  if (pixels === undefined) throw new Error(`${file} is damaged`);
  const { width, height, color } = pixels;
  const channels = color.length / (width * height);
  return { width, height, shades: Uint8Array.from({ length: width * height }, (_, index) => Math.round((color[index * channels] ?? 0) / 17)) };
}
