#!/usr/bin/env node
/** The command line's entry: runs the command and turns what happened into an exit status. */
import process from 'node:process';
import { CommanderError } from 'commander';
import { program } from './program.js';
import { STATUS } from './status.js';

/** A reader that has gone (`chancery list | head -1`) is no fault of anybody. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program((status) => {
    process.exitCode = status;
  }).parseAsync(process.argv);
} catch (error) {
  process.exitCode = statusOf(error);
}

function statusOf(error: unknown): number {
  // commander has said already what is wrong; its status for help and version that were asked for is 0
  if (error instanceof CommanderError) return error.exitCode === 0 ? STATUS.done : STATUS.usage;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `chancery failed, and the fault is ours, not your records'. Sorry. Please pass on these lines:\n${stack}\n`,
  );
  return STATUS.ours;
}
