/** How much width blocks need and would like, for columns beside each other. */
import type { Block } from '../document/tree.js';
import { itemise } from './itemise.js';
import { unbroken } from './lines.js';
import { blockLook, markerLook } from './look.js';
import { leastWidth } from './partings.js';
import { fullStyle, type Place, type Setting } from './setting.js';
import { shape } from './shape.js';

export interface Need {
  /** Width of the longest word. */
  readonly least: number;
  /** Width on one line. */
  readonly most: number;
}

/** What the widest of several needs. */
export function widest(needs: readonly Need[]): Need {
  return { least: Math.max(0, ...needs.map((need) => need.least)), most: Math.max(0, ...needs.map((need) => need.most)) };
}

/** What blocks need, measured without a trace: no element is made, and what is wrong is said when they are set. */
export function needOf(blocks: readonly Block[], place: Place, setting: Setting): Need {
  const silent: Setting = { ...setting, fault: () => undefined };
  return widest(blocks.map((block) => blockNeed(block, { ...place, owner: 'layout' }, silent)));
}

function blockNeed(block: Block, place: Place, setting: Setting): Need {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const full = fullStyle(setting, block.style, block);
      const shaped = shape(itemise([...block.runs, ...block.aside], blockLook(full), block, place, setting));
      const edges = full.indent.left + full.indent.right + full.padding.left + full.padding.right;
      const least = Math.max(0, ...shaped.map(leastWidth));
      const most = unbroken(shaped).width;
      return { least: least + edges + 0.1, most: most + edges + 0.1 };
    }
    case 'group':
      return needOf(block.blocks, place, setting);
    case 'list': {
      const full = fullStyle(setting, block.style, block);
      const edges = full.indent.left + (markerLook(full) === null ? 0 : (full.marker?.width ?? 0));
      const inner = needOf(
        block.items.flatMap((item) => item.blocks),
        place,
        setting,
      );
      return { least: inner.least + edges, most: inner.most + edges };
    }
    case 'panel':
    case 'table':
    case 'figure':
    case 'contents':
    case 'page-break':
      return { least: 0, most: place.width };
    default:
      return block satisfies never;
  }
}
