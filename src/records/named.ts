/** What a reference of each kind can name, from where it stands: the ids, and where each is defined. */
import { IANAZone } from 'luxon';
import { at, type Cursor, entries, isWritten, items, root, textAt } from './cursor.js';
import type { MeetingRecord } from './entities/meeting.js';
import type { SourcesRecord } from './entities/ministry.js';
import type { OrganizationRecord } from './entities/organizations.js';
import { ACTS, type RelationRecord } from './entities/relations.js';
import type { VerbsRecord } from './entities/verbs.js';
import type { RecordKind, RefKind } from './fields.js';
import { SINGULAR } from './schemas.js';
import type { Shelf } from './shelf.js';
import type { Subject } from './subject.js';
import type { YamlFile } from './yaml.js';

export interface Named {
  /** `person`, `post`: as a sentence calls it. */
  readonly what: string;
  readonly ids: readonly string[];
  /** `data/organizations/mofa.yaml:8:3`. */
  where(id: string): string | undefined;
}

/** Nothing where it cannot be said, because the file that would say it cannot be read. */
export function namedBy(to: RefKind, value: string, subject: Subject): Named | undefined {
  const { shelf, file } = subject;
  switch (to) {
    case 'countries':
    case 'organizations':
    case 'people':
    case 'relations':
    case 'meetings':
      return shelf.closed(to) === undefined ? recordsOf(shelf, to) : undefined;
    case 'sources':
      return sources(shelf);
    case 'desks':
      return { what: 'desk', ids: shelf.desks(), where: () => undefined };
    case 'verb':
      return verbs(shelf);
    case 'post':
      return posts(shelf, value);
    case 'fact':
      return ofRelation(subject, 'fact', (relation, written) => defined(written, entries(at(relation, 'facts'))));
    case 'event':
      return isOfBrokenOrganization(shelf, value)
        ? undefined
        : ofRelation(subject, 'event', (relation, written) => [...eventsOf(relation, written), ...sharedEvents(shelf, relation)]);
    case 'topic':
      return inside(file, 'topic', topicsOf(file));
    case 'ask':
      return inside(
        file,
        'ask',
        topicsOf(file).flatMap((topic) => items(at(topic, 'asks'))),
      );
    case 'statement':
      return inside(
        file,
        'statement',
        topicsOf(file).flatMap((topic) => items(at(topic, 'statements'))),
      );
    case 'place':
      return table('topic or statement', places(file, value));
    case 'reply':
      return table('reply', replies(file, value));
    case 'zone':
      return { what: 'time zone', ids: zones(value), where: () => undefined };
    default:
      return to satisfies never;
  }
}

function recordsOf(shelf: Shelf, kind: RecordKind): Named {
  return { what: SINGULAR[kind], ids: shelf.ids(kind), where: (id) => shelf.label(`${kind}/${id}.yaml`) };
}

function sources(shelf: Shelf): Named | undefined {
  const { value: file } = shelf.open('sources');
  if (file === undefined) return shelf.has('sources') ? undefined : { what: 'source', ids: [], where: () => undefined };
  return table('source', defined(file, entries(root<SourcesRecord>(file.value))));
}

function verbs(shelf: Shelf): Named | undefined {
  const { value: file } = shelf.open('verbs');
  if (file !== undefined) return table('verb', defined(file, entries(root<VerbsRecord>(file.value))));
  return shelf.has('verbs') ? undefined : table(`verb (there is no ${shelf.label('verbs.yaml')})`, []);
}

/** `mofa/foreign-minister`. Only the named organization is read; posts of the others are guessed by their organization. */
function posts(shelf: Shelf, value: string): Named | undefined {
  const [organization = '', post = ''] = value.split('/');
  const { value: file } = shelf.open(`organizations/${organization}`);
  if (file !== undefined) {
    const found = defined(file, entries(at(root<OrganizationRecord>(file.value), 'posts')));
    return table(
      'post',
      found.map(([id, where]) => [`${organization}/${id}`, where]),
    );
  }
  if (shelf.has(`organizations/${organization}`) || shelf.closed('organizations') !== undefined) return undefined;
  const others = shelf
    .ids('organizations')
    .map((id): Definition => [`${id}/${post}`, () => shelf.label(`organizations/${id}.yaml`)]);
  return table('post', others);
}

type Definition = readonly [id: string, where: () => string];

function table(what: string, definitions: readonly Definition[]): Named {
  const found = new Map(definitions);
  return { what, ids: [...found.keys()], where: (id) => found.get(id)?.() };
}

function defined(file: YamlFile, found: readonly (readonly [string, Cursor<unknown>])[]): readonly Definition[] {
  return found.map(([id, cursor]) => [id, () => place(file, cursor, 'key')]);
}

function place(file: YamlFile, cursor: Cursor<unknown>, which: 'key' | 'value'): string {
  const { line, column } = file.position(cursor.path, which);
  return `${file.file}:${line}:${column}`;
}

function inside(file: YamlFile, what: string, found: readonly Cursor<{ readonly id: string }>[]): Named {
  return table(
    what,
    found.map((cursor): Definition => [idOf(cursor), () => place(file, cursor, 'value')]),
  );
}

type Topic = MeetingRecord['topics'][number];

function topicsOf(file: YamlFile): readonly Cursor<Topic>[] {
  return items(at(root<MeetingRecord>(file.value), 'topics'));
}

/** Topics and statements, spelt as the value is: with `topics/` or without. */
function places(file: YamlFile, value: string): readonly Definition[] {
  const before = value.startsWith('topics/') ? 'topics/' : '';
  return topicsOf(file).flatMap((topic): readonly Definition[] => [
    [`${before}${idOf(topic)}`, () => place(file, topic, 'value')],
    ...said(file, topic, before, () => true),
  ]);
}

/** Statements that answer another. */
function replies(file: YamlFile, value: string): readonly Definition[] {
  const before = value.startsWith('topics/') ? 'topics/' : '';
  return topicsOf(file).flatMap((topic) => said(file, topic, before, (statement) => isWritten(at(statement, 'repliesTo'))));
}

function said(
  file: YamlFile,
  topic: Cursor<Topic>,
  before: string,
  wanted: (statement: Cursor<Topic['statements'][number]>) => boolean,
): readonly Definition[] {
  return items(at(topic, 'statements'))
    .filter(wanted)
    .map((statement) => [`${before}${idOf(topic)}/${idOf(statement)}`, () => place(file, statement, 'value')]);
}

function idOf(cursor: Cursor<{ readonly id: string }>): string {
  return textAt(at(cursor, 'id')) ?? '';
}

/** Without a relation a meeting can name no fact and no event. */
function ofRelation(
  subject: Subject,
  what: string,
  find: (relation: Cursor<RelationRecord>, written: YamlFile) => readonly Definition[],
): Named | undefined {
  const id = textAt(at(root<MeetingRecord>(subject.file.value), 'relation'));
  if (id === undefined) return table(`${what} (the meeting names no relation that could hold it)`, []);
  const { value: written } = subject.shelf.open(`relations/${id}`);
  return written === undefined ? undefined : table(what, find(root<RelationRecord>(written.value), written));
}

/** Acts of agreements by the agreement's id, and events (CONTRACTS 7, ruling 9). */
function eventsOf(relation: Cursor<RelationRecord>, written: YamlFile): readonly Definition[] {
  const acts = entries(at(relation, 'agreements')).flatMap(([agreement, cursor]) =>
    ACTS.map((name) => [name, at(cursor, name)] as const)
      .filter(([, act]) => isWritten(act))
      .map(([name, act]): Definition => [`${agreement}/${name}`, () => place(written, act, 'key')]),
  );
  return [...acts, ...defined(written, entries(at(relation, 'events')))];
}

/** `oecd/founded` cannot be judged while oecd.yaml cannot be read. */
function isOfBrokenOrganization(shelf: Shelf, value: string): boolean {
  const [id = ''] = value.split('/');
  return shelf.has(`organizations/${id}`) && shelf.open(`organizations/${id}`).value === undefined;
}

function sharedEvents(shelf: Shelf, relation: Cursor<RelationRecord>): readonly Definition[] {
  return items(at(relation, 'organizations')).flatMap((cursor) => {
    const id = textAt(cursor) ?? '';
    const { value: written } = shelf.open(`organizations/${id}`);
    if (written === undefined) return [];
    const organization = root<OrganizationRecord>(written.value);
    const founded = at(organization, 'founded');
    const founding: readonly Definition[] = isWritten(founded) ? [[`${id}/founded`, () => place(written, founded, 'key')]] : [];
    const accessions = items(at(organization, 'accessions')).map(
      (entry): Definition => [`${id}/accession/${textAt(at(entry, 'party')) ?? ''}`, () => place(written, entry, 'value')],
    );
    return [...founding, ...accessions];
  });
}

/** Zones have more names than the list of canonical ones: a valid name is one of them. */
function zones(value: string): readonly string[] {
  const valid = /^[A-Za-z]/.test(value) && IANAZone.create(value).isValid;
  return valid ? [value] : ['UTC', ...Intl.supportedValuesOf('timeZone')];
}
