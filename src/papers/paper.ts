/** What is asked of `papers/` and what comes back. Command line, batch, preview and archive all use these. */
import type { Context } from '../context/schema.js';
import type { Level } from '../marking/level.js';
import type { Guard } from '../release/leaks.js';
import type { SourceFile } from '../style/yaml.js';
import type { Format } from '../templating/formats.js';

export interface PaperRequest {
  readonly meeting: string;
  readonly product: string;
  readonly lang: string;
  readonly formats: readonly Format[];
  /** Else the meeting's, the relation's, the ministry's default. */
  readonly desk?: string;
  /** Lowers the paper's ceiling, never raises it. */
  readonly access?: Level;
  /** For readers with low vision. The files stand beside the ordinary ones, under names of their own. */
  readonly largePrint?: boolean;
  /** The PDF takes along what its template saw, as JSON, and is PDF/A-3a then. */
  readonly attach?: boolean;
}

/** `brief.en.pdf`, and in large print `brief.en.large.pdf`. */
export function fileName(request: Pick<PaperRequest, 'product' | 'lang' | 'largePrint'>, format: Format): string {
  const { product, lang, largePrint = false } = request;
  return `${product}.${lang}.${largePrint ? 'large.' : ''}${format}`;
}

export interface PaperFile {
  /** `brief.en.pdf`. */
  readonly name: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
}

export interface Paper {
  readonly meeting: string;
  readonly product: string;
  readonly lang: string;
  readonly desk: string;
  readonly files: readonly PaperFile[];
  /** Of the PDF's layout; undefined when no PDF was asked for. */
  readonly pages: number | undefined;
  /** Everything the template saw. */
  readonly released: Context;
  /** What none of the files may hold, for `scan`. As secret as the records: never to be printed, or kept with the paper. */
  readonly guard: Guard;
  /** The desk's own files that the paper was made of. */
  readonly sources: readonly SourceFile[];
}
