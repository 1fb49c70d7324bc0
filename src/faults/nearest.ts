/** The names that were probably meant: for "did you mean" hints. */

/**
 * The candidates nearest to a misspelt name, best first, at most three, all equally near.
 *
 * Distance is Damerau's with adjacent transpositions, blind to case; a third of the longer name may differ.
 * The same words in another order ("alicia-barcena") count as one slip, since officers turn names around.
 */
export function nearest(name: string, candidates: Iterable<string>): readonly string[] {
  let best = Number.POSITIVE_INFINITY;
  let found: string[] = [];
  for (const candidate of new Set(candidates)) {
    const distance = slips(name, candidate);
    const allowed = Math.max(1, Math.floor(Math.max([...name].length, [...candidate].length) / 3));
    if (distance > allowed || distance > best) continue;
    if (distance < best) found = [];
    best = distance;
    found.push(candidate);
  }
  return found.sort(byCodePoint).slice(0, 3);
}

/** The hint that goes with a misspelt name, or nothing when no candidate is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  const names = nearest(name, candidates).map((candidate) => `"${candidate}"`);
  return names.length === 0 ? undefined : `did you mean ${names.join(' or ')}?`;
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function slips(a: string, b: string): number {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  const distance = editDistance([...left], [...right]);
  return distance > 1 && sortedWords(left) === sortedWords(right) ? 1 : distance;
}

function sortedWords(name: string): string {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .sort(byCodePoint)
    .join('-');
}

/** Optimal string alignment: insert, delete, replace, or swap two neighbours, each at the cost of one. */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = b.map((_, column) => column).concat(b.length);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      next.push(cost);
    }
    beforeLast = last;
    last = next;
  }
  return last[b.length] ?? 0;
}
