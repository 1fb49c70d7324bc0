/** What a PDF must say of a JPEG picture (ITU-T T.81), whose bytes it takes as they are. */
export interface JpegHeader {
  readonly width: number;
  readonly height: number;
  /** 1 is gray, 3 is RGB, 4 is CMYK. */
  readonly components: number;
  /** Bits of a sample; PDF takes 8 alone. */
  readonly depth: number;
}

/** A marker of the file with what follows it, up to the picture's data. */
interface Segment {
  readonly marker: number;
  /** First byte after the marker and the length. */
  readonly at: number;
  readonly end: number;
}

/** Start of scan: the picture's data follows. */
const SCAN = 0xda;
/** Application segment 1: what the camera wrote. */
const CAMERA = 0xe1;

/** Segments up to the picture's data and with it; they end where the file is damaged. */
function* segments(view: DataView): Generator<Segment> {
  for (let at = 2; at + 4 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (marker === 0xd9 || length < 2) return;
    yield { marker, at: at + 4, end: at + 2 + length };
    if (marker === SCAN) return;
    at += 2 + length;
  }
}

/** Reads the frame header, baseline or progressive; undefined when the file is damaged or of a kind that PDF has not. */
export function readJpeg(bytes: Uint8Array): JpegHeader | undefined {
  const view = viewOf(bytes);
  for (const { marker, at } of segments(view)) {
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (!frame) continue;
    if (marker > 0xc2 || at + 6 > bytes.length) return undefined;
    const header = {
      depth: view.getUint8(at),
      height: view.getUint16(at + 1),
      width: view.getUint16(at + 3),
      components: view.getUint8(at + 5),
    };
    return header.width * header.height === 0 ? undefined : header;
  }
  return undefined;
}

/** False where the picture's data does not come to the mark of its end: the file broke off. */
export function isWhole(bytes: Uint8Array): boolean {
  const scan = [...segments(viewOf(bytes))].find(({ marker }) => marker === SCAN);
  if (scan === undefined) return false;
  for (let at = bytes.length - 2; at >= scan.end; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

/** Exif's tag for how a picture is to be turned. */
const ORIENTATION = 0x0112;

/**
 * How the camera was held, by Exif 2.3 (4.6.4): 1 is upright, 2 to 8 are turned or mirrored. 1 where the file does
 * not say.
 */
export function orientationOf(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  for (const { marker, at, end } of segments(view)) {
    if (marker !== CAMERA || end > bytes.length || end < at + 14 || text(bytes, at, 6) !== 'Exif\0\0') continue;
    return tagOf(new DataView(view.buffer, view.byteOffset + at + 6, end - at - 6)) ?? 1;
  }
  return 1;
}

/** The orientation in a TIFF header's first directory: its entries are of 12 bytes, the value at the ninth. */
function tagOf(tiff: DataView): number | undefined {
  const little = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, little);
  if (directory + 2 > tiff.byteLength) return undefined;
  const count = tiff.getUint16(directory, little);
  for (let entry = directory + 2; entry < directory + 2 + 12 * count && entry + 12 <= tiff.byteLength; entry += 12) {
    if (tiff.getUint16(entry, little) === ORIENTATION) return tiff.getUint16(entry + 8, little);
  }
  return undefined;
}

function text(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
