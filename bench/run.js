/**
 * How long papers take: `npm run bench`, after a build. Prints Markdown on stdout; `npm run bench -- --write` puts it into
 * docs/performance.md as well.
 *
 * Every contender works in a process of its own, kept warm, and all are asked in turn, so that a slow minute of the
 * machine falls on all of them alike. Times are medians, in milliseconds; ratios are of one run.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLongBrief, writeLongReadout } from './long-record.js';
import { measure, median, memory } from './measure.js';
import { report } from './report.js';

const SAMPLE = 'japan-mexico-2024-02-21';
const COLD_ROUNDS = 9;
/** Papers of the run that shows whether memory grows. */
const MANY = 1000;

const top = fileURLToPath(new URL('..', import.meta.url));
const folders = [];

/** A data folder with the sample in it, and one long record beside it. */
function workspace(write) {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
  folders.push(folder);
  for (const part of ['data', 'templates']) cpSync(join(top, part), join(folder, part), { recursive: true });
  write(join(folder, 'data/meetings', `${SAMPLE}.yaml`), join(folder, 'data/meetings/long.yaml'));
  return folder;
}

function cold(folder) {
  const main = join(top, 'dist/cli/main.js');
  return median(
    Array.from({ length: COLD_ROUNDS }, () => {
      const begun = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [main, 'brief', SAMPLE, '--out', join(folder, 'output')], {
        cwd: folder,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
      return performance.now() - begun;
    }),
  );
}

function stages(cwd) {
  const script = fileURLToPath(new URL('stages.js', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'long', 'brief', 'en'], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

try {
  const brief = workspace((sample, long) => writeLongBrief(sample, long, 3_200));
  const readout = workspace((sample, long) => writeLongReadout(sample, long, 8));
  const peers = ['chancery pdf', 'typst', 'pdfkit', 'pdfmake', 'chancery docx', 'docxtemplater'];
  const briefs = await measure(
    [SAMPLE, 'long'].flatMap((meeting) => peers.map((way) => ({ way, meeting, product: 'brief', lang: 'en', cwd: brief }))),
    { warmUp: 8, rounds: 25 },
  );
  const languages = await measure(
    ['en', 'ja'].map((lang) => ({ way: 'chancery pdf', meeting: 'long', product: 'readout', lang, cwd: readout })),
    { warmUp: 8, rounds: 25 },
  );
  const books = await measure(
    [12_500, 140_000].map((words) => {
      const cwd = workspace((sample, long) => writeLongBrief(sample, long, words));
      return { way: 'chancery pdf', meeting: 'long', product: 'brief', lang: 'en', cwd };
    }),
    { warmUp: 2, rounds: 5 },
  );
  const many = await memory({ way: 'chancery pdf', meeting: SAMPLE, product: 'brief', lang: 'en', cwd: brief }, MANY);
  const text = report({ briefs, languages, books, many, coldMs: cold(brief), stages: stages(brief), sample: SAMPLE });
  console.log(text);
  if (process.argv.includes('--write')) writeFileSync(join(top, 'docs/performance.md'), `${text}\n`);
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true });
}
