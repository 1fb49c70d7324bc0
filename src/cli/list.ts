/** `chancery list`: meetings, people, desks: what can be named in the other commands. */
import type { Command } from 'commander';
import { foldersOf, missingFolders } from './folders.js';
import { tell } from './print.js';
import type { Settings } from './settings.js';
import type { End, Status } from './status.js';

export function addList(root: Command, end: End): void {
  root
    .command('list')
    .description('meetings, people and desks: what can be named in the other commands')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery list
  $ chancery list --json`,
    )
    .action(async (_options: unknown, command: Command) => {
      end(await list(command.optsWithGlobals<Settings>()));
    });
}

async function list(settings: Settings): Promise<Status> {
  const missing = missingFolders(settings);
  if (missing.length > 0) return tell(settings, { faults: missing, outcome: 'nothing is listed' });
  const [{ openPress }, { listMeetings }] = await Promise.all([import('../papers/press.js'), import('../papers/list.js')]);
  const { value, faults } = await listMeetings(openPress(foldersOf(settings)));
  const { meetings, people, desks } = value ?? { meetings: [], people: [], desks: [] };
  const lines = [
    ...table(
      'meetings',
      meetings.map(({ id, start, status, title }) => [id, start, status, title]),
    ),
    ...table(
      'people',
      people.map(({ id, name }) => [id, name]),
    ),
    ...table(
      'desks',
      desks.map(({ id, products }) => [id, products.join(', ')]),
    ),
  ];
  return tell(settings, { lines, faults, outcome: 'what could be read is listed', json: { meetings, people, desks } });
}

/** Columns as wide as their widest word, two spaces between them, none at the end of a line. */
function table(heading: string, rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [heading, ...rows.map((row) => `  ${line(row)}`)];
}
