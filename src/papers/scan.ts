/** The last look at a paper: each file, as it lies on the disk, is searched for everything that was withheld from it. */
import type { Fault } from '../faults/fault.js';
import { type Leak, leaksIn } from '../release/leaks.js';
import { channelsOf } from './channels/channels.js';
import { placeIn } from './in-template.js';
import type { Paper, PaperFile } from './paper.js';

/** Places that repeat what a nearer one says. */
const VAGUE = /^(?:the file itself|the source of .*|text in reading order|a string)$/;

/**
 * What may not be in the file, one fault for each withheld text. No fault tells the text itself: it names the record's path.
 *
 * - `leak-in-template`: the desk wrote the words itself, and can take them out; the fault stands in its file.
 * - `leak`: a fault of ours. It stands in the paper's file, which must not be kept.
 *
 * @param file with its bytes as they were read back, under the name by which it will be known
 * @throws where the file cannot be read as what it is
 */
export function scan(paper: Pick<Paper, 'guard' | 'sources'>, file: PaperFile): readonly Fault[] {
  const byPath = new Map<string, Leak[]>();
  for (const leak of leaksIn(paper.guard, channelsOf(file.format, file.bytes))) {
    const known = byPath.get(leak.from);
    if (known === undefined) byPath.set(leak.from, [leak]);
    else known.push(leak);
  }
  return [...byPath].map(([from, leaks]) => faultOf(paper, file, from, leaks));
}

function faultOf({ sources }: Pick<Paper, 'sources'>, file: PaperFile, from: string, leaks: readonly Leak[]): Fault {
  const places = [...new Set(leaks.map(({ where }) => where))];
  const near = places.filter((place) => !VAGUE.test(place));
  const where = (near.length > 0 ? near : places).join(', ');
  const written = sources.map((source) => leaks.map(({ text }) => placeIn(source, text)).find((place) => place !== undefined));
  const place = written.find((found) => found !== undefined);
  if (place !== undefined) {
    return {
      severity: 'error',
      code: 'leak-in-template',
      ...place,
      path: from,
      message: `these words are withheld from the readers of this paper (${from}); they came into ${file.name}: ${where}`,
      hint: 'take them out of this file, or have the record say that these readers may see them',
    };
  }
  return {
    severity: 'error',
    code: 'leak',
    file: file.name,
    line: 1,
    column: 1,
    path: from,
    message: `something withheld from the readers of this paper was in it (${from}): ${where}`,
    hint: "the fault is ours, not your records'; please pass on these lines, which do not tell the words",
  };
}
