/** `chancery schema`: JSON Schema files, with which an editor completes and checks records and desks while they are written. */
import type { Command } from 'commander';
import { tell } from './print.js';
import type { Settings } from './settings.js';
import type { End, Status } from './status.js';
import { writeAll } from './write.js';

export function addSchema(root: Command, end: End): void {
  root
    .command('schema')
    .description('write JSON Schema files for editors, to schemas/ or to --out')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery schema
  $ chancery schema --out ministry/schemas`,
    )
    .action(async (_options: unknown, command: Command) => {
      const settings = command.optsWithGlobals<Settings>();
      // beside data/, where the first line of each record looks for them
      const folder = command.getOptionValueSourceWithGlobals('out') === 'default' ? 'schemas' : settings.out;
      end(await schema(folder, settings));
    });
}

async function schema(folder: string, settings: Settings): Promise<Status> {
  const { jsonSchemas } = await import('./json-schemas.js');
  const files = jsonSchemas().map(({ name, json }) => ({
    name: `${name}.schema.json`,
    bytes: `${JSON.stringify(json, null, 2)}\n`,
  }));
  const { value, faults } = writeAll(folder, files);
  return tell(settings, { files: value ?? [], faults, outcome: 'no schema was written' });
}
