/** What was to be filled in and was not: XX, TBC, ○○ (domain.md 5.3). */
import { type Checked, forLanguage } from './checked.js';
import type { Finding } from './finding.js';
import { matches } from './match.js';
import { passagesOf } from './passages.js';

/**
 * Of every language. XX and XXX are numbers too where a capitalised word or a century goes with them: "the XXX Olympiad",
 * "la XX Cumbre", "siglo XX".
 */
const EVERYWHERE = [
  '\\{\\{|\\}\\}',
  '\\[\\s*(?:insert|placeholder|name|date|number|place|tb[acd]|x+|por \\p{L}+|insertar|nombre|fecha|未定|要確認|氏名|日付)(?:\\s[^\\]]*)?\\]',
  '(?<![\\p{L}\\p{N}])(?:TBA|TBC|TBD|TODO|FIXME|NNN?)(?![\\p{L}\\p{N}])',
  '(?<![\\p{L}\\p{N}])X{4,}(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])x{2,}(?![\\p{L}\\p{N}])',
  '(?<!(?:siglo|century) )(?<![\\p{L}\\p{N}])X{2,3}(?![\\p{L}\\p{N}])(?!\\s+\\p{Lu}| century)',
  '\\?{2,}|？{2,}|_{3,}|[Ll]orem ipsum',
];

const OWN: Readonly<Record<string, readonly string[]>> = {
  es: ['(?<!\\p{L})(?:POR CONFIRMAR|POR DEFINIR|POR DETERMINAR|PENDIENTE)(?!\\p{L})'],
  // 〇 is also the nought of 二〇〇四年
  ja: ['(?<![一二三四五六七八九])[○〇●△▲◯×Ｘ]{2,}(?![一二三四五六七八九])', '未定稿|要確認|要調整'],
};

export function placeholder(checked: Checked): readonly Finding[] {
  const pattern = [...EVERYWHERE, ...(forLanguage(OWN, checked.lang) ?? [])].join('|');
  return passagesOf(checked).flatMap(({ from, text }): readonly Finding[] => {
    const [found] = matches(text, pattern);
    if (found === undefined) return [];
    const message = `"${found[0]}" stands here for something that is still to be written`;
    return [{ code: 'placeholder', severity: 'error', from, message, hint: 'write it, or take the sentence out' }];
  });
}
