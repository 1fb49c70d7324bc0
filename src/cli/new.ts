/** `chancery new`: writes one record that passes `check`, with what is still to be written marked in it. */
import type { Command } from 'commander';
import { addNewCountry } from './new/country.js';
import { addNewMeeting } from './new/meeting.js';
import { addNewPerson } from './new/person.js';
import { addNewRelation } from './new/relation.js';
import type { End } from './status.js';

export function addNewRecord(root: Command, end: End): void {
  const parent = root
    .command('new')
    .description('write a new record: a meeting, person, country or relation; asks on a terminal for what is not said')
    .addHelpText(
      'after',
      `
What is not known yet is a remark in the record, "# gap: ..." or, above words that hold a place, "# stand-in: ...": papers
do not print it, and "chancery check" lists it until it is taken out.`,
    );
  for (const add of [addNewMeeting, addNewPerson, addNewCountry, addNewRelation]) add(parent, end);
}
