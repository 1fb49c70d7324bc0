/** Two other ministries, whole: Mexico's, on the other side of the sample's table, and a department of state. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { World } from '../../src/facts/world.js';
import { remembered } from '../../src/memory/remembered.js';
import { checkRecords } from '../../src/papers/check.js';
import { gather } from '../../src/papers/gather.js';
import { lintTemplates } from '../../src/papers/lint.js';
import type { Press } from '../../src/papers/press.js';
import { RECORD_SCHEMAS } from '../../src/records/schemas.js';
import { releaseWorld } from '../../src/release/records.js';
import { FORMATS } from '../../src/templating/formats.js';
import { check } from '../pdf/checker.js';
import { readSource } from '../pdf/reader.js';
import { changed, printed, removable, secret } from '../release/nodes.js';
import { contentsOf, foundIn } from '../release/search.js';
import { textsIn, unseen } from '../release/texts.js';
import { MINISTRIES, ministry } from '../worlds.js';
import { composed, type Made, made, press } from './made.js';

const all = MINISTRIES.map((name) => {
  const { data, templates, lang, meetings } = ministry(name);
  const [meeting = ''] = meetings;
  return { name, data, templates, lang, meeting, press: press(data, templates) };
});
const [mexico, state] = all;
if (mexico === undefined || state === undefined) throw new Error('a ministry is missing');

interface Kind {
  readonly product: string;
  readonly lang: string;
}

/** Every paper that the ministry's desk makes, in every language. */
function papersOf({ press: own }: { readonly press: Press }): readonly Kind[] {
  const desk = own.desk(own.store.ministry().value?.desk ?? '').value;
  return Object.entries(desk?.config.products ?? {}).flatMap(([product, { languages }]) =>
    languages.map((lang) => ({ product, lang })),
  );
}

const digests = ({ bytes }: Made): readonly string[] =>
  FORMATS.map((format) => createHash('sha256').update(bytes[format]).digest('hex'));
const text = ({ bytes }: Made): string => new TextDecoder().decode(bytes.txt).replace(/\s+/g, ' ');
const withText = (from: Press, meeting: string, kind: Kind): Promise<Made> => made(from, { meeting, ...kind, formats: ['txt'] });

describe.each(all)('$name', (own) => {
  const world = (): World => {
    const { value } = gather(own.press.store, own.meeting, []);
    if (value === undefined) throw new Error('no meeting');
    return value;
  };

  const first = remembered((kind: Kind) => made(own.press, { meeting: own.meeting, ...kind }));

  test('has records and templates in which nothing is wrong, and is ready for every paper', async () => {
    expect((await checkRecords(own.press, [])).faults).toEqual([]);
    expect(lintTemplates(own.press, []).faults).toEqual([]);
    for (const product of new Set(papersOf(own).map(({ product }) => product)))
      expect({ product, faults: (await checkRecords(own.press, [own.meeting], product)).faults }).toEqual({
        product,
        faults: [],
      });
  });

  describe.each(papersOf(own))('the $product in $lang', (kind) => {
    const wish = { meeting: own.meeting, ...kind };

    test('is made in every format without a remark, and with the same bytes again', async () => {
      const paper = await first(kind);
      expect(paper.faults).toEqual([]);
      expect(digests(await made(press(own.data, own.templates), wish))).toEqual(digests(paper));
    });

    test('holds nothing above its ceiling, and its PDF keeps the rules of PDF/A-2a and PDF/UA-1', async () => {
      const { bytes } = await first(kind);
      const { ceiling } = own.press.desk(own.press.desks()[0] ?? '').value?.config.products[kind.product] ?? {
        ceiling: 'public',
      };
      const released = releaseWorld(world(), ceiling);
      const withheld = unseen(textsIn(Object.values(world())), textsIn(Object.values(released ?? {})));
      if (ceiling === 'public') expect(withheld.length).toBeGreaterThan(10);
      for (const format of FORMATS)
        expect({ format, found: foundIn(await contentsOf(format, bytes[format]), withheld) }).toEqual({ format, found: [] });
      expect(check(readSource(bytes.pdf))).toEqual([]);
    });
  });

  test('withholds a node of its meeting from the public as if it had never been written', () => {
    const base = world();
    const wish = { lang: own.lang, today: base.meeting.published ?? '' };
    const put = (record: unknown): World => ({ ...base, meeting: record as World['meeting'] });
    const paths = [...removable(RECORD_SCHEMAS.meetings, base.meeting)].filter((path) => path.join('/') !== 'counterparts/0');
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      const withheld = printed(put(changed(base.meeting, path, secret)), wish);
      expect({ path, paper: withheld }).toEqual({
        path,
        paper: printed(put(changed(base.meeting, path, () => undefined)), wish),
      });
    }
  });
});

describe('Mexico', () => {
  const { press: own, meeting } = mexico;

  test('tells the sample’s meeting from its own side: Japan is the counterpart, and the clock at home is Mexico’s', async () => {
    const readout = text(await withText(own, meeting, { product: 'readout', lang: 'es' }));
    expect(readout).toContain('a partir de las 17:00 horas (hora local; mismo día, 14:00 horas, hora de México)');
    expect(readout).toMatch(/la Dra\. Alicia Bárcena Ibarra, .* sostuvo una reunión con S\.E\. la Sra\. Yoko Kamikawa/);
    const japanese = text(await withText(own, meeting, { product: 'readout', lang: 'ja' }));
    expect(japanese).toContain('メキシコ時間同日午後2時');
  });

  test('has a tarjeta informativa of one page: background, situation, position, proposal, and who cleared it', async () => {
    const card = text(await withText(own, meeting, { product: 'tarjeta', lang: 'es' }));
    const order = [
      'INFORMACIÓN RESERVADA',
      'Encuentro',
      'Antecedentes',
      'Situación',
      'Postura de México',
      'Sugerencia',
      'Aprobó',
    ];
    expect(order.map((word) => card.indexOf(word)).every((at, index, list) => at > (list[index - 1] ?? -1))).toBe(true);
    expect(card).toContain('20.º aniversario de la firma del AAE México–Japón');
    expect(card).toContain('Página 1 de 1');
  });
});

describe('the department of state', () => {
  const { press: own, meeting } = state;

  test('marks each portion and each page in the American manner, open ones too', async () => {
    const { document } = composed(own, { meeting, product: 'brief' });
    expect([...new Set(document.sections.map(({ paper }) => paper))]).toEqual(['letter']);
    const brief = text(await withText(own, meeting, { product: 'brief', lang: 'en' }));
    for (const mark of ['(U) Points to make', '(SBU) We both depend', '(C) Ask for', 'CONFIDENTIAL'])
      expect(brief).toContain(mark);
    expect(brief).toContain('May 30, 1974');
  });

  test('has a readout of one paragraph, to which a spokesperson may be quoted', async () => {
    const readout = text(await withText(own, meeting, { product: 'readout', lang: 'en' }));
    expect(readout).toContain('UNCLASSIFIED');
    expect(readout).toContain('(U) The following is attributable to the Department Spokesperson.');
    expect(readout).toContain(
      'Secretary Whitfield met Foreign Minister Marsk on May 14, 2024, in Washington. Secretary Whitfield thanked',
    );
    expect(readout).not.toMatch(/patrol vessels|CONFIDENTIAL|SENSITIVE/);
  });
});

describe('the checks see', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ministries-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Mexico's ministry with one file of its templates written anew. */
  function edited(path: string, source: string): Press {
    const home = join(folder, path.replaceAll('/', '-'));
    cpSync(mexico?.templates ?? '', home, { recursive: true });
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), source);
    return press(mexico?.data, home);
  }

  test('a part of the base set that the desk overrides with a field that is not there', () => {
    const found = lintTemplates(edited('cancilleria/parts/back.hbs', '{{#if relation.nmae}}<p>x</p>{{/if}}\n'), []).faults;
    expect(found).toMatchObject([
      { severity: 'error', file: expect.stringContaining('cancilleria/parts/back.hbs'), hint: expect.stringContaining('"name"') },
    ]);
  });

  test('an override that loses who cleared the brief', () => {
    const found = lintTemplates(edited('cancilleria/parts/clearance.hbs', '<p>{{label "clearance"}}</p>\n'), []).faults;
    expect(found).toContainEqual(
      expect.objectContaining({ code: 'lost-section', message: expect.stringContaining('the brief') }),
    );
  });

  test('a word of the base set that the desk has not said in its language', () => {
    const found = lintTemplates(edited('cancilleria/labels/es.yaml', 'antecedentes: Antecedentes\n'), []).faults;
    expect(found.map(({ message }) => message).join('\n')).toContain('points');
  });
});
