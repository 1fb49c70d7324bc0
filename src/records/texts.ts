/** Checks the wordings of a record: their languages, and that their Markdown is of the kinds that a paper can set. */
import { didYouMean } from '../faults/nearest.js';
import { parseInline, parseProse } from '../markdown/markdown.js';
import { CARRIED_KEYS } from './fields.js';
import type { Finding } from './finding.js';
import type { Visit } from './walk.js';

/** @param languages those of the ministry's papers, for the hint */
export function textFindings(visits: readonly Visit[], languages: readonly string[]): readonly Finding[] {
  return visits.flatMap((visit): readonly Finding[] => {
    if (visit.kind === 'wording') return visit.role === 'plain' ? [] : markdownFindings(visit.role, visit.path, visit.value);
    if (visit.kind !== 'stray-language') return [];
    const message = `"${visit.key}" is no language tag and no key that a text may carry`;
    const hint = didYouMean(visit.key, [...CARRIED_KEYS, ...languages]) ?? 'languages are written en, ja, es-MX';
    return [{ code: 'bad-language', path: visit.path, at: 'key', message, hint }];
  });
}

function markdownFindings(role: 'text' | 'prose', path: Finding['path'], value: string): readonly Finding[] {
  const { forbidden } = role === 'text' ? parseInline(value.trim()) : parseProse(value.trim());
  const may = role === 'text' ? 'strong, emphasis and links' : 'paragraphs, bullets, strong, emphasis and links';
  return forbidden.map(({ what }) => ({
    code: 'forbidden-markdown',
    path,
    message: `${what} cannot stand in this text`,
    hint: `it may hold ${may}; a backslash makes a mark a character: \\*`,
  }));
}
