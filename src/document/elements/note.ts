/** `aside`: a footnote at this place. */
import { NOTE_TEXT } from '../../style/names.js';
import { enterInline, runCarry } from '../carry.js';
import type { Element } from '../markup.js';
import { type Look, mustHold, type Scope } from '../scope.js';
import type { Run } from '../tree.js';

export function readNote(element: Element, scope: Scope, look: Look): readonly Run[] {
  const inner = enterInline(element, look);
  const blocks = scope.blocks(element.children, { ...scope, textStyle: NOTE_TEXT, lang: inner.lang, trace: inner.trace });
  mustHold(element, scope, blocks, 'words');
  const { style: _style, ...carry } = runCarry(element, scope, inner);
  return [{ kind: 'note', blocks, ...carry, at: element.at }];
}
