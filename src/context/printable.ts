/** Making printables: record text quoted as it stands, and words computed from it. */
import { closed } from '../markdown/closed.js';
import { escapeMarkdown } from '../markdown/markdown.js';
import { combine, type Origin, originOf } from '../marking/origin.js';
import type { Words } from '../records/stamped.js';
import type { Cite, P } from './schema.js';

/** Record text in Markdown, in the paper's language where the record has it, else in the record's own. */
export function quote(words: Words, lang: string, cites: readonly Cite[] = []): P {
  const own = inLanguage(words, lang);
  return { text: own.text, lang: own.lang, ...mutable(originOf(words.info)), cites: [...cites], computed: false };
}

/** A name or code printed as it stands. */
export function quotePlain(words: Words, lang: string): P {
  const own = inLanguage(words, lang);
  return { text: escapeMarkdown(own.text), lang: own.lang, ...mutable(originOf(words.info)), cites: [], computed: false };
}

/** Words of the paper's language, computed from values alone. `text` is Markdown-ready. */
export function phrase(text: string, lang: string, origins: readonly Origin[], cites: readonly Cite[] = []): P {
  return { text, lang, ...mutable(combine(origins)), cites: [...cites], computed: true };
}

/** Words of records and printables, asked for while a phrase is made of them. */
export interface Ear {
  /** Record text, or words composed before. */
  readonly word: (words: Words | P) => string;
  /** A name or code, which is no Markdown. */
  readonly plain: (words: Words) => string;
}

/**
 * A phrase in the paper's language, made of record words and computed values. Each word is asked for by name, so that
 * none can be used without its level and its path.
 *
 * @param origins of the computed values that the phrase rests on
 */
export function spoken(lang: string, origins: readonly Origin[], say: (ear: Ear) => string): P {
  const heard: Origin[] = [...origins];
  const text = say({
    word: (words) => {
      heard.push('texts' in words ? originOf(words.info) : words);
      return 'texts' in words ? closed(inLanguage(words, lang).text) : words.text;
    },
    plain: (words) => {
      heard.push(originOf(words.info));
      return escapeMarkdown(inLanguage(words, lang).text);
    },
  });
  return phrase(text, lang, heard);
}

/** The wording in a language, else the record's own. */
export function inLanguage(words: Words, lang: string): { readonly text: string; readonly lang: string } {
  const exact = words.texts[lang];
  if (exact !== undefined) return { text: exact, lang };
  const [tag, text] = Object.entries(words.texts)[0] ?? [lang, ''];
  return { text, lang: tag };
}

function mutable(origin: Origin): { from: string[]; level: Origin['level']; handling: string[] } {
  return { from: [...origin.from], level: origin.level, handling: [...origin.handling] };
}
