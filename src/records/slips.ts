/** What officers most often do wrong in YAML, in their words, and where the slip is: often before the place where YAML stumbles. */
import type { YAMLError } from 'yaml';
import { yamlWords } from '../faults/yaml-words.js';

export interface Slip {
  readonly offset: number;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** @param text the file, in which the error's offsets count */
export function slipOf(error: YAMLError, text: string): Slip {
  const [offset] = error.pos;
  for (const look of LOOKS) {
    const slip = look(error, text, offset);
    if (slip !== undefined) return slip;
  }
  if (error.code === 'RESOURCE_EXHAUSTION') return tooDeep(offset);
  const [message, hint] = WORDS[error.code] ?? yamlWords(error.code);
  return { offset, message, hint };
}

/** A mark of YAML's own at the beginning of a text. */
export function cannotBegin(offset: number, mark: string): Slip {
  return { offset, message: `a text cannot begin with ${mark}`, hint: QUOTES };
}

/** Brackets or indents without end. */
export function tooDeep(offset: number): Slip {
  const hint = 'no record needs more than a dozen levels: a bracket may be opened too often';
  return { offset, message: 'this is nested too deeply', hint };
}

const NEIGHBOURS = 'items of one list, and keys of one mapping, begin in the same column';
const QUOTES = 'put the text in quotes';

type Look = (error: YAMLError, text: string, offset: number) => Slip | undefined;

/** `text: We want chains: semis`, in a line of its own or between braces. */
const colonInText: Look = (error, text, offset) => {
  if (error.code !== 'BLOCK_IN_FLOW' && error.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const colon = /:(?=[ \t\r\n]|$)/.exec(text.slice(offset))?.index ?? 0;
  const above = text.lastIndexOf('\n', offset + colon);
  if (above >= offset) {
    const indented = above + 1 + (/^[ \t]*/.exec(text.slice(above + 1))?.[0].length ?? 0);
    return { offset: indented, message: 'this line is indented deeper than its neighbours', hint: NEIGHBOURS };
  }
  const curly = /^[“”„«»‘’「]/.test(text.slice(offset));
  const hint = curly ? 'put straight quotes around the text: curly ones are printed, and do not hold it together' : QUOTES;
  return { offset: offset + colon, message: 'a colon and a blank inside a text make a key of it', hint };
};

/** `status confirmed`, `status:confirmed`. */
const keyWithoutColon: Look = (error, text, offset) => {
  const lacking = error.code === 'MULTILINE_IMPLICIT_KEY' || /^Implicit map keys need/.test(error.message);
  if (!lacking) return undefined;
  const line = lineAt(text, offset);
  const [, tight] = /^([A-Za-z][A-Za-z0-9]*):\S/.exec(line) ?? [];
  if (tight !== undefined)
    return {
      offset: offset + tight.length,
      message: `a blank is missing after the colon of "${tight}"`,
      hint: `write ${tight}: ...`,
    };
  const [, key] = /^([a-z][A-Za-z0-9]*)[ \t]+[^\s:]/.exec(line) ?? [];
  return {
    offset,
    message: 'this line has no colon',
    hint: `${key === undefined ? 'a key is followed by a colon and a blank' : `as a key it is written ${key}: ...`}; a text that goes on in a new line is indented below its key`,
  };
};

/** `text: *important* words`, `text: - words`, `text: > words`. */
const markBeforeText: Look = (error, text, offset) => {
  if (error.code !== 'UNEXPECTED_TOKEN') return undefined;
  if (/^Unexpected block-seq-ind on same line/.test(error.message)) return cannotBegin(offset, 'a hyphen and a blank');
  if (/^Not a YAML token/.test(error.message)) return cannotBegin(lineStart(text, offset), '> or |');
  const [star] = /(?<=[:,[{-][ \t]+)\*\S+[ \t]+$/.exec(text.slice(lineStart(text, offset), offset)) ?? [];
  return star === undefined ? undefined : cannotBegin(offset - star.length, '*');
};

/** `'Germany's frigates'`, `"Zeitenwende" is the word`. */
const quoteInText: Look = (error, text, offset) => {
  if (error.code !== 'UNEXPECTED_TOKEN') return undefined;
  const before = /(["'])[ \t]*$/.exec(text.slice(lineStart(text, offset), offset));
  if (before === null) return undefined;
  const quote = offset - before[0].length;
  return before[0] === "'"
    ? {
        offset: quote,
        message: 'this apostrophe ends the text',
        hint: 'put the text in double quotes, or write the apostrophe twice',
      }
    : { offset: quote, message: 'the text ends at this quote', hint: 'put the whole text in quotes of the other kind' };
};

/** A bracket or quote that is not closed: YAML notices where the next line begins. */
const notClosed: Look = (error, text, offset) => {
  const [, end] = /must (?:be sufficiently indented and )?end with a ([}\]])/.exec(error.message) ?? [];
  if (end !== undefined)
    return { offset, message: `a "${end}" is missing before this`, hint: 'each bracket is closed in its turn' };
  if (/^Missing closing/.test(error.message))
    return { offset, message: 'a quote is not closed before this', hint: 'look for the text that begins with a quote' };
  const above = lineAt(text, lineStart(text, offset - 1));
  if (error.code === 'BAD_INDENT' && /\S[ \t]+#/.test(above) && !/^\s*#/.test(above))
    return {
      offset,
      message: 'the remark in the line above ends its text',
      hint: 'what follows # is a remark: put the text in quotes',
    };
  return undefined;
};

const LOOKS: readonly Look[] = [colonInText, keyWithoutColon, markBeforeText, quoteInText, notClosed];

/** Where the words for YAML in general would mislead an officer. */
const WORDS: Readonly<Record<string, readonly [string, string?]>> = {
  BAD_ALIAS: ['a text cannot begin with this character', QUOTES],
  MULTIPLE_DOCS: ['a second document begins here', 'one file holds one record: delete the line of hyphens'],
  MISSING_CHAR: ['this line is not indented like its neighbours, or has no hyphen', NEIGHBOURS],
};

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', Math.max(0, offset) - 1) + 1;
}

/** From the offset to the end of its line. */
function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? undefined : end).trimEnd();
}
