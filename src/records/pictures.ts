import { isAbsolute } from 'node:path';
import { readFile } from './disk.js';

/**
 * Bytes of a picture that a record names, relative to the data folder; nothing where there is none.
 *
 * A record must not be able to print other files of the machine: absolute paths, `..`, and links that lead out
 * of the data folder are refused like pictures that are not there.
 */
export function readPicture(data: string, file: string): Uint8Array | undefined {
  if (isAbsolute(file) || file.includes('\\') || file.split('/').includes('..') || !isPictureName(file)) return undefined;
  const bytes = readFile(data, file)?.value;
  return bytes !== undefined && isPicture(bytes) ? bytes : undefined;
}

/** True for the names that pictures have: PNG and JPEG. */
export function isPictureName(name: string): boolean {
  return /\.(png|jpe?g)$/i.test(name);
}

/** By the first bytes: PNG signature, or JPEG's start of image. */
function isPicture(bytes: Uint8Array): boolean {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, index) => bytes[index] === byte);
  return png || (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff);
}
