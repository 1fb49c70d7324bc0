/** A desk's YAML files: data with the place of each key and value, so that a fault can point at it. */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { done, type Fault, failed, type Outcome, type Position } from '../faults/fault.js';

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

/** Reads YAML 1.2. Faults: `invalid-yaml`, `duplicate-key`; an empty file is an empty mapping. */
export function readYaml(file: SourceFile): Outcome<YamlFile> {
  const counter = new LineCounter();
  const source = file.source.replace(/^\uFEFF/, '');
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { file: file.path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    return failed(
      document.errors.map((error): Fault => {
        const double = error.code === 'DUPLICATE_KEY';
        const message = double ? 'this key stands here twice' : `this is not valid YAML: ${error.message.replace(/\.$/, '')}`;
        return { severity: 'error', code: double ? 'duplicate-key' : 'invalid-yaml', ...place(error.pos[0]), message };
      }),
    );
  }
  const locate = (path: KeyPath, part: 'key' | 'value'): Position | undefined => {
    const offset = offsetOf(document.contents, path, part);
    return offset === undefined ? undefined : place(offset);
  };
  const data: unknown = document.toJS({ maxAliasCount: 100 });
  return done({ path: file.path, data: data ?? {}, locate });
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
