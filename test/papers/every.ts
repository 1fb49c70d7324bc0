/** Every paper that there is to try things on: of the sample, of each fixture world, and the one of all constructs. */
import { join } from 'node:path';
import { layOut } from '../../src/layout/layout.js';
import { picturesOf } from '../../src/papers/pictures.js';
import type { Press } from '../../src/papers/press.js';
import type { Laid } from '../layout/laid.js';
import { ROOT, SAMPLE } from '../sample.js';
import { worlds } from '../worlds.js';
import { composed, press, type Wish } from './made.js';

export interface EveryPaper {
  /** `readout.en`, `brief.en of hard-words`, `torture.ja`. */
  readonly name: string;
  readonly press: Press;
  readonly wish: Wish;
}

/** The ministry whose one paper uses every construct. */
export const TORTURE = {
  data: join(ROOT, 'test/ministries/torture/data'),
  templates: join(ROOT, 'test/ministries/torture/templates'),
  meeting: 'japan-greece-2024-11-05',
} as const;

const LANGUAGES = ['en', 'ja', 'es'] as const;

export function tortures(): readonly EveryPaper[] {
  const own = press(TORTURE.data, TORTURE.templates);
  return LANGUAGES.map((lang) => ({
    name: `torture.${lang}`,
    press: own,
    wish: { meeting: TORTURE.meeting, product: 'torture', lang, formats: ['pdf'] },
  }));
}

/** Papers of the sample's other desks, where they are not those of the base set in another colour. */
const DESKS = [
  { desk: 'latin-america', product: 'brief', lang: 'en' },
  ...LANGUAGES.map((lang) => ({ desk: 'latin-america', product: 'readout', lang })),
  { desk: 'economic', product: 'brief', lang: 'en' },
  { desk: 'economic', product: 'memcon', lang: 'en' },
];

export function everyPaper(): readonly EveryPaper[] {
  const own = press();
  const sample = [
    { product: 'brief', lang: 'en' },
    { product: 'memcon', lang: 'en' },
    ...LANGUAGES.flatMap((lang) => [
      { product: 'readout', lang },
      { product: 'readout-short', lang },
    ]),
  ].map(({ product, lang }): EveryPaper => {
    return { name: `${product}.${lang}`, press: own, wish: { meeting: SAMPLE, product, lang, formats: ['pdf'] } };
  });
  const desks = DESKS.map(({ desk, product, lang }): EveryPaper => {
    return {
      name: `${product}.${lang} of ${desk}`,
      press: own,
      wish: { meeting: SAMPLE, desk, product, lang, formats: ['pdf'] },
    };
  });
  const briefs = worlds()
    .slice(1)
    .flatMap(({ name, data, templates, lang, meetings }) =>
      meetings.map((meeting): EveryPaper => {
        return { name: `brief.${lang} of ${name}`, press: press(data, templates), wish: { meeting, lang, formats: ['pdf'] } };
      }),
    );
  return [...sample, ...desks, ...briefs, ...tortures()];
}

/** A paper on its pages. It is set as it is for its PDF. */
export function laidOf({ press, wish }: EveryPaper): Laid {
  const { document, style } = composed(press, wish);
  const pictures = picturesOf(press, document).value ?? new Map();
  const { value, faults } = layOut(document, style, press.fonts(style), pictures, press.hyphens);
  if (value === undefined) throw new Error('nothing was laid out');
  return { document, style, layout: value, faults };
}
