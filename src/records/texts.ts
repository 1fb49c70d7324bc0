/** Checks the wordings of a record: their languages, their characters, and that their Markdown is of the kinds that a paper can set. */
import { didYouMean } from '../faults/nearest.js';
import { type Prose, parseInline, parseProse, plainText } from '../markdown/markdown.js';
import { isVisible, unprintable } from './characters.js';
import { CARRIED_KEYS } from './fields.js';
import type { Finding } from './finding.js';
import type { Visit } from './walk.js';
import type { YamlFile } from './yaml.js';

/** @param languages those of the ministry's papers, for the hint */
export function textFindings(file: YamlFile, visits: readonly Visit[], languages: readonly string[]): readonly Finding[] {
  return visits.flatMap((visit): readonly Finding[] => {
    if (visit.kind === 'wording') return [...wordingFindings(visit), ...cutFindings(file, visit.path)];
    if (visit.kind !== 'stray-language') return [];
    const message = `"${visit.key}" is no language tag and no key that a text may carry`;
    const hint = didYouMean(visit.key, [...CARRIED_KEYS, ...languages]) ?? 'languages are written en, ja, es-MX';
    return [{ code: 'bad-language', path: visit.path, at: 'key', message, hint }];
  });
}

/** `text: Priority #1 is trade`: YAML reads a remark, and the words in it are lost without a sound. */
function cutFindings(file: YamlFile, path: Finding['path']): readonly Finding[] {
  if (file.remarkAfter(path) === undefined) return [];
  const message = 'what follows # is a remark and is not printed';
  const hint = 'put the text in quotes; a remark has its place in a line of its own';
  return [{ code: 'text-cut', severity: 'warning', path, at: 'remark', message, hint }];
}

type Wording = Extract<Visit, { kind: 'wording' }>;

function wordingFindings({ role, path, value }: Wording): readonly Finding[] {
  const text = value.trim();
  // the schema reports it
  if (text === '') return [];
  const { forbidden, printed, raw } = readAs(role, text);
  const may = role === 'text' ? 'strong, emphasis and links' : 'paragraphs, bullets, strong, emphasis and links';
  const marks = forbidden.map(
    ({ what }): Finding => ({
      code: 'forbidden-markdown',
      path,
      message: `${what} cannot stand in this text`,
      hint: `it may hold ${may}; a backslash makes a mark a character: \\*`,
    }),
  );
  if (marks.length > 0) return marks;
  const strange = unprintable(raw) ?? unprintable(printed);
  if (strange !== undefined) {
    const hint = role === 'prose' ? undefined : 'this text is one line; in YAML a text after >- is folded into one';
    return [{ code: 'bad-character', path, message: `${strange} cannot stand in this text`, hint }];
  }
  return isVisible(printed)
    ? []
    : [{ code: 'empty-field', path, message: 'nothing that can be seen is written here', hint: 'write it, or delete the key' }];
}

/** What is forbidden in a wording, its words as they are printed, and the part of it that must not hold a line end. */
function readAs(role: Wording['role'], text: string) {
  if (role === 'plain') return { forbidden: [], printed: text, raw: text };
  if (role === 'text') {
    const { value, forbidden } = parseInline(text);
    return { forbidden, printed: plainText(value), raw: text };
  }
  const { value, forbidden } = parseProse(text);
  return { forbidden, printed: value.map(proseText).join(' '), raw: text.replace(/[\n\t]/g, ' ') };
}

function proseText(prose: Prose): string {
  if (prose.kind === 'paragraph') return plainText(prose.children);
  return prose.items.map((item) => item.map(proseText).join(' ')).join(' ');
}
