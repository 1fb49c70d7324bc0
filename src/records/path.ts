/** Where in a record: the keys and indices from its root, `topics`, `0`, `points`, `1`, `text`. */
export type Path = readonly (string | number)[];

/** `topics/0/points/1/text`; the root is the empty string. */
export function written(path: Path): string {
  return path.join('/');
}

/** What stands at a path of plain data; undefined where there is nothing. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isMapping(value)) value = Object.hasOwn(value, step) ? value[step] : undefined;
    else return undefined;
  }
  return value;
}

/** True for a mapping of YAML as plain data. */
export function isMapping(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
