/** A desk of one's own, that extends another and differs in nothing but its name, and its colour where it has one. */
import { done, type Fault, failed, type Outcome } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { openDesk } from './desk.js';
import type { TemplateFiles } from './folder.js';

export interface DeskWish {
  /** Name of its folder. */
  readonly id: string;
  /** Its name by language. */
  readonly names: Readonly<Record<string, string>>;
  readonly base: string;
  /** Id of the organization whose name stands on its papers. */
  readonly unit?: string | undefined;
  /** #rrggbb */
  readonly accent?: string | undefined;
}

export interface DeskFile {
  /** In the desk's folder. */
  readonly name: string;
  readonly text: string;
}

/**
 * The files of a desk that can be opened as it is. Faults, all about the wish at once: `bad-id`, `desk-exists`,
 * `bad-name`, `bad-language`, `unknown-unit`, `bad-colour`, `unknown-desk`; and those of the desk that it extends.
 *
 * @param units  ids of the organizations on record
 */
export function newDesk(files: TemplateFiles, units: readonly string[], wish: DeskWish): Outcome<readonly DeskFile[]> {
  const faults = checkWish(files, units, wish);
  if (faults.length > 0) return failed(faults);
  const made = filesOf(wish);
  const opened = openDesk(withDesk(files, wish.id, made), wish.id);
  return opened.value === undefined ? failed(opened.faults) : done(made);
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const COLOUR = /^#[0-9a-f]{6}$/i;

function checkWish(files: TemplateFiles, units: readonly string[], wish: DeskWish): readonly Fault[] {
  const { id, names, base, unit, accent } = wish;
  const faults: Fault[] = [];
  const refuse = (code: string, message: string, hint: string): void => {
    faults.push({ severity: 'error', code, file: files.folder, line: 1, column: 1, message, hint });
  };
  if (!ID.test(id))
    refuse('bad-id', `"${id}" cannot be the name of a desk's folder`, 'small letters, figures and hyphens: europe');
  else if (files.desks().includes(id)) {
    refuse(
      'desk-exists',
      `there is a desk "${id}" already`,
      `change it in ${files.folder}/${id}, or give the new one another name`,
    );
  }
  if (Object.keys(names).length === 0) refuse('bad-name', 'the desk has no name', 'write --name "Europe desk"');
  for (const [lang, name] of Object.entries(names)) {
    if (!LANGUAGE.test(lang)) refuse('bad-language', `"${lang}" is no language tag`, 'write --name-lang ja=欧州局');
    if (name.trim() === '') refuse('bad-name', `the name in "${lang}" is empty`, 'write --name "Europe desk"');
  }
  if (!files.bases().includes(base)) {
    const hint = didYouMean(base, files.bases()) ?? `desks: ${files.bases().join(', ')}`;
    refuse('unknown-desk', `no desk is called "${base}"`, hint);
  }
  if (unit !== undefined && !units.includes(unit)) {
    const hint = didYouMean(unit, units) ?? 'a unit is a file in data/organizations, named without .yaml';
    refuse('unknown-unit', `no organization is called "${unit}"`, hint);
  }
  if (accent !== undefined && !COLOUR.test(accent)) {
    refuse('bad-colour', `"${accent}" is no colour`, 'six hexadecimal figures after a #: "#1b5e20"');
  }
  return faults;
}

function filesOf({ id, names, base, unit, accent }: DeskWish): readonly DeskFile[] {
  const named = Object.entries(names).map(([lang, name]) => `${lang}: ${JSON.stringify(name)}`);
  const desk = [
    editors('desk'),
    `# The desk "${id}": only what differs from "${base}" stands in this folder.`,
    `extends: ${base}`,
    `name: {${named.join(', ')}}`,
    ...(unit === undefined ? [] : [`unit: ${unit}`]),
  ];
  const style = [
    editors('style'),
    '# How the papers of this desk look, where they look otherwise. Colours are #rrggbb in small letters.',
    `colors: {accent: "${accent?.toLowerCase()}"}`,
  ];
  return [
    { name: 'desk.yaml', text: `${desk.join('\n')}\n` },
    ...(accent === undefined ? [] : [{ name: 'style.yaml', text: `${style.join('\n')}\n` }]),
  ];
}

/** The line by which an editor knows the schema of a file, as the desks that ship with the program have it. */
function editors(schema: string): string {
  return `# yaml-language-server: $schema=../../schemas/${schema}.schema.json`;
}

/** The folder as it will be once the desk is written. */
function withDesk(files: TemplateFiles, id: string, made: readonly DeskFile[]): TemplateFiles {
  const own = (name: string): DeskFile | undefined => made.find((file) => file.name === name);
  return {
    ...files,
    desks: () => [...files.desks(), id].sort(),
    bases: () => [...files.bases(), id].sort(),
    list: (desk) => (desk === id ? done(made.map(({ name }) => name)) : files.list(desk)),
    read: (desk, name) => {
      const file = desk === id ? own(name) : undefined;
      return file === undefined ? files.read(desk, name) : done({ path: `${files.folder}/${id}/${name}`, source: file.text });
    },
  };
}
