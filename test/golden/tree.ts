/** The document tree as indented lines, for its golden: kind, style, level, and the words. */
import type { Block, Carry, Document, Run } from '../../src/document/tree.js';

export function describeTree(document: Document): string {
  const lines = [`document ${document.lang} "${document.title}"`];
  const put = (depth: number, text: string): void => void lines.push(`${'  '.repeat(depth)}${text}`);
  for (const section of document.sections) {
    put(1, `section ${section.paper}${section.landscape ? ' landscape' : ''}`);
    for (const [name, running] of Object.entries({ head: section.head, foot: section.foot })) {
      for (const [which, found] of Object.entries(running)) {
        if (found === null) continue;
        put(2, `${name} ${which}`);
        for (const block of found as readonly Block[]) describeBlock(block, 3, put);
      }
    }
    for (const block of section.blocks) describeBlock(block, 2, put);
  }
  return lines.join('\n');
}

type Put = (depth: number, text: string) => void;

function describeBlock(block: Block, depth: number, put: Put): void {
  const head = (text: string, carry: Carry = block): void => put(depth, `${text}${tail(carry)}`);
  switch (block.kind) {
    case 'heading':
      return head(`heading ${block.depth} (${block.style}) ${words(block.runs)}${aside(block.aside)}`);
    case 'paragraph':
      return head(`paragraph (${block.style}) ${words(block.runs)}${aside(block.aside)}`);
    case 'group':
      head(`group (${block.style})${block.keep ? ' keep' : ''}`);
      return block.blocks.forEach((child) => describeBlock(child, depth + 1, put));
    case 'list':
      head(`list (${block.style}) ${block.ordered ? `from ${block.start}` : 'bulleted'}`);
      return block.items.forEach((item) => {
        put(depth + 1, `item${tail(item)}`);
        for (const child of item.blocks) describeBlock(child, depth + 2, put);
      });
    case 'panel':
      head(`panel (${block.style})`);
      return block.columns.forEach((column) => {
        put(depth + 1, `column ${words(column.label)}${tail(column)}`);
        for (const child of column.blocks) describeBlock(child, depth + 2, put);
      });
    case 'table':
      head(`table (${block.style}) ${block.widths.join(' ')} ${words(block.caption)}`);
      for (const [part, rows] of [['head', block.head], ['row', block.body]] as const) {
        for (const row of rows) {
          put(depth + 1, `${part}${tail(row)}`);
          for (const cell of row.cells) {
            put(depth + 2, `cell${cell.header ? ' header' : ''}${cell.colspan > 1 ? ` colspan ${cell.colspan}` : ''}${tail(cell)}`);
            for (const child of cell.blocks) describeBlock(child, depth + 3, put);
          }
        }
      }
      return;
    case 'figure':
      return head(`figure (${block.style}) ${block.file} "${block.alt}" ${words(block.caption)}`);
    case 'contents':
      return head(`contents to ${block.depth}`);
    case 'page-break':
      return put(depth, 'page break');
    default:
      return block satisfies never;
  }
}

function aside(runs: readonly Run[]): string {
  return runs.length === 0 ? '' : ` | ${words(runs)}`;
}

function tail(carry: Carry): string {
  const level = carry.level === undefined || carry.level === 'public' ? '' : ` <${carry.level}>`;
  return `${level}${carry.id === undefined ? '' : ` #${carry.id}`}`;
}

function words(runs: readonly Run[]): string {
  return runs.map(word).join('');
}

function word(run: Run): string {
  switch (run.kind) {
    case 'text': {
      const look = [run.style, run.strong ? 'strong' : undefined, run.emphasis ? 'emphasis' : undefined, run.lang].filter((part) => part !== undefined);
      return look.length === 0 ? run.text : `{${look.join(', ')}: ${run.text}}`;
    }
    case 'break':
      return '{break}';
    case 'link':
      return `{link ${run.href}: ${words(run.runs)}}`;
    case 'note':
      return `{note: ${run.blocks.map((block) => (block.kind === 'paragraph' ? words(block.runs) : block.kind)).join(' ')}}`;
    case 'page-of':
      return `{page of ${run.target}}`;
    case 'page-number':
      return '{page}';
    case 'page-count':
      return '{pages}';
    case 'ruby':
      return `{${run.base}|${run.reading}}`;
    default:
      return run satisfies never;
  }
}
