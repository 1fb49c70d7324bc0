/** The schema of each file in data/, by the folder it lies in or the name it has. */
import { countrySchema } from './entities/countries.js';
import { meetingSchema } from './entities/meeting.js';
import { ministrySchema, sourcesSchema } from './entities/ministry.js';
import { organizationSchema } from './entities/organizations.js';
import { personSchema } from './entities/people.js';
import { relationSchema } from './entities/relations.js';
import { verbsSchema } from './entities/verbs.js';
import type { RecordKind } from './fields.js';

export const RECORD_SCHEMAS = {
  countries: countrySchema,
  organizations: organizationSchema,
  people: personSchema,
  relations: relationSchema,
  meetings: meetingSchema,
} as const satisfies Readonly<Record<RecordKind, unknown>>;

/** Files that lie in data/ itself. */
export const SINGLE_SCHEMAS = { ministry: ministrySchema, sources: sourcesSchema, verbs: verbsSchema } as const;

export type SingleName = keyof typeof SINGLE_SCHEMAS;

export const RECORD_KINDS: readonly RecordKind[] = ['countries', 'organizations', 'people', 'relations', 'meetings'];

/** What one record of a kind is called in a sentence, and in the name of its editor's schema. */
export const SINGULAR: Readonly<Record<RecordKind, string>> = {
  countries: 'country',
  organizations: 'organization',
  people: 'person',
  relations: 'relation',
  meetings: 'meeting',
};

/** True for a record's id, which is its file's name without `.yaml`. */
export function isRecordId(kind: RecordKind, id: string): boolean {
  return kind === 'countries' ? /^[A-Z]{3}$/.test(id) : /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
}
