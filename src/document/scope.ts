/** What a reader of an element knows of its surroundings. */
import type { Fault } from '../faults/fault.js';
import type { Level } from '../marking/level.js';
import type { Frame } from './frame.js';
import type { Element, Node } from './markup.js';
import type { Block, Run } from './tree.js';

/** Where words come from and who may read them: inherited by what stands inside. */
export interface Trace {
  readonly from: readonly string[];
  readonly level: Level;
  readonly handling: readonly string[];
  readonly computed: boolean;
}

export interface Scope {
  readonly frame: Frame;
  /** Language of the surrounding block. */
  readonly lang: string;
  readonly trace: Trace;
  /** Style of a paragraph that names none here. */
  readonly textStyle: string;
  /** Reads blocks; words that stand directly here become paragraphs. */
  readonly blocks: (nodes: readonly Node[], scope: Scope) => readonly Block[];
  /** Reads the words of one block: white space is collapsed and trimmed. */
  readonly runs: (nodes: readonly Node[], scope: Scope) => readonly Run[];
  readonly report: (element: Pick<Element, 'at' | 'path'>, code: string, message: string, hint?: string) => void;
}

/** Look of the words inside an inline element. */
export interface Look {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly style: string | undefined;
  readonly lang: string;
  readonly trace: Trace;
  /** Reads what stands inside an inline element, white space as written. */
  readonly inside: (nodes: readonly Node[], look: Look) => readonly Run[];
}

export type BlockReader = (element: Element, scope: Scope) => Block;
export type InlineReader = (element: Element, scope: Scope, look: Look) => readonly Run[];

/** Collects faults; `report` places them at an element. */
export function collector(): { readonly faults: Fault[]; readonly report: Scope['report'] } {
  const faults: Fault[] = [];
  return {
    faults,
    report: (element, code, message, hint) => {
      const path = element.path === undefined ? {} : { path: element.path };
      faults.push({ severity: 'error', code, ...element.at, ...path, message, ...(hint === undefined ? {} : { hint }) });
    },
  };
}

/** Reports `empty-element` when nothing is inside: templates guard with #if, so that no heading or box stands alone. */
export function mustHold(element: Element, scope: Scope, things: readonly unknown[], what: string): void {
  if (things.length === 0)
    scope.report(
      element,
      'empty-element',
      `<${element.name}> has no ${what}`,
      'guard it with {{#if ...}}, so that it goes when there is nothing to say',
    );
}

/** Child elements of one name, or of several. */
export function childrenNamed(element: Element, ...names: readonly string[]): readonly Element[] {
  return element.children.filter((child): child is Element => child.kind === 'element' && names.includes(child.name));
}
