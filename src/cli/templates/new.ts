/** `chancery templates new <desk>`: a desk of one's own, from flags or from questions. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { done, type Fault, failed, type Outcome } from '../../faults/fault.js';
import type { Desk } from '../../templating/desk.js';
import type { DeskWish } from '../../templating/new-desk.js';
import { foldersOf, missingFolders } from '../folders.js';
import { examplesOf } from '../paper-command.js';
import { tell } from '../print.js';
import type { Settings } from '../settings.js';
import type { End, Status } from '../status.js';
import { firstProduct } from './open-desk.js';
import { ask, canAsk } from './questions.js';
import { writeTemplates } from './write.js';

interface NewSettings extends Settings {
  readonly name?: string;
  readonly nameLang?: Readonly<Record<string, string>>;
  readonly extends?: string;
  readonly unit?: string;
  readonly accent?: string;
}

export function addNew(templates: Command, end: End): void {
  templates
    .command('new')
    .description('make a desk that extends another; without --name it asks, on a terminal')
    .argument('<desk>', 'name of its folder: europe')
    .option('--name <words>', "its name, in the ministry's first language")
    .option('--name-lang <tag=words>', 'its name in a further language; may be said several times', readName)
    .option('--extends <desk>', 'the desk whose papers it takes over')
    .option('--unit <organization>', 'whose name stands on its papers: a file in data/organizations')
    .option('--accent <colour>', 'colour of headings and marks: "#1b5e20"')
    .addHelpText(
      'after',
      examplesOf([
        'templates new europe --name "Europe desk"',
        'templates new europe --name "Europe desk" --name-lang ja=欧州局 --accent "#1b5e20"',
        'templates new nordic --name "Nordic desk" --extends europe',
      ]),
    )
    .action(async (desk: string, _options: unknown, command: Command) => {
      end(await makeDesk(desk, command.optsWithGlobals<NewSettings>()));
    });
}

function readName(value: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const [, lang, name] = /^([^=\s]+)=(.+)$/.exec(value) ?? [];
  if (lang === undefined || name === undefined) throw new InvalidArgumentError('write it like ja=欧州局.');
  return { ...before, [lang]: name };
}

/** Where nothing is said. */
const BASE = 'ministry';

async function makeDesk(id: string, settings: NewSettings): Promise<Status> {
  const { value, faults } = await madeDesk(id, settings);
  if (value === undefined) return tell(settings, { faults, outcome: 'no desk was made' });
  const { product, template } = firstProduct(value.base);
  const next = [
    `change something: chancery templates eject ${template}.hbs`,
    `see what differs: chancery templates explain ${product}`,
  ];
  const notes = next.map((message) => ({ message: `${message} --desk ${id}` }));
  return tell(settings, { files: value.files, faults, notes, outcome: 'the desk was made' });
}

interface Made {
  readonly files: readonly string[];
  readonly base: Desk;
}

async function madeDesk(id: string, settings: NewSettings): Promise<Outcome<Made>> {
  const missing = missingFolders(settings).filter(({ file }) => file === settings.templates);
  if (missing.length > 0) return failed(missing);
  const [{ openPress }, { newDesk }] = await Promise.all([
    import('../../papers/press.js'),
    import('../../templating/new-desk.js'),
  ]);
  const { files, store, desk } = openPress(foldersOf(settings));
  const language = (existsSync(settings.data) ? store.ministry().value?.languages[0] : undefined) ?? 'en';
  const wish = await wishOf(id, settings, language);
  if (wish === undefined) return failed([unanswered(settings.templates)]);
  const made = newDesk(files, store.ids('organizations'), wish);
  if (made.value === undefined) return failed(made.faults);
  if (existsSync(join(settings.templates, id))) return failed([inTheWay(id, settings.templates)]);
  const written = writeTemplates(settings, id, made.value);
  const base = desk(wish.base).value;
  if (written.value === undefined || base === undefined) return failed(written.faults);
  return done({ files: written.value, base });
}

/** A folder without a desk.yaml is no desk, and may hold what somebody wants to keep. */
function inTheWay(id: string, file: string): Fault {
  const message = `there is a folder "${id}" already`;
  const hint = 'give the desk another name, or move what is in that folder away';
  return { severity: 'error', code: 'desk-exists', file, line: 1, column: 1, message, hint };
}

function unanswered(file: string): Fault {
  const message = 'the questions were not answered to the end';
  const hint = '--name, --extends, --unit and --accent answer them beforehand';
  return { severity: 'error', code: 'not-answered', file, line: 1, column: 1, message, hint };
}

async function wishOf(id: string, settings: NewSettings, language: string): Promise<DeskWish | undefined> {
  const { nameLang = {} } = settings;
  const said = [settings.name, settings.extends, settings.unit, settings.accent];
  const questions = [
    { text: `What is the desk called, in "${language}"?` },
    { text: 'Which desk does it extend?', usual: BASE },
    { text: 'Whose name stands on its papers (a file of data/organizations; empty: nobody’s)?' },
    { text: 'Which colour have its headings (#1b5e20; empty: as the desk that it extends)?' },
  ];
  const open = settings.name === undefined && canAsk() ? questions.filter((_, index) => said[index] === undefined) : [];
  const answers = await ask(open);
  if (answers === undefined) return undefined;
  const [name, base, unit, accent] = questions.map((question, index) => said[index] ?? answers[open.indexOf(question)]);
  const names = name === undefined ? nameLang : { [language]: name, ...nameLang };
  return { id, names, base: base ?? BASE, unit, accent };
}
