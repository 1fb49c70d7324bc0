/** The files of a data folder: listed, read once each, parsed, and remembered with their digests. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Fault, failed, type Outcome } from '../faults/fault.js';
import type { RecordCode } from './codes.js';
import type { RecordKind } from './fields.js';
import { readPicture } from './pictures.js';
import { once, remembered } from './remembered.js';
import { RECORD_KINDS, type SingleName } from './schemas.js';
import { parseYaml, type YamlFile } from './yaml.js';

export interface Folders {
  /** As the officer names it; faults bear this name. */
  readonly data: string;
  readonly templates: string;
  /** Where both begin; the current folder when it is not given. */
  readonly root?: string;
}

/** Name of a file below data/, without `.yaml`. */
export type FileName = `${RecordKind}/${string}` | SingleName;

export interface Shelf {
  /** `data/meetings/x.yaml`. */
  label(name: string): string;
  /** Ids of a kind, in the order of code points. */
  ids(kind: RecordKind): readonly string[];
  /** Folders of templates/. */
  desks(): readonly string[];
  /** True for a file that is there, whatever it holds. */
  has(name: FileName): boolean;
  /** Its text, unparsed, to search in. */
  text(name: FileName): string | undefined;
  /** Read and parsed; no value and no fault for a file that is not there. */
  open(name: FileName): Outcome<YamlFile>;
  /** Bytes of a picture, from inside the data folder only. */
  picture(file: string): Uint8Array | undefined;
  /** Entries of data/ or of one of its folders, in the order of code points. */
  entries(folder: string): readonly Dirent[];
  /** Files that were parsed, or given out, in the order of their paths. */
  read(): readonly { readonly path: string; readonly sha512: string }[];
}

export function openShelf(folders: Folders): Shelf {
  const data = resolve(folders.root ?? '', folders.data);
  const named = folders.data.replaceAll('\\', '/').replace(/\/+$/, '');
  const label = (name: string): string => (named === '' ? name : `${named}/${name}`);
  const bytes = remembered((name: FileName) => readIfThere(resolve(data, `${name}.yaml`)));
  const digests = new Map<string, string>();
  const note = (path: string, read: Uint8Array): void => {
    digests.set(path, createHash('sha512').update(read).digest('hex'));
  };

  const entries = remembered((folder: string) => list(resolve(data, folder)));
  const ids = remembered((kind: RecordKind) =>
    entries(kind).flatMap((entry) => (entry.isFile() && entry.name.endsWith('.yaml') ? [entry.name.slice(0, -5)] : [])),
  );
  const has = (name: FileName): boolean => {
    const kind = RECORD_KINDS.find((candidate) => name.startsWith(`${candidate}/`));
    return kind === undefined
      ? entries('').some((entry) => entry.name === `${name}.yaml`)
      : ids(kind).includes(name.slice(kind.length + 1));
  };
  const text = remembered((name: FileName) => (has(name) ? decoded(bytes(name)) : undefined));
  const open = remembered((name: FileName): Outcome<YamlFile> => {
    const read = has(name) ? bytes(name) : undefined;
    if (read === undefined) return failed([]);
    const file = label(`${name}.yaml`);
    note(file, read);
    const source = text(name);
    return source === undefined
      ? failed([fileFault(file, 'not-utf8', 'this file is not written in UTF-8', 'save it as UTF-8')])
      : parseYaml(file, source);
  });

  return {
    label,
    ids,
    desks: once(() =>
      list(resolve(folders.root ?? '', folders.templates)).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])),
    ),
    has,
    text,
    open,
    picture: remembered((file: string) => {
      const picture = readPicture(data, file);
      if (picture !== undefined) note(label(file), picture);
      return picture;
    }),
    entries,
    read: () => [...digests].map(([path, sha512]) => ({ path, sha512 })).sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** A fault of a file as a whole. */
export function fileFault(
  file: string,
  code: RecordCode,
  message: string,
  hint?: string,
  severity: Fault['severity'] = 'error',
): Fault {
  return { severity, code, file, line: 1, column: 1, message, ...(hint === undefined ? {} : { hint }) };
}

function list(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

/** True for the error of a file system that says that there is no such file. */
function isAbsence(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** The text without its byte-order mark; nothing where the bytes are no UTF-8. */
function decoded(bytes: Uint8Array | undefined): string | undefined {
  return bytes !== undefined && isUtf8(bytes) ? new TextDecoder().decode(bytes) : undefined;
}
