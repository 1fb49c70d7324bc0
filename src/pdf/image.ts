/** Pictures as image objects: PNG is decoded and compressed anew, JPEG goes in as it is. */
import type { Fault } from '../faults/fault.js';
import { type Picture, pictureKind } from '../layout/picture.js';
import { once } from '../memory/remembered.js';
import { deflate, type PdfFile, type Ref } from './file.js';
import { isWhole, type JpegHeader, orientationOf, readJpeg } from './jpeg.js';
import { decodePng, pngSize } from './png.js';

export type Readable =
  | {
      readonly kind: 'pixels';
      readonly width: number;
      readonly height: number;
      readonly channels: () => Channels;
      readonly gray: boolean;
    }
  | { readonly kind: 'jpeg'; readonly header: JpegHeader; readonly bytes: Uint8Array };

/** A picture's colours and, where it is transparent, its mask: compressed when the first PDF wants them. */
interface Channels {
  readonly color: Uint8Array;
  readonly alpha?: Uint8Array;
}

/** Pictures that were read before, by their bytes: a photograph is in every language of a readout. */
export interface Plates {
  readonly of: (bytes: Uint8Array) => Readable | Refusal;
}

/** Keeps a picture as long as somebody else keeps its bytes. */
export function keepPlates(): Plates {
  const kept = new WeakMap<Uint8Array, Readable | Refusal>();
  return {
    of: (bytes) => {
      const plate = kept.get(bytes) ?? readBytes(bytes);
      kept.set(bytes, plate);
      return plate;
    },
  };
}

/** More pixels than this no page can show, and few machines can unpack: an 8K screen has 33 million. */
const MOST_PIXELS = 40_000_000;

/** Why a picture cannot be printed, in an officer's words. */
interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const AGAIN = 'save it again as PNG, or as JPEG in RGB';

/**
 * Reads a picture, or says in the officer's words why it cannot be printed. Faults: `picture-missing`,
 * `picture-format`, `picture-damaged`, `picture-large`, `picture-cmyk`, `picture-turned`.
 *
 * CMYK is refused: PDF/A-2 allows one device colour space, and ours is sRGB (ISO 19005-2, 6.2.4.3).
 *
 * @param file    name of the picture as the record names it
 * @param plates  pictures that were read before, kept by the caller
 */
export function readPicture(file: string, picture: Pick<Picture, 'bytes'> | undefined, plates = keepPlates()): Readable | Fault {
  const read = picture === undefined ? missing() : plates.of(picture.bytes);
  return 'kind' in read
    ? read
    : { severity: 'error', code: read.code, file, line: 1, column: 1, message: read.message, hint: read.hint };
}

function missing(): Refusal {
  const hint = 'pictures lie beside the record that names them';
  return { code: 'picture-missing', message: 'the picture was not found', hint };
}

function readBytes(bytes: Uint8Array): Readable | Refusal {
  const kind = pictureKind(bytes);
  switch (kind) {
    case 'png':
      return readPng(bytes);
    case 'jpeg':
      return readPhoto(bytes);
    case undefined:
      return { code: 'picture-format', message: 'the picture is neither PNG nor JPEG', hint: AGAIN };
    default:
      return kind satisfies never;
  }
}

/** Its size is looked at before anything is unpacked. */
function readPng(bytes: Uint8Array): Readable | Refusal {
  const size = pngSize(bytes);
  if (size !== undefined && tooLarge(size)) return large(size);
  const pixels = decodePng(bytes);
  if (pixels !== undefined) {
    const { width, height, colors, color, alpha } = pixels;
    const channels = once(() => ({ color: deflate(color), ...(alpha === undefined ? {} : { alpha: deflate(alpha) }) }));
    return { kind: 'pixels', width, height, gray: colors === 1, channels };
  }
  return { code: 'picture-damaged', message: 'the PNG file is damaged', hint: AGAIN };
}

function readPhoto(bytes: Uint8Array): Readable | Refusal {
  const damaged = (message: string): Refusal => ({ code: 'picture-damaged', message, hint: AGAIN });
  const header = readJpeg(bytes);
  if (header === undefined || header.depth !== 8) return damaged('the JPEG file is damaged or of an unusual kind');
  if (tooLarge(header)) return large(header);
  if (header.components === 4) return CMYK;
  if (header.components !== 1 && header.components !== 3) return damaged('the JPEG file is neither gray nor RGB');
  if (!isWhole(bytes)) return damaged('the JPEG file breaks off before its end');
  return orientationOf(bytes) === 1 ? { kind: 'jpeg', header, bytes } : TURNED;
}

const CMYK: Refusal = {
  code: 'picture-cmyk',
  message: 'the picture is in CMYK, the colours of a printing press; papers are archived in RGB, the colours of screens',
  hint: AGAIN,
};

/** Some readers of papers turn such a picture and some do not: it must be upright as it is. */
const TURNED: Refusal = {
  code: 'picture-turned',
  message: 'the photograph is stored as the camera was held, turned or mirrored, with a remark how to show it',
  hint: 'turn it upright in an image editor and save it again; most write it upright when they export it',
};

function tooLarge({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return width * height > MOST_PIXELS;
}

function large({ width, height }: { readonly width: number; readonly height: number }): Refusal {
  const message = `the picture has ${width} × ${height} pixels, more than ${MOST_PIXELS / 1_000_000} million`;
  return { code: 'picture-large', message, hint: 'save it smaller: 2,000 pixels across are enough for the width of a page' };
}

/** Writes the picture, and beside it a mask where it is transparent. */
export function writePicture(file: PdfFile, picture: Readable): Ref {
  switch (picture.kind) {
    case 'jpeg': {
      const { width, height, components } = picture.header;
      return file.encoded(`/Filter /DCTDecode ${entries(width, height, components === 1)}`, picture.bytes);
    }
    case 'pixels': {
      const { width, height, gray } = picture;
      const { color, alpha } = picture.channels();
      const filter = '/Filter /FlateDecode';
      const mask = alpha === undefined ? '' : ` /SMask ${file.encoded(`${filter} ${entries(width, height, true)}`, alpha)}`;
      return file.encoded(`${filter} ${entries(width, height, gray)}${mask}`, color);
    }
    default:
      return picture satisfies never;
  }
}

function entries(width: number, height: number, gray: boolean): string {
  const space = gray ? 'DeviceGray' : 'DeviceRGB';
  return `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /${space}`;
}
