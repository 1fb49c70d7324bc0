/** What a new record names must be there: looked up before anything is written. */
import type { Fault } from '../../faults/fault.js';
import { didYouMean } from '../../faults/nearest.js';
import type { FolderStore } from '../../records/folder.js';

/** A post by its way, `mofa/foreign-minister`. */
export function unknownPost(store: FolderStore, data: string, post: string): readonly Fault[] {
  const posts = store
    .ids('organizations')
    .flatMap((id) => Object.keys(store.get('organizations', id).value?.posts ?? {}).map((key) => `${id}/${key}`));
  if (posts.includes(post)) return [];
  const ending = posts.filter((each) => each.endsWith(`/${post}`)).map((each) => `"${each}"`);
  const near = ending.length > 0 ? `did you mean ${ending.slice(0, 3).join(' or ')}?` : didYouMean(post, posts);
  const hint = near ?? 'a post stands in its organization, and is named organization/post: mofa/foreign-minister';
  return [unknown(`${data}/organizations`, `no post is called "${post}"`, hint)];
}

/** Why it is no time zone, with the one that was probably meant; nothing where it is one. */
export async function notAZone(zone: string): Promise<string | undefined> {
  const { IANAZone } = await import('luxon');
  if (IANAZone.isValidZone(zone)) return undefined;
  const zones = Intl.supportedValuesOf('timeZone');
  const ending = zones.find((each) => each.toLowerCase().endsWith(`/${zone.toLowerCase().replaceAll(' ', '_')}`));
  const near = ending === undefined ? didYouMean(zone, zones) : `did you mean "${ending}"?`;
  return `is no time zone\n(${near ?? 'zones are named as Europe/Oslo'})`;
}

function unknown(file: string, message: string, hint: string): Fault {
  return { severity: 'error', code: 'unknown-reference', file, line: 1, column: 1, message, hint };
}
