/** What a document has besides the template's words: given by the paper, not written by a template. */
import type { Level } from '../marking/level.js';
import type { Meta, Run, Section } from './tree.js';

export interface Frame {
  /** BCP 47 tag of the paper. */
  readonly lang: string;
  readonly title: string;
  readonly draft: boolean;
  readonly meta: Meta;
  readonly marks: Section['marks'];
  readonly portions: Readonly<Record<Level, string>> | null;
  /** Page of articles that name none: a name of the house style's `pages`. */
  readonly paper: string;
  /** Top right of the first page; absent when the paper bears none. */
  readonly flag?: readonly Run[];
  readonly watermark?: readonly Run[];
  /** Names of the house style's styles and pages, to check classes against; unchecked when absent. */
  readonly styles?: ReadonlySet<string>;
  readonly pages?: ReadonlySet<string>;
}
