/**
 * How long papers take: `npm run bench`, after a build. Prints one Markdown table on stdout.
 *
 * Every contender works in a process of its own, kept warm, and all are asked in turn, so that a slow minute of the
 * machine falls on all of them alike. Times are medians, in milliseconds.
 */
import { fork, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLongRecord } from './long-record.js';

const WARM_UP = 5;
const ROUNDS = 25;
const COLD_ROUNDS = 9;
const SAMPLE = 'japan-mexico-2024-02-21';
const LONG = 'bench-long';

const top = fileURLToPath(new URL('..', import.meta.url));
const main = join(top, 'dist/cli/main.js');

function workspace() {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
  for (const part of ['data', 'templates']) cpSync(join(top, part), join(folder, part), { recursive: true });
  writeLongRecord(join(folder, 'data/meetings', `${SAMPLE}.yaml`), join(folder, 'data/meetings', `${LONG}.yaml`));
  return folder;
}

/** A warm process that makes one paper in one way each time it is asked. */
async function contender(way, meeting, folder) {
  const child = fork(fileURLToPath(new URL('contender.js', import.meta.url)), [way, meeting], { cwd: folder });
  let fail = () => {};
  child.once('exit', () => fail(new Error(`${way} ended before it answered`)));
  const answer = () =>
    new Promise((resolve, reject) => {
      fail = reject;
      child.once('message', resolve);
    });
  const { words } = await answer();
  const ask = () => {
    const answered = answer();
    child.send('make');
    return answered;
  };
  return { way, meeting, words, ask, end: () => child.kill(), times: [], peak: 0, bytes: 0 };
}

function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

async function warm(folder) {
  const contenders = [];
  for (const meeting of [SAMPLE, LONG]) {
    for (const way of ['chancery pdf', 'pdfmake', 'chancery docx', 'docxtemplater'])
      contenders.push(await contender(way, meeting, folder));
  }
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const each of contenders) {
      const { ms, peak, bytes } = await each.ask();
      if (round >= 0) each.times.push(ms);
      Object.assign(each, { peak, bytes });
    }
  }
  for (const each of contenders) each.end();
  return contenders;
}

function cold(folder) {
  const times = [];
  for (let round = 0; round < COLD_ROUNDS; round++) {
    const begun = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [main, 'brief', SAMPLE, '--out', join(folder, 'output')], {
      cwd: folder,
      encoding: 'utf8',
    });
    times.push(performance.now() - begun);
    if (status !== 0) throw new Error(stderr);
  }
  return median(times);
}

function table(contenders, coldMs) {
  const rows = contenders.map(({ way, meeting, words, times, peak, bytes }) => {
    const paper = meeting === SAMPLE ? 'sample brief' : 'long brief';
    return `| ${paper} | ${words} | ${way} | ${median(times).toFixed(1)} | ${Math.round(bytes / 1024)} | ${Math.round(peak / 1024)} |`;
  });
  return [
    '| paper | words | made by | warm, ms | kB | peak, MB |',
    '|---|--:|---|--:|--:|--:|',
    ...rows,
    '',
    `\`chancery brief\`, PDF and Word, as a whole process from cold: ${Math.round(coldMs)} ms.`,
    '',
    `Node ${process.versions.node}; medians of ${ROUNDS} (warm) and ${COLD_ROUNDS} (cold). Chancery: from records that are read and checked already,`,
    'with facts, release, template, layout and tags made anew each time, and the file read back and searched for what was withheld;',
    'the peers: the same words as bare paragraphs.',
  ].join('\n');
}

const folder = workspace();
try {
  const contenders = await warm(folder);
  console.log(table(contenders, cold(folder)));
} finally {
  rmSync(folder, { recursive: true });
}
