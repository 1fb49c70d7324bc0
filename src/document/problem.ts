/** What is wrong with a piece of markup, without its place. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}
