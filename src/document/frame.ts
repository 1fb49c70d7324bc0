/** What a document has besides the template's words: given by the paper, not written by a template. */
import type { StyleType } from '../style/names.js';
import type { Meta, Run, Section } from './tree.js';

export interface Frame {
  /** BCP 47 tag of the paper. */
  readonly lang: string;
  readonly title: string;
  readonly meta: Meta;
  readonly marks: Section['marks'];
  readonly caveats: Section['caveats'];
  readonly portions: Section['portions'];
  /** Page of articles that name none: a name of the house style's `pages`. */
  readonly paper: string;
  /** Top right of the first page; absent when the paper bears none. */
  readonly flag?: readonly Run[];
  readonly watermark?: readonly Run[];
  /** The house style's styles by name, each with what it is for, to check classes against; unchecked when absent. */
  readonly styles?: ReadonlyMap<string, StyleType>;
  /** Names of the house style's pages; unchecked when absent. */
  readonly pages?: ReadonlySet<string>;
}
