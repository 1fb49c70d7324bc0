/** Names in a house style that lead nowhere: fonts, font roles, colours, styles. */
import type { Fault } from '../faults/fault.js';
import { INITIAL } from './inherit.js';
import { FIXED_TYPES } from './names.js';
import type { FontFace, StyleRule } from './schema.js';
import { faultAt, type Loaded, unknownName } from './style-fault.js';
import type { KeyPath } from './yaml.js';

/**
 * Faults: `missing-field`, `unknown-font`, `bad-language`, `unknown-font-role`, `unknown-colour`, `unknown-style`,
 * `circular-style`, `style-type`.
 *
 * @param resolves  true when a font of this npm path is installed
 */
export function checkNames(loaded: Loaded, resolves: (file: string) => boolean): readonly Fault[] {
  const { styles } = loaded.value;
  return [
    ...checkInitialFont(loaded),
    ...checkFiles(loaded, resolves),
    ...Object.entries(styles).flatMap(([name, rule]) => checkStyle(loaded, name, rule)),
  ];
}

function checkInitialFont(loaded: Loaded): readonly Fault[] {
  const { fonts } = loaded.value;
  if (Object.hasOwn(fonts, INITIAL.font)) return [];
  return [
    faultAt(loaded, ['fonts'], 'missing-field', `"${INITIAL.font}" is missing: text is set in it when its style names no font`),
  ];
}

function checkFiles(loaded: Loaded, resolves: (file: string) => boolean): readonly Fault[] {
  return Object.entries(loaded.value.fonts).flatMap(([role, { chain, languages = {} }]) => [
    ...checkChain(loaded, chain, ['fonts', role, 'chain'], resolves),
    ...Object.entries(languages).flatMap(([lang, own]) => {
      const at = ['fonts', role, 'languages', lang];
      if (LANGUAGE.test(lang)) return checkChain(loaded, own, at, resolves);
      return [faultAt(loaded, at, 'bad-language', `"${lang}" is no language tag`, 'write it as in BCP 47: ko, zh-Hans')];
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
      return [faultAt(loaded, [...at, index, cut], 'unknown-font', `no font "${file}" is installed`, hint)];
    }),
  );
}

function checkStyle(loaded: Loaded, name: string, rule: StyleRule): readonly Fault[] {
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
      return [faultAt(loaded, path, 'circular-style', `style "${name}" is based on itself: ${[...seen, name].join(' → ')}`)];
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
      faultAt(loaded, at, 'style-type', `"${name}" must be a ${wanted} style: papers use it as one`, `write type: ${wanted}`),
    ];
  }
  const { styles } = loaded.value;
  const base = rule.basedOn !== undefined && Object.hasOwn(styles, rule.basedOn) ? styles[rule.basedOn] : undefined;
  if (base === undefined || base.type === rule.type) return [];
  const message = `"${name}" is a ${rule.type} style, "${rule.basedOn}" a ${base.type} style: one cannot be based on the other`;
  return [
    faultAt(loaded, [...at, 'basedOn'], 'style-type', message, `write type: ${base.type}, or base it on a ${rule.type} style`),
  ];
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
      return [faultAt(loaded, path, 'bad-format', `"${color}" is no colour`, 'a colour is #rrggbb in lower case')];
    return [unknownName(loaded, path, 'colour', color, known)];
  });
}
