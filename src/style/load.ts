/** The house style: a chain of `style.yaml` files becomes the looked-up form that the writers use. */
import { done, type Fault, failed, type Outcome } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { inFileOrder } from '../faults/order.js';
import { type Chain, readChain } from './chain.js';
import { INITIAL, inherit, resolve } from './inherit.js';
import { FIXED_TYPES } from './names.js';
import { type FontFace, type StyleFile, type StyleRule, styleSchema } from './schema.js';
import type { HouseStyle, NamedStyle, PageStyle } from './style.js';
import { millimetres, millimetresToPoints } from './units.js';
import type { KeyPath, SourceFile } from './yaml.js';

type Loaded = Chain<StyleFile>;

/**
 * The house style of a chain of files, the base set's first. Everything wrong in it comes back at once: keys and
 * values of the files, names that do not exist (colours, font roles, styles), circular `basedOn`, a base of another
 * type, margins that leave no page, fonts that are not installed.
 *
 * @param resolves  true when a font of this npm path is installed
 */
export function loadStyle(files: readonly SourceFile[], resolves: (file: string) => boolean = () => true): Outcome<HouseStyle> {
  const chain = readChain(styleSchema, files);
  if (chain.value === undefined) return failed(chain.faults);
  const loaded = chain.value;
  const faults = [
    ...checkInitialFont(loaded),
    ...checkFiles(loaded, resolves),
    ...checkPages(loaded),
    ...Object.keys(loaded.value.styles).flatMap((name) => checkStyle(loaded, name)),
  ];
  if (faults.length > 0) return failed(inFileOrder(faults));
  const styles = flatten(loaded.value);
  const spread = Object.values(styles).flatMap((style) => checkSpread(loaded, style));
  if (spread.length > 0) return failed(inFileOrder(spread));
  return done({ fonts: loaded.value.fonts, pages: mapValues(loaded.value.pages, toPage), styles });
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

function fault(loaded: Loaded, path: KeyPath, code: string, message: string, hint?: string): Fault {
  const at = loaded.locate(path);
  return { severity: 'error', code, ...at, path: path.map(String).join('/'), message, ...(hint === undefined ? {} : { hint }) };
}

function unknownName(loaded: Loaded, path: KeyPath, what: string, name: string, known: readonly string[]): Fault {
  const hint = didYouMean(name, known) ?? `known: ${known.join(', ')}`;
  return fault(loaded, path, `unknown-${what.replaceAll(' ', '-')}`, `no ${what} is called "${name}"`, hint);
}

function checkInitialFont(loaded: Loaded): readonly Fault[] {
  const { fonts } = loaded.value;
  if (Object.hasOwn(fonts, INITIAL.font)) return [];
  return [
    fault(loaded, ['fonts'], 'missing-field', `"${INITIAL.font}" is missing: text is set in it when its style names no font`),
  ];
}

function checkFiles(loaded: Loaded, resolves: (file: string) => boolean): readonly Fault[] {
  return Object.entries(loaded.value.fonts).flatMap(([role, { chain, languages = {} }]) => [
    ...checkChain(loaded, chain, ['fonts', role, 'chain'], resolves),
    ...Object.entries(languages).flatMap(([lang, own]) => {
      const at = ['fonts', role, 'languages', lang];
      if (LANGUAGE.test(lang)) return checkChain(loaded, own, at, resolves);
      return [fault(loaded, at, 'bad-language', `"${lang}" is no language tag`, 'write it as in BCP 47: ko, zh-Hans')];
    }),
  ]);
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

function checkChain(
  loaded: Loaded,
  chain: readonly FontFace[],
  at: KeyPath,
  resolves: (file: string) => boolean,
): readonly Fault[] {
  return chain.flatMap((face, index) =>
    Object.entries(face).flatMap(([cut, file]) => {
      if (file === undefined || resolves(file)) return [];
      const hint = `its npm package is the part before the second slash (the first, where there is no @); install that, or name a font that is there`;
      return [fault(loaded, [...at, index, cut], 'unknown-font', `no font "${file}" is installed`, hint)];
    }),
  );
}

function checkPages(loaded: Loaded): readonly Fault[] {
  return Object.entries(loaded.value.pages).flatMap(([name, page]) => {
    const { top, right, bottom, left } = page.margins;
    const wide = left + right >= page.width;
    const high = top + bottom >= page.height;
    if (!wide && !high) return [];
    const side = wide ? `${left} + ${right} mm of ${page.width} mm` : `${top} + ${bottom} mm of ${page.height} mm`;
    return [
      fault(loaded, ['pages', name, 'margins'], 'no-room', `the margins of page "${name}" leave no room for text: ${side}`),
    ];
  });
}

function checkStyle(loaded: Loaded, name: string): readonly Fault[] {
  const rule = loaded.value.styles[name];
  if (rule === undefined) return [];
  const at = ['styles', name];
  return [
    ...checkBase(loaded, name, rule),
    ...checkType(loaded, name, rule),
    ...checkFonts(loaded, at, rule),
    ...checkColors(loaded, at, rule),
  ];
}

function checkBase(loaded: Loaded, name: string, rule: StyleRule): readonly Fault[] {
  const { styles } = loaded.value;
  if (rule.basedOn === undefined) return [];
  const path = ['styles', name, 'basedOn'];
  if (!Object.hasOwn(styles, rule.basedOn)) return [unknownName(loaded, path, 'style', rule.basedOn, Object.keys(styles))];
  const seen = [name];
  for (let next = rule.basedOn; ; ) {
    if (next === name)
      return [fault(loaded, path, 'circular-style', `style "${name}" is based on itself: ${[...seen, name].join(' → ')}`)];
    if (seen.includes(next)) return [];
    seen.push(next);
    const base = styles[next]?.basedOn;
    if (base === undefined) return [];
    next = base;
  }
}

/** A style's base is of its own type, and the styles that papers use by themselves are of the type that they use. */
function checkType(loaded: Loaded, name: string, rule: StyleRule): readonly Fault[] {
  const at = ['styles', name];
  const wanted = Object.hasOwn(FIXED_TYPES, name) ? FIXED_TYPES[name] : undefined;
  if (wanted !== undefined && rule.type !== wanted) {
    return [
      fault(loaded, at, 'style-type', `"${name}" must be a ${wanted} style: papers use it as one`, `write type: ${wanted}`),
    ];
  }
  const { styles } = loaded.value;
  const base = rule.basedOn !== undefined && Object.hasOwn(styles, rule.basedOn) ? styles[rule.basedOn] : undefined;
  if (base === undefined || base.type === rule.type) return [];
  const message = `"${name}" is a ${rule.type} style, "${rule.basedOn}" a ${base.type} style: one cannot be based on the other`;
  return [
    fault(loaded, [...at, 'basedOn'], 'style-type', message, `write type: ${base.type}, or base it on a ${rule.type} style`),
  ];
}

/** Readers of PDF take a gap of a tenth of the size for a blank, and a word spread so far for its letters: r e a d. */
const MOST_SPREAD = 0.098;

function checkSpread(loaded: Loaded, { name, full }: NamedStyle): readonly Fault[] {
  if (full.letterspacing <= MOST_SPREAD * full.size) return [];
  const most = Math.floor(MOST_SPREAD * full.size * 100) / 100;
  const message = `"${name}" spreads its letters by ${full.letterspacing} pt: readers of the PDF would take each letter for a word`;
  const hint = `at ${full.size} pt no more than ${most} pt`;
  return [fault(loaded, ['styles', name, 'letterspacing'], 'out-of-range', message, hint)];
}

function checkFonts(loaded: Loaded, at: KeyPath, rule: StyleRule): readonly Fault[] {
  const roles = Object.keys(loaded.value.fonts);
  const named: readonly (readonly [KeyPath, string | undefined])[] = [
    [[...at, 'font'], rule.font],
    [[...at, 'marker', 'font'], rule.marker?.font],
  ];
  return named.flatMap(([path, font]) =>
    font === undefined || roles.includes(font) ? [] : [unknownName(loaded, path, 'font role', font, roles)],
  );
}

function checkColors(loaded: Loaded, at: KeyPath, rule: StyleRule): readonly Fault[] {
  const known = Object.keys(loaded.value.colors);
  const named: (readonly [KeyPath, string | undefined])[] = [
    [[...at, 'color'], rule.color],
    [[...at, 'fill'], rule.fill],
    [[...at, 'marker', 'color'], rule.marker?.color],
  ];
  for (const [side, line] of Object.entries(rule.rules ?? {})) named.push([[...at, 'rules', side, 'color'], line?.color]);
  return named.flatMap(([path, color]) => {
    if (color === undefined || known.includes(color) || /^#[0-9a-f]{6}$/.test(color)) return [];
    if (color.startsWith('#'))
      return [fault(loaded, path, 'bad-format', `"${color}" is no colour`, 'a colour is #rrggbb in lower case')];
    return [unknownName(loaded, path, 'colour', color, known)];
  });
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
