/** Papers for tests: a brief from records to bytes, or as far as the tree. */
import { join } from 'node:path';
import type { Fault } from '../../src/faults/fault.js';
import { compose, makePaper } from '../../src/papers/make.js';
import { commission } from '../../src/papers/order.js';
import type { Paper, PaperRequest } from '../../src/papers/paper.js';
import { openPress, type Press } from '../../src/papers/press.js';
import { FORMATS, type Format } from '../../src/templating/formats.js';
import { ROOT, SAMPLE } from '../sample.js';

/** A brief in English and in every format, unless it is said otherwise. */
export type Wish = Partial<PaperRequest>;

export interface Made {
  readonly paper: Paper;
  readonly faults: readonly Fault[];
  readonly bytes: Readonly<Record<Format, Uint8Array>>;
}

export const TEMPLATES = join(ROOT, 'templates');

/** A press of its own over a data folder; the sample's where none is named. A desk may extend the base set of the repository. */
export function press(data = join(ROOT, 'data'), templates = TEMPLATES): Press {
  return openPress({ data, templates, shipped: TEMPLATES });
}

export function request(wish: Wish = {}): PaperRequest {
  return { meeting: SAMPLE, product: 'brief', lang: 'en', formats: FORMATS, ...wish };
}

/** A paper that is not made is a fault of the test. Formats that were not asked for have no bytes. */
export async function made(from: Press, wish: Wish = {}): Promise<Made> {
  const { value, faults } = await makePaper(from, request(wish));
  if (value === undefined) throw new Error(`no paper: ${JSON.stringify(faults, null, 2)}`);
  const of = (format: Format): Uint8Array => value.files.find((file) => file.format === format)?.bytes ?? new Uint8Array();
  return { paper: value, faults, bytes: { pdf: of('pdf'), docx: of('docx'), html: of('html'), txt: of('txt') } };
}

/** The tree of the same paper, before anything is written. */
export function composed(from: Press, wish: Wish = {}) {
  const order = commission(from, request(wish));
  const { value, faults } = order.value === undefined ? order : compose(from, order.value);
  if (value === undefined || !('document' in value)) throw new Error(`no paper: ${JSON.stringify(faults, null, 2)}`);
  return value;
}
