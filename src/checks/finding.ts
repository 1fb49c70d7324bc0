/** What a check before publishing finds: a rule, a place in the records, and what to do about it. */

/** Names of the rules (domain.md 5.3). Stable: tests, `--json`, `decisions` and docs name them. */
export type CheckCode =
  | 'abbreviation'
  | 'anniversary-number'
  | 'article-title'
  | 'country-name'
  | 'language-parity'
  | 'missing-language'
  | 'name-form'
  | 'orphan-reply'
  | 'other-country'
  | 'placeholder'
  | 'relative-date'
  | 'speaker'
  | 'tenure';

export interface Finding {
  readonly code: CheckCode;
  /** `error` stops the paper; `warning` is printed with it. */
  readonly severity: 'error' | 'warning';
  /** Record path: `meetings/<id>#/topics/1/statements/4/text/ja`. */
  readonly from: string;
  /** A second place that the hint is about, by its record path: the statement that was answered. */
  readonly beside?: string;
  /** One sentence without a full stop, in an officer's words. */
  readonly message: string;
  readonly hint: string;
}
