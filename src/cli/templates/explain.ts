/** `chancery templates explain <product> --desk D`: which file supplied what of a paper, and why. */
import type { Command } from 'commander';
import { blocks, failed, type Outcome } from '../../faults/fault.js';
import type { Explanation } from '../../templating/explain.js';
import { holding, type Key, whyKey } from '../../templating/sayings.js';
import type { Called } from '../../templating/template-tree.js';
import { examplesOf } from '../paper-command.js';
import { tell } from '../print.js';
import type { Settings } from '../settings.js';
import type { End, Status } from '../status.js';
import { explanationLines, whyFile } from './explain-text.js';
import { openDeskOf } from './open-desk.js';

interface ExplainSettings extends Settings {
  readonly desk: string;
  readonly lang?: string;
  readonly changes?: boolean;
}

export function addExplain(templates: Command, end: End): void {
  templates
    .command('explain')
    .description("what a desk's paper is made of: which file supplied each part, label and style, and why")
    .argument('<product>', 'which paper: brief, readout')
    .requiredOption('--desk <desk>', 'whose paper')
    .option('--lang <tag>', 'language of the paper; else the first that it is made in')
    .option('--changes', 'only what the desk changes')
    .addHelpText(
      'after',
      examplesOf([
        'templates explain brief --desk ministry',
        'templates explain readout --desk ministry --lang ja',
        'templates explain brief --desk ministry --changes',
      ]),
    )
    .action(async (product: string, _options: unknown, command: Command) => {
      end(await explain(product, command.optsWithGlobals<ExplainSettings>()));
    });
}

async function explain(product: string, settings: ExplainSettings): Promise<Status> {
  const { value, faults } = await explanationOf(product, settings);
  if (value === undefined) return tell(settings, { faults, outcome: 'nothing is explained' });
  const outcome = blocks(faults) ? 'no paper is made of this before they are mended' : 'the paper is explained';
  return tell(settings, {
    lines: explanationLines(value, settings.changes !== true),
    faults,
    outcome,
    json: { ...asData(value) },
  });
}

async function explanationOf(product: string, settings: ExplainSettings): Promise<Outcome<Explanation>> {
  const desk = await openDeskOf(settings, settings.desk);
  if (desk.value === undefined) return failed(desk.faults);
  const { explainProduct } = await import('../../templating/explain.js');
  return explainProduct(desk.value, product, settings.lang);
}

/** The explanation in plain data: of each file and key where it comes from, why, and what it stands over. */
function asData(explained: Explanation): Readonly<Record<string, unknown>> {
  const { files, template, manifest, labels, style, ...rest } = explained;
  const keys = (these: readonly Key[]): readonly unknown[] => these.map((key) => keyData(key, explained.desk));
  return { ...rest, template: called(template, explained), manifest: keys(manifest), labels: keys(labels), style: keys(style) };
}

function called({ name, calls }: Called, explained: Explanation): unknown {
  const layers = explained.files.get(name) ?? [];
  const paths = layers.map(({ file }) => file.path).toReversed();
  const [file = null, ...over] = paths;
  return { name, file, why: whyFile(layers, explained.desk), over, calls: calls.map((each) => called(each, explained)) };
}

function keyData(key: Key, desk: string): unknown {
  const over = key.said.slice(0, -1).toReversed();
  return { path: key.path, ...holding(key), why: whyKey(key, desk), over };
}
