/** `chancery make <product> <meeting>`: any paper that the desk makes. */
import type { Command } from 'commander';
import { examplesOf, forPaper } from './paper-command.js';
import { producePaper } from './produce.js';
import type { PaperSettings } from './settings.js';
import type { End } from './status.js';

export function addMake(root: Command, end: End): void {
  const command = root
    .command('make')
    .description('make any paper of the desk: "chancery list" names them')
    .argument('<product>', 'which paper: memcon, readout-short');
  forPaper(command)
    .addHelpText(
      'after',
      examplesOf([
        'make memcon japan-mexico-2024-02-21',
        'make readout-short japan-mexico-2024-02-21 --lang es --format txt',
        'make memcon japan-mexico-2024-02-21 --access internal',
      ]),
    )
    .action(async (product: string, meeting: string, _options: unknown, self: Command) => {
      end(await producePaper(product, meeting, self.optsWithGlobals<PaperSettings>()));
    });
}
