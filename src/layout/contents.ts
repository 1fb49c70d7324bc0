/** A table of contents: the headings that follow it, with the pages that the pass before found. */
import type { Contents } from '../document/tree.js';
import { nodesIn } from '../document/walk.js';
import { OPEN, sum } from '../marking/clearance.js';
import { points } from '../style/units.js';
import { clearanceOf } from './levels.js';
import { styleOf } from './look.js';
import { setText } from './paragraph.js';
import { fullStyle, type Place, type Setting } from './setting.js';
import { type Flow, spaced } from './strip.js';
import type { Titled } from './survey.js';
import { withId } from './target.js';

/** Each deeper heading is set this much further in, where the house style has no style for its depth. */
const STEP = 12;

/** Sets the contents. A style `Contents 2` is used for headings of depth 2 where the house style has it. */
export function setContents(contents: Contents, place: Place, setting: Setting): Flow {
  const lang = contents.lang ?? place.lang;
  const owner = setting.structs.add(place.owner, 'TOC', lang);
  const after = setting.survey.after.get(contents) ?? [];
  const flow = after
    .filter((titled) => titled.depth <= contents.depth)
    .flatMap((titled) => entry(titled, contents, { ...place, owner, lang }, setting));
  const full = fullStyle(setting, contents.style, contents);
  return withId(spaced(flow, full.before, full.after), contents, owner, place);
}

function entry(titled: Titled, contents: Contents, place: Place, setting: Setting): Flow {
  const item = setting.structs.add(place.owner, 'TOCI', place.lang);
  const owner = setting.structs.add(item, 'Reference', place.lang);
  const name = `${contents.style} ${titled.depth}`;
  const own = styleOf(setting.style, name)?.full;
  const base = fullStyle(setting, contents.style, contents);
  const left = points(base.indent.left + STEP * (titled.depth - 1));
  const full = own ?? { ...base, indent: { ...base.indent, left } };
  const { at } = contents;
  const { level, handling } = sum([...nodesIn([titled.heading])].map((node) => clearanceOf(OPEN, node)));
  const said = level === 'public' && handling.length === 0 ? {} : { level, handling };
  const title = { kind: 'text' as const, text: titled.title, strong: false, emphasis: false, ...said, at };
  const link = {
    kind: 'link' as const,
    href: `#${titled.id}`,
    runs: [title],
    style: own === undefined ? contents.style : name,
    at,
  };
  const page = { kind: 'page-of' as const, target: titled.id, at };
  return setText({ node: { at }, runs: [link], aside: [page], full, id: null }, { ...place, owner }, setting);
}
