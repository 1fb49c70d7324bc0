/** The note on a file that was copied down from another desk: of which file, and what that file was at the time. */
import { createHash } from 'node:crypto';

export interface Origin {
  /** `templates/ministry/parts/facts.hbs`, wherever the templates lie. */
  readonly path: string;
  /** SHA-256 of the file as it was read, hexadecimal: line ends of another system make no other sum. */
  readonly sum: string;
}

/** How the note reads, in Handlebars and in YAML. */
const NOTE = /^(?:\{\{!-- from (\S+) sha256:([0-9a-f]{64}) --\}\}|# from (\S+) sha256:([0-9a-f]{64}))(?:\n|$)/;

export function sumOf(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}

/** The first line of a copy, with its line end. */
export function originNote({ path, sum }: Origin): string {
  const words = `from ${path} sha256:${sum}`;
  return path.endsWith('.hbs') ? `{{!-- ${words} --}}\n` : `# ${words}\n`;
}

/** What a file's first line says of its origin; undefined for one that was never copied. */
export function originOf(source: string): Origin | undefined {
  const found = NOTE.exec(source);
  const path = found?.[1] ?? found?.[3];
  const sum = found?.[2] ?? found?.[4];
  return path === undefined || sum === undefined ? undefined : { path, sum };
}

/** The file without the note. */
export function withoutOrigin(source: string): string {
  return source.replace(NOTE, '');
}

/** How a file of a desk is named in a note. */
export function namedInNote(desk: string, name: string): string {
  return `templates/${desk}/${name}`;
}
