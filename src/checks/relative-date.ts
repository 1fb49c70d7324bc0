/** "Today", "yesterday": a readout is read years later, when nobody knows which day it was (domain.md 2.1: 93 % of one ministry's). */
import { type Checked, forLanguage } from './checked.js';
import type { Finding } from './finding.js';
import { matches } from './match.js';
import { passagesOf } from './passages.js';

interface Days {
  /** Words that need the day of writing. "This year" is not among them: the opening names the year. */
  readonly relative: string;
  /** A date by its own right. */
  readonly absolute: string;
  readonly example: string;
}

const EN_MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const ES_MONTH = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

const DAYS: Readonly<Record<string, Days>> = {
  en: {
    relative: [
      "\\b(?:today(?![’']s (?:world|international|global))|yesterday|tomorrow|tonight)\\b",
      '\\bthis (?:morning|afternoon|evening|week|month)\\b',
      '\\b(?:last|next) (?:night|week|month)\\b',
      `\\b(?:on|last|next|this) ${WEEKDAY}\\b`,
    ].join('|'),
    absolute: `\\d{1,2} ${EN_MONTH}|${EN_MONTH} \\d{1,4}|\\d{4}-\\d{2}-\\d{2}`,
    example: '21 February 2024',
  },
  ja: {
    relative: '本日|今日(?=[、，午])|昨日|明日|今朝|昨夜|昨晩|今晩|今夜|先週|今週|来週|先月|今月|来月|前日|翌日',
    absolute: '\\d{1,2}月\\d{1,2}日|年\\d{1,2}月',
    example: '2月21日',
  },
  es: {
    relative: [
      '(?<!\\p{L})(?:hoy(?! en día)|ayer|anteayer|anoche)(?!\\p{L})',
      '(?<!(?:la|una) )(?<!\\p{L})mañana(?!\\p{L})',
      '(?<!\\p{L})(?:esta (?:mañana|tarde|noche|semana)|este mes)(?!\\p{L})',
      '(?<!\\p{L})(?:la (?:semana|noche) pasada|el mes pasado|la (?:próxima semana|semana próxima)|el (?:próximo mes|mes próximo))(?!\\p{L})',
      '(?<!\\p{L})el (?:pasado|próximo) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\\p{L})',
    ].join('|'),
    absolute: `\\d{1,2} de ${ES_MONTH}|${ES_MONTH} (?:de|del) (?:año )?\\d{4}|\\d{4}-\\d{2}-\\d{2}`,
    example: '21 de febrero de 2024',
  },
};

export function relativeDate(checked: Checked): readonly Finding[] {
  const days = forLanguage(DAYS, checked.lang);
  if (days === undefined) return [];
  return passagesOf(checked).flatMap(({ from, text }): readonly Finding[] => {
    const [found] = matches(text, days.relative, true);
    if (found === undefined || matches(text, days.absolute).length > 0) return [];
    const message = `"${found[0]}" says no day to whoever reads this later`;
    return [{ code: 'relative-date', severity: 'warning', from, message, hint: `write the date, or add it: ${days.example}` }];
  });
}
