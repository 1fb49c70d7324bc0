/** The templates folder: the only place of this room that reads files. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../style/yaml.js';

export interface TemplateFile extends SourceFile {
  readonly sha512: string;
}

/** Where desks' files come from. Names are relative to the desk's folder, with forward slashes. */
export interface TemplateFiles {
  /** Ids of the desks, in order of code points. */
  readonly desks: () => readonly string[];
  /** Files of a desk that this program reads, in order of code points; empty when there is no such desk. */
  readonly list: (desk: string) => readonly string[];
  readonly read: (desk: string, name: string) => TemplateFile;
}

const READ = /^(desk\.yaml|[a-z0-9-]+\.yaml|[a-z0-9-]+\.hbs|parts\/[a-z0-9-]+\.hbs|labels\/[A-Za-z-]+\.yaml)$/;

/** @param folder  as the officer named it: paths in faults begin with it */
export function openTemplates(folder: string): TemplateFiles {
  const desks = (): readonly string[] => {
    if (!existsSync(folder)) return [];
    const folders = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'desk.yaml')),
    );
    return folders.map((entry) => entry.name).sort();
  };
  const list = (desk: string): readonly string[] => {
    if (!desks().includes(desk)) return [];
    const inside = (sub: string): readonly string[] => {
      const path = join(folder, desk, sub);
      return existsSync(path) ? readdirSync(path).map((name) => (sub === '' ? name : `${sub}/${name}`)) : [];
    };
    return ['', 'parts', 'labels']
      .flatMap(inside)
      .filter((name) => READ.test(name))
      .sort();
  };
  const read = (desk: string, name: string): TemplateFile => {
    const bytes = readFileSync(join(folder, desk, name));
    const path = [folder.replaceAll('\\', '/').replace(/\/$/, ''), desk, name].join('/');
    return {
      path,
      source: bytes
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n')
        .normalize('NFC'),
      sha512: createHash('sha512').update(bytes).digest('hex'),
    };
  };
  return { desks, list, read };
}
