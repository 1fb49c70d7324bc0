/** Pictures of styles: a paper that shows each style of a group by its own name, made by the program and read by another one. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, type ImageData, loadImage } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import pixelmatch from 'pixelmatch';
import type { NamedStyle } from '../../src/style/style.js';
import { made, press } from '../papers/made.js';
import { ROOT, workspace } from '../sample.js';
import { classOf, type StyleGroup } from './styles.js';

const FOLDER = join(ROOT, 'docs/styles');
const DPI = 110;

/** A narrow page, high enough for the largest group; what stays empty is cut off. */
const LOOK = `pages:
  specimen: {width: 150, height: 900, margins: {top: 12, right: 6, bottom: 13, left: 6}, mark: {head: 4, foot: 3}, running: {head: 5, foot: 6.5}}
`;

const MORE = 'They met in Rio de Janeiro and spoke for thirty minutes.';

/** One line or block that shows a style, with its name in it. */
function shown({ name, type, full }: NamedStyle): string {
  const style = classOf(name);
  if (type === 'character') return `<p>Words in the style <span class="${style}">${name}</span> among others.</p>`;
  if (type === 'box') return boxed(name, style, full.rules.columns !== null, full.rules.rows !== null);
  if (full.marker !== null) {
    const list = full.marker.text === null ? 'ol' : 'ul';
    return `<${list} class="${style}"><li>${name}. ${MORE}</li><li>A second item.</li></${list}>`;
  }
  // lettering that is larger than a line has room for shows two letters of its name
  const words = full.size > 40 ? name.slice(0, 2) : full.size > 20 ? name : `${name}. ${MORE}`;
  return `<p class="${style}">${words}</p>`;
}

function boxed(name: string, style: string, columns: boolean, rows: boolean): string {
  if (columns) return `<dl class="${style}"><dt>When</dt><dd>${name}</dd><dt>Where</dt><dd>Rio de Janeiro</dd></dl>`;
  if (rows) {
    const row = (a: string, b: string): string => `<tr><td>${a}</td><td>${b}</td></tr>`;
    return `<table class="${style}"><thead><tr><th>Head</th><th>Value</th></tr></thead><tbody>${row(name, '1,272')}${row('Second row', '20')}</tbody></table>`;
  }
  return `<section class="${style}"><p>${name}. ${MORE}</p></section>`;
}

/** The picture of each group, as PNG. */
export async function specimens(groups: readonly StyleGroup[]): Promise<ReadonlyMap<string, ImageData>> {
  const product = ({ file }: StyleGroup): string =>
    `  ${file}: {title: {en: Styles}, template: ${file}, ceiling: public, today: prepared, formats: [pdf], languages: [en], paper: specimen}`;
  const templates = groups.map((group) => [
    `templates/specimen/${group.file}.hbs`,
    `<article>${group.styles.map(shown).join('\n')}</article>\n`,
  ]);
  const folder = workspace({
    'templates/specimen/desk.yaml': `extends: ministry\nname: {en: Specimen}\nproducts:\n${groups.map(product).join('\n')}\n`,
    'templates/specimen/style.yaml': LOOK,
    ...Object.fromEntries(templates),
  });
  const own = press(join(folder, 'data'), join(folder, 'templates'));
  const pictures = new Map<string, ImageData>();
  for (const { file } of groups) {
    const { bytes } = await made(own, { desk: 'specimen', product: file, formats: ['pdf'] });
    pictures.set(file, await picture(bytes.pdf));
  }
  return pictures;
}

async function picture(pdf: Uint8Array): Promise<ImageData> {
  const loading = getDocument({ data: pdf.slice(), verbosity: 0 });
  const page = await (await loading.promise).getPage(1);
  const viewport = page.getViewport({ scale: DPI / 72 });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  await loading.destroy();
  const row = (index: number): number => Math.floor(index / 4 / width);
  const first = Math.max(0, row(data.findIndex((value) => value < 250)) - 12);
  const last = Math.min(height, row(data.findLastIndex((value) => value < 250)) + 12);
  const cutOut = context.getImageData(0, first, width, last - first);
  // sixteen shades of each colour, as the eye needs them: a third of the size
  cutOut.data.forEach((value, index) => {
    cutOut.data[index] = Math.round(value / 17) * 17;
  });
  return cutOut;
}

/** So many dots may differ: edges of letters, where a machine rounds otherwise. */
export const TOLERANCE = 150;

/** How many dots of a kept picture differ from the one of today; all of them where there is none of that size. */
export async function differing(file: string, now: ImageData): Promise<number> {
  const { width, height, data } = now;
  const kept = await keptPicture(file);
  if (kept === undefined || kept.width !== width || kept.height !== height) return width * height;
  return pixelmatch(new Uint8Array(kept.data), new Uint8Array(data), undefined, width, height, { threshold: 0.2 });
}

async function keptPicture(file: string): Promise<ImageData | undefined> {
  try {
    const image = await loadImage(readFileSync(join(FOLDER, `${file}.png`)));
    const context = createCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  } catch {
    return undefined;
  }
}

export function keep(file: string, now: ImageData): void {
  const canvas = createCanvas(now.width, now.height);
  canvas.getContext('2d').putImageData(now, 0, 0);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${file}.png`), canvas.toBuffer('image/png'));
}
