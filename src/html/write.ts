/** The document tree as a web page: one file that holds all it needs. */
import type { Document, Run, Section } from '../document/tree.js';
import { plainText } from '../document/walk.js';
import { done, failed, type Outcome, blocks as stops } from '../faults/fault.js';
import type { Picture } from '../layout/picture.js';
import { FLAG, WATERMARK } from '../style/names.js';
import type { HouseStyle } from '../style/style.js';
import { baseCss } from './base.js';
import { writeBlocks } from './blocks.js';
import { languageAttributes } from './language.js';
import { markOf, noNote, writeMark } from './marking.js';
import { type Attributes, element, escaped, holder, start } from './markup.js';
import { writeRuns } from './runs.js';
import { openSheet } from './sheet.js';
import { shownOf } from './shown.js';
import { headingsOf, type Where, type Writing } from './writing.js';

/**
 * A paper as a page for the web, in the look of its house style: landmarks, headings, lists, tables, notes with links
 * back, pictures inside. It asks for nothing from anywhere, and holds nothing that the tree does not print: neither
 * record paths nor levels. The same bytes from the same tree.
 *
 * What only pages have is left out: their numbers, and running heads beyond the first.
 *
 * Faults: `unknown-style`, `unknown-picture`, `picture-kind`.
 *
 * @param pictures  by the name that figures use
 */
export function writeHtml(document: Document, style: HouseStyle, pictures: ReadonlyMap<string, Picture>): Outcome<string> {
  let notes = 0;
  const writing: Writing = {
    document,
    sheet: openSheet(style),
    pictures,
    notes: [],
    nextNote: () => ++notes,
    headings: headingsOf(document),
    faults: [],
  };
  const body = writeBody(writing);
  for (const { name, at } of writing.sheet.unknown) {
    writing.faults.push({ severity: 'error', code: 'unknown-style', ...at, message: `the house style has no style "${name}"` });
  }
  if (stops(writing.faults)) return failed(writing.faults);
  const page = element('html', { ...languageAttributes(document.lang, undefined) }, `\n${headOf(writing)}\n${body}\n`);
  return done(`<!doctype html>\n${page}\n`, writing.faults);
}

function headOf({ document, sheet }: Writing): string {
  const { meta, sections } = document;
  const [first] = sections;
  const about = { author: meta.office, description: meta.subject, keywords: meta.keywords.join(', ') };
  const dublinCore = { 'dcterms.date': meta.date, 'dcterms.identifier': meta.number };
  const said = Object.entries({ ...about, ...dublinCore }).filter(([, content]) => content !== '');
  const page = first === undefined ? undefined : sheet.house.pages[first.paper];
  const css = `${baseCss(sheet.house, page, first?.landscape ?? false, plainText(markOf(sections, document)))}\n${sheet.css()}`;
  return holder('head', {}, [
    start('meta', { charset: 'utf-8' }),
    element('title', {}, escaped(document.title)),
    start('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    ...said.map(([name, content]) => start('meta', { name, content })),
    `<style>\n${css}\n</style>`,
  ]);
}

/** Parts of one section as elements. */
interface Parts {
  readonly mark: string;
  readonly header: string;
  readonly watermark: string;
  readonly text: readonly string[];
  readonly footer: string;
  readonly attributes: Attributes;
}

/**
 * A paper of one section has the landmarks of a page. Of several, each is an article with its own mark, head and foot,
 * and the mark of the whole stands at the top and at the bottom of the page.
 */
function writeBody(writing: Writing): string {
  const { document } = writing;
  const all = document.sections.map((section) => writeSection(writing, section));
  const [only] = all;
  if (only !== undefined && all.length === 1) {
    const { mark, header, watermark, text, footer, attributes } = only;
    return holder('body', {}, [mark, watermark, header, holder('main', attributes, text), footer, mark]);
  }
  const [first] = document.sections;
  const where: Where = { lang: document.lang, quoted: false, marker: null };
  const mark = first === undefined ? '' : writeMark(writing, first, markOf(document.sections, document), where);
  const articles = all.map(({ mark: own, header, watermark, text, footer, attributes }) =>
    holder('article', { ...attributes, class: 'Section' }, [own, watermark, header, ...text, footer, own]),
  );
  return holder('body', {}, [mark, holder('main', {}, articles), mark]);
}

function writeSection(writing: Writing, section: Section): Parts {
  const { lang } = writing.document;
  const where: Where = { lang: section.lang ?? lang, quoted: false, marker: null };
  const language = languageAttributes(where.lang, lang);
  const shown = shownOf(section);
  writing.notes.length = 0;
  const flag = line(writing, section, FLAG, section.flag, where);
  const head = [flag, ...writeBlocks(writing, shown.head, where)].filter((block) => block !== '');
  const text = writeBlocks(writing, section.blocks, where);
  const notes = writing.notes.length === 0 ? '' : endnotes(writing.notes);
  const foot = writeBlocks(writing, shown.foot, where);
  return {
    mark: writeMark(writing, section, markOf([section], writing.document), where),
    header: head.length === 0 ? '' : holder('header', language, head),
    watermark: watermark(writing, section, where),
    text: [...text, notes],
    footer: foot.length === 0 ? '' : holder('footer', language, foot),
    attributes: { id: section.id, ...language },
  };
}

/** DPUB-ARIA 1.1, doc-endnotes. */
function endnotes(items: readonly string[]): string {
  return holder('section', { class: 'Notes', role: 'doc-endnotes' }, [holder('ol', { role: 'list' }, items)]);
}

function line(writing: Writing, section: Section, style: string, runs: readonly Run[], where: Where): string {
  if (runs.length === 0) return '';
  const own = writing.sheet.block(style, 'paragraph', section.at);
  return element('p', { class: own, role: 'note' }, writeRuns(writing, runs, where, noNote));
}

/** Lettering behind the text, in the colour and type of the style; its size is that of the screen. */
function watermark(writing: Writing, section: Section, where: Where): string {
  if (section.watermark.length === 0) return '';
  const own = writing.sheet.block(WATERMARK, 'paragraph', section.at);
  const words = element('span', {}, writeRuns(writing, section.watermark, where, noNote));
  return element('p', { class: `${own} Watermark`, role: 'note' }, words);
}
