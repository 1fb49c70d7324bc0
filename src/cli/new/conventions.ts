/** What goes without saying in a new meeting, from what is on record. */
import type { FolderStore } from '../../records/folder.js';

/** The one person who is foreign minister of a country on that day; undefined where nobody is on record, or two are. */
export function ministerOf(store: FolderStore, country: string, day: string): string | undefined {
  const posts = store.ids('organizations').flatMap((id) => {
    const { value } = store.get('organizations', id);
    if (value?.country !== country || value.kind !== 'foreign-ministry') return [];
    return Object.entries(value.posts).flatMap(([post, { rank }]) => (rank === 'minister' ? [`${id}/${post}`] : []));
  });
  const holders = store
    .ids('people')
    .filter((id) =>
      store.get('people', id).value?.tenures.some(({ post, from, to }) => posts.includes(post) && spans(from, to, day)),
    );
  return holders.length === 1 ? holders[0] : undefined;
}

/** Both ends as exact as they are written: in the months and years of its ends, a tenure counts. */
function spans(from: string, to: string | undefined, day: string): boolean {
  const begun = from.replace(/[~?]$/, '');
  const ended = to?.replace(/[~?]$/, '');
  return begun <= day.slice(0, begun.length) && (ended === undefined || day.slice(0, ended.length) <= ended);
}

/** The relation of exactly these countries, if there is one. */
export function relationOf(store: FolderStore, parties: readonly string[]): string | undefined {
  const wanted = [...parties].sort().join();
  return store.ids('relations').find((id) => [...(store.get('relations', id).value?.parties ?? [])].sort().join() === wanted);
}

/** Numbers that meetings bear already. */
export function numbersOf(store: FolderStore): ReadonlySet<string> {
  return new Set(store.ids('meetings').flatMap((id) => Object.values(store.get('meetings', id).value?.number.texts ?? {})));
}
