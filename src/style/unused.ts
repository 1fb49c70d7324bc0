/** What a desk's style files define and no paper of any desk uses: most often a name that was misspelt. */
import type { Fault } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { FIXED_TYPES, styleName } from './names.js';
import { readYaml, type SourceFile, type YamlFile } from './yaml.js';

/**
 * Warning `unused-colour`: a colour of the desk's own files that no style names.
 *
 * @param own  style files and overlays of the desk
 * @param all  those of every desk whose papers may use them
 */
export function unusedColours(own: readonly SourceFile[], all: readonly SourceFile[]): readonly Fault[] {
  const files = all.flatMap((file) => readYaml(file).value ?? []);
  const used = new Set(files.flatMap(({ data }) => namedIn(under(data, 'styles'))));
  return own.flatMap((file) => readYaml(file).value ?? []).flatMap((file) => unusedIn(file, used));
}

function unusedIn(file: YamlFile, used: ReadonlySet<string>): readonly Fault[] {
  const unused = Object.keys(Object(under(file.data, 'colors'))).filter((name) => !used.has(name));
  return unused.map((name) => ({
    severity: 'warning',
    code: 'unused-colour',
    ...(file.locate(['colors', name], 'key') ?? { file: file.path, line: 1, column: 1 }),
    path: `colors/${name}`,
    message: `no style names the colour "${name}"`,
    hint: didYouMean(name, used) ?? 'name it in a style, or delete the line',
  }));
}

/**
 * Warning `unused-style`: a style that only the desk's own files know, and that no template and no other style names.
 *
 * @param own  style files and overlays of the desk
 * @param below  those of the desks that it extends
 * @param templates  sources of every template and part that may name a class
 */
export function unusedStyles(
  own: readonly SourceFile[],
  below: readonly SourceFile[],
  templates: readonly string[],
): readonly Fault[] {
  const [mine, theirs] = [own, below].map((files) => files.flatMap((file) => readYaml(file).value ?? []));
  const known = (theirs ?? []).flatMap(({ data }) => Object.keys(Object(under(data, 'styles'))));
  const bases = (mine ?? []).flatMap(({ data }) =>
    Object.values(Object(under(data, 'styles'))).map((rule) => under(rule, 'basedOn')),
  );
  const classes = new Set(templates.flatMap((source) => source.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []).map(styleName));
  const used = new Set<unknown>([...known, ...bases, ...classes, ...Object.keys(FIXED_TYPES)]);
  return (mine ?? []).flatMap((file) =>
    Object.keys(Object(under(file.data, 'styles')))
      .filter((name) => !used.has(name))
      .map((name) => ({
        severity: 'warning',
        code: 'unused-style',
        ...(file.locate(['styles', name], 'key') ?? { file: file.path, line: 1, column: 1 }),
        path: `styles/${name}`,
        message: `no template and no other style names the style "${name}"`,
        hint:
          didYouMean(name, known) ?? `name it in a template: class="${name.toLowerCase().replaceAll(' ', '-')}"; or delete it`,
      })),
  );
}

/** Texts under the keys that hold colours, however deep. */
function namedIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    (key === 'color' || key === 'fill') && typeof value === 'string' ? [value] : namedIn(value),
  );
}

function under(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined;
}
