/** The names that a template may use as classes. */
import type { Outcome } from '../faults/fault.js';
import type { StyleType } from '../style/names.js';
import type { HouseStyle } from '../style/style.js';
import { type Desk, productOf } from '../templating/desk.js';

/** The styles of a product in all its languages; undefined when one of them cannot be read. */
export function stylesOf(
  desk: Desk,
  product: string,
  style: (desk: Desk, product: string, lang: string) => Outcome<HouseStyle>,
): ReadonlyMap<string, StyleType> | undefined {
  const languages = productOf(desk, product)?.languages ?? [];
  const all = languages.map((lang) => style(desk, product, lang).value);
  if (all.includes(undefined)) return undefined;
  return new Map(all.flatMap((each) => Object.values(each?.styles ?? {}).map(({ name, type }) => [name, type] as const)));
}
