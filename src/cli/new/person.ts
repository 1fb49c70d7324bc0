/** `chancery new person [<id>]`. */
import { type Command, Option } from 'commander';
import { examplesOf } from '../paper-command.js';
import type { End } from '../status.js';
import { answersTo, notAnswered } from './answers.js';
import { type Made, missingOptions, mustFit, type Workplace, writeNew } from './record.js';
import { unknownPost } from './references.js';

interface PersonFlags {
  readonly given?: string;
  readonly surname?: string;
  readonly gender?: string;
  readonly post?: string;
  readonly from?: string;
}

export function addNewPerson(parent: Command, end: End): void {
  parent
    .command('person')
    .description('somebody who sits at a table, with the post that gives the title')
    .argument('[id]', 'its id; without it the surname and the given name')
    .option('--given <name>', "given name, as the ministry's language writes it: Kofi")
    .option('--surname <name>', 'surname in ordinary case: Mensah')
    .addOption(new Option('--gender <letter>', 'for she or he in a sentence').choices(['f', 'm']))
    .option('--post <post>', 'post as organization/post: mofa/foreign-minister')
    .option('--from <date>', 'first day in it, as far as is known: 2023-09-13, 2023')
    .addHelpText(
      'after',
      examplesOf([
        'new person --given Kofi --surname Mensah',
        'new person --given Kari --surname Solberg --gender f --post mofa/foreign-minister --from 2023-10-16',
      ]),
    )
    .action(async (id: string | undefined, flags: PersonFlags, command: Command) => {
      end(await writeNew('people', command, (place) => newPerson(id, flags, place)));
    });
}

const QUESTIONS = {
  given: { text: 'What is the given name (Kofi)?' },
  surname: { text: 'What is the surname (Mensah)?' },
  gender: { text: 'Is a sentence about this person of her or of him (f, m; empty: not known)?' },
  post: { text: 'Which post, as organization/post (mofa/foreign-minister; empty: none)?' },
  from: { text: 'Since when (2023-09-13, 2023; empty where there is no post)?' },
} as const;

async function newPerson(asked: string | undefined, flags: PersonFlags, place: Workplace): Promise<Made> {
  const { command, ministry, settings, store } = place;
  const [{ scaffoldPerson }, { freeId, idOf }, { edtf }] = await Promise.all([
    import('../../records/scaffold-person.js'),
    import('../../records/scaffold-id.js'),
    import('../../records/fields.js'),
  ]);
  const said = await answersTo(QUESTIONS, flags, flags.surname === undefined ? ['given'] : []);
  if (said === undefined) return { faults: [notAnswered(settings.data)] };
  const { given, surname, gender, post, from } = said;
  if (given === undefined && surname === undefined) missingOptions(command, ['--given', '--surname']);
  if ((post === undefined) !== (from === undefined)) command.error('error: --post and --from must be said together');
  mustFit(command, '--from', from, edtf().safeParse(from ?? '2024').error?.issues[0]?.message);
  mustFit(command, '--gender', gender, gender === 'f' || gender === 'm' ? undefined : 'is neither f nor m');
  const id = asked ?? freeId(idOf(surname ?? '', given ?? ''), store.ids('people'));
  mustFit(command, 'the id', id, goodId(id));
  const faults = post === undefined ? [] : unknownPost(store, settings.data, post);
  if (faults.length > 0) return { faults };
  const { language, languages, party } = ministry;
  const country = post === undefined ? undefined : store.get('organizations', post.split('/')[0] ?? '').value?.country;
  const counterpart = country !== undefined && country !== party;
  const name = { given, surname };
  const held = post === undefined || from === undefined ? undefined : { id: post, from };
  return { file: scaffoldPerson({ id, language, languages, name, gender, post: held, counterpart }) };
}

/** Why it cannot be the id of a record: a name without Latin letters gives none. */
export function goodId(id: string): string | undefined {
  if (id === '') return 'is empty: write one before the flags, in Latin letters (kamikawa-yoko)';
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? undefined : 'is not made of small letters, figures and hyphens: mensah-kofi';
}
