/** Options of the command line and how their values are read. A wrong value is wrong usage (exit status 2). */
import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../faults/nearest.js';
import { LEVELS, type Level } from '../marking/level.js';
import { FORMATS, type Format } from '../templating/formats.js';

/** What every command knows. Folders as the user typed them: faults and paths are printed in the same form. */
export interface Settings {
  readonly data: string;
  readonly templates: string;
  readonly out: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** What a command that makes one paper knows besides. */
export interface PaperSettings extends Settings {
  readonly lang: string;
  readonly format: readonly Format[];
  readonly desk?: string;
  readonly access?: Level;
  readonly largePrint?: boolean;
  readonly attach?: boolean;
}

/** `pdf,docx` -> both, in the order of FORMATS and once each, so that the order typed cannot matter. */
export function readFormats(value: string): readonly Format[] {
  const names = value.split(',').map((name) => name.trim().toLowerCase());
  for (const name of names) oneOf(FORMATS, name, 'format');
  return FORMATS.filter((format) => names.includes(format));
}

export function readLevel(value: string): Level {
  return oneOf(LEVELS, value, 'access level');
}

/** A meeting as it was typed: its id, or the name or path of its file, which a shell completes. */
export function readMeeting(value: string): string {
  return value.endsWith('.yaml') ? (value.split(/[\\/]/).at(-1) ?? value).slice(0, -'.yaml'.length) : value;
}

function oneOf<T extends string>(allowed: readonly T[], value: string, what: string): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  const hint = didYouMean(value, allowed);
  throw new InvalidArgumentError(`"${value}" is no ${what}: ${allowed.join(', ')}.${hint === undefined ? '' : ` (${hint})`}`);
}
