/** What the commands that make one paper have in common: how the meeting is named, the options, the way to the paper. */
import { type Command, Option } from 'commander';
import { LEVELS } from '../marking/level.js';
import { FORMATS } from '../templating/formats.js';
import { producePaper } from './produce.js';
import { type PaperSettings, readFormats, readLevel, readMeeting } from './settings.js';
import type { End } from './status.js';

/** Adds the meeting and the options of a paper, said once for all commands that make one. */
export function forPaper(command: Command): Command {
  return command
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
    .option('--large-print', 'for readers with low vision: 16 point, beside the ordinary paper (brief.en.large.pdf)')
    .option('--attach', 'put what the template saw into the PDF as a JSON file, for the archive (PDF/A-3a)')
    .hook('preAction', refuseAttachment);
}

/** There is nothing to attach a file to where no PDF is made. */
function refuseAttachment(command: Command): void {
  const { attach, format } = command.opts<Pick<PaperSettings, 'attach' | 'format'>>();
  if (attach && !format.includes('pdf')) command.error('error: --attach puts a file into the PDF: --format must have pdf');
}

/** Adds a command that makes one product under its own name: `chancery brief <meeting>`. */
export function addPaper(
  root: Command,
  end: End,
  paper: { readonly product: string; readonly description: string; readonly examples: readonly string[] },
): void {
  forPaper(root.command(paper.product).description(paper.description))
    .addHelpText('after', examplesOf(paper.examples))
    .action(async (meeting: string, _options: unknown, command: Command) => {
      end(await producePaper(paper.product, meeting, command.optsWithGlobals<PaperSettings>()));
    });
}

/** The end of a command's help. */
export function examplesOf(lines: readonly string[]): string {
  return ['\nExamples:', ...lines.map((line) => `  $ chancery ${line}`)].join('\n');
}
