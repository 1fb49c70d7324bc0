/**
 * Names of our styles in Word. Where Word has a style of its own for the purpose, ours takes its name, so that
 * navigation, a new footnote and a new link come in the house's look; the house's name stays as an alias.
 */

const BUILT_IN: Readonly<Record<string, string>> = {
  'Note Text': 'footnote text',
  'Note Mark': 'footnote reference',
  Link: 'Hyperlink',
  Header: 'header',
  Footer: 'footer',
  Caption: 'caption',
  'Heading 1': 'heading 1',
  'Heading 2': 'heading 2',
  'Heading 3': 'heading 3',
  'Heading 4': 'heading 4',
};

const BUILT_IN_IDS: Readonly<Record<string, string>> = {
  'Note Text': 'FootnoteText',
  'Note Mark': 'FootnoteReference',
  Link: 'Hyperlink',
};

/** The style's id in the package: its name without what an id cannot hold. */
export function styleId(name: string): string {
  return BUILT_IN_IDS[name] ?? name.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The style's name as Word shows it. */
export function wordName(name: string): string {
  return BUILT_IN[name] ?? name;
}

/** The house's name, where Word shows its own. Names that differ in case alone are one name to Word. */
export function alias(name: string): string | undefined {
  const shown = wordName(name);
  return shown.toLowerCase() === name.toLowerCase() ? undefined : name;
}

/** Depth of Word's own headings, null for every other style. */
export function headingDepth(name: string): number | null {
  const digit = /^Heading ([1-4])$/.exec(name)?.[1];
  return digit === undefined ? null : Number(digit);
}
