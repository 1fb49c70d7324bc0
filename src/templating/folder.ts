/** The templates folder: the only place of this room that reads files. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { done, type Fault, failed, type Outcome } from '../faults/fault.js';
import { refusalOf } from '../faults/refusal.js';
import type { SourceFile } from '../style/yaml.js';

/** Where desks' files come from. Names are relative to the desk's folder, with forward slashes. */
export interface TemplateFiles {
  /** As the officer named it. */
  readonly folder: string;
  /** Ids of the desks in the folder, in order of code points. */
  readonly desks: () => readonly string[];
  /** Ids of the desks that may be extended: those of the folder, and the base set that ships with the program. */
  readonly bases: () => readonly string[];
  /** Files of a desk that this program reads, in order of code points; empty when there is no such desk. */
  readonly list: (desk: string) => Outcome<readonly string[]>;
  readonly read: (desk: string, name: string) => Outcome<SourceFile>;
  /** Bytes of a picture in a desk's folder; undefined where there is none, or it may not be read. */
  readonly picture: (desk: string, name: string) => Uint8Array | undefined;
}

/** The desk whose files ship with the program. A desk of that name in the ministry's own folder stands in its place. */
const SHIPPED = 'ministry';

const READ = /^([a-z0-9-]+\.yaml|style\.[A-Za-z-]+\.yaml|[a-z0-9-]+\.hbs|parts\/[a-z0-9-]+\.hbs|labels\/[A-Za-z-]+\.yaml)$/;
const PICTURE = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*\.(png|jpe?g)$/i;

/**
 * Fault: `cannot-read`, for what may not be opened, for a folder in the place of a file and the other way round, and
 * for a link that leads out of the folder: a desk must not be able to print other files of the machine.
 *
 * @param folder   paths in faults begin with it
 * @param shipped  folder of the templates that ship with the program, whose base set a desk may extend where its own
 *                 folder has none of that name; paths in faults begin with it, too
 */
export function openTemplates(folder: string, shipped?: string): TemplateFiles {
  const own = openFolder(folder);
  const base = shipped === undefined ? undefined : openFolder(shipped);
  const holder = (desk: string): Folder =>
    desk === SHIPPED && base !== undefined && !own.desks().includes(SHIPPED) ? base : own;
  return {
    folder: own.folder,
    desks: own.desks,
    bases: () => [...new Set([...own.desks(), ...(base?.desks() ?? []).filter((desk) => desk === SHIPPED)])],
    list: (desk) => holder(desk).list(desk),
    read: (desk, name) => holder(desk).read(desk, name),
    picture: (desk, name) => holder(desk).picture(desk, name),
  };
}

type Folder = Omit<TemplateFiles, 'bases'>;

function openFolder(folder: string): Folder {
  const named = (...names: readonly string[]): string =>
    [folder.replaceAll('\\', '/').replace(/\/$/, ''), ...names.filter((name) => name !== '')].join('/');
  const desks = (): readonly string[] => {
    const entries = attempt(() => readdirSync(folder, { withFileTypes: true })).value ?? [];
    const folders = entries.filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'desk.yaml')));
    return folders.map((entry) => entry.name).sort();
  };
  const outside = (path: string): boolean => {
    const inside = relative(realpathSync(folder), realpathSync(path));
    return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  };
  /** Undefined when it may be read. */
  const refusal = (desk: string, name: string, wanted: 'file' | 'folder'): Fault | undefined => {
    const path = join(folder, desk, name);
    const found = attempt(() => ({ stats: statSync(path), outside: outside(path) }));
    if (found.value === undefined) return cannotRead(named(desk, name), `${name} cannot be read: ${found.reason}`);
    // The place of such a fault is the folder: a terminal shows lines of the file that a fault is in.
    if (found.value.outside)
      return cannotRead(named(desk), `${name} is a link that leads out of ${named()}`, 'put the file itself there');
    const right = wanted === 'file' ? found.value.stats.isFile() : found.value.stats.isDirectory();
    return right ? undefined : cannotRead(named(desk, name), `${name} is no ${wanted}`, `it wants to be a ${wanted}`);
  };
  const inside = (desk: string, sub: string): Outcome<readonly string[]> => {
    const path = join(folder, desk, sub);
    if (!existsSync(path)) return done([]);
    const refused = refusal(desk, sub, 'folder');
    if (refused !== undefined) return failed([refused]);
    const names = attempt(() => readdirSync(path));
    if (names.value === undefined) return failed([cannotRead(named(desk, sub), `this folder cannot be read: ${names.reason}`)]);
    return done(names.value.map((name) => (sub === '' ? name : `${sub}/${name}`)));
  };
  return {
    folder: named(),
    desks,
    list: (desk) => {
      if (!desks().includes(desk)) return done([]);
      const all = ['', 'parts', 'labels'].map((sub) => inside(desk, sub));
      const faults = all.flatMap((outcome) => outcome.faults);
      if (faults.length > 0) return failed(faults);
      const names = all.flatMap((outcome) => outcome.value ?? []);
      return done(names.filter((name) => READ.test(name)).sort());
    },
    read: (desk, name) => {
      const refused = refusal(desk, name, 'file');
      if (refused !== undefined) return failed([refused]);
      const text = attempt(() => readFileSync(join(folder, desk, name), 'utf8'));
      if (text.value === undefined) return failed([cannotRead(named(desk, name), `${name} cannot be read: ${text.reason}`)]);
      const source = text.value
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n')
        .normalize('NFC');
      return done({ path: named(desk, name), source });
    },
    picture: (desk, name) => {
      if (!PICTURE.test(name) || refusal(desk, name, 'file') !== undefined) return undefined;
      return attempt(() => readFileSync(join(folder, desk, name))).value;
    },
  };
}

function cannotRead(file: string, message: string, hint?: string): Fault {
  return { severity: 'error', code: 'cannot-read', file, line: 1, column: 1, message, ...(hint === undefined ? {} : { hint }) };
}

interface Attempt<Value> {
  readonly value?: Value;
  /** Why the machine refused, where it did. */
  readonly reason?: string;
}

function attempt<Value>(read: () => Value): Attempt<Value> {
  try {
    return { value: read() };
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return { reason };
  }
}
