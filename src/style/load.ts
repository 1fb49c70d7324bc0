/** The house style: a chain of `style.yaml` files becomes the looked-up form that the writers use. */
import { blocks, done, failed, type Outcome } from '../faults/fault.js';
import { inFileOrder } from '../faults/order.js';
import { readChain } from './chain.js';
import { checkContrast } from './check-contrast.js';
import { checkLooks } from './check-looks.js';
import { checkNames } from './check-names.js';
import { checkPages } from './check-pages.js';
import { INITIAL, inherit, resolve } from './inherit.js';
import { type StyleFile, styleSchema } from './schema.js';
import type { HouseStyle, NamedStyle, PageStyle } from './style.js';
import { millimetres, millimetresToPoints } from './units.js';
import type { SourceFile } from './yaml.js';

/**
 * The house style of a chain of files, the base set's first. Everything wrong in it comes back at once: keys and
 * values of the files, names that do not exist (colours, font roles, styles), circular `basedOn`, a base of another
 * type, fonts that are not installed; then looks that cannot be printed: margins that leave no page, what stands round
 * the page standing on each other, lines closer than their type. Text that is hard to read on its ground is a warning.
 *
 * @param resolves  true when a font of this npm path is installed
 */
export function loadStyle(files: readonly SourceFile[], resolves: (file: string) => boolean = () => true): Outcome<HouseStyle> {
  const chain = readChain(styleSchema, files);
  if (chain.value === undefined) return failed(chain.faults);
  const loaded = chain.value;
  const names = checkNames(loaded, resolves);
  if (names.length > 0) return failed(inFileOrder([...names, ...checkPages(loaded, undefined)]));
  const styles = flatten(loaded.value);
  const looks = [...checkPages(loaded, styles), ...checkLooks(loaded, styles), ...checkContrast(loaded, styles)];
  if (blocks(looks)) return failed(inFileOrder(looks));
  return done({ fonts: loaded.value.fonts, pages: mapValues(loaded.value.pages, toPage), styles }, inFileOrder(looks));
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, turn: (value: From) => To): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, turn(value)]));
}

function toPage(page: StyleFile['pages'][string]): PageStyle {
  const pt = (value: number) => millimetresToPoints(millimetres(value));
  const { margins, mark, running } = page;
  return {
    width: pt(page.width),
    height: pt(page.height),
    margins: { top: pt(margins.top), right: pt(margins.right), bottom: pt(margins.bottom), left: pt(margins.left) },
    mark: { head: pt(mark.head), foot: pt(mark.foot) },
    running: { head: pt(running.head), foot: pt(running.foot) },
  };
}

/** Follows each `basedOn` once its names are known to be sound. `own` and `full` both carry colours as #rrggbb. */
function flatten(file: StyleFile): HouseStyle['styles'] {
  const full = new Map<string, NamedStyle>();
  const style = (name: string): NamedStyle | undefined => {
    const known = full.get(name);
    const rule = file.styles[name];
    if (known !== undefined || rule === undefined) return known;
    const own = resolve(rule, (color) => (Object.hasOwn(file.colors, color) ? file.colors[color] : undefined) ?? color);
    const base = rule.basedOn === undefined ? undefined : style(rule.basedOn);
    const made = { name, type: rule.type, basedOn: rule.basedOn ?? null, own, full: inherit(base?.full ?? INITIAL, own) };
    full.set(name, made);
    return made;
  };
  for (const name of Object.keys(file.styles)) style(name);
  return Object.fromEntries(full);
}
