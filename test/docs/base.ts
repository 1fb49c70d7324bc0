/** What the page is made from: the shipped desks, the sample's papers, and templates tried over the base set. */
import type { Context } from '../../src/context/schema.js';
import { done, type Fault } from '../../src/faults/fault.js';
import { stylesOf } from '../../src/papers/styles-of.js';
import { compileProduct } from '../../src/templating/compile.js';
import { openDesk } from '../../src/templating/desk.js';
import type { TemplateFiles } from '../../src/templating/folder.js';
import { lintProduct, templateReader } from '../../src/templating/lint.js';
import { composed, press } from '../papers/made.js';
import type { Use } from './fields.js';

const BASE = 'ministry';

export const open = press();

/** Parts are the same in every trial. */
const readOnce = templateReader();

/** The base set's papers in English, the brief first: what one has nothing of, another may. */
export function contexts(): readonly Context[] {
  return ['brief', 'readout', 'memcon', 'readout-short'].map((product) => composed(open, { product, desk: BASE }).context);
}

/** Every paper of every shipped desk. */
export function uses(): readonly Use[] {
  return [BASE, ...open.desks().filter((id) => id !== BASE)].flatMap((id) => {
    const desk = open.desk(id).value;
    if (desk === undefined) throw new Error(`the desk ${id} cannot be opened`);
    return Object.keys(desk.config.products).map((product): Use => {
      return { product, desk: id === BASE ? null : id, used: lintProduct(desk, product).used };
    });
  });
}

export interface Tried {
  readonly faults: readonly Fault[];
  /** HTML, without what helpers write about origins. */
  readonly html: string;
}

/** A desk with one paper, in English and with nothing that it must not lose. */
const DESK = `extends: ministry
name: {en: Tried}
products:
  tried: {title: {en: Tried}, template: tried, ceiling: restricted, today: prepared, formats: [pdf], languages: [en]}
`;

/** A template over the base set, filled in with a context. */
export function tried(source: string, context: Context): Tried {
  const own: Readonly<Record<string, string>> = { 'desk.yaml': DESK, 'tried.hbs': source };
  const files: TemplateFiles = {
    ...open.files,
    bases: () => [...open.files.bases(), 'tried'],
    list: (desk) => (desk === 'tried' ? done(Object.keys(own)) : open.files.list(desk)),
    read: (desk, name) =>
      desk === 'tried' ? done({ path: `templates/tried/${name}`, source: own[name] ?? '' }) : open.files.read(desk, name),
  };
  const desk = openDesk(files, 'tried').value;
  if (desk === undefined) throw new Error('the desk cannot be opened');
  const template = compileProduct(desk, 'tried', { styles: stylesOf(desk, 'tried', open.style), read: readOnce });
  const rendered = template.value?.render(context);
  const html = (rendered?.value ?? '').replace(/ (data-[a-z]+|lang)="[^"]*"/g, '').replace(/<span>([^<]*)<\/span>/g, '$1');
  return { faults: [...template.faults, ...(rendered?.faults ?? [])], html };
}
