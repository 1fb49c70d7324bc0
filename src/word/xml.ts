/** XML as strings, for the parts of the package that `docx` cannot say: styles and numbering. */

/** Attributes by name; `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element. Children are ready XML; an element without children closes itself. */
export function element(name: string, attributes: Attributes = {}, children: readonly string[] = []): string {
  let written = '';
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) written += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  const inside = children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** Most of WordprocessingML: an element with nothing but `w:val`. */
export function val(name: string, value: string | number): string {
  return element(name, { 'w:val': value });
}

/** A property that is on or off. Off must be written where a style turns off what it inherits. */
export function toggle(name: string, on: boolean): string {
  return on ? element(name) : val(name, 0);
}

function escapeXml(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The root attributes of a part in WordprocessingML; `w14` may be ignored by a reader that is older. */
export const ROOT: Attributes = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'mc:Ignorable': 'w14',
};

/** A whole part. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
