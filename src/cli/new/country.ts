/** `chancery new country <code>`. */
import type { Command } from 'commander';
import { examplesOf } from '../paper-command.js';
import type { End } from '../status.js';
import { answersTo, notAnswered } from './answers.js';
import { type Made, mustFit, type Workplace, writeNew } from './record.js';
import { notAZone } from './references.js';

interface CountryFlags {
  readonly short?: string;
  readonly formal?: string;
  readonly adjective?: string;
  readonly capital?: string;
  readonly timezone?: string;
  readonly alpha2?: string;
}

export function addNewCountry(parent: Command, end: End): void {
  parent
    .command('country')
    .description('a country, by the three letters of ISO 3166-1')
    .argument('<code>', 'its three letters: NOR')
    .option('--short <name>', "short name, in the ministry's language: Norway")
    .option('--formal <name>', 'formal name with its article: the Kingdom of Norway')
    .option('--adjective <word>', 'what belongs to it: Norwegian')
    .option('--capital <city>', 'its capital: Oslo')
    .option('--timezone <zone>', 'IANA zone of the capital: Europe/Oslo')
    .option('--alpha2 <letters>', 'its two letters, where ISO 3166-1 has no such country')
    .addHelpText(
      'after',
      examplesOf(['new country NOR', 'new country GHA --formal "the Republic of Ghana" --adjective Ghanaian --capital Accra']),
    )
    .action(async (code: string, flags: CountryFlags, command: Command) => {
      end(await writeNew('countries', command, (place) => newCountry(code, flags, place)));
    });
}

async function newCountry(
  code: string,
  { alpha2: given, ...flags }: CountryFlags,
  { command, ministry, settings }: Workplace,
): Promise<Made> {
  const [{ guessCountry }, { scaffoldCountry }] = await Promise.all([
    import('./countries.js'),
    import('../../records/scaffold-country.js'),
  ]);
  const { id, alpha2 } = await codesOf(code, given, command);
  const { language, languages } = ministry;
  const guess = guessCountry(alpha2, [...new Set([language, ...languages])]);
  const said = await answersTo(
    {
      short: { text: `What is it called in short, in "${language}"?`, ...usual(guess.names[language]) },
      formal: { text: 'What is its formal name, with its article (the Kingdom of Norway)?' },
      adjective: { text: 'What is called what belongs to it (Norwegian)?' },
      capital: { text: 'What is its capital?' },
      timezone: { text: 'In which IANA time zone is its capital (Europe/Oslo)?', ...usual(guess.timezone) },
    },
    flags,
  );
  if (said === undefined) return { faults: [notAnswered(settings.data)] };
  if (said.timezone !== undefined) mustFit(command, '--timezone', said.timezone, await notAZone(said.timezone));
  return { file: scaffoldCountry({ ...said, id, alpha2, language, guess }) };
}

/** Three letters and two; ends the command where they are none. */
export async function codesOf(code: string, alpha2: string | undefined, command: Command) {
  const [{ ALPHA_2 }, { meantCountry }] = await Promise.all([import('../../records/country-codes.js'), import('./countries.js')]);
  const id = code.toUpperCase();
  const two = alpha2?.toUpperCase() ?? ALPHA_2.get(id);
  if (two !== undefined && /^[A-Z]{3}$/.test(id) && /^[A-Z]{2}$/.test(two)) return { id, alpha2: two };
  const other =
    command.name() === 'country' ? 'where ISO 3166-1 has no such country, --alpha2 says its two letters' : 'as in NOR';
  const hint = meantCountry(code) ?? other;
  return command.error(`error: "${code}" is not the three letters of a country\n(${hint})`);
}

function usual(answer: string | undefined): { readonly usual?: string } {
  return answer === undefined ? {} : { usual: answer };
}
