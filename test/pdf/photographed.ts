/** JPEG files as far as papers read them: markers and headers around data that nobody decodes. */

export interface Photograph {
  /** 1 gray, 3 RGB, 4 CMYK. */
  readonly components?: number;
  /** Marker of the frame: 0xc0 baseline, 0xc2 progressive. */
  readonly frame?: number;
  readonly depth?: number;
  readonly width?: number;
  readonly height?: number;
  /** Body of the camera's segment. */
  readonly camera?: readonly number[];
}

export function jpeg({ components = 3, frame = 0xc0, depth = 8, width = 300, height = 200, camera }: Photograph): Uint8Array {
  const colors = Array.from({ length: components }, (_, index) => [index + 1, 0x11, 0]);
  const scans = Array.from({ length: components }, (_, index) => [index + 1, 0]);
  return new Uint8Array([
    ...[0xff, 0xd8],
    ...(camera === undefined ? [] : segment(0xe1, camera)),
    ...segment(frame, [depth, ...two(height), ...two(width), components, ...colors.flat()]),
    ...segment(0xda, [components, ...scans.flat(), 0, 63, 0]),
    ...[0x12, 0x34, 0xff, 0x00, 0x56],
    ...[0xff, 0xd9],
  ]);
}

/** What a camera writes of how it was held: Exif with one entry of one number. */
export function camera(held: number, { little = false, tag = 0x0112 } = {}): readonly number[] {
  const short = (value: number) => (little ? two(value).toReversed() : two(value));
  const long = (value: number) => (little ? [...short(value), 0, 0] : [0, 0, ...short(value)]);
  const entry = [...short(tag), ...short(3), ...long(1), ...short(held), 0, 0];
  const tiff = [...(little ? [0x49, 0x49] : [0x4d, 0x4d]), ...short(42), ...long(8), ...short(1), ...entry, ...long(0)];
  return [...new TextEncoder().encode('Exif\0\0'), ...tiff];
}

function segment(marker: number, body: readonly number[]): readonly number[] {
  return [0xff, marker, ...two(body.length + 2), ...body];
}

function two(value: number): readonly number[] {
  return [value >> 8, value & 255];
}
