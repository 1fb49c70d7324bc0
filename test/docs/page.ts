/** `docs/templates.md`: the frame, written by hand in `frame.md`, with the chapters that are read from the program. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contexts, uses } from './base.js';
import { blocksChapter, helpersChapter, refusedChapter } from './dialect.js';
import { elementsChapter, forbiddenChapter } from './elements.js';
import { fieldsChapter } from './fields.js';
import { stylesChapter } from './styles.js';

const FRAME = fileURLToPath(new URL('frame.md', import.meta.url));

/** A place of the frame reads `<!-- chapter: fields -->`. */
const PLACE = /^<!-- chapter: (\w+) -->$/gm;

export function templatesPage(): string {
  const all = contexts();
  const [brief] = all;
  if (brief === undefined) throw new Error('the sample has no brief');
  const chapters: Readonly<Record<string, () => string>> = {
    fields: () => fieldsChapter(all, uses()),
    helpers: () => helpersChapter(all),
    blocks: () => blocksChapter(all),
    refused: () => refusedChapter(brief),
    elements: elementsChapter,
    forbidden: forbiddenChapter,
    styles: stylesChapter,
  };
  const used = new Set<string>();
  const page = readFileSync(FRAME, 'utf8').replace(PLACE, (_, name: string) => {
    const chapter = chapters[name];
    if (chapter === undefined) throw new Error(`frame.md wants a chapter "${name}", which nobody writes`);
    used.add(name);
    return chapter();
  });
  const lost = Object.keys(chapters).filter((name) => !used.has(name));
  if (lost.length > 0) throw new Error(`frame.md has no place for ${lost.join(', ')}`);
  return page;
}
