/** A PDF file that is being written: pdfkit keeps its objects, pages, cross-references and trailer, and no more. */
import { createHash } from 'node:crypto';
import { zlibSync } from 'fflate';
import type { PDFDocument, Reference } from 'pdfkit';
import type { Described } from './metadata.js';

/** The name of an indirect object; prints as `12 0 R`. */
export interface Ref {
  toString(): string;
}

/** Part 3 for a paper with an attachment, part 2 for one without: part 2 allows none but PDF/A itself (ISO 19005-2, 6.8). */
export type Conformance = 'PDF/A-2a' | 'PDF/A-3a';

/** What is said of a page once all of it is painted. */
export interface PageParts {
  /** One character for each byte. */
  readonly content: string;
  /** Objects by resource name. */
  readonly fonts: ReadonlyMap<string, Ref>;
  readonly images: ReadonlyMap<string, Ref>;
  readonly annotations: readonly Ref[];
  /** Key of the page in the parent tree. */
  readonly key: number;
}

export interface PdfFile {
  /** A number for an object that is told later by `put`; each must be told once. */
  readonly reserve: () => Ref;
  readonly put: (ref: Ref, body: string) => void;
  readonly add: (body: string) => Ref;
  /**
   * A compressed stream.
   *
   * @param entries  of its dictionary, without Length and Filter
   */
  readonly stream: (entries: string, bytes: Uint8Array) => Ref;
  /** A stream in the encoding that `entries` names itself. */
  readonly encoded: (entries: string, bytes: Uint8Array) => Ref;
  /** Begins a page of so many points; `finish` tells what is on it. */
  readonly page: (width: number, height: number) => { readonly ref: Ref; readonly finish: (parts: PageParts) => void };
  /** An entry of the catalogue. */
  readonly catalog: (key: string, body: string) => void;
  /** Named destinations or embedded files, a dictionary of the form of a name tree. */
  readonly names: (key: 'Dests' | 'EmbeddedFiles', body: string) => void;
  /** The whole file; nothing can be written afterwards. */
  readonly close: () => Uint8Array;
}

/**
 * A ready string in the place of an object: pdfkit prints what it knows no form for by its `toString`.
 * It ends the structure tree's root itself, and so calls `end` where it finds the string.
 */
function raw(body: string): object {
  return { [Symbol.toStringTag]: 'Body', toString: () => body, end: () => undefined };
}

/**
 * fflate and not zlib: the bytes of the latter differ between versions of Node and processors.
 *
 * @param effort  `quick` where the bytes are new in every paper: it takes half the time, and a thirtieth more room
 */
export function deflate(bytes: Uint8Array, effort: 'quick' | 'thorough' = 'thorough'): Uint8Array {
  return zlibSync(bytes, { level: effort === 'quick' ? 2 : 6 });
}

/**
 * Begins a file that declares itself PDF/A and PDF/UA-1, tagged, with an sRGB output intent.
 *
 * The identifier in the trailer is a digest of every object and of the metadata: the same paper has the same one,
 * and two papers never share it.
 *
 * @param Pdf  pdfkit's document, imported by the caller because importing it is dear
 */
export function openFile(Pdf: typeof PDFDocument, described: Described, lang: string, conformance: Conformance): PdfFile {
  const doc = openDocument(Pdf, described, lang, conformance);
  const written = collectChunks(doc);
  const digest = openDigest();
  digest.text(described.xmp);
  digest.text(lang);
  const known = new Map<Ref, Reference>();
  const names: string[] = [];
  const reserve = (): Ref => {
    const ref = doc.ref({});
    known.set(ref, ref);
    return ref;
  };
  const put = (ref: Ref, body: string): void => {
    const object = known.get(ref);
    if (object === undefined) throw new Error(`object ${ref} was written twice or never reserved`);
    known.delete(ref);
    digest.text(body);
    object.data = raw(body);
    object.end();
  };
  const add = (body: string): Ref => {
    const ref = reserve();
    put(ref, body);
    return ref;
  };
  const encoded = (entries: string, bytes: Uint8Array): Ref => {
    const body = `<</Length ${bytes.length} ${entries}>>`;
    digest.text(body);
    digest.bytes(bytes);
    const ref = doc.ref(raw(body));
    ref.write(bytes);
    ref.end();
    return ref;
  };
  return {
    reserve,
    put,
    add,
    encoded,
    stream: (entries, bytes) => encoded(`/Filter /FlateDecode ${entries}`, deflate(bytes)),
    page: (width, height) => startPage(doc, width, height, digest.text),
    catalog: (key, body) => {
      doc._root.data[key] = raw(body);
    },
    names: (key, body) => {
      names.push(`/${key} ${body}`);
      doc._root.data.Names.data = raw(`<<${names.join(' ')}>>`);
    },
    close: () => {
      if (known.size > 0) throw new Error(`${known.size} objects were reserved and never written`);
      doc._id = digest.close().subarray(0, 16);
      doc.end();
      return joined(written());
    },
  };
}

/** SHA-256 of all that it is told, in order. Short texts are gathered: each call of the digest costs more than they do. */
function openDigest() {
  const hash = createHash('sha256');
  let gathered = '';
  const flush = (): void => {
    hash.update(gathered);
    gathered = '';
  };
  return {
    text: (told: string): void => {
      gathered += told;
      if (gathered.length > 0x10000) flush();
    },
    bytes: (told: Uint8Array): void => {
      flush();
      hash.update(told);
    },
    close: (): Uint8Array => {
      flush();
      return new Uint8Array(hash.digest());
    },
  };
}

function openDocument(Pdf: typeof PDFDocument, described: Described, lang: string, conformance: Conformance): PDFDocument {
  const doc = new Pdf({
    pdfVersion: '1.7',
    subset: conformance,
    lang,
    displayTitle: true,
    font: null,
    compress: false,
    autoFirstPage: false,
    info: described.info,
  });
  // pdfkit's own XMP does not escape the title, and says less than the Info dictionary.
  doc._addInfo = () => undefined;
  doc.appendXML(described.xmp);
  doc.getMarkInfoDictionary().data.Marked = true;
  return doc;
}

function startPage(doc: PDFDocument, width: number, height: number, note: (painted: string) => void) {
  doc.addPage({ size: [width, height], margin: 0 });
  const page = doc.page;
  return {
    ref: page.dictionary,
    finish: (parts: PageParts): void => {
      note(`${width} ${height} ${parts.content}`);
      const bytes = deflate(Buffer.from(parts.content, 'latin1'), 'quick');
      // pdfkit has turned the page upside down already: we count from the bottom, as PDF does.
      page.content.buffer = [];
      page.content.data = raw(`<</Length ${bytes.length} /Filter /FlateDecode>>`);
      page.content.write(bytes);
      Object.assign(page.dictionary.data, { StructParents: parts.key, Tabs: 'S' });
      if (parts.annotations.length > 0) page.dictionary.data.Annots = raw(`[${parts.annotations.join(' ')}]`);
      if (parts.fonts.size > 0) page.resources.data.Font = raw(resource(parts.fonts));
      if (parts.images.size > 0) page.resources.data.XObject = raw(resource(parts.images));
    },
  };
}

function resource(objects: ReadonlyMap<string, Ref>): string {
  return `<<${[...objects].map(([name, ref]) => `/${name} ${ref}`).join(' ')}>>`;
}

/**
 * Takes the place of the stream that pdfkit is in name only: all of a file is written when `end` returns, and a stream
 * would keep each file until the event loop turns. Lines are gathered: a tagged file has thousands, and each by itself
 * would be a chunk. @returns what was written
 */
function collectChunks(doc: PDFDocument): () => readonly Uint8Array[] {
  const header = doc.read();
  const chunks = header === null ? [] : [header];
  let lines = '';
  const flush = (): void => {
    if (lines !== '') chunks.push(Buffer.from(lines, 'latin1'));
    lines = '';
  };
  doc._write = (data) => {
    if (typeof data === 'string') {
      lines += `${data}\n`;
      doc._offset += data.length + 1;
      return;
    }
    flush();
    chunks.push(data);
    doc._offset += data.length;
  };
  doc.push = () => true;
  return () => {
    flush();
    return chunks;
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
