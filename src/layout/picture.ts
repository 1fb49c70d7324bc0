/** A picture as papers hand it from writer to writer, and what kind of file it is. */

export interface Picture {
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

/** What the first bytes say: the ending of a file's name may lie. Undefined for what is neither. */
export function pictureKind(bytes: Uint8Array): 'png' | 'jpeg' | undefined {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  return begins(PNG) ? 'png' : begins(JPEG) ? 'jpeg' : undefined;
}
