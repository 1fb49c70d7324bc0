/** `chancery brief <meeting>`: the paper a minister reads before the meeting. */
import type { Command } from 'commander';
import { addPaper } from './paper-command.js';
import type { End } from './status.js';

export function addBrief(root: Command, end: End): void {
  addPaper(root, end, {
    product: 'brief',
    description: 'make the brief of a meeting',
    examples: [
      'brief japan-mexico-2024-02-21',
      'brief japan-mexico-2024-02-21 --format pdf --access internal',
      'brief japan-mexico-2024-02-21 --out /media/usb --json',
    ],
  });
}
