/** `chancery templates lint`: templates against everything that they can be filled with. */
import type { Command } from 'commander';
import { foldersOf, missingFolders } from '../folders.js';
import { examplesOf } from '../paper-command.js';
import { counted, tell } from '../print.js';
import type { Settings } from '../settings.js';
import type { End, Status } from '../status.js';

export function addLint(templates: Command, end: End): void {
  templates
    .command('lint')
    .description('check templates, labels and styles of desks before a record is printed')
    .argument('[desk...]', 'ids of desks; all desks when none is named')
    .addHelpText('after', examplesOf(['templates lint', 'templates lint ministry', 'templates lint --json']))
    .action(async (desks: readonly string[], _options: unknown, command: Command) => {
      end(await lint(desks, command.optsWithGlobals<Settings>()));
    });
}

async function lint(desks: readonly string[], settings: Settings): Promise<Status> {
  const missing = missingFolders(settings).filter(({ file }) => file === settings.templates);
  if (missing.length > 0) return tell(settings, { faults: missing, outcome: 'nothing was checked' });
  const [{ openPress }, { lintTemplates }] = await Promise.all([import('../../papers/press.js'), import('../../papers/lint.js')]);
  const { value, faults } = lintTemplates(openPress(foldersOf(settings)), desks);
  const { templates = 0, desks: checked = [] } = value ?? {};
  const outcome = `${counted(templates, 'template')} of ${counted(checked.length, 'desk')} checked`;
  return tell(settings, {
    faults,
    notes: faults.length === 0 ? [{ message: `${outcome}; nothing is wrong` }] : [],
    outcome,
    json: { desks: checked, templates },
  });
}
