/** `chancery templates`: what desks are made of, how a new one is made, and what is wrong with it. */
import type { Command } from 'commander';
import type { End } from './status.js';
import { addEject } from './templates/eject.js';
import { addExplain } from './templates/explain.js';
import { addLint } from './templates/lint.js';
import { addTemplatesList } from './templates/list.js';
import { addNew } from './templates/new.js';

export function addTemplates(root: Command, end: End): void {
  const templates = root
    .command('templates')
    .description("the desks' templates: list, explain, check, make, change them")
    .helpCommand(false);
  for (const add of [addTemplatesList, addExplain, addLint, addNew, addEject]) add(templates, end);
}
