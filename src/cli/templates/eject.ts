/** `chancery templates eject <file> --desk D`: copies a file of the base down into a desk, to be changed there. */
import { basename, dirname, join } from 'node:path';
import type { Command } from 'commander';
import { done, failed, type Outcome } from '../../faults/fault.js';
import { examplesOf } from '../paper-command.js';
import { tell } from '../print.js';
import type { Settings } from '../settings.js';
import type { End, Status } from '../status.js';
import { firstProduct, openDeskOf } from './open-desk.js';
import { writeTemplates } from './write.js';

interface EjectSettings extends Settings {
  readonly desk: string;
}

export function addEject(templates: Command, end: End): void {
  templates
    .command('eject')
    .description('copy one file of the desk that a desk extends into its own folder, to be changed there')
    .argument('<file>', 'as it is named in a desk: parts/facts.hbs, brief.hbs, labels/en.yaml, style.yaml')
    .requiredOption('--desk <desk>', 'whose folder it is copied into')
    .addHelpText(
      'after',
      `
A template is copied whole. Of a YAML file every line is copied as a comment: only what you take out of the comments
differs from then on. "chancery templates explain" says when the base has moved on since.
${examplesOf(['templates eject parts/facts.hbs --desk economic', 'templates eject style.yaml --desk economic'])}`,
    )
    .action(async (file: string, _options: unknown, command: Command) => {
      end(await eject(file, command.optsWithGlobals<EjectSettings>()));
    });
}

async function eject(file: string, settings: EjectSettings): Promise<Status> {
  const { value, faults } = await ejected(file, settings);
  if (value === undefined) return tell(settings, { faults, outcome: 'nothing was copied' });
  const message = `copied from ${value.from}; change it, then: chancery templates explain ${value.product} --desk ${settings.desk} --changes`;
  return tell(settings, { files: value.files, faults, notes: [{ message }], outcome: 'the file was copied' });
}

interface Copied {
  readonly files: readonly string[];
  readonly from: string;
  /** A paper that the desk makes. */
  readonly product: string;
}

async function ejected(file: string, settings: EjectSettings): Promise<Outcome<Copied>> {
  const desk = await openDeskOf(settings, settings.desk);
  if (desk.value === undefined) return failed(desk.faults);
  const { ejectFile } = await import('../../templating/eject.js');
  const copy = ejectFile(desk.value, file);
  if (copy.value === undefined) return failed(copy.faults);
  const { name, text, from } = copy.value;
  const written = writeTemplates(settings, join(settings.desk, dirname(name)), [{ name: basename(name), text }]);
  return written.value === undefined
    ? failed(written.faults)
    : done({ files: written.value, from, product: firstProduct(desk.value).product });
}
