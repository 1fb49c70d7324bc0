/** A small reader of PDF files: enough to take apart what the painter puts together, and to break it on purpose. */
import { unzlibSync } from 'fflate';

/** A file as text, streams inflated. A test seeds a fault by changing it. */
export interface Source {
  readonly head: string;
  readonly tail: string;
  readonly trailer: string;
  readonly objects: ReadonlyMap<number, { readonly body: string; readonly stream: string | undefined }>;
}

export type Value =
  | number
  | boolean
  | null
  | { readonly kind: 'name' | 'word' | 'string'; readonly text: string; readonly length: number }
  | { readonly kind: 'ref'; readonly id: number }
  | readonly Value[]
  | ReadonlyMap<string, Value>;

export const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Follows the cross-reference table; an offset that leads to no object is thrown. */
export function readSource(bytes: Uint8Array): Source {
  const file = latin(bytes);
  const start = Number(/startxref\n(\d+)\n/.exec(file)?.[1]);
  const trailerAt = file.indexOf('trailer\n', start);
  const objects = new Map<number, { body: string; stream: string | undefined }>();
  for (const row of file.slice(start, trailerAt).matchAll(/^(\d{10}) 00000 n $/gm)) {
    const id = objects.size + 1;
    const at = Number(row[1]);
    const opening = `${id} 0 obj\n`;
    if (!file.startsWith(opening, at)) throw new Error(`the cross-reference of object ${id} leads astray`);
    const end = file.indexOf('endobj', at);
    const open = file.slice(at, end).indexOf('\nstream\n');
    if (open < 0) {
      objects.set(id, { body: file.slice(at + opening.length, end), stream: undefined });
      continue;
    }
    const body = file.slice(at + opening.length, at + open);
    const length = Number(/\/Length (\d+)/.exec(body)?.[1]);
    const data = bytes.subarray(at + open + 8, at + open + 8 + length);
    objects.set(id, { body, stream: latin(body.includes('/FlateDecode') ? unzlibSync(data) : data) });
  }
  return {
    head: file.slice(0, 20),
    tail: file.slice(-12),
    trailer: file.slice(trailerAt + 8, file.lastIndexOf('startxref')),
    objects,
  };
}

/** The same file with every object and stream changed by `edit`. */
export function changed(source: Source, edit: (text: string, id: number) => string): Source {
  const objects = [...source.objects].map(([id, { body, stream }]) => {
    const entry = { body: edit(body, id), stream: stream === undefined ? undefined : edit(stream, id) };
    return [id, entry] as const;
  });
  return { ...source, objects: new Map(objects) };
}

const TOKEN = /<<|>>|\[|\]|\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/g;

/** All values of a text one after the other; operators of a content stream are words. */
export function parse(text: string): readonly Value[] {
  const tokens = text.match(TOKEN) ?? [];
  let at = 0;
  const values = (end?: string): Value[] => {
    const found: Value[] = [];
    while (at < tokens.length && tokens[at] !== end) found.push(value());
    at += 1;
    return found;
  };
  const value = (): Value => {
    const token = tokens[at++] ?? '';
    if (token === '[') return values(']');
    if (token === '<<') {
      const flat = values('>>');
      return new Map(
        flat.flatMap((key, index) => (index % 2 === 0 ? [[textOf(key) ?? '', flat[index + 1] ?? null] as const] : [])),
      );
    }
    if (token.startsWith('/')) return { kind: 'name', text: token.slice(1), length: token.length };
    if (token.startsWith('(') || token.startsWith('<')) return stringOf(token);
    if (/^\d+$/.test(token) && tokens[at + 1] === 'R') {
      at += 2;
      return { kind: 'ref', id: Number(token) };
    }
    if (/^[-+.\d]+$/.test(token)) return Number(token);
    if (token === 'true' || token === 'false') return token === 'true';
    return token === 'null' ? null : { kind: 'word', text: token, length: token.length };
  };
  return values();
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function stringOf(token: string): Value {
  const bytes = token.startsWith('(')
    ? token.slice(1, -1).replace(/\\([\s\S])/g, (_, escaped: string) => ESCAPES[escaped] ?? escaped)
    : latin(Buffer.from(token.slice(1, -1).replace(/\s/g, ''), 'hex'));
  const wide = bytes.startsWith('\u00fe\u00ff');
  const text = wide ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le') : bytes;
  return { kind: 'string', text, length: bytes.length };
}

export function textOf(value: Value | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined;
}

/** The objects of a source, parsed, with references followed on the way. */
export function openObjects(source: Source) {
  const parsed = new Map([...source.objects].map(([id, { body }]) => [id, parse(body)[0] ?? null]));
  const follow = (value: Value | undefined): Value | undefined => {
    return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'ref' ? parsed.get(value.id) : value;
  };
  return {
    all: parsed,
    trailer: parse(source.trailer)[0],
    idOf: (value: Value | undefined): number => (typeof value === 'object' && value !== null && 'id' in value ? value.id : 0),
    stream: (value: Value | undefined): string | undefined =>
      typeof value === 'object' && value !== null && 'id' in value ? source.objects.get(value.id)?.stream : undefined,
    follow,
    /** Entry of a dictionary by path, references followed. */
    get: (value: Value | undefined, ...path: readonly string[]): Value | undefined =>
      path.reduce<Value | undefined>((at, key) => {
        const map = follow(at);
        return map instanceof Map ? follow(map.get(key)) : undefined;
      }, follow(value)),
    /** Entry of a dictionary as it stands, a reference where it is one. */
    raw: (value: Value | undefined, key: string): Value | undefined => {
      const map = follow(value);
      return map instanceof Map ? map.get(key) : undefined;
    },
    list: (value: Value | undefined): readonly Value[] => {
      const found = follow(value);
      return Array.isArray(found) ? found : found === undefined ? [] : [found];
    },
  };
}

export type Objects = ReturnType<typeof openObjects>;
