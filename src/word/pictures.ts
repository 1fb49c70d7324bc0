/** Figures: a picture by name, at its share of the measure, with its alternative text. */

import type { ImageRun } from 'docx';
import type { Figure } from '../document/tree.js';
import { pictureKind } from '../layout/picture.js';
import { complain, type Where, type Writing } from './writing.js';

/** Pixels of an inch, as `docx` and Word count them. */
const PIXELS = 96;
const TWIPS = 1440;

/** Undefined where there is no such picture, or one that Word cannot show; both are faults of the paper. */
export function writePicture(writing: Writing, figure: Figure, where: Where): ImageRun | undefined {
  const picture = writing.pictures.get(figure.file);
  if (picture === undefined) {
    complain(writing, figure.at, 'error', 'unknown-picture', `there is no picture "${figure.file}"`);
    return undefined;
  }
  const kind = pictureKind(picture.bytes);
  if (kind === undefined) {
    complain(writing, figure.at, 'error', 'picture-kind', `"${figure.file}" is neither PNG nor JPEG`, 'save it as PNG or JPEG');
    return undefined;
  }
  const measure = (where.measure * PIXELS) / TWIPS;
  const width = figure.width === 'auto' ? Math.min(picture.width, measure) : measure * figure.width;
  const height = (width * picture.height) / picture.width;
  return new writing.kit.ImageRun({
    type: kind === 'jpeg' ? 'jpg' : kind,
    data: picture.bytes,
    transformation: { width: Math.round(width), height: Math.round(height) },
    altText: { name: figure.file, description: figure.alt },
  });
}
