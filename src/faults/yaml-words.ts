/** What is wrong with a YAML file, in the words of who wrote it. The parser's own sentences reach nobody. */

const COLON = 'a colon and a blank inside a text make a key of it: put the text in quotes';
const QUOTES = 'put the text in quotes';
const ALIAS = 'aliases (*name) repeat what an anchor (&name) marks: write the content out';

/** By the parser's code: what is wrong, and what to do about it. */
const WORDS: Readonly<Record<string, readonly [message: string, hint?: string]>> = {
  TAB_AS_INDENT: ['a tab stands where the line is indented', 'indent with blanks'],
  BAD_INDENT: [
    'this line is not indented like its neighbours',
    'items of one list, and keys of one mapping, begin in the same column; what is in brackets stands further in than its key',
  ],
  BLOCK_AS_IMPLICIT_KEY: ['a key stands inside a value', COLON],
  BLOCK_IN_FLOW: ['a line of its own stands inside brackets', 'inside { } and [ ] entries are separated by commas'],
  MULTILINE_IMPLICIT_KEY: ['a key runs over two lines', COLON],
  KEY_OVER_1024_CHARS: ['a key is far too long', COLON],
  BAD_SCALAR_START: ['a text cannot begin with this character', QUOTES],
  BAD_DIRECTIVE: ['a line cannot begin with %', QUOTES],
  MULTIPLE_DOCS: ['a second document begins here', 'one file holds one thing: delete the line of hyphens'],
  NON_STRING_KEY: ['a key must be a word', 'put it in quotes'],
  BAD_DQ_ESCAPE: ['this escape is not known', 'write a backslash in double quotes twice, or use single quotes'],
  TAG_RESOLVE_FAILED: ['a tag (a word that begins with !) is not known here', QUOTES],
  MULTIPLE_TAGS: ['two tags (words that begin with !) stand here', QUOTES],
  BAD_COLLECTION_TYPE: ['a tag (a word that begins with !) does not go with what it stands before', 'take the tag out'],
  BAD_ALIAS: ['this is no alias', ALIAS],
  ALIAS_PROPS: ['nothing may stand before an alias', ALIAS],
  MULTIPLE_ANCHORS: ['two anchors stand here', ALIAS],
  BAD_PROP_ORDER: ['an anchor or tag stands in the wrong place', ALIAS],
  UNEXPECTED_TOKEN: ['this does not belong here', 'a quote or bracket before it may be closed too early'],
  MISSING_CHAR: ['something is not closed before this', 'look for a quote, a bracket or a colon that is missing'],
  RESOURCE_EXHAUSTION: ['mappings and lists stand too deep inside each other', 'take some of the brackets out'],
};

/** Message and hint for a code of the parser; something true and general for one that is not in the table. */
export function yamlWords(code: string): readonly [message: string, hint?: string] {
  const known = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
  return known ?? ['this is not YAML', 'look at the indent of this line, and at its quotes and brackets'];
}

/** Aliases that cannot be followed. */
export const ALIAS_WORDS: readonly [message: string, hint: string] = [
  'this alias names no anchor, or repeats too much',
  'write the content out',
];
