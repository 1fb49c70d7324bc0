/** What a document has besides its template's words: title, metadata, marks, page. */
import type { Context } from '../context/schema.js';
import type { Frame } from '../document/frame.js';
import type { Run } from '../document/tree.js';
import { type Fault, failed, type Outcome, type Position } from '../faults/fault.js';
import { parseInline, plainText } from '../markdown/markdown.js';
import { LEVELS, type Level } from '../marking/level.js';
import { caveats, type MarkPart, marks, portions, schemeNames } from '../marking/schemes.js';
import type { HouseStyle } from '../style/style.js';
import type { Desk } from '../templating/desk.js';
import type { Product } from '../templating/desk-schema.js';

interface Making {
  readonly desk: Desk;
  readonly product: Product;
  readonly style: HouseStyle;
  readonly scheme: string;
  /** ISO date of every timestamp in the files. */
  readonly date: string;
}

export function frameOf(context: Context, making: Making): Outcome<Frame> {
  const { desk, product, style } = making;
  const at: Position = desk.locate(['scheme']);
  const printed = marks(making.scheme, context.paper.lang);
  const apart = caveats(making.scheme);
  if (printed === undefined || apart === undefined) return failed([unknownScheme(making.scheme, at)]);
  const words = (markdown: string): string => plainText(parseInline(markdown).value);
  const kind = words(context.paper.title.text);
  const title = `${kind}: ${words(context.meeting.title.text)}`;
  const countries = [context.own, ...context.counterparts].map((party) => words(party.short.text));
  return {
    value: {
      lang: context.paper.lang,
      title,
      meta: {
        title,
        kind,
        office: words(context.paper.office?.text ?? ''),
        subject: words(context.meeting.when.text),
        number: words(context.paper.number.text),
        keywords: countries,
        date: making.date,
      },
      marks: runsOf(printed, at),
      caveats: apart,
      ...(context.paper.draft
        ? { watermark: [{ kind: 'text', text: context.labels.draft ?? '', strong: false, emphasis: false, at }] }
        : {}),
      portions: desk.config.portionMarks ? (portions(making.scheme) ?? null) : null,
      paper: product.paper ?? desk.config.conventions.paper,
      styles: new Map(Object.values(style.styles).map(({ name, type }) => [name, type])),
      pages: new Set(Object.keys(style.pages)),
    },
    faults: [],
  };
}

function runsOf(printed: Readonly<Record<Level, readonly MarkPart[]>>, at: Position): Frame['marks'] {
  const run = (part: MarkPart): Run => ({ kind: 'text', text: part.text, lang: part.lang, strong: false, emphasis: false, at });
  const [open, internal, restricted, secret] = LEVELS.map((level) => printed[level].map(run));
  return { public: open ?? [], internal: internal ?? [], restricted: restricted ?? [], secret: secret ?? [] };
}

function unknownScheme(scheme: string, at: Position): Fault {
  return {
    severity: 'error',
    code: 'unknown-scheme',
    ...at,
    path: 'scheme',
    message: `no marking scheme is called "${scheme}"`,
    hint: `schemes: ${schemeNames.join(', ')}`,
  };
}
