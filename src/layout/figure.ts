/** Figures: a picture with its caption below. */
import type { Figure } from '../document/tree.js';
import { FIGURE_CAPTION } from '../style/names.js';
import type { FullRule } from '../style/style.js';
import { points } from '../style/units.js';
import { boxed } from './box.js';
import type { Item, Mark } from './display.js';
import { within } from './levels.js';
import { setText } from './paragraph.js';
import { fullStyle, type Place, report, type Setting } from './setting.js';
import { blank, type Flow, holdNext, type Strip } from './strip.js';
import { withId } from './target.js';

/** Pictures without a width of their own are printed at 96 pixels an inch, as browsers show them. */
const POINTS_PER_PIXEL = 72 / 96;

/** Sets a figure: as wide as it asks for, never wider than its column nor higher than three quarters of a page. */
export function setFigure(figure: Figure, place: Place, setting: Setting): Flow {
  const full = fullStyle(setting, figure.style, figure);
  const lang = figure.lang ?? place.lang;
  const owner = setting.structs.add(place.owner, 'Figure', lang, { alt: figure.alt });
  const outer: Place = { ...place, owner, lang, clearance: within(place.clearance, figure, figure.caption) };
  const flow = boxed(full, outer, (inner) => [
    ...pictureStrip(figure, full.align, inner, owner, setting),
    ...captionOf(figure, full.align, inner, setting),
  ]);
  return withId(full.keepNext ? holdNext(flow) : flow, figure, owner, place);
}

function pictureStrip(figure: Figure, align: string, place: Place, owner: Mark, setting: Setting): readonly Strip[] {
  const picture = setting.pictures.get(figure.file);
  if (picture === undefined) {
    report(setting, 'error', 'missing-picture', figure, `there is no picture "${figure.file}"`);
    return [];
  }
  const asked = figure.width === 'auto' ? picture.width * POINTS_PER_PIXEL : figure.width * place.width;
  const fit = Math.min(1, Math.max(1, place.width) / asked, (place.height * 0.75) / ((asked * picture.height) / picture.width));
  const width = asked * fit;
  const height = (width * picture.height) / picture.width;
  const free = place.width - width;
  const x = place.x + (align === 'right' ? free : align === 'center' ? free / 2 : 0);
  const image: Item = {
    kind: 'image',
    mark: owner,
    x: points(x),
    y: points(0),
    file: figure.file,
    width: points(width),
    height: points(height),
  };
  const hold = figure.caption.length > 0 ? 2 : 0;
  return [{ ...blank(height), items: [image], hold, clearance: place.clearance, origin: { at: figure.at } }];
}

/** A caption stands below its picture: at the same side of the column, or in the middle with it. */
function captionOf(figure: Figure, align: FullRule['align'], place: Place, setting: Setting): Flow {
  if (figure.caption.length === 0) return [];
  const owner = setting.structs.add(place.owner, 'Caption', place.lang);
  const full = fullStyle(setting, FIGURE_CAPTION, figure);
  const block = {
    node: { at: figure.at },
    runs: figure.caption,
    aside: [],
    full: align === 'center' || align === 'right' ? { ...full, align } : full,
    id: null,
  };
  return setText(block, { ...place, owner }, setting);
}
