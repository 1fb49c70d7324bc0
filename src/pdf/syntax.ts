/** How PDF spells numbers, strings and colours (ISO 32000-1, 7.3). */
import { remembered } from '../memory/remembered.js';

/** Longest string that PDF/A allows, in bytes as written (ISO 19005-2, 6.1.13). */
export const LONGEST_STRING = 32767;

/** A number with at most three decimals, never in exponent form and never `-0`. */
export function num(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a number for a PDF: ${value}`);
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? '0' : `${rounded}`;
}

/**
 * A text string: in brackets when all of it is printable ASCII, else UTF-16BE in hexadecimal. That none is longer than PDF/A
 * allows is seen to before anything is painted.
 */
export function text(value: string): string {
  if (value.length > 16_000 && textLength(value) > LONGEST_STRING)
    throw new Error(`too long for a PDF: "${value.slice(0, 40)}..."`);
  return /^[\x20-\x7e]*$/.test(value) ? `(${value.replace(/[\\()]/g, '\\$&')})` : `<FEFF${utf16(value)}>`;
}

/** A name: what is neither letter nor digit is written by its code (ISO 32000-1, 7.3.5). */
export function name(value: string): string {
  const hex = (character: string): string => `#${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return `/${value.replace(/[^A-Za-z0-9.+-]/g, hex)}`;
}

/** How many bytes a text string takes in the file's sense of its length. */
export function textLength(value: string): number {
  return /^[\x20-\x7e]*$/.test(value) ? value.length : 2 + 2 * value.length;
}

/** UTF-16BE in upper-case hexadecimal, without a byte-order mark. */
export function utf16(value: string): string {
  let hex = '';
  for (let index = 0; index < value.length; index++) hex += hex4(value.charCodeAt(index));
  return hex;
}

/** Four upper-case hexadecimal digits: a code of a composite font, a UTF-16 unit. */
export function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

/** `#1d3f72` as the three operands of `rg` and `RG`. A house style has a few: each is worked out once. */
export const rgb = remembered((color: string): string => {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (parts === null) throw new Error(`not a colour of the form #rrggbb: ${color}`);
  return parts
    .slice(1)
    .map((part) => num(Number.parseInt(part, 16) / 255))
    .join(' ');
});
