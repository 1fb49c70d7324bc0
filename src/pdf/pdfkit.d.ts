/** The few members of pdfkit 0.20.2 that the painter uses: objects, pages, cross-references and the trailer. */
declare module 'pdfkit' {
  /** One indirect object. It prints as `12 0 R`; what is written to it becomes its stream. */
  export interface Reference<Data = unknown> {
    data: Data;
    buffer: Uint8Array[];
    write(chunk: Uint8Array): void;
    end(): void;
    toString(): string;
  }

  export interface Catalog {
    readonly Names: Reference;
    [key: string]: unknown;
  }

  export interface Page {
    readonly dictionary: Reference<Record<string, unknown>>;
    readonly resources: Reference<Record<string, unknown>>;
    readonly content: Reference;
  }

  export interface Options {
    readonly pdfVersion: '1.7';
    readonly subset: 'PDF/A-2a' | 'PDF/A-3a';
    readonly lang: string;
    readonly displayTitle: true;
    /** Null: else a page that nobody drew on would hold an unembedded Helvetica. */
    readonly font: null;
    readonly compress: false;
    readonly autoFirstPage: false;
    readonly info: Readonly<Record<string, string | Date>>;
  }

  export class PDFDocument {
    constructor(options: Options);
    readonly page: Page;
    readonly _root: Reference<Catalog>;
    _id: Uint8Array;
    _addInfo: () => void;
    ref(data: unknown): Reference;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: 0 }): this;
    getMarkInfoDictionary(): Reference<Record<string, unknown>>;
    appendXML(xml: string): void;
    end(): void;
    /** All that was written and not yet read. */
    read(): Uint8Array | null;
    /** Where all that is written goes; null at the end. */
    push: (chunk: Uint8Array | null) => boolean;
    /** Writes bytes, or a line of one character for each byte. */
    _write: (data: Uint8Array | string) => void;
    /** How many bytes were written. */
    _offset: number;
  }
}
