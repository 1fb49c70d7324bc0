#!/usr/bin/env node
/** The command line's entry: runs the command and turns what happened into an exit status. */
import process from 'node:process';
import { CommanderError } from 'commander';
import { refusalCode, refusalOf } from '../faults/refusal.js';
import { program } from './program.js';
import { STATUS } from './status.js';

/** A reader that has gone (`chancery list | head -1`) is no fault of anybody; a full disk is to be told. */
process.stdout.on('error', (error: unknown) => {
  const reason = refusedBy(error);
  if (reason !== undefined) process.stderr.write(`chancery cannot print what it found: ${reason}\n`);
});
/** Where nothing can be told, the status still tells. */
process.stderr.on('error', refusedBy);

try {
  await program((status) => {
    // what could not be printed stays a failure, whatever the command says later
    process.exitCode ??= status;
  }).parseAsync(process.argv);
} catch (error) {
  process.exitCode = statusOf(error);
}

/** Why nothing more can be printed; undefined where the reader has simply gone. */
function refusedBy(error: unknown): string | undefined {
  if (refusalCode(error) === 'EPIPE') return undefined;
  const reason = refusalOf(error);
  if (reason === undefined) throw error;
  process.exitCode = process.exitCode || STATUS.input;
  return reason;
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
