/** What a paper takes along: the released context as JSON. The record itself never leaves the house. */
import { publishedContext } from '../context/published.js';
import type { Context } from '../context/schema.js';
import { localeOf } from '../locales/languages.js';
import type { Attachment } from '../pdf/attach.js';
import type { PaperRequest } from './paper.js';

/** `readout.en.json`, for who keeps the paper and wants to search, compare or make it anew. */
export function attachmentOf({ product, lang }: PaperRequest, context: Context): Attachment {
  const locale = localeOf(lang, { era: false });
  if (locale === undefined) throw new Error(`a paper was made in a language without a locale: ${lang}`);
  return {
    name: `${product}.${lang}.json`,
    type: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(publishedContext(context), null, 2)}\n`),
    description: locale.attachment,
  };
}
