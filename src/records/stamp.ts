/** Gives every text and mapping of a record its path, level and caveats, before filtering can move an index. */
import { highest, type Level, visible } from '../marking/level.js';
import type { FieldDefaults } from './entities/ministry.js';
import { isLanguage, isReserved } from './fields.js';
import { formOf, optionFor, type Schema } from './form.js';
import { isMapping } from './path.js';
import type { NodeInfo, Stamped, Words } from './stamped.js';

/** A level that was written lower than it would have been: a stated decision, which `check` lists. */
export interface Lowered {
  readonly from: string;
  readonly level: Level;
  /** What it would have been. */
  readonly instead: Level;
}

export interface StampSettings {
  /** `meetings/x`, before the `#`. */
  readonly origin: string;
  /** Language of texts that are no maps, where no mapping above them names one. */
  readonly language: string;
  /** Level of the whole record where it writes none. */
  readonly base: Level;
  /** Level at which fields start, by key (CONTRACTS 7, ruling 1). */
  readonly defaults: Partial<FieldDefaults>;
}

export interface StampedRecord<T> {
  readonly record: Stamped<T>;
  readonly lowered: readonly Lowered[];
}

/**
 * Stamps a record that has passed its schema.
 *
 * Below the root a level is the one written, else the higher of the parent's and the field's default; caveats add
 * up on the way down, source and basis are inherited. The level of the root itself is never a lowered one.
 */
export function stamp<T>(schema: Schema, value: T, settings: StampSettings): StampedRecord<T> {
  const lowered: Lowered[] = [];
  const own = isMapping(value) ? carriedBy(value) : {};
  const root: NodeInfo = { ...inherited({ handling: [] }, own), from: `${settings.origin}#`, level: own.access ?? settings.base };
  const walk: Walk = { settings, lowered };
  const stamped = stampValue(walk, schema, value, { info: root, key: undefined, language: settings.language });
  // The walk follows the schema that `T` is the output of, so its result has the stamped form of `T`.
  return { record: stamped as Stamped<T>, lowered };
}

interface Walk {
  readonly settings: StampSettings;
  readonly lowered: Lowered[];
}

interface Place {
  /** Of the root, or of the mapping above with the path of this place. */
  readonly info: NodeInfo;
  /** Field whose default applies; none at the root. */
  readonly key: string | undefined;
  readonly language: string;
}

function stampValue(walk: Walk, schema: Schema, value: unknown, place: Place): unknown {
  const form = formOf(schema);
  switch (form.kind) {
    case 'words':
      return words(walk, value, place);
    case 'mapping':
      return isMapping(value) ? mapping(walk, form.shape, value, place) : value;
    case 'table':
      return isMapping(value)
        ? Object.fromEntries(
            Object.entries(value).map(([key, item]) => [key, stampValue(walk, form.item, item, step(place, key))]),
          )
        : value;
    case 'list':
      return Array.isArray(value) ? value.map((item, index) => stampValue(walk, form.item, item, step(place, index))) : value;
    case 'choice': {
      const option = optionFor(form.options, value);
      return option === undefined ? value : stampValue(walk, option, value, place);
    }
    case 'ref':
    case 'scalar':
      return value;
    default:
      return form satisfies never;
  }
}

function mapping(
  walk: Walk,
  shape: Readonly<Record<string, Schema>>,
  value: Readonly<Record<string, unknown>>,
  place: Place,
): unknown {
  const info = infoOf(walk, place, carriedBy(value));
  const language = typeof value.language === 'string' ? value.language : place.language;
  const entries: [string, unknown][] = [];
  for (const [key, schema] of Object.entries(shape)) {
    if (isReserved(key) || value[key] === undefined) continue;
    entries.push([key, stampValue(walk, schema, value[key], { info: { ...info, from: `${info.from}/${key}` }, key, language })]);
  }
  return { ...Object.fromEntries(entries), info };
}

function words(walk: Walk, value: unknown, place: Place): Words {
  if (!isMapping(value)) return { texts: { [place.language]: String(value) }, info: infoOf(walk, place, {}) };
  const wordings = Object.entries(value).filter(
    (entry): entry is [string, string] => isLanguage(entry[0]) && typeof entry[1] === 'string',
  );
  const own = wordings.filter(([language]) => language === place.language);
  const others = wordings.filter(([language]) => language !== place.language);
  return { texts: Object.fromEntries([...own, ...others]), info: infoOf(walk, place, carriedBy(value)) };
}

/** What is carried at a place, from what it writes and what stands above it. */
function infoOf(walk: Walk, place: Place, own: Carried): NodeInfo {
  if (place.key === undefined && place.info.from === `${walk.settings.origin}#`) return place.info;
  const base = highest([place.info.level, defaultOf(walk.settings.defaults, place.key)]);
  const level = own.access ?? base;
  if (!visible(base, level)) walk.lowered.push({ from: place.info.from, level, instead: base });
  return { ...inherited(place.info, own), from: place.info.from, level };
}

function defaultOf(defaults: Partial<FieldDefaults>, key: string | undefined): Level {
  const found = Object.entries(defaults).find(([name]) => name === key);
  return found?.[1] ?? 'public';
}

function step(place: Place, key: string | number): Place {
  return { ...place, info: { ...place.info, from: `${place.info.from}/${key}` } };
}

type Carried = Partial<Omit<NodeInfo, 'from' | 'level'>> & { readonly access?: Level };

/** The reserved keys of a mapping that has passed its schema. */
function carriedBy(value: Readonly<Record<string, unknown>>): Carried {
  return Object.fromEntries(Object.entries(value).filter(([key, carried]) => isReserved(key) && carried !== undefined));
}

function inherited(above: Partial<NodeInfo>, own: Carried): Omit<NodeInfo, 'from' | 'level'> {
  const source = own.source ?? above.source;
  const basis = own.basis ?? above.basis;
  return {
    handling: [...new Set([...(above.handling ?? []), ...(own.handling ?? [])])],
    ...(source === undefined ? {} : { source }),
    ...(basis === undefined ? {} : { basis }),
  };
}
