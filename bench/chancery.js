/** Chancery as the bench asks for it: from a record that is read and checked already to bytes that were searched for leaks. */
import { makePaper } from '../dist/papers/make.js';
import { openPress } from '../dist/papers/press.js';
import { scan } from '../dist/papers/scan.js';
import { varyingStore } from './vary.js';

/** @returns `next` begins another round of words, `make` makes its paper */
export function openChancery({ meeting, product, lang }) {
  const opened = openPress({ data: 'data', templates: 'templates' });
  const { next, store } = varyingStore(opened.store, meeting);
  const press = { ...opened, store };
  const make = async (format) => {
    const { value, faults } = await makePaper(press, { meeting, product, lang, formats: [format] });
    if (value === undefined) throw new Error(faults.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
    const [file] = value.files;
    const leaks = scan(value, file);
    if (leaks.length > 0) throw new Error(leaks.map(({ message }) => message).join('\n'));
    return { bytes: file.bytes, pages: value.pages };
  };
  /** The words of this round's paper, for the peers. */
  const paragraphs = async () => {
    const { bytes } = await make('txt');
    const parts = new TextDecoder().decode(bytes).split(/\n\s*\n/);
    return parts.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  };
  return { next, make, paragraphs };
}
