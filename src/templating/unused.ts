/** What lies in a desk's folder and is used by no paper of any desk. */
import type { Fault } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { readYaml } from '../style/yaml.js';
import type { TemplateFiles } from './folder.js';

/** What the papers of all desks of the folder use. */
export interface UsedByAll {
  /** Paths of templates and parts. */
  readonly files: ReadonlySet<string>;
  /** Labels as `desk/language/key`, with each desk of the chain that a paper's desk has. */
  readonly labels: ReadonlySet<string>;
}

/** Warnings `unused-template`, `unused-part`, `unused-label`: of the desk's own files. */
export function unusedIn(source: TemplateFiles, desk: string, used: UsedByAll): readonly Fault[] {
  const names = source.list(desk).value ?? [];
  return names.flatMap((name): readonly Fault[] => {
    if (name.startsWith('labels/')) return unusedLabels(source, desk, name, used);
    const file = name.endsWith('.hbs') ? source.read(desk, name).value : undefined;
    if (file === undefined || used.files.has(file.path)) return [];
    const part = name.startsWith('parts/');
    const word = name.slice(0, -'.hbs'.length);
    return [
      {
        severity: 'warning',
        code: part ? 'unused-part' : 'unused-template',
        file: file.path,
        line: 1,
        column: 1,
        message: part ? `no paper of any desk calls the part "${word}"` : `no product of any desk is made of "${word}"`,
        hint: part ? `call it with {{> ${word}}}, or delete the file` : 'name it in desk.yaml, or delete the file',
      },
    ];
  });
}

function unusedLabels(source: TemplateFiles, desk: string, name: string, used: UsedByAll): readonly Fault[] {
  const lang = name.slice('labels/'.length, -'.yaml'.length);
  const file = source.read(desk, name).value;
  const yaml = file === undefined ? undefined : readYaml(file).value;
  if (yaml === undefined || typeof yaml.data !== 'object' || yaml.data === null) return [];
  const prefix = `${desk}/${lang}/`;
  const known = [...used.labels].filter((label) => label.startsWith(prefix)).map((label) => label.slice(prefix.length));
  return Object.keys(yaml.data)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      severity: 'warning',
      code: 'unused-label',
      ...(yaml.locate([key], 'key') ?? { file: yaml.path, line: 1, column: 1 }),
      path: key,
      message: `no paper in "${lang}" uses the label "${key}"`,
      hint: didYouMean(key, known) ?? 'use it in a template, or delete the line',
    }));
}
