/** Numbers written as words: English and Spanish up to ninety-nine, kanji numerals, counted and in order. */

const EN_UNITS = [
  ['one', 'first', 'once'],
  ['two', 'second', 'twice', 'both'],
  ['three', 'third'],
  ['four', 'fourth'],
  ['five', 'fifth'],
  ['six', 'sixth'],
  ['seven', 'seventh'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['ten', 'tenth'],
  ['eleven', 'eleventh'],
  ['twelve', 'twelfth'],
  ['thirteen', 'thirteenth'],
  ['fourteen', 'fourteenth'],
  ['fifteen', 'fifteenth'],
  ['sixteen', 'sixteenth'],
  ['seventeen', 'seventeenth'],
  ['eighteen', 'eighteenth'],
  ['nineteen', 'nineteenth'],
];
const EN_TENS = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'].map((stem) => [`${stem}y`, `${stem}ieth`]);

const ES_UNITS = [
  ['uno', 'una', 'un', 'primer', 'primero', 'primera', 'primeros', 'primeras'],
  ['dos', 'segundo', 'segunda', 'segundos', 'segundas', 'ambos', 'ambas'],
  ['tres', 'tercer', 'tercero', 'tercera', 'terceros', 'terceras'],
  ['cuatro', 'cuarto', 'cuarta'],
  ['cinco', 'quinto', 'quinta'],
  ['seis', 'sexto', 'sexta'],
  ['siete', 'séptimo', 'séptima'],
  ['ocho', 'octavo', 'octava'],
  ['nueve', 'noveno', 'novena'],
  ['diez', 'décimo', 'décima'],
  ['once'],
  ['doce', 'duodécimo', 'duodécima'],
  ['trece'],
  ['catorce'],
  ['quince'],
  ['dieciséis'],
  ['diecisiete'],
  ['dieciocho'],
  ['diecinueve'],
];
const ES_TENS = [
  ['veinte', 'vigésimo', 'vigésima'],
  ['treinta', 'trigésimo', 'trigésima'],
  ['cuarenta', 'cuadragésimo', 'cuadragésima'],
  ['cincuenta', 'quincuagésimo', 'quincuagésima'],
  ['sesenta', 'sexagésimo', 'sexagésima'],
  ['setenta', 'septuagésimo', 'septuagésima'],
  ['ochenta', 'octogésimo', 'octogésima'],
  ['noventa', 'nonagésimo', 'nonagésima'],
];
/** Written as one word. */
const ES_TWENTIES = [
  '',
  'veintiún',
  'veintidós',
  'veintitrés',
  'veinticuatro',
  'veinticinco',
  'veintiséis',
  'veintisiete',
  'veintiocho',
  'veintinueve',
];

/** Value of each word that is a number by itself. */
export const ENGLISH: ReadonlyMap<string, number> = valuesOf(EN_UNITS, EN_TENS);
export const SPANISH: ReadonlyMap<string, number> = new Map([
  ...valuesOf(ES_UNITS, ES_TENS),
  ...ES_TWENTIES.flatMap((word, unit) => (word === '' ? [] : [[word, 20 + unit] as const])),
  ['veintiuno', 21],
]);

function valuesOf(units: readonly (readonly string[])[], tens: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map([
    ...units.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
    ...tens.flatMap((words, index) => words.map((word) => [word, (index + 2) * 10] as const)),
  ]);
}

const KANJI = '〇一二三四五六七八九';

/** 二十五 is 25, 百三十 is 130, 二〇二四 is 2024; up to 9999. */
export function kanjiNumber(run: string): number {
  if (!/[十百千]/.test(run)) return Number([...run].map((digit) => KANJI.indexOf(digit)).join(''));
  let sum = 0;
  let digit = 1;
  let written = false;
  for (const character of run) {
    const place = { 十: 10, 百: 100, 千: 1000 }[character];
    if (place === undefined) {
      digit = KANJI.indexOf(character);
      written = true;
    } else {
      sum += digit * place;
      digit = 1;
      written = false;
    }
  }
  return written ? sum + digit : sum;
}
