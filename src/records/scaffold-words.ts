/** Words of new records in the languages that papers come in: those of everyday use, that hold the place of a ministry's own. */
import type { VERB_LANGUAGES } from './entities/verbs.js';

interface Words {
  readonly desk: string;
  /** Where nobody knows the city. */
  readonly capital: string;
  readonly ourCountry: string;
  readonly otherCountry: string;
  readonly ministry: (country: string) => string;
  readonly minister: (country: string) => string;
  readonly ministerShort: string;
  /** Title of a meeting. */
  readonly meeting: (own: string, other: string) => string;
  /** Title of the page about a relation. */
  readonly relations: (own: string, other: string) => string;
}

const WORDS: Readonly<Record<(typeof VERB_LANGUAGES)[number], Words>> = {
  en: {
    desk: 'Own desk',
    capital: 'the capital',
    ourCountry: 'Our country',
    otherCountry: 'Partner country',
    ministry: (country) => `Ministry of Foreign Affairs, ${country}`,
    minister: (country) => `Foreign Minister, ${country}`,
    ministerShort: 'Minister',
    meeting: (own, other) => `${own}–${other} meeting`,
    relations: (own, other) => `${own}–${other} relations`,
  },
  ja: {
    desk: '自省担当',
    capital: '首都',
    ourCountry: '自国',
    otherCountry: '相手国',
    ministry: (country) => `${country}外務省`,
    minister: (country) => `${country}外務大臣`,
    ministerShort: '大臣',
    meeting: (own, other) => `${own}・${other}会談`,
    relations: (own, other) => `${own}・${other}関係`,
  },
  es: {
    desk: 'Oficina propia',
    capital: 'la capital',
    ourCountry: 'Nuestro país',
    otherCountry: 'País interlocutor',
    ministry: (country) => `Ministerio de Asuntos Exteriores, ${country}`,
    minister: (country) => `titular de Asuntos Exteriores, ${country}`,
    ministerShort: 'titular',
    meeting: (own, other) => `Reunión ${own}–${other}`,
    relations: (own, other) => `Relaciones ${own}–${other}`,
  },
};

/** Of a language that papers do not come in: the English ones. */
export function wordsOf(language: string): Words {
  return language === 'ja' || language === 'es' ? WORDS[language] : WORDS.en;
}
