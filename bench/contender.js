/** One contender as a process: says how many words its paper has, then makes it each time it is asked. */
import { performance } from 'node:perf_hooks';
import { makePaper } from '../dist/papers/make.js';
import { openPress } from '../dist/papers/press.js';
import { scan } from '../dist/papers/scan.js';
import { docxtemplaterOf, pdfmakeOf } from './peers.js';

const [way, meeting] = process.argv.slice(2);
const press = openPress({ data: 'data', templates: 'templates' });

async function chancery(format) {
  const { value, faults } = await makePaper(press, { meeting, product: 'brief', lang: 'en', formats: [format] });
  if (value === undefined) throw new Error(faults.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  const [file] = value.files;
  const leaks = scan(value, file);
  if (leaks.length > 0) throw new Error(leaks.map(({ message }) => message).join('\n'));
  return file.bytes;
}

const text = new TextDecoder().decode(await chancery('txt'));
const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
const WAYS = {
  'chancery pdf': () => chancery('pdf'),
  'chancery docx': () => chancery('docx'),
  pdfmake: pdfmakeOf(paragraphs),
  docxtemplater: docxtemplaterOf(paragraphs),
};
const make = WAYS[way];

process.on('message', async () => {
  const begun = performance.now();
  const bytes = await make();
  process.send({ ms: performance.now() - begun, bytes: bytes.length, peak: process.resourceUsage().maxRSS });
});
process.send({ words: text.split(/\s+/).filter((word) => word !== '').length });
