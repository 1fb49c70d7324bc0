/** `chancery templates lint`: what is wrong with desks before a record is printed. */
import type { Outcome } from '../faults/fault.js';
import { inFileOrder } from '../faults/order.js';
import { unusedColours, unusedStyles } from '../style/unused.js';
import type { SourceFile } from '../style/yaml.js';
import { type LintReport, lintDesks } from '../templating/lint-desks.js';
import type { Press } from './press.js';
import { stylesOf } from './styles-of.js';

/** Faults of the desks' templates and house styles. @param desks  ids; all desks when there are none */
export function lintTemplates(press: Press, desks: readonly string[]): Outcome<LintReport> {
  const { value, faults } = lintDesks({
    source: press.files,
    desks,
    open: press.desk,
    styles: (desk, product) => stylesOf(desk, product, press.style),
  });
  const looks = (value?.desks ?? []).flatMap((id) => {
    const desk = press.desk(id).value;
    if (desk === undefined) return [];
    return Object.entries(desk.config.products).flatMap(([product, { languages }]) =>
      languages.flatMap((lang) => press.style(desk, product, lang).faults),
    );
  });
  const lookFiles = (id: string): readonly SourceFile[] =>
    [...(press.desk(id).value?.layers ?? [])].flatMap(([name, layers]) =>
      name.endsWith('.yaml') && name !== 'desk.yaml' && !name.startsWith('labels/')
        ? layers.filter((layer) => layer.desk === id).map((layer) => layer.file)
        : [],
    );
  const known = [...new Set([...(value?.desks ?? []), ...press.files.bases()])].flatMap(lookFiles);
  const colours = (value?.desks ?? []).flatMap((id) => unusedColours(lookFiles(id), known));
  const sources = press.files
    .bases()
    .flatMap((id) => [...(press.desk(id).value?.templates.values() ?? [])].map(({ source }) => source));
  const styles = (value?.desks ?? []).flatMap((id) => {
    const below = press.desk(id).value?.chain.slice(0, -1) ?? [];
    return below.length === 0 ? [] : unusedStyles(lookFiles(id), below.flatMap(lookFiles), sources);
  });
  return { value, faults: inFileOrder([...faults, ...looks, ...colours, ...styles]) };
}
