/** HTML as text: elements, attributes, and what must be escaped in each of them. */

/** Attributes in the order in which they are written; an undefined one is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they stand in text or between the quotation marks of an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** An element with what stands in it, HTML already. */
export function element(name: string, attributes: Attributes, inside: string): string {
  return `${start(name, attributes)}${inside}</${name}>`;
}

/** A start tag; all that there is of an element that holds nothing. */
export function start(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  return `<${name}${written.join('')}>`;
}

/** Blocks under each other, inside of an element that holds blocks. */
export function holder(name: string, attributes: Attributes, blocks: readonly string[]): string {
  const inside = blocks.filter((block) => block !== '');
  return element(name, attributes, inside.length === 0 ? '' : `\n${inside.join('\n')}\n`);
}

/** A string of CSS. Nothing in it can end the string, or the style element around it. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\<\p{Cc}]/gu, codePoint)}"`;
}

/** A class name as a selector has it. */
export function cssName(name: string): string {
  return name.replace(/^\d|[^\p{L}\p{N}_-]/gu, codePoint);
}

function codePoint(character: string): string {
  return `\\${(character.codePointAt(0) ?? 0).toString(16)} `;
}
