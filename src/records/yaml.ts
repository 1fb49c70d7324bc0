/** One YAML file as plain data that still knows its lines and columns. */
import { type Document, isAlias, isScalar, LineCounter, type Node, parseDocument, Scalar, visit } from 'yaml';
import { done, type Fault, failed, type Outcome, type Position } from '../faults/fault.js';
import type { RecordCode } from './codes.js';
import { locate, nodeAt } from './locate.js';
import { misread } from './mappings.js';
import type { Path } from './path.js';
import { type GapRemark, gapRemarks } from './remarks.js';
import { cannotBegin, type Slip, slipOf } from './slips.js';

export interface YamlFile {
  /** As faults name it: `data/meetings/x.yaml`. */
  readonly file: string;
  /** Plain data; all text in Unicode NFC. */
  readonly value: unknown;
  /** Where a path is written: its value, or the key before it; the nearest mapping above where the path is not written. */
  position(path: Path, at?: 'key' | 'value'): Position;
  /** The remark that ends an unquoted text on its line: what was meant as words may stand in it. */
  remarkAfter(path: Path): Position | undefined;
  /** Remarks that say what is still to be written. */
  gaps(): readonly (Position & Pick<GapRemark, 'kind' | 'text'>)[];
}

/**
 * Reads YAML 1.2 (core schema: `NO`, `12:30` and dates stay text) strictly.
 *
 * Duplicate keys and texts cut by a comma are all reported, and the file is read on; after an error of syntax nothing else is, since what
 * follows it is guesswork. Line ends of Windows and a byte-order mark are read and move no column.
 */
export function parseYaml(file: string, source: string): Outcome<YamlFile> {
  const lines = new LineCounter();
  // YAML ends a line at a bare CR too, its parser does not
  const text = source.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
    // looked for by `misread`: the parser compares each key with each
    uniqueKeys: false,
  });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fault = (code: RecordCode, { offset, message, hint }: Slip): Fault => ({
    severity: 'error',
    code,
    ...position(offset),
    message,
    ...(hint === undefined ? {} : { hint }),
  });

  const [broken] = [...document.errors, ...document.warnings];
  const slip = broken === undefined ? undefined : slipOf(broken, text);
  const found = misread(document, text);
  const fatal = found.find((each) => each.fatal === true);
  if (fatal !== undefined) return failed([fault('invalid-yaml', fatal)]);
  const misreadings = found.map((each) => fault(each.code, each));
  if (slip !== undefined) {
    const before = misreadings.filter((_, index) => (found[index]?.offset ?? 0) < slip.offset);
    return failed([...before, fault('invalid-yaml', slip)]);
  }

  visit(document, {
    Scalar: (_key, node) => {
      node.value = nfc(node.value);
    },
  });
  const value = plain(document);
  if (value === undefined) return failed([...misreadings, fault('invalid-yaml', slipOfAlias(document))]);
  return done(
    {
      file,
      value: value.data,
      position: (path, at = 'value') => position(locate(document, path, at)),
      remarkAfter: (path) => {
        const offset = remarkAfter(nodeAt(document, path), text);
        return offset === undefined ? undefined : position(offset);
      },
      gaps: () => gapRemarks(document, text).map(({ offset, ...said }) => ({ ...position(offset), ...said })),
    },
    misreadings,
  );
}

/** The `#` of a remark on the line of an unquoted text. Without a blank before it, a `#` is a letter of the text. */
function remarkAfter(node: Node | undefined, text: string): number | undefined {
  if (!isScalar(node) || node.type !== Scalar.PLAIN) return undefined;
  const end = node.range?.[1] ?? 0;
  const [blanks] = /^[ \t]+(?=#)/.exec(text.slice(end, end + 200)) ?? [];
  return blanks === undefined ? undefined : end + blanks.length;
}

/** Han letters that composing would exchange for others: a family that writes itself with U+FA10 does not write U+585A. */
const KEPT_AS_WRITTEN = /[^\u{f900}-\u{faff}\u{2f800}-\u{2fa1f}]+/gu;

/** Accents composed. */
function nfc(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(KEPT_AS_WRITTEN, (part) => part.normalize('NFC')) : value;
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

function slipOfAlias(document: Document): Slip {
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
  if (unresolved !== undefined) return cannotBegin(unresolved, '*');
  return { offset: aliases[0] ?? 0, message: 'what this alias names repeats too much', hint: 'write the content out' };
}
