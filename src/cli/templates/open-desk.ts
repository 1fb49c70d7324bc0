/** Opens the desk that a command was told of. */
import { failed, type Outcome } from '../../faults/fault.js';
import type { Desk } from '../../templating/desk.js';
import { foldersOf, missingFolders } from '../folders.js';
import type { Settings } from '../settings.js';

/** Faults: a templates folder that is not there, those of the desk. */
export async function openDeskOf(settings: Settings, id: string): Promise<Outcome<Desk>> {
  const missing = missingFolders(settings).filter(({ file }) => file === settings.templates);
  if (missing.length > 0) return failed(missing);
  const { openPress } = await import('../../papers/press.js');
  return openPress(foldersOf(settings)).desk(id);
}

/** A paper that a desk makes and the template that it is made with, for what a command says to do next. */
export function firstProduct({ config }: Desk): { readonly product: string; readonly template: string } {
  const [[product, { template }] = ['brief', { template: 'brief' }]] = Object.entries(config.products);
  return { product, template };
}
