/** Rules of files inside the file: none in PDF/A-2, and in PDF/A-3 each tied to the paper and described (ISO 19005-3, 6.8). */
import { createHash } from 'node:crypto';
import { type Objects, textOf, type Value } from './reader.js';
import type { Report } from './report.js';

const RELATIONS = /^(?:Source|Data|Alternative|Supplement|Unspecified)$/;

/** @returns the part of PDF/A that such a file must declare */
export function checkFiles(objects: Objects, catalog: Value | undefined, report: Report): '2' | '3' {
  const { get, list, idOf, raw } = objects;
  const tree = list(get(catalog, 'Names', 'EmbeddedFiles', 'Names'));
  const names = tree.filter((_, index) => index % 2 === 0).map((name) => textOf(name) ?? '');
  const listed = tree.filter((_, index) => index % 2 === 1).map(idOf);
  const associated = list(raw(catalog, 'AF')).map(idOf);
  const specs = [...objects.all].filter(([, value]) => textOf(get(value, 'Type')) === 'Filespec');
  const embedded = [...objects.all].filter(([, value]) => textOf(get(value, 'Type')) === 'EmbeddedFile');
  if (names.some((name, index) => index > 0 && name <= (names[index - 1] ?? ''))) report('names sorted', 'EmbeddedFiles');
  for (const [id, spec] of specs) {
    const name = textOf(get(spec, 'F')) ?? '';
    if (!listed.includes(id) || names[listed.indexOf(id)] !== name) report('attachment listed', name);
    if (!associated.includes(id)) report('attachment associated', name);
    if (name === '' || textOf(get(spec, 'UF')) !== name) report('attachment named', name);
    if (!RELATIONS.test(textOf(get(spec, 'AFRelationship')) ?? '')) report('attachment related', name);
    if ((textOf(get(spec, 'Desc')) ?? '').trim() === '') report('attachment described', name);
    const [file, wide] = [raw(get(spec, 'EF'), 'F'), raw(get(spec, 'EF'), 'UF')];
    if (idOf(file) === 0 || idOf(file) !== idOf(wide)) report('attachment embedded', name);
    else checkEmbedded(objects, file, name, report);
  }
  const held = specs.map(([, spec]) => idOf(raw(get(spec, 'EF'), 'F')));
  for (const [id] of embedded) if (!held.includes(id)) report('attachment embedded', `object ${id} belongs to no file`);
  for (const id of [...listed, ...associated])
    if (!specs.some(([spec]) => spec === id)) report('attachment listed', `object ${id}`);
  return specs.length + embedded.length + listed.length + associated.length > 0 ? '3' : '2';
}

function checkEmbedded({ get, stream }: Objects, file: Value | undefined, name: string, report: Report): void {
  if (!/^[\w.+-]+(?:#2F|\/)[\w.+-]+$/.test(textOf(get(file, 'Subtype')) ?? '')) report('attachment type', name);
  const bytes = Buffer.from(stream(file) ?? '', 'latin1');
  const parameters = get(file, 'Params');
  if (get(parameters, 'Size') !== bytes.length) report('attachment parameters', `${name} Size`);
  if (!/^D:\d{14}Z$/.test(textOf(get(parameters, 'ModDate')) ?? '')) report('attachment parameters', `${name} ModDate`);
  const sum = Buffer.from(textOf(get(parameters, 'CheckSum')) ?? '', 'latin1').toString('hex');
  if (sum !== createHash('md5').update(bytes).digest('hex')) report('attachment parameters', `${name} CheckSum`);
}
