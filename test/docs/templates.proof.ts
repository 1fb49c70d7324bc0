/** The customiser's page says what is so: it is made anew and compared. `npm run docs` writes it, and the pictures. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { contextShape, type Shape } from '../../src/templating/shapes.js';
import { laidOf, tortures } from '../papers/every.js';
import { ROOT } from '../sample.js';
import { BECOMES } from './elements.js';
import { fields, papersOf, type Use } from './fields.js';
import { templatesPage } from './page.js';
import { differing, keep, specimens, TOLERANCE } from './specimen.js';
import { baseStyle, styleGroups } from './styles.js';

const PAGE = join(ROOT, 'docs/templates.md');
const WRITE = process.env.CHANCERY_GOLDEN === 'write';

describe('docs/templates.md', () => {
  test('is what the program and its desks say today', () => {
    const page = templatesPage();
    if (WRITE) writeFileSync(PAGE, page);
    if (!existsSync(PAGE)) throw new Error('there is no docs/templates.md: run "npm run docs" and read it');
    expect(page).toBe(readFileSync(PAGE, 'utf8'));
  });

  test('has each field that the linter knows, and no other', () => {
    expect(fields().map(({ path }) => path)).toEqual(pathsOf(contextShape([]), ''));
  });

  test('shows every style of the base set, in one group each', () => {
    const shown = styleGroups().flatMap(({ styles }) => styles.map(({ name }) => name));
    expect([...shown].sort()).toEqual(Object.keys(baseStyle().styles).sort());
  });
});

describe('the papers of a field', () => {
  const use = (product: string, desk: string | null, ...named: readonly string[]): Use => {
    const none = new Set<string>();
    return { product, desk, used: { paths: none, labels: none, parts: none, named: new Set(named) } };
  };
  const all = [
    use('brief', null, 'topics[].asks[]'),
    use('memcon', null),
    use('memcon', 'east', 'facts'),
    use('brief', 'east', 'topics[].asks[]'),
  ];

  test('are named by the base set, and by a desk where its paper alone uses it', () => {
    expect(papersOf('topics', all)).toBe('brief');
    expect(papersOf('facts', all)).toBe('memcon of east');
    expect(papersOf('visits', all)).toBe('none');
  });
});

describe('the table of elements', () => {
  test('names no tag of PDF that the paper of all constructs has not', () => {
    const [torture] = tortures();
    if (torture === undefined) throw new Error('there is no paper of all constructs');
    const tags = new Set<string>(laidOf(torture).layout.structs.map(({ type }) => type));
    const named = Object.values(BECOMES).flatMap(({ pdf }) => [...pdf.matchAll(/`(\w+)`/g)].map(([, tag = '']) => tag));
    expect(named.filter((tag) => !tags.has(tag))).toEqual([]);
    expect(named.length).toBeGreaterThan(15);
  });
});

describe('the pictures of styles', () => {
  const groups = styleGroups();
  let pictures: Awaited<ReturnType<typeof specimens>>;
  beforeAll(async () => {
    pictures = await specimens(groups);
  });

  for (const { name, file } of groups) {
    test(`${name}: as the page shows them`, async () => {
      const now = pictures.get(file);
      if (now === undefined) throw new Error(`nothing was drawn of ${name}`);
      if (WRITE && (await differing(file, now)) > 0) keep(file, now);
      expect(await differing(file, now)).toBeLessThanOrEqual(TOLERANCE);
    });
  }
});

function pathsOf(shape: Shape, path: string): readonly string[] {
  if (shape.kind === 'list') return pathsOf(shape.item, `${path}[]`);
  if (shape.kind !== 'object') return [];
  return [...shape.keys].flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return [here, ...pathsOf(value, here)];
  });
}
