/** A photograph as the whole figure: the picture, what it shows for those who do not see it, caption and credit. */
import type { Context, P } from '../../context/schema.js';
import { parseInline, plainText } from '../../markdown/markdown.js';
import { attributesOf, escapeHtml, type Pen, sayMarkup } from './markup.js';

export type Photo = NonNullable<Context['meeting']['photo']>;

/**
 * The figure bears the language and the level of the alternative text, which is an attribute and can bear none itself;
 * caption and credit bear their own.
 */
export function pictureMarkup(pen: Pen, { file, alt, caption, credit }: Photo): string {
  const image = `<img src="${escapeHtml(file)}" alt="${escapeHtml(wordsOf(alt))}"/>`;
  const words = `${sayMarkup(pen, caption)}${credit === null ? '' : `${stopAfter(caption)}${sayMarkup(pen, credit)}`}`;
  return `<figure${attributesOf(pen, alt)}>${image}<figcaption>${words}</figcaption></figure>`;
}

function wordsOf(printable: P): string {
  return plainText(parseInline(printable.text).value);
}

/** Languages that end a sentence with a mark as wide as a letter, and set no blank after it. */
const FULL_WIDTH = /^(ja|zh)(-|$)/;

/** What ends the caption before the credit; a caption that is a sentence has its own stop. */
function stopAfter(caption: P): string {
  const wide = FULL_WIDTH.test(caption.lang);
  if (/[.!?…。！？]["'”’」』)）]*$/.test(wordsOf(caption))) return wide ? '' : ' ';
  return wide ? '。' : '. ';
}
