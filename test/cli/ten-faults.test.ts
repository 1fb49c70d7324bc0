/** Ten faults seeded in a copy of data/: each is named at its line, none is named twice, and nothing is written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { type Built, build } from './built.js';

interface Seed {
  /** For the reader. */
  readonly what: string;
  readonly code: string;
  readonly file: string;
  /** The whole line that is edited, and what stands there instead: other lines, or none. */
  readonly line: RegExp;
  readonly instead: (line: string) => readonly string[];
  /** Which line the fault is expected on, given the number of the edited one: it, unless another is said. */
  readonly at?: (edited: number, lines: readonly string[]) => number;
}

const change = (from: string, to: string) => (line: string) => [line.replace(from, to)];

const SEEDS: readonly Seed[] = [
  {
    what: 'a misspelt key',
    code: 'unknown-key',
    file: 'people/hayashi-yoshimasa',
    line: /^gender: /,
    instead: change('gender', 'gendre'),
  },
  {
    what: 'a required field that is missing',
    code: 'missing-field',
    file: 'meetings/japan-mexico-2019-06-29',
    line: /^form: /,
    instead: () => [],
    // it can only be shown where the record begins
    at: (_, lines) => lines.findIndex((line) => /^\w/.test(line)) + 1,
  },
  {
    what: 'a person who does not exist',
    code: 'unknown-reference',
    file: 'meetings/japan-mexico-2018-05-24',
    line: /head: videgaray-luis/,
    instead: change('videgaray-luis', 'videgaray-louis'),
  },
  {
    what: '30 February',
    code: 'bad-date',
    file: 'meetings/japan-mexico-2024-03-28',
    line: /^start: /,
    instead: change('2024-03-28', '2024-02-30'),
  },
  {
    what: 'a zone that does not exist',
    code: 'unknown-zone',
    file: 'countries/BRA',
    line: /timezone: /,
    instead: change('Sao_Paulo', 'Sao_Paolo'),
  },
  {
    what: 'a key written twice',
    code: 'duplicate-key',
    file: 'people/kono-taro',
    line: /^gender: /,
    instead: (line) => [line, line],
    at: (edited) => edited + 1,
  },
  {
    what: 'a tenure that ends before it begins',
    code: 'tenure-order',
    file: 'people/barcena-alicia',
    line: /post: semarnat\/secretary/,
    instead: change('from: 2024-10', 'from: 2024-10, to: 2023'),
  },
  {
    what: 'text where a number belongs',
    code: 'wrong-type',
    file: 'meetings/japan-mexico-2023-09-21',
    line: /^duration: /,
    instead: change('minutes: 30', 'minutes: thirty'),
  },
  {
    what: 'two topics with one id',
    code: 'duplicate-id',
    file: 'meetings/japan-mexico-2024-02-21',
    // a topic to which no decision of the record points
    line: /^ {2}- id: oecd$/,
    instead: change('oecd', 'opening'),
  },
  {
    what: 'a file that is no YAML',
    code: 'invalid-yaml',
    file: 'countries/USA',
    line: /^currency: /,
    instead: change(': ', ': of the: '),
  },
];

const answer = z.object({
  files: z.array(z.string()),
  faults: z.array(z.object({ severity: z.string(), code: z.string(), file: z.string(), line: z.number() })),
});

let built: Built;
beforeAll(() => {
  built = build();
}, 60_000);
afterAll(() => built.remove());

/** Applies one edit. @returns where the fault is expected: `data/people/x.yaml:7 unknown-key` */
function seed(workspace: string, { file, line, instead, at, code }: Seed): string {
  const path = `data/${file}.yaml`;
  const lines = readFileSync(join(workspace, path), 'utf8').split('\n');
  const index = lines.findIndex((each) => line.test(each));
  const edited = [...lines.slice(0, index), ...instead(lines[index] ?? ''), ...lines.slice(index + 1)];
  if (index < 0 || edited.join('\n') === lines.join('\n')) throw new Error(`${path} has no line to edit: ${line.source}`);
  writeFileSync(join(workspace, path), edited.join('\n'));
  return `${path}:${at?.(index + 1, edited) ?? index + 1} ${code}`;
}

/** What `chancery check` finds, one line each. */
async function checked(workspace: string) {
  const run = await built.tell('chancery check --json', workspace);
  const { faults } = answer.parse(JSON.parse(run.stdout));
  const lines = (severity: string) =>
    faults.filter((fault) => fault.severity === severity).map(({ file, line, code }) => `${file}:${line} ${code}`);
  return { status: run.status, errors: lines('error'), warnings: lines('warning'), written: run.written };
}

describe('ten faults in the records', () => {
  test('all ten are named at their lines and nothing else is; the warnings are those of the untouched copy', async () => {
    const untouched = await checked(built.workspace());
    expect(untouched).toMatchObject({ status: 0, errors: [] });

    const workspace = built.workspace();
    const expected = SEEDS.map((each) => seed(workspace, each)).sort();
    const { warnings, ...rest } = await checked(workspace);
    expect(rest).toEqual({ status: 1, errors: expected, written: [] });
    // the lines move with the seeds above them
    const unplaced = (lines: readonly string[]) => lines.map((line) => line.replace(/:\d+ /, ' '));
    expect(unplaced(warnings)).toEqual(unplaced(untouched.warnings));
  }, 30_000);

  test('a brief of a meeting that cannot be read is not written, and an earlier one stays', async () => {
    const workspace = built.workspace();
    const brief = 'chancery brief japan-mexico-2024-02-21 --format txt';
    expect((await built.tell(brief, workspace)).written).toEqual(['output/japan-mexico-2024-02-21/brief.en.txt']);
    for (const each of SEEDS) seed(workspace, each);
    const run = await built.tell(brief, workspace);
    expect({ status: run.status, stdout: run.stdout, written: run.written }).toEqual({ status: 1, stdout: '', written: [] });
    expect(run.stderr).toContain('output/japan-mexico-2024-02-21/brief.en.txt is from an earlier run and older than the record');
    expect(run.stderr.trimEnd().split('\n').at(-1)).toMatch(
      /^\d+ faults?( and \d+ warnings?)? in \d+ files?; no paper was written$/,
    );
  }, 30_000);
});
