/** Pictures as image objects: PNG is decoded and compressed anew, JPEG goes in as it is. */
import type { Fault } from '../faults/fault.js';
import { type Picture, pictureKind } from '../layout/picture.js';
import type { PdfFile, Ref } from './file.js';
import { type JpegHeader, readJpeg } from './jpeg.js';
import type { Pixels } from './pixels.js';
import { decodePng } from './png.js';

export type Readable =
  | { readonly kind: 'pixels'; readonly pixels: Pixels }
  | { readonly kind: 'jpeg'; readonly header: JpegHeader; readonly bytes: Uint8Array };

/**
 * Reads a picture, or says in the officer's words why it cannot be printed.
 *
 * CMYK is refused: PDF/A-2 allows one device colour space, and ours is sRGB (ISO 19005-2, 6.2.4.3).
 *
 * @param file  name of the picture as the record names it
 */
export function readPicture(file: string, picture: Picture | undefined): Readable | Fault {
  const fault = (code: string, message: string, hint: string): Fault => ({
    severity: 'error',
    code,
    file,
    line: 1,
    column: 1,
    message,
    hint,
  });
  const again = 'save it again as PNG, or as JPEG in RGB';
  if (picture === undefined)
    return fault('picture-missing', 'the picture was not found', 'pictures lie beside the record that names them');
  const { bytes } = picture;
  const kind = pictureKind(bytes);
  if (kind === 'png') {
    const pixels = decodePng(bytes);
    return pixels === undefined ? fault('picture-damaged', 'the PNG file is damaged', again) : { kind: 'pixels', pixels };
  }
  if (kind === undefined) return fault('picture-format', 'the picture is neither PNG nor JPEG', again);
  const header = readJpeg(bytes);
  if (header === undefined || header.depth !== 8)
    return fault('picture-damaged', 'the JPEG file is damaged or of an unusual kind', again);
  if (header.components === 4) return fault('picture-cmyk', 'the picture is in CMYK, the colours of a printing press', again);
  if (header.components !== 1 && header.components !== 3)
    return fault('picture-damaged', 'the JPEG file is neither gray nor RGB', again);
  return { kind: 'jpeg', header, bytes };
}

/** Writes the picture, and beside it a mask where it is transparent. */
export function writePicture(file: PdfFile, picture: Readable): Ref {
  switch (picture.kind) {
    case 'jpeg': {
      const { width, height, components } = picture.header;
      return file.encoded(`/Filter /DCTDecode ${entries(width, height, components === 1)}`, picture.bytes);
    }
    case 'pixels': {
      const { width, height, colors, color, alpha } = picture.pixels;
      const mask = alpha === undefined ? '' : ` /SMask ${file.stream(entries(width, height, true), alpha)}`;
      return file.stream(`${entries(width, height, colors === 1)}${mask}`, color);
    }
    default:
      return picture satisfies never;
  }
}

function entries(width: number, height: number, gray: boolean): string {
  const space = gray ? 'DeviceGray' : 'DeviceRGB';
  return `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /${space}`;
}
