/** Looks that cannot be printed or read, once each style has all that it inherits. */
import type { Fault } from '../faults/fault.js';
import { WATERMARK } from './names.js';
import type { NamedStyle } from './style.js';
import { faultAt, type Loaded, lastSaid } from './style-fault.js';
import { millimetres, millimetresToPoints } from './units.js';
import type { KeyPath } from './yaml.js';

/** Readers of PDF take a gap of a tenth of the size for a blank, and a word spread so far for its letters: r e a d. */
const MOST_SPREAD = 0.098;
/** A line takes this many times the size of its type, or it holds no word. */
const LEAST_LINE = 3;

/**
 * Faults: `out-of-range`, for letters too far apart and for lines that begin in the margin; `tight-lines`; `no-room`, for
 * indents and markers wider than the text. A style is not told of what its base is told of already.
 */
export function checkLooks(loaded: Loaded, styles: Readonly<Record<string, NamedStyle>>): readonly Fault[] {
  const room = narrowest(loaded);
  const all = Object.values(styles);
  const paragraphs = all.filter(({ type, name }) => type === 'paragraph' && name !== WATERMARK);
  return [
    ...all.flatMap((style) => checkSpread(loaded, style) ?? []),
    ...notInherited(paragraphs, (style) => checkLeading(loaded, style)),
    ...notInherited(paragraphs, (style) => checkLine(loaded, style, room)),
  ];
}

function notInherited(styles: readonly NamedStyle[], check: (style: NamedStyle) => Fault | undefined): readonly Fault[] {
  const found = new Map(styles.map((style) => [style.name, check(style)]));
  return styles.flatMap(({ name, basedOn }) => (found.get(basedOn ?? '') === undefined ? (found.get(name) ?? []) : []));
}

/** Width of the text on the narrowest page that leaves any, points. */
function narrowest({ value }: Loaded): number {
  const widths = Object.values(value.pages).map(({ width, margins }) => width - margins.left - margins.right);
  return millimetresToPoints(millimetres(Math.min(...widths.filter((width) => width > 0))));
}

function checkSpread(loaded: Loaded, { name, full }: NamedStyle): Fault | undefined {
  if (full.letterspacing <= MOST_SPREAD * full.size) return undefined;
  const most = Math.floor(MOST_SPREAD * full.size * 100) / 100;
  const message = `"${name}" spreads its letters by ${full.letterspacing} pt: readers of the PDF would take each letter for a word`;
  const hint = `at ${full.size} pt no more than ${most} pt`;
  return faultAt(loaded, ['styles', name, 'letterspacing'], 'out-of-range', message, hint);
}

function checkLeading(loaded: Loaded, { name, full }: NamedStyle): Fault | undefined {
  if (full.leading >= full.size) return undefined;
  const paths: readonly KeyPath[] = [
    ['styles', name, 'leading'],
    ['styles', name, 'size'],
  ];
  const message = `the lines of "${name}" would stand on each other: type of ${full.size} pt, lines ${full.leading} pt apart`;
  return faultAt(loaded, lastSaid(loaded, paths), 'tight-lines', message, `write leading: ${Math.ceil(full.size * 1.2)}`);
}

function checkLine(loaded: Loaded, { name, full }: NamedStyle, room: number): Fault | undefined {
  const { indent, padding, marker, size } = full;
  const paths: readonly KeyPath[] = [
    ['styles', name, 'marker', 'width'],
    ['styles', name, 'indent'],
    ['styles', name, 'padding'],
  ];
  const at = lastSaid(loaded, paths);
  const taken = indent.left + indent.right + padding.left + padding.right + (marker?.width ?? 0);
  if (room - taken < LEAST_LINE * size) {
    const message = `"${name}" leaves no room for text: its marker, indents and padding take ${taken} pt of ${Math.floor(room)} pt`;
    return faultAt(loaded, at, 'no-room', message, 'make them smaller');
  }
  if (indent.left + indent.first + padding.left + (marker?.width ?? 0) >= 0) return undefined;
  const message = `the first line of "${name}" begins left of the text, in the margin`;
  return faultAt(loaded, ['styles', name, 'indent', 'first'], 'out-of-range', message, `write left: ${-indent.first}`);
}
