/** The helpers that a template may call, and what each takes. */

/**
 * `printable`: text of the record or computed words; `bare`: a value for conditions; `photo`: a picture with its words;
 * `word`: written in the template.
 */
export type Wanted = 'printable' | 'bare' | 'photo' | 'word';

export interface Signature {
  readonly params: readonly Wanted[];
  /** What every named argument must be; null where there are none. */
  readonly hash: 'printable' | null;
  /** `markup` may stand between tags only, `condition` in #if and #unless only. */
  readonly gives: 'markup' | 'condition';
  readonly example: string;
}

export const HELPERS: Readonly<Record<string, Signature>> = {
  say: { params: ['printable'], hash: null, gives: 'markup', example: '{{say meeting.title}}' },
  prose: { params: ['printable'], hash: null, gives: 'markup', example: '{{prose topic.background}}' },
  picture: { params: ['photo'], hash: null, gives: 'markup', example: '{{picture meeting.photo}}' },
  label: { params: ['word'], hash: 'printable', gives: 'markup', example: '{{label "asked-by" by=meeting.requestedBy}}' },
  is: { params: ['bare', 'word'], hash: null, gives: 'condition', example: '{{#if (is paper.level "public")}}' },
};
