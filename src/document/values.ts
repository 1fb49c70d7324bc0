/** The rules of attributes' values: widths, counts, links. */
import type { Problem } from './problem.js';

/** Problem `bad-link`: a link must have a scheme that a reader may follow, or lead to a place in the paper. */
export function linkProblem(href: string): Problem | undefined {
  if (!/^(https?:\/\/[^\s]+|mailto:[^\s]+|#[^\s]+)$/.test(href)) {
    const hint = 'links begin with https://, http://, mailto: or #';
    return { code: 'bad-link', message: `"${href}" is no link that a paper may hold`, hint };
  }
  if (href.startsWith('#') || URL.canParse(href)) return undefined;
  const hint =
    'look at the part between // and the next /: a name such as www.mofa.go.jp, with or without a number after a colon';
  return { code: 'bad-link', message: `"${href}" is no address that a reader could follow`, hint };
}

/** Problem `bad-link`: `<a class="page">` prints the number of the page of a place in the paper. */
export function targetProblem(href: string): Problem | undefined {
  if (/^#./.test(href)) return undefined;
  return {
    code: 'bad-link',
    message: `"${href}" is no place in the paper`,
    hint: 'write href="#id" with the id of an element',
  };
}

/** `30%` is 0.3, a share of the measure; undefined for what is none. */
export function shareOf(written: string): number | undefined {
  const share = Number(/^(\d{1,3}(?:\.\d+)?)%$/.exec(written)?.[1] ?? 0) / 100;
  return share > 0 && share <= 1 ? share : undefined;
}

/** Problem `bad-attribute`: a value that cannot be one of its attribute. */
export function valueProblem(attribute: string, value: string): Problem | undefined {
  const bad = (words: string, hint?: string): Problem => ({
    code: 'bad-attribute',
    message: `${attribute}="${value}" is ${words}`,
    ...(hint === undefined ? {} : { hint }),
  });
  switch (attribute) {
    case 'width':
      if (shareOf(value) !== undefined) return undefined;
      return bad('no share of the measure', 'write width="30%": more than 0%, 100% at most');
    case 'colspan':
    case 'rowspan':
      return /^[1-9]\d?$/.test(value) ? undefined : bad('no number of cells');
    case 'start':
      return /^\d{1,4}$/.test(value) ? undefined : bad('no number to begin with');
    case 'depth':
      return /^[123]$/.test(value) ? undefined : bad('not 1, 2 or 3');
    default:
      return undefined;
  }
}

/** Problem `unknown-entity` or `bare-ampersand`, with the offset in the text. */
export function* entityProblems(text: string): Iterable<Problem & { readonly offset: number }> {
  for (const match of text.matchAll(/&[^\s;&<]*;?/g)) {
    if (/^&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);$/i.test(match[0])) continue;
    const named = match[0].endsWith(';') && match[0].length > 2;
    const hint = named ? 'write the character itself, or its number: &#160; for a no-break space' : 'write &amp;';
    const message = named ? `${match[0]} is not known here` : 'a bare & is not text';
    yield { offset: match.index, code: named ? 'unknown-entity' : 'bare-ampersand', message, hint };
  }
}
