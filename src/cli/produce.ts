/** Makes one paper of any product and writes it: what `brief` does, and its siblings will. */
import { join } from 'node:path';
import { blocks, type Fault, type Outcome } from '../faults/fault.js';
import { fileName, type Paper } from '../papers/paper.js';
import { outdatedPapers } from './earlier.js';
import { foldersOf, missingFolders } from './folders.js';
import { gapsApart } from './gaps.js';
import type { Note } from './note.js';
import { tell } from './print.js';
import type { PaperSettings } from './settings.js';
import type { Status } from './status.js';
import { writeAll } from './write.js';

/** Files go to `<out>/<meeting>/<product>.<lang>.<ext>`. One error, and none of them is touched. */
export async function producePaper(product: string, meeting: string, settings: PaperSettings): Promise<Status> {
  const made = await paperOf(product, meeting, settings);
  const folder = join(settings.out, meeting);
  if (made.value === undefined || blocks(made.faults)) return tellFailure(product, meeting, settings, made.faults);

  const written = await writeScanned(folder, made.value);
  const faults = [...made.faults, ...written.faults];
  if (written.value === undefined) return tellFailure(product, meeting, settings, faults);
  return tell(settings, {
    files: written.value,
    ...(settings.json ? { faults } : gapsApart(faults, meeting)),
    outcome: 'the paper was written',
    json: { pages: made.value.pages ?? null },
  });
}

/** No file comes under its name before it has been searched for what was withheld from its readers. */
async function writeScanned(folder: string, paper: Paper): Promise<Outcome<readonly string[]>> {
  const { scan } = await import('../papers/scan.js');
  return writeAll(folder, paper.files, (file, { path, bytes }) => scan(paper, { ...file, name: path, bytes }));
}

async function paperOf(product: string, meeting: string, settings: PaperSettings): Promise<Outcome<Paper>> {
  const missing = missingFolders(settings);
  if (missing.length > 0) return { value: undefined, faults: missing };
  const [{ openPress }, { makePaper }] = await Promise.all([import('../papers/press.js'), import('../papers/make.js')]);
  const press = openPress(foldersOf(settings));
  return makePaper(press, {
    meeting,
    product,
    lang: settings.lang,
    formats: settings.format,
    ...(settings.desk === undefined ? {} : { desk: settings.desk }),
    ...(settings.access === undefined ? {} : { access: settings.access }),
    ...(settings.largePrint === undefined ? {} : { largePrint: settings.largePrint }),
    ...(settings.attach === undefined ? {} : { attach: settings.attach }),
  });
}

function tellFailure(product: string, meeting: string, settings: PaperSettings, faults: readonly Fault[]): Status {
  const names = settings.format.map((format) => fileName({ product, ...settings }, format));
  const notes: readonly Note[] = outdatedPapers(
    join(settings.out, meeting),
    names,
    join(settings.data, 'meetings', `${meeting}.yaml`),
    // a leak stands in the paper itself, not in what it was made of
    faults.filter((fault) => fault.severity === 'error' && fault.code !== 'leak').map((fault) => fault.file),
  );
  const told = settings.json ? { faults, notes: [] } : gapsApart(faults, meeting);
  return tell(settings, { faults: told.faults, notes: [...notes, ...told.notes], outcome: 'no paper was written' });
}
