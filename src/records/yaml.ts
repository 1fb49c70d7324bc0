/** One YAML file as plain data that still knows its lines and columns. */
import { type Document, isAlias, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { done, type Fault, failed, type Outcome, type Position } from '../faults/fault.js';
import type { RecordCode } from './codes.js';
import { locate } from './locate.js';
import type { Path } from './path.js';

export interface YamlFile {
  /** As faults name it: `data/meetings/x.yaml`. */
  readonly file: string;
  /** Plain data; all text in Unicode NFC. */
  readonly value: unknown;
  /** Where a path is written: its value, or the key before it; the nearest mapping above where the path is not written. */
  position(path: Path, at?: 'key' | 'value'): Position;
}

/**
 * Reads YAML 1.2 (core schema: `NO`, `12:30` and dates stay text) strictly.
 *
 * Duplicate keys are all reported, and the file is read on; after an error of syntax nothing else is, since what
 * follows it is guesswork. Line ends of Windows and a byte-order mark are read and move no column.
 */
export function parseYaml(file: string, source: string): Outcome<YamlFile> {
  const lines = new LineCounter();
  const text = source.replace(/^\uFEFF/, '');
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
    uniqueKeys: (a, b) => isScalar(a) && isScalar(b) && nfc(a.value) === nfc(b.value),
  });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fault = (offset: number, code: RecordCode, message: string, hint?: string): Fault => ({
    severity: 'error',
    code,
    ...position(offset),
    message,
    ...(hint === undefined ? {} : { hint }),
  });

  const twice = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  const duplicates = twice.map((error) =>
    fault(error.pos[0], 'duplicate-key', `${keyAt(text, error.pos[0])} is written twice in one mapping`, 'delete one of the two'),
  );
  const broken = [...document.errors.filter((error) => error.code !== 'DUPLICATE_KEY'), ...document.warnings][0];
  if (broken !== undefined) {
    const before = duplicates.filter((_, index) => (twice[index]?.pos[0] ?? 0) < broken.pos[0]);
    return failed([...before, fault(broken.pos[0], 'invalid-yaml', ...words(broken))]);
  }

  visit(document, {
    Scalar: (_key, node) => {
      node.value = nfc(node.value);
    },
  });
  const value = plain(document);
  if (value === undefined)
    return failed([
      ...duplicates,
      fault(firstAlias(document), 'invalid-yaml', 'this alias names no anchor, or repeats too much', 'write the content out'),
    ]);
  return done({ file, value: value.data, position: (path, at = 'value') => position(locate(document, path, at)) }, duplicates);
}

function keyAt(text: string, offset: number): string {
  const [key = 'this key'] = /^[^\s:,{}]+/.exec(text.slice(offset)) ?? [];
  return `"${key.replace(/^["']|["']$/g, '')}"`;
}

function nfc(value: unknown): unknown {
  return typeof value === 'string' ? value.normalize('NFC') : value;
}

/** Plain data; nothing where an alias cannot be resolved or aliases of aliases would fill the memory. */
function plain(document: Document): { readonly data: unknown } | undefined {
  try {
    return { data: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function firstAlias(document: Document): number {
  const aliases: number[] = [];
  let unresolved: number | undefined;
  visit(document, {
    Alias: (_key, node) => {
      if (!isAlias(node)) return;
      const offset = node.range?.[0] ?? 0;
      aliases.push(offset);
      if (node.resolve(document) === undefined) unresolved ??= offset;
    },
  });
  return unresolved ?? aliases[0] ?? 0;
}

const COLON = 'a colon and a blank inside a text make a key of it: put the text in quotes';

/** What officers most often do wrong in YAML, in their words. */
const WORDS: Readonly<Record<string, readonly [string, string?]>> = {
  TAB_AS_INDENT: ['a tab stands where the line is indented', 'indent with blanks'],
  BAD_INDENT: [
    'this line is not indented like its neighbours',
    'items of one list, and keys of one mapping, begin in the same column',
  ],
  BLOCK_AS_IMPLICIT_KEY: ['a key stands inside a value', COLON],
  MULTILINE_IMPLICIT_KEY: ['a key runs over two lines', COLON],
  BAD_SCALAR_START: ['a text cannot begin with this character', 'put the text in quotes'],
  MULTIPLE_DOCS: ['a second document begins here', 'one file holds one record: delete the line of hyphens'],
  NON_STRING_KEY: ['a key must be a word', 'put it in quotes'],
  BAD_DQ_ESCAPE: ['this escape is not known', 'write a backslash in double quotes twice, or use single quotes'],
  TAG_RESOLVE_FAILED: ['a tag (a word that begins with !) is not known here', 'put the text in quotes'],
  UNEXPECTED_TOKEN: ['this does not belong here', 'a quote or bracket before it may be closed too early'],
  MISSING_CHAR: ['something is not closed before this', 'look for a quote, a bracket or a colon that is missing'],
};

function words(error: YAMLError): readonly [string, string?] {
  return WORDS[error.code] ?? [`this is not YAML: ${error.message}`];
}
