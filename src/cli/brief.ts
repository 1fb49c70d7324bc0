/** `chancery brief <meeting>`: the paper a minister reads before the meeting. */
import { type Command, Option } from 'commander';
import { LEVELS } from '../marking/level.js';
import { FORMATS } from '../templating/formats.js';
import { producePaper } from './produce.js';
import { type PaperSettings, readFormats, readLevel, readMeeting } from './settings.js';
import type { End } from './status.js';

export function addBrief(root: Command, end: End): void {
  root
    .command('brief')
    .description('make the brief of a meeting')
    .argument('<meeting>', "id of the meeting: its file's name in data/meetings, without .yaml", readMeeting)
    .option('--desk <desk>', "whose templates; else the meeting's desk, the relation's, the ministry's")
    .option('--lang <tag>', 'language of the paper', 'en')
    .addOption(
      new Option('--format <list>', `kinds of file, with commas: ${FORMATS.join(', ')}`)
        .argParser(readFormats)
        .default(readFormats('pdf,docx'), 'pdf,docx'),
    )
    .addOption(
      new Option(
        '--access <level>',
        `leave out what lies above: ${LEVELS.join(', ')}; never raises the desk's ceiling`,
      ).argParser(readLevel),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ chancery brief japan-mexico-2024-02-21
  $ chancery brief japan-mexico-2024-02-21 --format pdf --access internal
  $ chancery brief japan-mexico-2024-02-21 --out /media/usb --json`,
    )
    .action(async (meeting: string, _options: unknown, command: Command) => {
      end(await producePaper('brief', meeting, command.optsWithGlobals<PaperSettings>()));
    });
}
