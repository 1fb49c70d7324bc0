/**
 * Where records come from. Every consumer sees this interface; a folder of YAML is its first implementation
 * (`folder.ts`), a ministry's database can stand behind it later.
 */
import type { Outcome, Position } from '../faults/fault.js';
import type { CountryRecord } from './entities/countries.js';
import type { MeetingRecord } from './entities/meeting.js';
import type { MinistryRecord, SourcesRecord } from './entities/ministry.js';
import type { OrganizationRecord } from './entities/organizations.js';
import type { PersonRecord } from './entities/people.js';
import type { RelationRecord } from './entities/relations.js';
import type { VerbsRecord } from './entities/verbs.js';
import type { RecordKind } from './fields.js';
import type { Stamped } from './stamped.js';

/** A record with its id, which is its file's name. */
export type Recorded<T> = Stamped<T> & { readonly id: string };

export type Meeting = Recorded<MeetingRecord>;
export type Person = Recorded<PersonRecord>;
export type Country = Recorded<CountryRecord>;
export type Organization = Recorded<OrganizationRecord>;
export type Relation = Recorded<RelationRecord>;
export type Ministry = Recorded<MinistryRecord>;
export type Sources = Stamped<SourcesRecord>;
/** By id. */
export type Verbs = Stamped<VerbsRecord>;

export interface Kinds {
  readonly meetings: Meeting;
  readonly people: Person;
  readonly countries: Country;
  readonly organizations: Organization;
  readonly relations: Relation;
}

/** Which meetings: those of a relation, or in which one of these people or parties sits; all when empty. */
export interface MeetingQuery {
  readonly relation?: string;
  readonly people?: readonly string[];
  readonly parties?: readonly string[];
}

export interface Store {
  ministry(): Outcome<Ministry>;
  sources(): Outcome<Sources>;
  verbs(): Outcome<Verbs>;
  /** One record; a record that does not exist, or cannot be read, is `undefined` with its faults. */
  get<Kind extends RecordKind>(kind: Kind, id: string): Outcome<Kinds[Kind]>;
  /** Ids of a kind, in alphabetical order of code points. */
  ids(kind: RecordKind): readonly string[];
  /** Reads only the files that can match. In order of start, then id. */
  meetings(query: MeetingQuery): Outcome<readonly Meeting[]>;
  /** Where a record path (`meetings/x#/topics/0`) is written; the file's first line when the path is not known. */
  position(from: string): Position;
  /** Bytes of a picture named in a record, from inside the data folder only. */
  picture(file: string): Uint8Array | undefined;
  /** What has been read so far, in order of path: a paper reads only what it draws on, and the archive will say what. */
  read(): readonly { readonly path: string; readonly sha512: string }[];
}
