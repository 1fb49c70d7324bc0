/** The words of a JSON file, past its escapes (a line break is a backslash and an n, an é can be \u00e9). */
import { piecesOf } from '../../release/leaks.js';

/** Each string and each key, as it stands and as the Markdown that record text is; nothing of what is no JSON. */
export function textsOfJson(source: string): readonly string[] {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value, ...piecesOf(value));
    else if (Array.isArray(value)) for (const each of value) walk(each);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) {
        texts.push(key);
        walk(each);
      }
    }
  };
  walk(parsed(source));
  return texts;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // attached bytes can be anything; they are searched as bytes, too
    return undefined;
  }
}
