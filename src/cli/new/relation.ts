/** `chancery new relation [<id>]`. */
import type { Command } from 'commander';
import { examplesOf } from '../paper-command.js';
import type { End } from '../status.js';
import { answersTo, notAnswered } from './answers.js';
import { goodId } from './person.js';
import { lookUp, type Made, missingOptions, mustFit, textIn, type Workplace, writeNew } from './record.js';

interface RelationFlags {
  readonly with?: string;
  readonly name?: string;
}

export function addNewRelation(parent: Command, end: End): void {
  parent
    .command('relation')
    .description('the relation of our country with another: its figures, agreements, events')
    .argument('[id]', 'its id; without it the names of both countries')
    .option('--with <country>', 'the other country, by its three letters: GHA')
    .option('--name <title>', 'title of its public page: Norway–Ghana Relations')
    .addHelpText('after', examplesOf(['new relation --with GHA', 'new relation norway-ghana --with GHA']))
    .action(async (id: string | undefined, flags: RelationFlags, command: Command) => {
      end(await writeNew('relations', command, (place) => newRelation(id, flags, place)));
    });
}

const QUESTIONS = {
  with: { text: 'With which country, by its three letters (GHA)?' },
  name: { text: 'What is the title of its public page (empty: not known)?' },
} as const;

async function newRelation(asked: string | undefined, flags: RelationFlags, place: Workplace): Promise<Made> {
  const { command, ministry, settings, store } = place;
  const [{ scaffoldRelation }, { freeId, idOf }] = await Promise.all([
    import('../../records/scaffold-relation.js'),
    import('../../records/scaffold-id.js'),
  ]);
  const said = await answersTo(QUESTIONS, flags, ['with']);
  if (said === undefined) return { faults: [notAnswered(settings.data)] };
  if (said.with === undefined) return missingOptions(command, ['--with']);
  const { language, party } = ministry;
  const sides = [party, said.with.toUpperCase()].map((id) => lookUp(store, 'countries', id));
  const faults = sides.flatMap((side) => ('faults' in side ? side.faults : []));
  if (faults.length > 0) return { faults };
  const countries = sides.flatMap((side) => ('found' in side ? [side.found] : []));
  const parties = countries.map(({ id, names }) => ({ id, name: textIn(names.short, language) }));
  const english = countries.map(({ names }) => textIn(names.short, 'en'));
  const id = asked ?? freeId(idOf(...english), store.ids('relations'));
  mustFit(command, 'the id', id, goodId(id));
  return { file: scaffoldRelation({ id, language, parties, name: said.name }) };
}
