/** A desk's YAML files: data with the place of each key and value, so that a fault can point at it. */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { controlIn } from '../faults/control.js';
import { done, type Fault, failed, type Outcome, type Position } from '../faults/fault.js';
import { ALIAS_WORDS, yamlWords } from '../faults/yaml-words.js';

/** A text file as it was read. `path` is as the officer knows it. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

export type KeyPath = readonly PropertyKey[];

export interface YamlFile {
  readonly path: string;
  readonly data: unknown;
  /** Where the key (or list item) at `path` begins, or its value; undefined when the file does not have it. */
  readonly locate: (path: KeyPath, part: 'key' | 'value') => Position | undefined;
}

/** As the records are read: core schema, keys that are words, and no tags beyond the schema's own. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  stringKeys: true,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** Characters of a file. The longest that is shipped has some thirteen thousand, and readers of YAML take their time over keys. */
const LENGTH = 30_000;

/** Reads YAML 1.2. Faults: `too-long`, `invalid-yaml`, `duplicate-key`, `unknown-key`, `control-character`; an empty file is an empty mapping. */
export function readYaml(file: SourceFile): Outcome<YamlFile> {
  if (file.source.length > LENGTH) return failed([tooLong(file)]);
  const counter = new LineCounter();
  const document = parseDocument(file.source.replace(/^\uFEFF/, ''), { ...OPTIONS, lineCounter: counter, uniqueKeys: true });
  const place = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { file: file.path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fault = (offset: number, code: string, [message, hint]: readonly [string, string?]): Fault => {
    return { severity: 'error', code, ...place(offset), message, ...(hint === undefined ? {} : { hint }) };
  };
  const wrong = mistakes(document).map((error) =>
    error.code === 'DUPLICATE_KEY'
      ? fault(error.pos[0], 'duplicate-key', ['this key stands here twice', 'delete one of the two'])
      : fault(error.pos[0], 'invalid-yaml', yamlWords(error.code)),
  );
  if (wrong.length > 0) return failed(wrong);
  const controls = controlsIn(document).map(({ offset, code }) =>
    fault(offset, 'control-character', [`the text holds the control character ${code}`, 'write it anew without it']),
  );
  if (controls.length > 0) return failed(controls);
  const strange = strangeKeys(document).map((offset) =>
    fault(offset, 'unknown-key', ['no key is called "__proto__" here', 'take it out']),
  );
  if (strange.length > 0) return failed(strange);
  const plain = plainData(document);
  if (plain === undefined) return failed([fault(firstAlias(document), 'invalid-yaml', ALIAS_WORDS)]);
  const locate = (path: KeyPath, part: 'key' | 'value'): Position | undefined => {
    const offset = offsetOf(document.contents, path, part);
    return offset === undefined ? undefined : place(offset);
  };
  return done({ path: file.path, data: plain.data ?? {}, locate });
}

function tooLong({ path, source }: SourceFile): Fault {
  const message = `a file of a desk may have ${LENGTH} characters, this has ${source.length}`;
  const hint = 'a desk says only what differs from the one that it extends';
  return { severity: 'error', code: 'too-long', file: path, line: 1, column: 1, message, hint };
}

/** Duplicate keys all, and the first of what makes the rest guesswork. A tag that is not known is only a warning to the parser. */
function mistakes(document: Document): readonly YAMLError[] {
  const double = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  const [broken] = [...document.errors.filter((error) => error.code !== 'DUPLICATE_KEY'), ...document.warnings];
  return broken === undefined ? double : [...double.filter((error) => error.pos[0] < broken.pos[0]), broken];
}

function controlsIn(document: Document): readonly { readonly offset: number; readonly code: string }[] {
  const found: { readonly offset: number; readonly code: string }[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      const code = typeof node.value === 'string' ? controlIn(node.value) : undefined;
      if (code !== undefined) found.push({ offset: node.range?.[0] ?? 0, code });
    },
  });
  return found;
}

/** A key that JavaScript reads as something else, and checks of shape pass over. */
function strangeKeys(document: Document): readonly number[] {
  const found: number[] = [];
  visit(document, {
    Pair: (_key, { key }) => {
      if (isScalar(key) && key.value === '__proto__') found.push(key.range?.[0] ?? 0);
    },
  });
  return found;
}

/** Nothing where an alias cannot be resolved, aliases of aliases would fill the memory, or one stands in what it repeats. */
function plainData(document: Document): { readonly data: unknown } | undefined {
  try {
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    // Throws for what holds itself.
    JSON.stringify(data);
    return { data };
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The first alias that leads nowhere, else the first of all. */
function firstAlias(document: Document): number {
  const aliases: { readonly offset: number; readonly lost: boolean }[] = [];
  visit(document, {
    Alias: (_key, node) => void aliases.push({ offset: node.range?.[0] ?? 0, lost: node.resolve(document) === undefined }),
  });
  return (aliases.find(({ lost }) => lost) ?? aliases[0])?.offset ?? 0;
}

function offsetOf(root: unknown, path: KeyPath, part: 'key' | 'value'): number | undefined {
  let node: unknown = root;
  let key: unknown = root;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) return undefined;
      key = pair.key;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      key = node;
    } else return undefined;
  }
  const wanted = part === 'value' && isNode(node) ? node : key;
  return isNode(wanted) ? (wanted.range?.[0] ?? undefined) : path.length === 0 ? 0 : undefined;
}
