/** What the commands that write one new record have in common. */
import { existsSync, rmSync } from 'node:fs';
import type { Command } from 'commander';
import { blocks, type Fault } from '../../faults/fault.js';
import type { RecordKind } from '../../records/fields.js';
import type { FolderStore } from '../../records/folder.js';
import type { DataFile } from '../../records/scaffold.js';
import type { Words } from '../../records/stamped.js';
import type { Kinds, Ministry } from '../../records/store.js';
import { missingFolders } from '../folders.js';
import { counted, tell } from '../print.js';
import type { Settings } from '../settings.js';
import type { Status } from '../status.js';
import { alreadyThere, createFile } from './create.js';

/** The ministry into which a record is written. */
export interface Workplace {
  readonly settings: Settings;
  readonly command: Command;
  readonly store: FolderStore;
  readonly ministry: Ministry;
}

/** What a command makes of its flags: a record, or why there is none. */
export type Made = { readonly file: DataFile } | { readonly faults: readonly Fault[] };

const OUTCOME = 'nothing was written';

/** Opens the ministry, makes the record, writes it, and says what `check` says of it. */
export async function writeNew<Kind extends RecordKind>(
  kind: Kind,
  command: Command,
  make: (place: Workplace) => Promise<Made>,
): Promise<Status> {
  const settings = command.optsWithGlobals<Settings>();
  const missing = missingFolders(settings).filter(({ file }) => file === settings.data);
  if (missing.length > 0) return tell(settings, { faults: missing, outcome: OUTCOME });
  const { openFolderStore } = await import('../../records/folder.js');
  const store = openFolderStore(settings);
  const ministry = store.ministry();
  if (ministry.value === undefined) return tell(settings, { faults: ministry.faults, outcome: OUTCOME });
  const made = await make({ settings, command, store, ministry: ministry.value });
  if ('faults' in made) return tell(settings, { faults: made.faults, outcome: OUTCOME });
  const path = `${settings.data.replaceAll('\\', '/').replace(/\/+$/, '')}/${made.file.name}`;
  if (existsSync(path)) return tell(settings, { faults: [alreadyThere(path)], outcome: OUTCOME });
  const written = createFile(path, made.file.text);
  if (written.value === undefined) return tell(settings, { faults: written.faults, outcome: OUTCOME });

  const { faults } = openFolderStore(settings).get(kind, idIn(made.file));
  if (!blocks(faults)) return tell(settings, { files: [path], faults, outcome: gapsOf(faults) });
  // told first: the lines that are shown stand in the file
  const status = tell(settings, { faults: faults.filter(({ severity }) => severity === 'error'), outcome: OUTCOME });
  rmSync(path, { force: true });
  return status;
}

function idIn({ name }: DataFile): string {
  return name.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

function gapsOf(faults: readonly Fault[]): string {
  const open = faults.filter(({ code }) => code === 'gap' || code === 'stand-in').length;
  return open === 0 ? 'the record was written' : `the record was written, with ${counted(open, 'gap')}`;
}

/** The record of that id, or why there is none. */
export function lookUp<Kind extends keyof typeof WRITTEN_BY>(
  store: FolderStore,
  kind: Kind,
  id: string,
): { readonly found: Kinds[Kind] } | { readonly faults: readonly Fault[] } {
  const { value, faults } = store.get(kind, id);
  if (value !== undefined) return { found: value };
  const hint = `"${WRITTEN_BY[kind]}" writes a record`;
  return { faults: faults.map((fault) => (fault.code === 'no-such-record' ? { hint, ...fault } : fault)) };
}

const WRITTEN_BY = { countries: 'chancery new country', people: 'chancery new person' } as const;

/** A text of a record in a language, else in its own. */
export function textIn({ texts }: Words, language: string): string {
  return texts[language] ?? Object.values(texts)[0] ?? '';
}

/** Ends the command as one that was used in a wrong way. */
export function missingOptions(command: Command, options: readonly string[], because?: string): never {
  const reason = because === undefined ? '' : `\n(${because})`;
  return command.error(`error: ${options.join(' and ')} must be said, or answered on a terminal${reason}`);
}

/** Ends the command where a value has not the form of its field. */
export function mustFit(command: Command, option: string, value: string | undefined, message: string | undefined): void {
  if (value !== undefined && message !== undefined) command.error(`error: ${option} "${value}" ${message}`);
}
