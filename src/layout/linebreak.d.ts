/** What we use of `linebreak` (UAX #14), which brings no types. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** The next place where a line may end, or null at the end of the text. `required` after a line feed. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
