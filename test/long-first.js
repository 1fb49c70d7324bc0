/**
 * The order of the test files. What begins last and takes longest keeps one core busy and leaves the others idle, and on
 * a fresh clone Jest knows no times and goes by the size of the files.
 */
import TestSequencer from '@jest/test-sequencer';

/** Files and folders that run programs or make whole papers, the longest first; all others come behind them in Jest's own order. */
const LONG = [
  'test/cli/cases',
  'test/laws',
  'test/readme',
  'test/papers/scan',
  'test/release/random',
  'test/cli/leak',
  'test/papers/',
  'test/release/',
  'test/html/',
  'test/golden/',
  'test/context/',
  'test/checks/',
];

export default class LongFirst extends TestSequencer {
  sort(tests) {
    return [...super.sort([...tests])].sort((a, b) => rank(a.path) - rank(b.path));
  }
}

/** @param {string} path */
function rank(path) {
  const found = LONG.findIndex((part) => path.replaceAll('\\', '/').includes(part));
  return found < 0 ? LONG.length : found;
}
