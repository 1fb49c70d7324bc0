/** Desks made in a test: files by `desk/name`, over a small base set. */
import { done } from '../../src/faults/fault.js';
import type { TemplateFiles } from '../../src/templating/folder.js';

const DESK = `name: {en: Ministry}
conventions: {names: {surnameCapitals: true}, dates: {era: true}, paper: a4}
portionMarks: false
products:
  brief: {title: {en: Brief}, template: brief, ceiling: restricted, today: prepared, formats: [pdf], languages: [en]}
`;
const BASE: Readonly<Record<string, string>> = {
  'ministry/desk.yaml': DESK,
  'ministry/brief.hbs': '<article><p>{{say meeting.title}}</p></article>\n',
  'ministry/style.yaml': 'colors: {}\n',
  'ministry/labels/en.yaml': 'page-of: Page {page} of {pages}\nasked-by: Asked by {by}\ndraft: DRAFT\n',
};

export function desksOf(files: Readonly<Record<string, string>>): TemplateFiles {
  const all: Readonly<Record<string, string>> = { ...BASE, ...files };
  const split = Object.keys(all).map((path) => [path.slice(0, path.indexOf('/')), path.slice(path.indexOf('/') + 1)] as const);
  const desks = [...new Set(split.flatMap(([desk, name]) => (name === 'desk.yaml' ? [desk] : [])))].sort();
  return {
    folder: 'templates',
    desks: () => desks,
    bases: () => desks,
    list: (desk) => done(split.flatMap(([folder, name]) => (folder === desk ? [name] : [])).sort()),
    read: (desk, name) => done({ path: `templates/${desk}/${name}`, source: all[`${desk}/${name}`] ?? '' }),
    picture: () => undefined,
  };
}
