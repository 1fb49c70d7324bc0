/** The whole command line: the options that every command knows, and the commands. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addBrief } from './brief.js';
import { addCheck } from './check.js';
import { addInit } from './init.js';
import { addList } from './list.js';
import { addMake } from './make.js';
import { addNewRecord } from './new.js';
import { addReadout } from './readout.js';
import { addSchema } from './schema.js';
import type { End } from './status.js';
import { addTemplates } from './templates.js';

/**
 * Commands import their room (`papers/`, `records/`) inside their action, so that `--help` and `--version`
 * answer at once.
 */
export function program(end: End): Command {
  const root = new Command('chancery')
    .description('Papers around a meeting, made from its record: the same bytes every time.')
    .version(version())
    .option('--data <dir>', 'the ministry: records of meetings, people, countries', 'data')
    .option('--templates <dir>', "the desks' templates and styles", 'templates')
    .option('--out <dir>', 'where papers go', 'output')
    .option('--json', 'one JSON object on stdout, for machines')
    .option('--quiet', 'no warnings and notes')
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(--help lists commands and options)')
    .addHelpText('after', HELP)
    .helpCommand(false)
    .exitOverride();
  for (const add of [addList, addBrief, addReadout, addMake, addCheck, addTemplates, addInit, addNewRecord, addSchema])
    add(root, end);
  return root;
}

const HELP = `
Exit status: 0 done, 1 the input is at fault, 2 wrong usage, 3 a fault of ours.

Examples:
  $ chancery list
  $ chancery brief japan-mexico-2024-02-21
  $ chancery readout japan-mexico-2024-02-21
  $ chancery check`;

/** Of package.json, two folders above this file both in src/ and in dist/. */
function version(): string {
  const description: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  if (typeof description === 'object' && description !== null && 'version' in description) return String(description.version);
  throw new Error('package.json has no version');
}
