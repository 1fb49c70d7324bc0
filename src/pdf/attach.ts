/** A file inside the PDF, tied to the whole of it: what PDF/A-3 has beyond PDF/A-2 (ISO 19005-3, 6.8 and annex E). */
import { createHash } from 'node:crypto';
import type { PdfFile } from './file.js';
import { name, text } from './syntax.js';

/** A file that goes along with a paper. */
export interface Attachment {
  /** `readout.en.json`: under this name a reader saves it. */
  readonly name: string;
  /** MIME type, `application/json`. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** What it is, for who looks at the list of attachments. */
  readonly description: string;
}

/**
 * Writes the file as the source of the visible paper. `Source` is material from which the whole was made; `Data`, its
 * neighbour, is what one table or graph shows.
 *
 * @param date  ISO day of the paper, midnight in UTC of which is the file's time
 */
export function writeAttachment(file: PdfFile, attachment: Attachment, date: string): void {
  const { bytes, description } = attachment;
  // the checksum that the format wants (ISO 32000-1, table 46): against damage, not against forgery
  const checksum = createHash('md5').update(bytes).digest('hex').toUpperCase();
  const day = `(D:${date.replaceAll('-', '')}000000Z)`;
  const stream = file.stream(
    `/Type /EmbeddedFile /Subtype ${name(attachment.type)} /Params <</Size ${bytes.length} /CreationDate ${day} /ModDate ${day} /CheckSum <${checksum}>>>`,
    bytes,
  );
  const title = text(attachment.name);
  const spec = file.add(
    `<</Type /Filespec /F ${title} /UF ${title} /Desc ${text(description)} /AFRelationship /Source /EF <</F ${stream} /UF ${stream}>>>>`,
  );
  file.names('EmbeddedFiles', `<</Names [${title} ${spec}]>>`);
  file.catalog('AF', `[${spec}]`);
}
