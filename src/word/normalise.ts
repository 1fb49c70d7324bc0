/**
 * The same bytes every time. `docx` puts the clock and chance into a package: dates, relationship ids, ids counted
 * through the whole process. Here all of them are counted anew in the order of the text, the entries sorted, and the
 * archive written without a clock.
 */
import { strToU8, type Zippable, zipSync } from 'fflate';

type Parts = Map<string, string | Uint8Array>;

const CONTENT_TYPES = '[Content_Types].xml';
/** Regular file, read by all, written by its owner: what an unpacker gives the parts. */
const PERMISSIONS = 0o100644 * 0x10000;
const UNIX = 3;
const LEVEL = 6;

/**
 * @param compiled parts by name, as docx makes them
 * @param date ISO date of the paper
 */
export function normalise(compiled: ReadonlyMap<string, string | Uint8Array>, date: string): Uint8Array {
  const parts: Parts = new Map(compiled);
  fixDates(parts, date);
  dropStrayMarks(parts);
  change(parts, 'word/document.xml', addLookMask);
  for (const name of [...parts.keys()].filter((key) => key.endsWith('.rels')).sort()) fixRelationships(parts, name);
  fixCounters(parts);
  return pack(parts);
}

function change(parts: Parts, name: string, edit: (xml: string) => string): void {
  const xml = parts.get(name);
  if (typeof xml === 'string') parts.set(name, edit(xml));
}

/** Parts of the text in one order, so that what is counted through all of them is counted alike. */
function textParts(parts: Parts): readonly string[] {
  return [...parts.keys()].filter((name) => /^word\/[^/]+\.xml$/.test(name)).sort();
}

function fixDates(parts: Parts, date: string): void {
  const stamp = `${date.slice(0, 10)}T00:00:00Z`;
  change(parts, 'docProps/core.xml', (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`));
}

/** The lines above notes are separators alone; docx puts a note's number before each, and endnotes name a style. */
function dropStrayMarks(parts: Parts): void {
  const mark =
    /<w:r><w:rPr><w:rStyle w:val="(?:Footnote|Endnote)Reference"\/><\/w:rPr><w:(?:footnote|endnote)Ref\/><\/w:r>(?=<w:r><w:(?:s|continuationS)eparator\/>)/g;
  for (const name of ['word/footnotes.xml', 'word/endnotes.xml']) change(parts, name, (xml) => xml.replace(mark, ''));
}

/** Which parts of its style a table takes, as readers of the first edition want it: in one number (17.4.55). */
function addLookMask(xml: string): string {
  return xml.replace(/<w:tblLook w:firstRow="(true|false)"/g, (whole, first: string) =>
    whole.replace('<w:tblLook', `<w:tblLook w:val="${first === 'true' ? '0620' : '0600'}"`),
  );
}

/** Relationship ids by first use in their part; those that it does not name, by target. */
function fixRelationships(parts: Parts, name: string): void {
  const [, folder, file] = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name) ?? [];
  const rels = parts.get(name);
  if (folder === undefined || file === undefined || typeof rels !== 'string') return;
  const owner = `${folder}${file}`;
  const source = parts.get(owner);
  const text = typeof source === 'string' ? source : '';
  const items = [...rels.matchAll(/<Relationship\b[^>]*\/>/g)].map(([xml]) => {
    const id = /\bId="([^"]*)"/.exec(xml)?.[1] ?? '';
    const at = text.indexOf(`"${id}"`);
    return { xml, id, target: /\bTarget="([^"]*)"/.exec(xml)?.[1] ?? '', at: at < 0 ? Number.MAX_SAFE_INTEGER : at };
  });
  items.sort((a, b) => a.at - b.at || (a.target < b.target ? -1 : Number(a.target > b.target)));
  const ids = new Map(items.map((item, index) => [item.id, `rId${index + 1}`]));
  const written = items.map(({ xml, id }) => xml.replace(/\bId="[^"]*"/, `Id="${ids.get(id)}"`)).join('');
  parts.set(name, rels.replace(/<Relationship\b[^>]*\/>/g, '').replace('</Relationships>', `${written}</Relationships>`));
  change(parts, owner, (xml) =>
    xml.replace(/\b(r:[a-z]+)="([^"]*)"/gi, (whole, key: string, id: string) =>
      ids.has(id) ? `${key}="${ids.get(id)}"` : whole,
    ),
  );
}

/** Bookmarks, pictures and watermarks are counted through all parts; a list's number stands where docx left its name. */
function fixCounters(parts: Parts): void {
  const bookmarks = new Map<string, number>();
  let pictures = 0;
  let shapes = 0;
  for (const name of textParts(parts)) {
    change(parts, name, (xml) =>
      xml
        .replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")([^"]*)/g, (_, head: string, id: string) => {
          if (!bookmarks.has(id)) bookmarks.set(id, bookmarks.size + 1);
          return `${head}${bookmarks.get(id)}`;
        })
        .replace(/(<wp:docPr\b[^>]*?\bid=")[^"]*/g, (_, head: string) => `${head}${++pictures}`)
        .replace(/(PowerPlusWaterMarkObject)[\w-]+/g, (_, head: string) => `${head}${++shapes}`)
        .replace(/<w:numId w:val="\{(\d+)-0\}"\/>/g, '<w:numId w:val="$1"/>')
        .replace(/ w:dirty="[^"]*"/g, ''),
    );
  }
}

function pack(parts: Parts): Uint8Array {
  const names = [...parts.keys()].filter((name) => name !== CONTENT_TYPES).sort();
  // The archive holds local time without a zone: noon of a day given in local time is the same fields everywhere.
  const mtime = new Date(1980, 0, 1, 12);
  const entries: Zippable = {};
  for (const name of [CONTENT_TYPES, ...names]) {
    const data = parts.get(name);
    if (data === undefined) throw new Error(`The package has no part ${name}.`);
    entries[name] = [typeof data === 'string' ? strToU8(data) : data, { mtime, level: LEVEL, os: UNIX, attrs: PERMISSIONS }];
  }
  return zipSync(entries);
}
