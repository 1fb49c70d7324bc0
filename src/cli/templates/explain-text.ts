/** An explanation as lines for a terminal: first what the desk changes, then the whole paper as trees. */
import type { Change, Copy } from '../../templating/changes.js';
import type { Layer } from '../../templating/desk.js';
import type { Explanation } from '../../templating/explain.js';
import { holding, type Key, type Said, whyKey } from '../../templating/sayings.js';
import type { Called } from '../../templating/template-tree.js';
import { counted } from '../print.js';
import { type Branch, columns, drawTree } from './tree.js';

/** @param whole  false: only what the desk changes */
export function explanationLines(explained: Explanation, whole: boolean): readonly string[] {
  const { desk, product, lang, chain } = explained;
  const head = `${product} of the desk ${desk} in ${lang}: ${chain.join(' → ')}`;
  if (!whole) return [head, '', ...changeLines(explained)];
  const trees = [
    templateBranch(explained.template, explained),
    keyTree('desk.yaml', explained.manifest, desk),
    keyTree(`labels in ${lang}`, explained.labels, desk),
    keyTree('style', explained.style, desk),
  ];
  return [head, '', ...changeLines(explained), ...trees.flatMap((tree) => ['', ...drawTree(tree)])];
}

function changeLines({ desk, chain: [, base], changes, elsewhere, copies }: Explanation): readonly string[] {
  if (base === undefined) return [`${desk} extends no desk: it differs from nothing`];
  const head =
    changes.length === 0 ? `differs from ${base} in nothing` : `differs from ${base} in ${counted(changes.length, 'thing')}`;
  return [
    head,
    ...columns(changes.map(changeRow)).map(indented),
    ...(elsewhere.length === 0
      ? []
      : ['changed too, and not seen on this paper', ...columns(elsewhere.map(changeRow)).map(indented)]),
    ...(copies.length === 0 ? [] : ['copied down', ...columns(copies.map(copyRow)).map(indented)]),
  ];
}

function indented(line: string): string {
  return `  ${line}`;
}

/** What, where, instead of what. */
function changeRow(change: Change): readonly string[] {
  if (change.kind === 'file') {
    return [change.name, change.at.file, change.over === null ? 'no desk below has one' : `in the place of ${change.over}`];
  }
  const { path, at, value, before, overruled } = change;
  const instead = before === null ? 'not said below' : `instead of ${shown(before.value)}, ${placed(before.at)}`;
  const void_ = overruled === null ? '' : `; without effect: ${placed(overruled.at)} says ${shown(overruled.value)}`;
  return [`${path.join(' / ')}: ${shown(value)}`, placed(at), `${instead}${void_}`];
}

function copyRow({ name, origin, changed, base }: Copy): readonly string[] {
  const state = changed ? 'changed since' : 'not changed';
  if (base === null) return [name, `from ${origin.path}, which is no longer there; ${state}`];
  const moved = base.moved ? `; the base has moved on since: compare it with ${base.path}` : '';
  return [name, `from ${origin.path}, ${state}${moved}`];
}

function templateBranch({ name, calls, again }: Called, explained: Explanation): Branch {
  const layers = explained.files.get(name) ?? [];
  const last = layers.at(-1);
  const text = `${name}  ${last?.file.path ?? ''}  (${again ? 'as above' : whyFile(layers, explained.desk)})`;
  return { text, below: calls.map((each) => templateBranch(each, explained)) };
}

/** Why a file was taken, seen from a desk. */
export function whyFile(layers: readonly Layer[], desk: string): string {
  const last = layers.at(-1);
  const before = layers.at(-2);
  const whose = last?.desk === desk ? 'own file' : `from ${last?.desk ?? 'nowhere'}`;
  return before === undefined ? whose : `${whose}, over ${before.file.path}`;
}

/** Keys as they stand in their files: what they share stands once. */
function keyTree(text: string, keys: readonly Key[], desk: string): Branch {
  return { text, below: grouped(keys, 0, desk) };
}

function grouped(keys: readonly Key[], depth: number, desk: string): readonly Branch[] {
  const groups = new Map<string, Key[]>();
  for (const key of keys) groups.set(key.path[depth] ?? '', [...(groups.get(key.path[depth] ?? '') ?? []), key]);
  return [...groups].map(([name, group]): Branch => {
    const [first] = group;
    if (first !== undefined && group.length === 1 && first.path.length > depth) {
      return leaf(first, first.path.slice(depth).join(' / '), desk);
    }
    return { text: name, below: grouped(group, depth + 1, desk) };
  });
}

function leaf(key: Key, name: string, desk: string): Branch {
  const { at, value } = holding(key);
  const over = key.said.slice(0, -1).toReversed().map(overruledBy);
  const why = [whyKey(key, desk), ...over].join('; ');
  return { text: `${name}: ${shown(value)}  ${placed(at)}  (${why})`, below: [] };
}

function overruledBy({ at, value }: Said): string {
  return `${placed(at)} says ${shown(value)}`;
}

function placed({ file, line }: Said['at']): string {
  return `${file}:${line}`;
}

const LONGEST = 60;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : Array.isArray(value) ? listed(value) : String(value);
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}

function listed(list: readonly unknown[]): string {
  if (list.some((item) => typeof item === 'object')) return `[${list.length} of them]`;
  return `[${list.map(String).join(', ')}]`;
}
