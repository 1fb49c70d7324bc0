/** Figures: a picture by name, at its share of the measure, with its alternative text. */

import type { ImageRun } from 'docx';
import type { Figure } from '../document/tree.js';
import { complain, type Where, type Writing } from './writing.js';

/** Pixels of an inch, as `docx` and Word count them. */
const PIXELS = 96;
const TWIPS = 1440;

/** What the first bytes say; Word is told by the file's ending, which may lie. */
function typeOf(bytes: Uint8Array): 'png' | 'jpg' | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'png';
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? 'jpg' : undefined;
}

/** Undefined where there is no such picture, or one that Word cannot show; both are faults of the paper. */
export function writePicture(writing: Writing, figure: Figure, where: Where): ImageRun | undefined {
  const picture = writing.pictures.get(figure.file);
  if (picture === undefined) {
    complain(writing, figure.at, 'error', 'unknown-picture', `there is no picture "${figure.file}"`);
    return undefined;
  }
  const type = typeOf(picture.bytes);
  if (type === undefined) {
    complain(writing, figure.at, 'error', 'picture-kind', `"${figure.file}" is neither PNG nor JPEG`, 'save it as PNG or JPEG');
    return undefined;
  }
  const measure = (where.measure * PIXELS) / TWIPS;
  const width = figure.width === 'auto' ? Math.min(picture.width, measure) : measure * figure.width;
  const height = (width * picture.height) / picture.width;
  return new writing.kit.ImageRun({
    type,
    data: picture.bytes,
    transformation: { width: Math.round(width), height: Math.round(height) },
    altText: { name: figure.file, description: figure.alt },
  });
}
