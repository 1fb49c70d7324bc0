/** One contender as a process, kept warm: makes the next paper each time it is asked, of words that it has not seen before. */
import { performance } from 'node:perf_hooks';
import { openChancery } from './chancery.js';
import { docxtemplaterOf, pdfkitOf, pdfmakeOf, typstOf } from './peers.js';

const [way, meeting, product, lang] = process.argv.slice(2);
const chancery = openChancery({ meeting, product, lang });
const PEERS = { typst: typstOf, pdfkit: pdfkitOf, pdfmake: pdfmakeOf, docxtemplater: docxtemplaterOf };
const makeWith = PEERS[way]?.();

/** A peer is given its words: getting them is no part of its time. */
async function prepared() {
  if (makeWith === undefined) return () => chancery.make(way.replace('chancery ', ''));
  const paragraphs = await chancery.paragraphs();
  return async () => ({ bytes: await makeWith(paragraphs) });
}

chancery.next();
const words = (await chancery.paragraphs()).join(' ').split(' ').length;
process.on('message', async ({ measureMemory }) => {
  chancery.next();
  const make = await prepared();
  const begun = performance.now();
  const { bytes, pages } = await make();
  const ms = performance.now() - begun;
  if (measureMemory) globalThis.gc();
  const { rss, heapUsed } = process.memoryUsage();
  process.send({ ms, bytes: bytes.length, pages, rss, heapUsed, peak: process.resourceUsage().maxRSS * 1024 });
});
process.send({ words });
