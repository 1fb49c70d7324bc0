/** What an XML or HTML source holds: words as they are read, attributes, comments, and itself as it stands. */
import { Parser } from 'htmlparser2';

export interface MarkupTexts {
  /** Paragraphs, each whole; what parted its words (numbers of notes, readings) by itself. */
  readonly words: readonly string[];
  readonly attributes: readonly string[];
  readonly comments: readonly string[];
  /** Style sheets and scripts. */
  readonly code: readonly string[];
}

/** Elements whose words are read as one: of a web page, and of WordprocessingML. Other elements part no words. */
const BLOCKS: ReadonlySet<string> = new Set(
  'w:p,p,h1,h2,h3,h4,h5,h6,li,dt,dd,td,th,caption,figcaption,div,section,article,header,footer,nav,main,title,figure,ul,ol,dl,table,body,aside'.split(
    ',',
  ),
);
/** Numbers of notes, readings above the line and the code of fields. */
const ASIDE: ReadonlySet<string> = new Set(['sup', 'rt', 'rp', 'w:rt', 'w:instrText', 'w:delText']);
const CODE: ReadonlySet<string> = new Set(['style', 'script']);

export function textsOfMarkup(source: string, kind: 'xml' | 'html'): MarkupTexts {
  const words: string[] = [];
  const attributes: string[] = [];
  const comments: string[] = [];
  const code: string[] = [];
  /** Of each open element that keeps its words to itself: the innermost one last. */
  const open: { readonly name: string; readonly into: string[]; text: string }[] = [{ name: '', into: words, text: '' }];
  const close = (): void => {
    const closed = open.pop();
    if (closed !== undefined && closed.text !== '') closed.into.push(closed.text);
  };
  const parser = new Parser(
    {
      onopentag: (name, given) => {
        for (const [key, value] of Object.entries(given)) attributes.push(key, value, ...decodedAddress(value));
        if (BLOCKS.has(name) || ASIDE.has(name)) open.push({ name, into: words, text: '' });
        else if (CODE.has(name)) open.push({ name, into: code, text: '' });
      },
      onclosetag: (name) => {
        if (open.length > 1 && open.at(-1)?.name === name) close();
      },
      ontext: (text) => {
        const innermost = open.at(-1);
        if (innermost !== undefined) innermost.text += text;
      },
      oncomment: (text) => void comments.push(text),
      onprocessinginstruction: (_name, text) => void comments.push(text),
    },
    { xmlMode: kind === 'xml' },
  );
  parser.end(source);
  while (open.length > 0) close();
  return { words, attributes, comments, code };
}

/** An address as it was before it was percent-encoded; nothing where it was not. */
export function decodedAddress(address: string): readonly string[] {
  if (!address.includes('%') || !/%[0-9A-Fa-f]{2}/.test(address)) return [];
  const bytes = address.replace(/%([0-9A-Fa-f]{2})|([^%]+|%)/g, (_, hex: string | undefined, rest: string | undefined) =>
    hex === undefined ? Buffer.from(rest ?? '', 'utf8').toString('latin1') : String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return [Buffer.from(bytes, 'latin1').toString('utf8')];
}

/** Bytes that stand in a source as text: pictures and fonts of a page that holds all it needs. */
export function embeddedIn(source: string): readonly Uint8Array[] {
  return [...source.matchAll(/data:[^,"'()\s]*;base64,([A-Za-z0-9+/=]+)/g)].map(([, data = '']) => Buffer.from(data, 'base64'));
}
