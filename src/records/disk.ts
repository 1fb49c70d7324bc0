/** The data folder on the disk: what is read stays inside it, and a refusal of the disk is a value. */
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { refusalCode, refusalOf } from '../faults/refusal.js';

/** What the disk gave; nothing where nothing is; why not, where something is and cannot be read. */
export type Given<T> = { readonly value: T; readonly refusal?: never } | { readonly refusal: string; readonly value?: never };

/** Bytes of a file below the data folder. */
export function readFile(data: string, name: string): Given<Uint8Array> | undefined {
  return given(data, name, (path) => {
    const found = statSync(path);
    if (found.isFile()) return { value: readFileSync(path) };
    // a pipe would be waited for
    return { refusal: found.isDirectory() ? 'a folder stands where a file is wanted' : 'it is no file' };
  });
}

/** Entries of a folder below the data folder, in the order of code points. */
export function readFolder(data: string, name: string): Given<readonly Dirent[]> | undefined {
  return given(data, name, (path) => ({
    value: readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)),
  }));
}

/** Links are followed as far as they stay inside: a record must not be able to print other files of the machine. */
function given<T>(data: string, name: string, read: (path: string) => Given<T>): Given<T> | undefined {
  const path = resolve(data, name);
  try {
    const inside = relative(realpathSync(data), realpathSync(path));
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
      return { refusal: 'a link leads out of the data folder' };
    return read(path);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    const code = refusalCode(error);
    return code === 'ENOENT' ? undefined : { refusal };
  }
}
