/** What we use of `bidi-js` (UAX #9), whose own types name its default export as a CommonJS package has none. */
declare module 'bidi-js' {
  export default function openBidi(): {
    readonly getEmbeddingLevels: (text: string, base: 'ltr' | 'rtl') => { readonly levels: Uint8Array };
  };
}
