/** `chancery init <dir>`: a workspace of one's own: records, a desk, a first meeting. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { WorkspaceWish } from '../records/scaffold-workspace.js';
import type { TextFile } from './init/desk.js';
import { answersTo, notAnswered } from './new/answers.js';
import { codesOf } from './new/country.js';
import { mustFit } from './new/record.js';
import { examplesOf } from './paper-command.js';
import { tell } from './print.js';
import type { Settings } from './settings.js';
import type { End, Status } from './status.js';
import { daysAfter, today } from './today.js';

interface InitSettings extends Settings {
  readonly country?: string;
  readonly name?: string;
  readonly language?: string;
}

export function addInit(root: Command, end: End): void {
  root
    .command('init')
    .description("begin a workspace of one's own: records, a desk, a first meeting; asks on a terminal for what is not said")
    .argument('<dir>', 'a new folder, or an empty one')
    .option('--country <code>', 'whose ministry it is, by the three letters of its country: NOR')
    .option('--name <words>', 'name of the ministry: Royal Norwegian Ministry of Foreign Affairs')
    .option('--language <tag>', 'language in which the records are written: en, ja, es')
    .addHelpText(
      'after',
      `
Nothing is invented: what is not said is a remark in the records, and "chancery check" lists it with its file and line.
${examplesOf(['init briefs', 'init briefs --country NOR --name "Royal Norwegian Ministry of Foreign Affairs" --language en'])}`,
    )
    .action(async (folder: string, flags: InitSettings, command: Command) => {
      end(await init(folder, flags, command));
    });
}

const QUESTIONS = {
  country: { text: 'Whose ministry is it, by the three letters of its country (NOR; empty: to be written later)?' },
  name: { text: 'What is the ministry called (empty: to be written later)?' },
  language: { text: 'In which language are the records written (en, ja, es)?', usual: 'en' },
} as const;

const OUTCOME = 'no workspace was made';

async function init(folder: string, { country, name, language }: InitSettings, command: Command): Promise<Status> {
  const settings = command.optsWithGlobals<Settings>();
  const { refusal, settle } = await import('./init/settle.js');
  const refused = refusal(folder);
  if (refused !== undefined) return tell(settings, { faults: [refused], outcome: OUTCOME });
  const flags = Object.fromEntries(Object.entries({ country, name, language }).filter(([, value]) => value !== undefined));
  const said = await answersTo(QUESTIONS, flags, ['country', 'name', 'language']);
  if (said === undefined) return tell(settings, { faults: [notAnswered(folder)], outcome: OUTCOME });
  const { value, faults } = settle(folder, await filesOf(await wishOf(said, command)));
  if (value === undefined) return tell(settings, { faults, outcome: OUTCOME });
  const next = [...(folder === '.' ? [] : [`cd ${folder}`]), 'chancery check', 'chancery brief first-meeting'];
  const notes = next.map((line) => ({ message: `next: ${line}` }));
  return tell(settings, { files: value, faults, notes, outcome: 'the workspace was made' });
}

type Said = Awaited<ReturnType<typeof answersTo<keyof typeof QUESTIONS>>>;

async function wishOf(said: NonNullable<Said>, command: Command): Promise<WorkspaceWish> {
  const [{ languageTags }, { languagesOf }, { guessCountry }, { DESK }] = await Promise.all([
    import('../locales/languages.js'),
    import('../records/scaffold-workspace.js'),
    import('./new/countries.js'),
    import('./init/desk.js'),
  ]);
  const { language = 'en', name } = said;
  const known = languageTags.includes(language);
  mustFit(command, '--language', language, known ? undefined : `is none that papers come in: ${languageTags.join(', ')}`);
  const codes = said.country === undefined ? undefined : await codesOf(said.country, undefined, command);
  const day = today();
  return {
    country: codes && { ...codes, guess: guessCountry(codes.alpha2, languagesOf(language)) },
    name,
    language,
    today: day,
    meetingDay: daysAfter(day, DAYS_AHEAD),
    desk: DESK,
  };
}

/** What holds the place of the first meeting's day lies ahead. */
const DAYS_AHEAD = 14;

async function filesOf(wish: WorkspaceWish): Promise<readonly TextFile[]> {
  const [{ scaffoldWorkspace }, { jsonSchemas }, { deskFiles, GITIGNORE, README }] = await Promise.all([
    import('../records/scaffold-workspace.js'),
    import('./json-schemas.js'),
    import('./init/desk.js'),
  ]);
  return [
    { name: 'README.md', text: README },
    { name: '.gitignore', text: GITIGNORE },
    ...scaffoldWorkspace(wish).map(({ name, text }) => ({ name: `data/${name}`, text })),
    { name: 'data/verbs.yaml', text: readFileSync(new URL('../../data/verbs.yaml', import.meta.url), 'utf8') },
    ...deskFiles(wish.language),
    ...jsonSchemas().map(({ name, json }) => ({
      name: `schemas/${name}.schema.json`,
      text: `${JSON.stringify(json, null, 2)}\n`,
    })),
  ];
}
