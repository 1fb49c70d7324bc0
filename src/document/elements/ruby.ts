/** `ruby`: a name with its reading above, `<ruby>上川<rt>かみかわ</rt></ruby>`. */
import { enterInline, runCarry } from '../carry.js';
import type { Element } from '../markup.js';
import { childrenNamed, type Look, type Scope } from '../scope.js';
import type { Run } from '../tree.js';

export function readRuby(element: Element, scope: Scope, look: Look): readonly Run[] {
  const words = (node: Element | undefined): string =>
    (node?.children ?? [])
      .map((child) => (child.kind === 'characters' ? child.text : ''))
      .join('')
      .trim();
  const readings = childrenNamed(element, 'rt');
  const base = words(element);
  const reading = words(readings[0]);
  if (readings.length !== 1 || base === '' || reading === '') {
    scope.report(element, 'empty-element', '<ruby> wants a name and one reading', 'write <ruby>name<rt>reading</rt></ruby>');
  }
  return [{ kind: 'ruby', base, reading, ...runCarry(element, scope, enterInline(element, look)), at: element.at }];
}
