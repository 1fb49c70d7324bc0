/** What a product's template makes use of: for what is lost, and for what nobody uses. */

/** Collected while a template is checked. */
export interface Uses {
  /** Something of the context is printed, by its place. */
  readonly print: (place: string) => void;
  /** Something of the context is named at all, be it in a condition. */
  readonly name: (place: string) => void;
  readonly label: (name: string) => void;
  /** A part is called, by its name. */
  readonly part: (name: string) => void;
}

export interface Used {
  /** Paths of the context that are printed: `topics[].heading`. */
  readonly paths: ReadonlySet<string>;
  /** Those that are named, printed or not. */
  readonly named: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

export function collectUses(): { readonly uses: Uses; readonly used: Used } {
  const [paths, named, labels, parts] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const print = (place: string): void => {
    const path = everywhere(place);
    paths.add(path);
    if (path.startsWith('labels.')) labels.add(path.slice('labels.'.length));
  };
  return {
    uses: {
      print,
      name: (place) => void named.add(everywhere(place)),
      label: (name) => void labels.add(name),
      part: (name) => void parts.add(name),
    },
    used: { paths, named, labels, parts },
  };
}

/** A place in any turn of its loops. */
function everywhere(place: string): string {
  return place.replace(/\[\d+\]/g, '[]');
}

/** The key of the context that a path belongs to. */
export function keyOf(path: string): string {
  return /^[^.[]*/.exec(path)?.[0] ?? '';
}
