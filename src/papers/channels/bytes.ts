/** Text in bytes that are not known to be text: pictures, fonts, attachments. */
import { unzlibSync } from 'fflate';
import { SHORTEST } from '../../release/search.js';

/** The bytes read as UTF-8, and as UTF-16 in both orders from either byte; of a PNG its compressed remarks, too. */
export function textsOfBytes(bytes: Uint8Array): readonly string[] {
  return [...narrowTexts(bytes), ...wideTexts(bytes), ...remarksOfPng(bytes).flatMap(narrowTexts)];
}

/** What can be UTF-8, without the rest: in a picture that is next to nothing. */
export function narrowTexts(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  let start = 0;
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at <= raw.length; ) {
    while (at < raw.length && IS_TEXT[raw[at] ?? 0] === 1) at += 1;
    const length = at < raw.length ? characterAt(raw, at) : 0;
    if (length > 0) {
      at += length;
      continue;
    }
    if (at - start >= SHORTEST) texts.push(raw.toString('utf8', start, at));
    at += 1;
    start = at;
  }
  return texts;
}

/** By byte: 1 where it is a character of ASCII that stands in texts. Each byte of a file is asked. */
const IS_TEXT = Uint8Array.from({ length: 0x100 }, (_, byte) => {
  const blank = byte === 0x0a || byte === 0x0d || byte === 0x09;
  return (byte >= 0x20 && byte < 0x80) || blank ? 1 : 0;
});

/** Bytes of the character beyond ASCII that begins here; 0 where none does. */
function characterAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  const length = byte < 0xc2 || byte > 0xf4 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function wideTexts(bytes: Uint8Array): readonly string[] {
  return [0, 1].flatMap((first) => {
    const even = Buffer.from(bytes.subarray(first, bytes.length - ((bytes.length - first) % 2)));
    const little = even.toString('utf16le');
    return [little, even.swap16().toString('utf16le')];
  });
}

/** Bodies of the chunks zTXt and iTXt (ISO/IEC 15948, 11.3.4), inflated; those that are not compressed are read as they stand. */
function remarksOfPng(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const remarks: Uint8Array[] = [];
  if (bytes.length < 8 || view.getUint32(0) !== 0x89504e47) return remarks;
  for (let at = 8; at + 12 <= bytes.length; at += view.getUint32(at) + 12) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name !== 'zTXt' && name !== 'iTXt' && name !== 'iCCP') continue;
    const body = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
    // the compressed data is the last field, behind others of any length: its first two bytes are known
    for (let from = 0; from + 2 < body.length; from++) {
      if ((body[from] ?? 0) !== 0x78 || (((body[from] ?? 0) << 8) | (body[from + 1] ?? 0)) % 31 !== 0) continue;
      const inflated = inflate(body.subarray(from));
      if (inflated !== undefined) remarks.push(inflated);
    }
  }
  return remarks;
}

function inflate(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return unzlibSync(bytes);
  } catch {
    // not the beginning of the data after all
    return undefined;
  }
}
