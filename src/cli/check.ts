/** `chancery check`: everything that is wrong with the records, at once; or what stands in the way of one product. */
import type { Command } from 'commander';
import { foldersOf, missingFolders } from './folders.js';
import { examplesOf } from './paper-command.js';
import { counted, tell } from './print.js';
import { readMeeting, type Settings } from './settings.js';
import type { End, Status } from './status.js';

export function addCheck(root: Command, end: End): void {
  root
    .command('check')
    .description('validate the records; say what would stop or weaken a paper')
    .argument(
      '[meeting...]',
      'ids of meetings; all records when none is named',
      (value: string, before: readonly string[] | undefined) => [...(before ?? []), readMeeting(value)],
    )
    .option(
      '--for <product>',
      'what stands in the way of this paper, in every language it is made in; without a meeting: of all that say when they are prepared, or published',
    )
    .addHelpText(
      'after',
      examplesOf([
        'check',
        'check japan-mexico-2024-02-21',
        'check japan-mexico-2024-02-21 --for readout',
        'check --quiet && echo ready',
      ]),
    )
    .action(async (meetings: readonly string[] | undefined, _options: unknown, command: Command) => {
      end(await check(meetings ?? [], command.optsWithGlobals<CheckSettings>()));
    });
}

interface CheckSettings extends Settings {
  readonly for?: string;
}

async function check(meetings: readonly string[], settings: CheckSettings): Promise<Status> {
  const missing = missingFolders(settings);
  if (missing.length > 0) return tell(settings, { faults: missing, outcome: 'nothing was checked' });
  const [{ openPress }, { checkRecords }] = await Promise.all([import('../papers/press.js'), import('../papers/check.js')]);
  const { value, faults } = await checkRecords(openPress(foldersOf(settings)), meetings, settings.for);
  const checked = `${counted(value?.records ?? 0, 'record')} checked`;
  const clean = faults.length === 0 && value !== undefined ? [{ message: `${checked}; nothing is wrong` }] : [];
  return tell(settings, {
    faults,
    notes: [...(value?.notes ?? []), ...clean],
    outcome: checked,
    json: { records: value?.records ?? 0 },
  });
}
