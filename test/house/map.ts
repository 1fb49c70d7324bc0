/** Reads the map (ARCHITECTURE.md) and the house (src/), for the tests that compare them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Room {
  readonly name: string;
  /** Folders or files of src/ whose types (or types and values) the room may import; `*` for all. */
  readonly types: readonly string[];
  readonly values: readonly string[];
}

export interface Import {
  readonly kind: 'type' | 'value';
  /** As written: `../records/store.js`. */
  readonly from: string;
}

export interface Edge extends Import {
  /** Below src/, with the ending .ts. */
  readonly file: string;
  readonly target: string;
}

/** Open to every room. */
export const VOCABULARY = ['faults/', 'memory/', 'marking/', 'markdown/', 'locales/', 'style/units.ts', 'style/names.ts'];

/** Rows of the table of rooms: name, work, types of, values of. */
export function roomsOf(markdown: string): readonly Room[] {
  const rows = markdown.split('\n').filter((line) => /^\| `\w+\/` \|/.test(line));
  return rows.map((row) => {
    const [name = '', , types = '', values = ''] = row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    return { name: name.replace(/[`/]/g, ''), types: pathsOf(types), values: pathsOf(values) };
  });
}

function pathsOf(cell: string): readonly string[] {
  if (cell === 'all rooms') return ['*'];
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
}

/** Static imports and re-exports, and `import()`. A list with one name that is no type is a value import. */
export function importsOf(source: string): readonly Import[] {
  const found: Import[] = [];
  for (const [, typed, names = '', from = ''] of source.matchAll(
    /^(?:import|export)\s+(type\s+)?([^;'"]*?)\s*from\s+'([^']+)'/gm,
  )) {
    const listed = /^\{(.*)\}$/s
      .exec(names.trim())?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const typesOnly = typed !== undefined || (listed?.every((name) => name.startsWith('type ')) ?? false);
    found.push({ kind: typesOnly ? 'type' : 'value', from });
  }
  for (const [, from = ''] of source.matchAll(/^import\s+'([^']+)'/gm)) found.push({ kind: 'value', from });
  for (const [, typed, from = ''] of source.matchAll(/(typeof\s+)?\bimport\(\s*'([^']+)'\s*\)/g)) {
    found.push({ kind: typed === undefined ? 'value' : 'type', from });
  }
  return found;
}

/** Imports of one file that lead into another room. */
export function edgesOf(file: string, source: string): readonly Edge[] {
  const relativeImports = importsOf(source).filter(({ from }) => from.startsWith('.'));
  const edges = relativeImports.map((each) => ({
    ...each,
    file,
    target: posix.join(posix.dirname(file), each.from).replace(/\.js$/, '.ts'),
  }));
  return edges.filter(({ target }) => roomOf(target) !== roomOf(file));
}

export function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** Undefined when the room may have the import; otherwise what is wrong, in one line. */
export function forbidden(edge: Edge, rooms: readonly Room[]): string | undefined {
  const room = rooms.find(({ name }) => name === roomOf(edge.file));
  if (room === undefined) return `${edge.file}: the room is not in the map`;
  const open = VOCABULARY.includes(`${room.name}/`) ? [] : VOCABULARY;
  const values = [...room.values, ...open];
  const allowed = edge.kind === 'value' ? values : [...room.types, ...values];
  if (allowed.some((path) => path === '*' || path === edge.target || (path.endsWith('/') && edge.target.startsWith(path))))
    return undefined;
  return `${edge.file} imports ${edge.kind === 'value' ? 'a value' : 'a type'} of ${edge.target}`;
}

/** Files below a folder, relative to it, with forward slashes, in code-point order. */
export function filesBelow(folder: string, leaveOut: readonly string[] = []): readonly string[] {
  const walk = (path: string): readonly string[] =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
      const inside = join(path, entry.name);
      if (leaveOut.includes(entry.name)) return [];
      if (entry.isDirectory()) return walk(inside);
      return entry.isFile() ? [relative(folder, inside).replaceAll('\\', '/')] : [];
    });
  return [...walk(folder)].sort();
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
