/** What a PDF must say of a JPEG picture (ITU-T T.81), whose bytes it takes as they are. */
export interface JpegHeader {
  readonly width: number;
  readonly height: number;
  /** 1 is gray, 3 is RGB, 4 is CMYK. */
  readonly components: number;
  /** Bits of a sample; PDF takes 8 alone. */
  readonly depth: number;
}

/** Reads the frame header, baseline or progressive; undefined when the file is damaged or of a kind that PDF has not. */
export function readJpeg(bytes: Uint8Array): JpegHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) {
      if (marker > 0xc2 || at + 10 > bytes.length) return undefined;
      const header = {
        depth: view.getUint8(at + 4),
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        components: view.getUint8(at + 9),
      };
      return header.width * header.height === 0 ? undefined : header;
    }
    if (marker === 0xda || marker === 0xd9 || length < 2) return undefined;
    at += 2 + length;
  }
  return undefined;
}
