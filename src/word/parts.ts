/** The parts of a Word file as `docx` compiles them, before they are zipped. */
import type { Document } from 'docx';
import type { Kit } from './writing.js';

/** A part that takes the place of what docx would write. */
export interface OwnPart {
  readonly path: string;
  readonly data: string;
}

/** What stands behind docx's Packer. */
interface Compiler {
  readonly compile: (file: Document, prettify: undefined, overrides: readonly OwnPart[]) => unknown;
}

/**
 * The packer's own first half. Its second zips the parts with the clock in them, only for us to unzip and zip them
 * again: a fifth of the time that a Word paper takes. The compiler is private to docx, which is pinned; were it to
 * change, this throws.
 */
export function compileParts(kit: Kit, file: Document, own: readonly OwnPart[]): ReadonlyMap<string, string | Uint8Array> {
  const compiler: unknown = Reflect.get(kit.Packer, 'compiler');
  if (!isCompiler(compiler)) throw new Error('docx no longer compiles parts as it did');
  const compiled = compiler.compile(file, undefined, own);
  if (!(compiled instanceof Map)) throw new Error('docx no longer gives the parts by name');
  const parts = new Map<string, string | Uint8Array>();
  for (const [name, data] of compiled) {
    if (typeof name !== 'string' || (typeof data !== 'string' && !ArrayBuffer.isView(data)))
      throw new Error('docx gave a part that is neither text nor bytes');
    parts.set(name, typeof data === 'string' ? data : new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  }
  return parts;
}

function isCompiler(value: unknown): value is Compiler {
  return typeof value === 'object' && value !== null && 'compile' in value && typeof value.compile === 'function';
}
