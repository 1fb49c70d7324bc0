/** Language tags as Word wants them: with a region, and in the attribute of their script. */

/** `w:lang`: what its attributes say of a run's language. */
export interface WordLanguage {
  readonly value?: string;
  readonly eastAsia?: string;
  readonly bidirectional?: string;
}

/** Regions for bare languages, so that Word checks the spelling with the right dictionary. */
const REGIONS: Readonly<Record<string, string>> = {
  en: 'en-GB',
  ja: 'ja-JP',
  es: 'es-ES',
  fr: 'fr-FR',
  de: 'de-DE',
  pt: 'pt-PT',
  it: 'it-IT',
  ru: 'ru-RU',
  ko: 'ko-KR',
  ar: 'ar-SA',
  he: 'he-IL',
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
};

const EAST_ASIAN = /^(ja|zh|ko)(-|$)/;
const RIGHT_TO_LEFT = /^(ar|he|fa|ur)(-|$)/;

/** True for languages written from right to left. */
export function rightToLeft(lang: string): boolean {
  return RIGHT_TO_LEFT.test(lang);
}

export function languageOf(lang: string): WordLanguage {
  const tag = REGIONS[lang] ?? lang;
  if (EAST_ASIAN.test(lang)) return { value: tag, eastAsia: tag };
  return rightToLeft(lang) ? { value: tag, bidirectional: tag } : { value: tag };
}
