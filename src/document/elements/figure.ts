/** `figure`: a picture by name, its alternative text, its caption. */
import { blockCarry, enter, ownStyle, runLevel } from '../carry.js';
import type { Element } from '../markup.js';
import { childrenNamed, mustHold, type Scope } from '../scope.js';
import type { Figure } from '../tree.js';
import { readWidth } from './width.js';

export function readFigure(element: Element, scope: Scope): Figure {
  const inner = enter(element, scope);
  const images = childrenNamed(element, 'img');
  mustHold(element, scope, images, 'picture');
  const [image, second] = images;
  if (second !== undefined) scope.report(second, 'out-of-place', 'a figure has one picture');
  const { src = '', alt = '' } = image?.attributes ?? {};
  if (image !== undefined && src === '') scope.report(image, 'bad-attribute', '<img> names no file', 'write src="{{...}}"');
  if (image !== undefined && alt.trim() === '')
    scope.report(image, 'missing-alternative', '<img> has no alternative text', 'say in alt="..." what the picture shows');
  const [words] = childrenNamed(element, 'figcaption');
  const caption = words === undefined ? [] : inner.runs(words.children, enter(words, inner));
  if (words !== undefined) mustHold(words, scope, caption, 'words');
  return {
    kind: 'figure',
    file: src,
    alt,
    width: readWidth(element, scope),
    caption,
    style: ownStyle(element) ?? 'Figure',
    ...blockCarry(element, scope, caption.map(runLevel)),
  };
}
