/** `chancery new meeting [<id>]`. */
import type { Command } from 'commander';
import type { Fault } from '../../faults/fault.js';
import type { Country } from '../../records/store.js';
import { examplesOf } from '../paper-command.js';
import type { End } from '../status.js';
import { today } from '../today.js';
import { answersTo, notAnswered } from './answers.js';
import { ministerOf, numbersOf, relationOf } from './conventions.js';
import { goodId } from './person.js';
import { lookUp, type Made, missingOptions, mustFit, textIn, type Workplace, writeNew } from './record.js';
import { notAZone } from './references.js';

interface MeetingFlags {
  readonly with?: string;
  readonly start?: string;
  readonly head?: string;
  readonly theirHead?: string;
  readonly title?: string;
  readonly city?: string;
  readonly country?: string;
  readonly timezone?: string;
  readonly form?: string;
}

export function addNewMeeting(parent: Command, end: End): void {
  parent
    .command('meeting')
    .description('a meeting with another country, from which its papers are made')
    .argument('[id]', 'its id; without it both countries and the day')
    .option('--with <country>', 'the other country, by its three letters: GHA')
    .option('--start <when>', 'clock at the venue, 2024-02-21T17:00, or the day alone')
    .option('--head <person>', 'who leads our side, by id; without it our minister of that day')
    .option('--their-head <person>', 'who leads the other side; without it their minister of that day')
    .option('--title <words>', "its title, in the ministry's language")
    .option('--city <name>', 'where it takes place; without it our capital stands there')
    .option('--country <code>', 'country of the venue, where it is not ours')
    .option('--timezone <zone>', "IANA zone of the venue, where it is not that of the country's capital")
    .option('--form <form>', 'telephone, video, courtesy-call, ...; without it a meeting')
    .addHelpText(
      'after',
      examplesOf([
        'new meeting --with GHA --start 2024-06-03',
        'new meeting --with GHA --start 2024-06-03T10:00 --head solberg-kari --their-head mensah-kofi --city Oslo',
      ]),
    )
    .action(async (id: string | undefined, flags: MeetingFlags, command: Command) => {
      end(await writeNew('meetings', command, (place) => newMeeting(id, flags, place)));
    });
}

const QUESTIONS = {
  with: { text: 'With which country, by its three letters (GHA)?' },
  start: { text: 'When does it begin (2024-02-21T17:00 by the clock at the venue, or the day alone)?' },
  title: { text: 'What is its title (empty: the names of both countries)?' },
  city: { text: 'In which city (empty: not known)?' },
  country: { text: 'In which country is that, by its three letters (empty: ours)?' },
} as const;

async function newMeeting(asked: string | undefined, flags: MeetingFlags, place: Workplace): Promise<Made> {
  const { command, ministry, settings, store } = place;
  const { head, theirHead, timezone, form = 'meeting', ...first } = flags;
  const said = await answersTo(QUESTIONS, first, ['with', 'start']);
  if (said === undefined) return { faults: [notAnswered(settings.data)] };
  const { start, title, city } = said;
  if (said.with === undefined || start === undefined) return missingOptions(command, open({ with: said.with, start }));
  await mustBeWritten(command, start, form, timezone);
  const [us, them, there] = [ministry.party, said.with, said.country ?? ministry.party].map((id) =>
    lookUp(store, 'countries', id.toUpperCase()),
  );
  const named = [head, theirHead].flatMap((id) => (id === undefined ? [] : [lookUp(store, 'people', id)]));
  const lost = [us, them, there, ...named].flatMap((each) => (each !== undefined && 'faults' in each ? each.faults : []));
  if (us === undefined || them === undefined || there === undefined || lost.length > 0) return { faults: lost };
  if ('faults' in us || 'faults' in them || 'faults' in there) return { faults: lost };

  const heads = await headsOf([us.found, them.found], start.slice(0, 10), { head, theirHead }, place);
  if ('faults' in heads) return heads;
  const capital = textIn(there.found.capital.name, ministry.language);
  return scaffold(asked, place, {
    sides: [us.found, them.found],
    heads,
    start,
    title,
    form,
    venue: { city: city ?? capital, country: there.found.id, timezone: timezone ?? there.found.capital.timezone },
    venueKnown: city !== undefined && (timezone !== undefined || city === capital),
  });
}

/** Ends the command where a value has not the form of its field. */
async function mustBeWritten(command: Command, start: string, form: string, zone: string | undefined): Promise<void> {
  const [{ wallTime }, { meetingSchema }] = await Promise.all([
    import('../../records/fields.js'),
    import('../../records/entities/meeting.js'),
  ]);
  mustFit(command, '--start', start, wallTime().safeParse(start).error?.issues[0]?.message);
  const forms: readonly string[] = meetingSchema.shape.form.options;
  mustFit(command, '--form', form, forms.includes(form) ? undefined : `is none of ${forms.join(', ')}`);
  if (zone !== undefined) mustFit(command, '--timezone', zone, await notAZone(zone));
}

const NOBODY = 'nobody is on record as its minister that day; "chancery new person" writes a record';

type Heads = readonly [own: string, other: string];

/** Of each side whom a flag names, else the minister of that day; on a terminal who else is not known is asked for. */
async function headsOf(
  sides: readonly [Country, Country],
  day: string,
  flags: { readonly head: string | undefined; readonly theirHead: string | undefined },
  { command, settings, store }: Workplace,
): Promise<Heads | { readonly faults: readonly Fault[] }> {
  const head = flags.head ?? ministerOf(store, sides[0].id, day);
  const theirHead = flags.theirHead ?? ministerOf(store, sides[1].id, day);
  const said = await answersTo(
    { head: { text: 'Who leads our side, by id?' }, theirHead: { text: 'Who leads the other side, by id?' } },
    { ...(head === undefined ? {} : { head }), ...(theirHead === undefined ? {} : { theirHead }) },
    ['head', 'theirHead'],
  );
  if (said === undefined) return { faults: [notAnswered(settings.data)] };
  if (said.head === undefined || said.theirHead === undefined)
    return missingOptions(command, open({ head: said.head, 'their-head': said.theirHead }), NOBODY);
  const faults = [said.head, said.theirHead].flatMap((id) => {
    const person = lookUp(store, 'people', id);
    return 'faults' in person ? person.faults : [];
  });
  return faults.length > 0 ? { faults } : [said.head, said.theirHead];
}

function open(said: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(said).flatMap(([name, value]) => (value === undefined ? [`--${name}`] : []));
}

interface Arranged {
  /** Ours first. */
  readonly sides: readonly [Country, Country];
  readonly heads: Heads;
  readonly start: string;
  readonly title: string | undefined;
  readonly form: string;
  readonly venue: { readonly city: string; readonly country: string; readonly timezone: string };
  readonly venueKnown: boolean;
}

async function scaffold(asked: string | undefined, { command, ministry, store }: Workplace, arranged: Arranged): Promise<Made> {
  const [{ freeNumber, scaffoldMeeting }, { freeId, idOf }] = await Promise.all([
    import('../../records/scaffold-meeting.js'),
    import('../../records/scaffold-id.js'),
  ]);
  const { sides, heads, start, ...rest } = arranged;
  const [us, them] = sides;
  const day = start.slice(0, 10);
  const english = sides.map(({ names }) => textIn(names.short, 'en'));
  const id = asked ?? freeId(idOf(...english, day), store.ids('meetings'));
  mustFit(command, 'the id', id, goodId(id));
  const { language } = ministry;
  const side = ({ id: party, names }: Country, head: string) => ({ party, head, name: textIn(names.short, language) });
  const now = today();
  return {
    file: scaffoldMeeting({
      ...rest,
      id,
      language,
      number: freeNumber([us.id, them.id], day.slice(0, 4), numbersOf(store)),
      // of a meeting that is long over the papers are prepared on its day
      prepared: [now, day].sort()[0] ?? day,
      start,
      startKnown: true,
      relation: relationOf(store, [us.id, them.id]),
      own: side(us, heads[0]),
      counterpart: side(them, heads[1]),
    }),
  };
}
