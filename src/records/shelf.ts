/** The files of a data folder: listed, read once each, parsed, and remembered with their digests. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { resolve } from 'node:path';
import { type Fault, failed, type Outcome } from '../faults/fault.js';
import { once, remembered } from '../memory/remembered.js';
import type { RecordCode } from './codes.js';
import { readFile, readFolder } from './disk.js';
import type { RecordKind } from './fields.js';
import { readPicture } from './pictures.js';
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
  /** Why a folder of data/, or data/ itself (''), cannot be read; nothing where it can, or is not there. */
  closed(folder: string): Fault | undefined;
  /** Files that were parsed, or given out, in the order of their paths. */
  read(): readonly { readonly path: string; readonly sha512: string }[];
}

export function openShelf(folders: Folders): Shelf {
  const data = resolve(folders.root ?? '', folders.data);
  const named = folders.data.replaceAll('\\', '/').replace(/\/+$/, '');
  const label = (name: string): string => (named === '' ? name : `${named}/${name}`);
  // what is listed and not there is a link to nowhere
  const given = remembered((name: FileName) => readFile(data, `${name}.yaml`) ?? { refusal: 'it leads nowhere' });
  const digests = new Map<string, string>();
  const note = (path: string, read: Uint8Array): void => {
    digests.set(path, createHash('sha512').update(read).digest('hex'));
  };

  const folder = remembered((name: string) => readFolder(data, name) ?? { value: [] });
  const entries = (name: string): readonly Dirent[] => folder(name).value ?? [];
  const ids = remembered((kind: RecordKind) =>
    entries(kind).flatMap(({ name }) => (isRecordFile(name) ? [name.slice(0, -5)] : [])),
  );
  const has = (name: FileName): boolean => {
    const kind = RECORD_KINDS.find((candidate) => name.startsWith(`${candidate}/`));
    return kind === undefined
      ? entries('').some((entry) => entry.name === `${name}.yaml`)
      : ids(kind).includes(name.slice(kind.length + 1));
  };
  const text = remembered((name: FileName) => (has(name) ? decoded(given(name).value) : undefined));
  const open = remembered((name: FileName): Outcome<YamlFile> => {
    if (!has(name)) return failed([]);
    const file = label(`${name}.yaml`);
    const { value: read, refusal } = given(name);
    if (read === undefined) return failed([unreadable(file, 'file', refusal)]);
    note(file, read);
    const source = text(name);
    return source === undefined
      ? failed([fileFault(file, 'not-utf8', 'this file is not written in UTF-8', 'save it as UTF-8')])
      : parseYaml(file, source);
  });

  return {
    label,
    ids,
    desks: once(() => foldersIn(resolve(folders.root ?? '', folders.templates))),
    has,
    text,
    open,
    picture: remembered((file: string) => {
      const picture = readPicture(data, file);
      if (picture !== undefined) note(label(file), picture);
      return picture;
    }),
    entries,
    closed: (name) => {
      const { refusal } = folder(name);
      return refusal === undefined ? undefined : unreadable(label(name).replace(/\/$/, ''), 'folder', refusal);
    },
    read: () => [...digests].map(([path, sha512]) => ({ path, sha512 })).sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function unreadable(label: string, what: 'file' | 'folder', refusal: string): Fault {
  return fileFault(label, 'cannot-read', `this ${what} cannot be read: ${refusal}`);
}

function foldersIn(folder: string): readonly string[] {
  const { value = [] } = readFolder(folder, '') ?? {};
  return value.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
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

/** True for the name of a record's file; editors keep files of their own beside it, whose names begin with a dot. */
export function isRecordFile(name: string): boolean {
  return name.endsWith('.yaml') && !name.startsWith('.');
}

/** The text without its byte-order mark; nothing where the bytes are no UTF-8. */
function decoded(bytes: Uint8Array | undefined): string | undefined {
  return bytes !== undefined && isUtf8(bytes) ? new TextDecoder().decode(bytes) : undefined;
}
