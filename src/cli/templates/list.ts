/** `chancery templates list`: the desks with what they extend and the papers that they make. */
import type { Command } from 'commander';
import type { Fault, Outcome } from '../../faults/fault.js';
import type { Desk } from '../../templating/desk.js';
import type { Product } from '../../templating/desk-schema.js';
import { foldersOf, missingFolders } from '../folders.js';
import { examplesOf } from '../paper-command.js';
import { counted, tell } from '../print.js';
import type { Settings } from '../settings.js';
import type { End, Status } from '../status.js';
import { columns } from './tree.js';

export function addTemplatesList(templates: Command, end: End): void {
  templates
    .command('list')
    .description('the desks, what they extend, and the papers that they make')
    .addHelpText('after', examplesOf(['templates list', 'templates list --json']))
    .action(async (_options: unknown, command: Command) => {
      end(await list(command.optsWithGlobals<Settings>()));
    });
}

async function list(settings: Settings): Promise<Status> {
  const missing = missingFolders(settings).filter(({ file }) => file === settings.templates);
  if (missing.length > 0) return tell(settings, { faults: missing, outcome: 'nothing is listed' });
  const { openPress } = await import('../../papers/press.js');
  const press = openPress(foldersOf(settings));
  const { value: desks = [], faults } = opened(press.desks(), press.desk);
  return tell(settings, {
    lines: desks.flatMap((desk, index) => [...(index === 0 ? [] : ['']), ...deskLines(desk)]),
    faults,
    outcome: 'what could be read is listed',
    json: { desks: desks.map(deskData) },
  });
}

/** Those that can be opened; what is wrong with the base set is said once, not for every desk that extends it. */
function opened(ids: readonly string[], open: (id: string) => Outcome<Desk>): Outcome<readonly Desk[]> {
  const outcomes = ids.map(open);
  const faults = new Map<string, Fault>();
  for (const fault of outcomes.flatMap((outcome) => outcome.faults)) {
    faults.set(JSON.stringify([fault.code, fault.file, fault.line, fault.column, fault.message]), fault);
  }
  return { value: outcomes.flatMap(({ value }) => value ?? []), faults: [...faults.values()] };
}

function deskLines(desk: Desk): readonly string[] {
  const [, ...bases] = desk.chain.toReversed();
  const names = Object.values(desk.config.name).join(' · ');
  const head = `${desk.id}  ${names}${bases.length === 0 ? '' : `, extends ${bases.join(' → ')}`}`;
  const rows = Object.entries(desk.config.products).map(([product, config]) => [
    product,
    titleOf(config),
    config.ceiling,
    config.languages.join(' '),
    config.formats.join(' '),
    limitsOf(config),
  ]);
  return [head, ...columns(rows).map((row) => `  ${row}`)];
}

/** In the first language that the paper is made in. */
function titleOf({ title, languages: [first = ''] }: Product): string {
  return title[first] ?? Object.values(title)[0] ?? '';
}

function limitsOf({ limits = {}, mandatory = [] }: Product): string {
  const { pages, points, minutes } = limits;
  const said = [
    ...(pages === undefined ? [] : [counted(pages, 'page')]),
    ...(points === undefined ? [] : [counted(points, 'point')]),
    ...(minutes === undefined ? [] : [counted(minutes, 'minute')]),
  ];
  const most = said.length === 0 ? [] : [`at most ${said.join(', ')}`];
  const never = mandatory.length === 0 ? [] : [`never without ${mandatory.join(', ')}`];
  return [...most, ...never].join('; ');
}

function deskData({ id, chain, config }: Desk): unknown {
  const products = Object.entries(config.products).map(([product, rest]) => ({ id: product, ...rest }));
  return { id, name: config.name, extends: chain.toReversed().slice(1), unit: config.unit ?? null, products };
}
