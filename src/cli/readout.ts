/** `chancery readout <meeting>`: the paper that tells the public what was said. */
import type { Command } from 'commander';
import { addPaper } from './paper-command.js';
import type { End } from './status.js';

export function addReadout(root: Command, end: End): void {
  addPaper(root, end, {
    product: 'readout',
    description: 'make the readout of a meeting, for publication',
    examples: [
      'readout japan-mexico-2024-02-21',
      'readout japan-mexico-2024-02-21 --lang ja --format pdf,html',
      'readout japan-mexico-2024-02-21 --format pdf --attach',
      'check japan-mexico-2024-02-21 --for readout',
    ],
  });
}
