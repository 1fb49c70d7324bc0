/** The walk of docs/templates.md is followed to the letter, in a fresh workspace, and ends in a new paper. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { type Built, build, type Run } from '../cli/built.js';
import { read } from '../house/map.js';
import { readPdf } from '../papers/read-pdf.js';
import { ROOT, SAMPLE } from '../sample.js';
import { changed, type Step, walkOf } from './walk.js';

const CHAPTERS = walkOf(read('docs/templates.md'));

let built: Built;
let workspace = '';
beforeAll(() => {
  built = build();
  workspace = built.workspace();
  cpSync(join(ROOT, 'docs/logo.png'), join(workspace, 'docs/logo.png'));
}, 60_000);
afterAll(() => built.remove());

const lint = (): Run => built.run('npx chancery templates lint europe', workspace);
const bytes = (name: string): Buffer => readFileSync(join(workspace, 'output', name));
const word = (name: string): string => {
  const parts = unzipSync(new Uint8Array(bytes(name)));
  return Object.entries(parts)
    .filter(([part]) => /^word\/(document|header\d*|styles)\.xml$/.test(part))
    .map(([, xml]) => strFromU8(xml))
    .join('\n');
};

/** Words of a PDF, as a reader that is not ours has them. */
async function printed(name: string): Promise<string> {
  return (await readPdf(new Uint8Array(bytes(name)))).pages.join('\n');
}

/** What must be so after a chapter, by its heading. */
const OUTCOMES: Readonly<Record<string, () => void | Promise<void>>> = {
  'Make a desk': () => {
    expect(word(`first/${SAMPLE}/brief.en.docx`)).toContain('>Objectives<');
  },
  'Change one section': () => expect(lint().status).toBe(0),
  'Change one word': () => expect(lint().status).toBe(0),
  'Change one colour': () => expect(lint().status).toBe(0),
  'Put in a logo': async () => {
    const name = `changed/${SAMPLE}/brief.en`;
    const pdf = await printed(`${name}.pdf`);
    expect(pdf).toContain('What we want');
    expect(pdf).not.toContain('Objectives');
    expect(pdf).toMatch(/What we want\s+about 30 minutes/);
    expect(word(`${name}.docx`)).toMatch(/What we want[\s\S]{0,900}about 30 minutes/);
    expect(word(`${name}.docx`)).toContain('w:val="1B5E20"');
    expect(word(`first/${SAMPLE}/brief.en.docx`)).not.toContain('w:val="1B5E20"');
    expect(word(`${name}.docx`)).toContain('descr="Emblem of the ministry"');
    const logo = readFileSync(join(ROOT, 'docs/logo.png'));
    expect(Object.values(unzipSync(new Uint8Array(bytes(`${name}.docx`)))).some((part) => logo.equals(part))).toBe(true);
    expect(imagesOf(bytes(`${name}.pdf`))).toBeGreaterThan(imagesOf(bytes(`first/${SAMPLE}/brief.en.pdf`)));
  },
  'See what differs': () => undefined,
  'Add a product': async () => {
    const name = `${SAMPLE}/points.en`;
    for (const said of [await printed(`${name}.pdf`), word(`${name}.docx`)]) {
      expect(said).toContain('Economy: twenty years of the EPA');
      expect(said).not.toContain('What we want');
    }
  },
  'When something is wrong': () => {
    const before = bytes(`${SAMPLE}/points.en.pdf`);
    expect(built.run(`npx chancery make points ${SAMPLE} --desk europe`, workspace).status).toBe(1);
    expect(bytes(`${SAMPLE}/points.en.pdf`).equals(before)).toBe(true);
  },
};

/** Pictures of a PDF: each has a dictionary of its own. */
function imagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Subtype \/Image/g)?.length ?? 0;
}

/** Lines that were not printed; one that ends in an ellipsis is the beginning of a line. */
function unseen(text: string, printed: string): readonly string[] {
  const lines = printed.split('\n');
  const isThere = (wanted: string): boolean =>
    lines.some((line) => (wanted.endsWith(' …') ? line.startsWith(wanted.slice(0, -2)) : line === wanted));
  return text.split('\n').filter((wanted) => !isThere(wanted));
}

function follow(step: Exclude<Step, { readonly kind: 'see' }>): Run | undefined {
  if (step.kind === 'run') return built.run(step.command, workspace);
  const path = join(workspace, step.file);
  const before = step.kind === 'write' ? '' : readFileSync(path, 'utf8');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, step.kind === 'change' ? changed(before, step.text) : before + step.text);
  return undefined;
}

describe('the walk of docs/templates.md', () => {
  test('has an outcome for each of its chapters', () => {
    expect(CHAPTERS.map(({ heading }) => heading)).toEqual(Object.keys(OUTCOMES));
  });

  for (const { heading, steps } of CHAPTERS) {
    test(`${heading}: does what it says`, async () => {
      let last: Run | undefined;
      for (const step of steps) {
        if (step.kind === 'see') {
          const { stdout, stderr } = last ?? lint();
          expect(unseen(step.text, `${stdout}\n${stderr}`)).toEqual([]);
          continue;
        }
        last = follow(step);
        if (last !== undefined)
          expect({ status: last.status, said: last.status === 0 ? '' : last.stderr }).toEqual({ status: 0, said: '' });
      }
      await OUTCOMES[heading]?.();
    });
  }
});

describe('a page that is wrong', () => {
  const page = (order: string): string => `## A walk\n\n### One\n\n${order}\n\n\`\`\`yaml\na: 1\n\`\`\`\n\n## End\n`;

  test('is found where it does not say what to do with a piece', () => {
    expect(walkOf(page('Write `templates/x/desk.yaml`:'))).toHaveLength(1);
    for (const order of ['Write `templates/x/desk.yaml`.', 'Write it:', 'See `templates/x/desk.yaml`:'])
      expect(() => walkOf(page(order))).toThrow('does not say what to do');
  });

  test('is found where it changes lines that are not there, or there twice', () => {
    expect(changed('a\nb\n', ' a\n-b\n+c\n')).toBe('a\nc\n');
    expect(() => changed('a\nb\n', '-x\n+c\n')).toThrow('at 0 places');
    expect(() => changed('b\nb\n', '-b\n+c\n')).toThrow('at 2 places');
  });

  test('is found where it promises what is not printed', () => {
    expect(unseen('one\ntwo …', 'one\ntwo and three')).toEqual([]);
    expect(unseen('one\ntwo', 'one\ntwo and three')).toEqual(['two']);
  });
});
