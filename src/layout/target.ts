/** Places that links, page references and the outline go to. */
import type { Carry } from '../document/tree.js';
import { points } from '../style/units.js';
import type { Item, Mark } from './display.js';
import type { Place } from './setting.js';
import { editFirst, type Flow } from './strip.js';

/** Marks the top of a flow with its node's id. */
export function withId(flow: Flow, node: Carry, owner: Mark, place: Place): Flow {
  const { id } = node;
  if (id === undefined || typeof owner === 'string') return flow;
  const target: Item = { kind: 'target', mark: owner, x: points(place.x), y: points(0), id };
  return editFirst(flow, (strip) => ({ ...strip, items: [target, ...strip.items] }));
}
