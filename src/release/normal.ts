/** The form in which a withheld text and what a file says are compared: the same words, however they are set. */

/**
 * White space; hyphens, which stand at the end of a line; the signs of Markdown, which are printed as looks. A line or a page
 * may put white space anywhere.
 */
const DROPPED = /[\s\-\u2010\\`*_~[\]()<>#|]+/g;
/** Characters without a shape (soft hyphens among them), which may part words as well. */
const SHAPELESS = /\p{Default_Ignorable_Code_Point}+/gu;

/**
 * NFKC, so that a ligature is its letters; without what parts words; in small letters, because a desk may print surnames in
 * capitals and a sentence begins with one.
 */
export function normal(text: string): string {
  // in UTF-8 all else takes more bytes than it has characters
  if (Buffer.byteLength(text) === text.length) return normalAscii(text);
  return text.normalize('NFKC').toLowerCase().replace(DROPPED, '').replace(SHAPELESS, '');
}

/** The same of a text in which nothing can be composed: most of a file, the code of its objects and pages, is such a text. */
function normalAscii(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  let end = 0;
  for (let at = 0; at < bytes.length; at++) {
    const form = ASCII_FORMS[bytes[at] ?? 0] ?? GONE;
    if (form !== GONE) bytes[end++] = form;
  }
  return bytes.toString('latin1', 0, end);
}

const GONE = 0xff;
/** By code: the small letter, or that nothing is left. */
const ASCII_FORMS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const kept = String.fromCharCode(code).toLowerCase().replace(DROPPED, '');
  return kept === '' ? GONE : kept.charCodeAt(0);
});

/** Stands in a normal form between two pieces that nobody reads as one: no text of a record may hold it. */
export const WALL = '\u001e';
