/** What a schema wants and what was written instead, in an officer's words. */
import { didYouMean } from '../faults/nearest.js';
import { isMapping } from './path.js';

interface Words {
  readonly message: string;
  readonly hint?: string | undefined;
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys',
  record: 'a mapping of keys',
};

/**
 * @param expected names of types as zod spells them
 * @param firstKey of a mapping that is wanted
 */
export function wrongType(expected: readonly string[], value: unknown, firstKey?: string): Words {
  const wanted = [...new Set(expected.map((name) => WANTED[name] ?? name))].join(' or ');
  if (value === null || value === undefined)
    return { message: `${wanted} is wanted here, and nothing is written`, hint: 'write it, or delete the key' };
  return { message: `${wanted} is wanted here, this is ${nameOf(value)}`, hint: remedy(expected, value, firstKey) };
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isMapping(value)) return 'a mapping of keys';
  if (typeof value === 'boolean') return 'true or false';
  if (typeof value === 'number') return Number.isInteger(value) ? 'a number' : 'a number with a fraction';
  return 'text';
}

function remedy(expected: readonly string[], value: unknown, firstKey: string | undefined): string | undefined {
  if (firstKey !== undefined && !isMapping(value) && !Array.isArray(value))
    return `write {${firstKey}: ${typeof value === 'number' ? value : '...'}}`;
  const number = expected.includes('number') || expected.includes('int');
  if (number && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))
    return `write ${value} without quotes`;
  if (expected.includes('boolean') && (value === 'true' || value === 'false')) return `write ${value} without quotes`;
  if (expected.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
    return `write it in quotes: "${value}"`;
  if (expected.includes('array') && !isMapping(value)) return `a list has brackets or hyphens: [${value}]`;
  if (expected.includes('array')) return 'begin each item with a hyphen';
  return undefined;
}

export function notAllowed(values: readonly string[], value: unknown): Words {
  const shown = value === null ? 'nothing' : isMapping(value) || Array.isArray(value) ? nameOf(value) : `"${value}"`;
  const list = `allowed: ${values.join(', ')}`;
  const guess = didYouMean(
    String(value),
    values.filter((each) => !isOpposite(String(value), each)),
  );
  return { message: `${shown} is not allowed here`, hint: guess === undefined ? list : `${guess} (${list})` };
}

/** `likely` and `unlikely` are near each other in letters alone. */
function isOpposite(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return ['un', 'in', 'non-', 'not-', 'dis'].some((prefix) => long.toLowerCase() === prefix + short.toLowerCase());
}

export function outOfRange(bound: 'least' | 'most', limit: number | bigint): Words {
  return { message: `this number must be at ${bound} ${limit}` };
}
