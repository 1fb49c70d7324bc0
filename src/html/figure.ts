/** Pictures: in the page itself, with their alternative text, so that the file is whole wherever it is put. */
import type { Figure } from '../document/tree.js';
import { type Picture, pictureKind } from '../layout/picture.js';
import { FIGURE_CAPTION } from '../style/names.js';
import { decimal } from './declarations.js';
import { type Attributes, element, holder, start } from './markup.js';
import { type NoteWriter, writeRuns } from './runs.js';
import { complain, type Where, type Writing } from './writing.js';

/** Faults: `unknown-picture` where there is none of that name, `picture-kind` where it is neither PNG nor JPEG. */
export function writeFigure(writing: Writing, figure: Figure, attributes: Attributes, where: Where, note: NoteWriter): string {
  const source = sourceOf(writing, figure);
  if (source === undefined) return '';
  const { picture, url } = source;
  const image = start('img', {
    src: url,
    alt: figure.alt,
    width: picture.width,
    height: picture.height,
    style: figure.width === 'auto' ? undefined : `width:${decimal(figure.width * 100)}%`,
  });
  const caption =
    figure.caption.length === 0
      ? ''
      : element(
          'figcaption',
          { class: writing.sheet.block(FIGURE_CAPTION, 'paragraph', figure.at) },
          writeRuns(writing, figure.caption, { ...where, marker: null }, note),
        );
  return holder('figure', { class: writing.sheet.block(figure.style, 'box', figure.at), ...attributes }, [image, caption]);
}

function sourceOf(writing: Writing, figure: Figure): { readonly picture: Picture; readonly url: string } | undefined {
  const picture = writing.pictures.get(figure.file);
  if (picture === undefined) {
    const hint = 'give the picture the name of a file beside the record';
    complain(writing, figure.at, 'unknown-picture', `there is no picture "${figure.file}"`, hint);
    return undefined;
  }
  const kind = pictureKind(picture.bytes);
  if (kind === undefined) {
    complain(writing, figure.at, 'picture-kind', `"${figure.file}" is neither PNG nor JPEG`, 'save it as PNG or JPEG');
    return undefined;
  }
  return { picture, url: `data:image/${kind};base64,${Buffer.from(picture.bytes).toString('base64')}` };
}
