/** A paper with --attach takes along what its template saw, for the archive: never the record, and for the public not a word on it. */
import { describe, expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parseDocument } from 'yaml';
import type { Context } from '../../src/context/schema.js';
import { attachmentOf } from '../../src/papers/attachment.js';
import { scan } from '../../src/papers/scan.js';
import { write } from '../../src/papers/writers.js';
import { normal } from '../../src/release/normal.js';
import { check } from '../pdf/checker.js';
import { readSource } from '../pdf/reader.js';
import { workspace } from '../sample.js';
import { composed, made, press, request } from './made.js';

const open = press();
/** Without a photograph, which takes longer than all the rest. */
const readout = { product: 'readout-short', lang: 'en' } as const;

/** The attached JSON as another reader finds it. */
async function attachedTo(pdf: Uint8Array): Promise<{ readonly name: string; readonly json: unknown }> {
  const loading = getDocument({ data: pdf.slice(), verbosity: 0 });
  const attachments: Readonly<Record<string, { filename: string; content: Uint8Array }>> = await (
    await loading.promise
  ).getAttachments();
  await loading.destroy();
  const [file, ...others] = Object.values(attachments ?? {});
  if (file === undefined || others.length > 0) throw new Error('there must be one attachment');
  return { name: file.filename, json: JSON.parse(Buffer.from(file.content).toString('utf8')) };
}

/** Keys of all that the JSON holds, but those of the desk's labels, which are its own. */
function keysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...(key === 'labels' ? [] : keysIn(each))]);
}

describe('the public readout', () => {
  test('takes along its words in their languages, and no path, level, caveat or sign of a gap', async () => {
    const { bytes, paper } = await made(open, { ...readout, lang: 'ja', formats: ['pdf'], attach: true });
    const { name, json } = await attachedTo(bytes.pdf);
    expect(name).toBe('readout-short.ja.json');
    expect(json).toMatchObject({
      paper: { product: 'readout-short', lang: 'ja', number: { text: 'JPN-MEX/FM/2024/001', computed: false, cites: [] } },
      own: { head: { full: { text: expect.stringContaining('上川陽子'), lang: 'ja' } } },
      labels: paper.released.labels,
    });
    const keys = new Set(keysIn(json));
    expect(['from', 'level', 'handling', 'withheld'].filter((key) => keys.has(key))).toEqual([]);
    expect(keysIn(paper.released)).toEqual(expect.arrayContaining(['from', 'level', 'handling']));
    expect(Object.keys(json as Context)).toEqual(Object.keys(paper.released));
    expect(JSON.stringify(json)).not.toContain('meetings/japan-mexico');
  });

  test('has the same bytes from a record and from the same record without what is withheld', async () => {
    const secret = ['points', 'asks', 'expected', 'ifRaised', 'redLines', 'avoid', 'background'];
    const deleted = workspace({
      'data/meetings/japan-mexico-2024-02-21.yaml': (record) => {
        const file = parseDocument(record);
        for (const key of ['purpose', 'objectives', 'choreography']) file.delete(key);
        for (const topic of [0, 1, 2, 3]) for (const key of secret) file.deleteIn(['topics', topic, key]);
        // what answered the ask has none to answer now
        file.deleteIn(['topics', 1, 'statements', 2, 'ask']);
        return file.toString();
      },
    });
    const wish = { ...readout, formats: ['pdf'], attach: true } as const;
    const bare = await made(press(`${deleted}/data`), wish);
    expect(Buffer.from(bare.bytes.pdf).equals((await made(open, wish)).bytes.pdf)).toBe(true);
    const brief = await Promise.all([open, press(`${deleted}/data`)].map((each) => made(each, { formats: ['txt'] })));
    expect(brief[0]?.bytes.txt).not.toEqual(brief[1]?.bytes.txt);
  });
});

test('a brief for readers of restricted papers takes along all that its template saw', async () => {
  const { bytes, paper } = await made(open, { formats: ['pdf'], attach: true });
  expect(await attachedTo(bytes.pdf)).toEqual({ name: 'brief.en.json', json: paper.released });
});

test('the same brief made for the public says nothing of the records behind it', async () => {
  const { bytes } = await made(open, { formats: ['pdf'], attach: true, access: 'public' });
  const { json } = await attachedTo(bytes.pdf);
  expect(keysIn(json)).not.toContain('from');
});

test('such a PDF is PDF/A-3a; the other files, and a PDF without, are what they always were', async () => {
  const formats = ['pdf', 'docx', 'html', 'txt'] as const;
  const [plain, attached] = [await made(open, { ...readout, formats }), await made(open, { ...readout, formats, attach: true })];
  for (const format of formats) {
    const same = Buffer.from(plain.bytes[format]).equals(attached.bytes[format]);
    expect({ format, same }).toEqual({ format, same: format !== 'pdf' });
  }
  expect(check(readSource(attached.bytes.pdf))).toEqual([]);
  expect(Buffer.from(plain.bytes.pdf).toString('latin1')).not.toMatch(/EmbeddedFile|Filespec|\/AF/);
});

describe('the last look reads the attachment', () => {
  const { context, document, style } = composed(open, readout);
  const wanted = 'They fear for the "légal" stability\nof ***all*** contracts & agreements.';
  const plain = 'They fear for the "légal" stability of all contracts & agreements.';
  const guard = { withheld: [{ from: 'meetings/x#/topics/0', text: normal(plain) }] };

  async function found(words: string, spell = (json: string) => json) {
    const leaking = { ...context, labels: { ...context.labels, extra: words } };
    const attachment = attachmentOf(request(readout), leaking);
    const bytes = new TextEncoder().encode(spell(new TextDecoder().decode(attachment.bytes)));
    const { value } = await write(open, document, style, new Map(), ['pdf'], { ...attachment, bytes });
    const file = { name: 'readout-short.en.pdf', format: 'pdf', bytes: value?.files[0]?.bytes ?? new Uint8Array() } as const;
    return scan({ guard, sources: [] }, file).map(({ code, message }) => [code, message.slice(message.indexOf('): ') + 3)]);
  }

  test.each([
    ['as it is written in the record', wanted, undefined],
    ['with Markdown’s own spelling of a character', wanted.replace('&', '&amp;'), undefined],
    ['with escapes for letters', wanted, (json: string) => json.replaceAll('é', '\\u00e9').replaceAll('stab', '\\u0073tab')],
    ['as the name of a field', 'x', (json: string) => json.replace('"extra"', JSON.stringify(wanted))],
  ])('%s', async (_, words, spell) => {
    expect(await found(words, spell)).toEqual([['leak', 'attachment']]);
  });

  test('and finds nothing in what belongs there', async () => {
    expect(await found('Nothing to see.')).toEqual([]);
  });
});
