/** The writers: one tree, as many formats as are asked for. */
import type { Document } from '../document/tree.js';
import { blocks, type Fault, failed, type Outcome } from '../faults/fault.js';
import { writeHtml } from '../html/write.js';
import type { Extent } from '../layout/display.js';
import { layOut } from '../layout/layout.js';
import type { Picture } from '../layout/picture.js';
import type { Attachment } from '../pdf/attach.js';
import { paintPdf } from '../pdf/paint.js';
import type { HouseStyle } from '../style/style.js';
import type { Format } from '../templating/formats.js';
import { writeText } from '../text/write.js';
import { writeWord } from '../word/write.js';
import type { Press } from './press.js';

export interface Written {
  readonly files: readonly { readonly format: Format; readonly bytes: Uint8Array }[];
  /** Of the layout; undefined when neither PDF nor Word was asked for. */
  readonly extent: Extent | undefined;
}

/** Word too wants the layout: its page map supplies the page numbers that Word shows before it counts itself. */
export async function write(
  press: Press,
  document: Document,
  style: HouseStyle,
  pictures: ReadonlyMap<string, Picture>,
  formats: readonly Format[],
  attachment?: Attachment,
): Promise<Outcome<Written>> {
  const faults: Fault[] = [];
  const take = <T>(outcome: Outcome<T>): T | undefined => {
    faults.push(...outcome.faults);
    return outcome.value;
  };
  const layout = formats.some((format) => format === 'pdf' || format === 'docx')
    ? take(layOut(document, style, press.fonts(style), pictures, press.hyphens))
    : undefined;
  if (blocks(faults)) return failed(faults);

  const files: { readonly format: Format; readonly bytes: Uint8Array }[] = [];
  for (const format of formats) {
    const bytes = take(await one(format));
    if (bytes !== undefined) files.push({ format, bytes });
  }
  return { value: files.length === formats.length ? { files, extent: layout?.extent } : undefined, faults };

  async function one(format: Format): Promise<Outcome<Uint8Array>> {
    switch (format) {
      case 'pdf':
        return layout === undefined
          ? failed([])
          : paintPdf(layout, { ...document.meta, lang: document.lang }, press.font, pictures, press, attachment);
      case 'docx':
        return writeWord(document, style, layout?.pageOf ?? {}, pictures);
      case 'html':
        return encoded(writeHtml(document, style, pictures));
      case 'txt':
        return encoded(writeText(document));
      default:
        return format satisfies never;
    }
  }
}

function encoded({ value, faults }: Outcome<string>): Outcome<Uint8Array> {
  return { value: value === undefined ? undefined : new TextEncoder().encode(value), faults };
}
