/** The house style with an Arabic face in its chain, as a desk for the Arab world would write it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type FontBook, openFonts } from '../../src/layout/fonts.js';
import type { HouseStyle } from '../../src/style/style.js';
import { HOUSE } from './house.js';

const AMIRI = {
  regular: '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
  bold: '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
};

export const ARAB_HOUSE: HouseStyle = {
  ...HOUSE,
  fonts: Object.fromEntries(
    Object.entries(HOUSE.fonts).map(([role, font]) => [
      role,
      { ...font, chain: [...font.chain, AMIRI], languages: { ar: [AMIRI, ...font.chain] } },
    ]),
  ),
};

export function openHouse(house: HouseStyle): FontBook {
  const require = createRequire(import.meta.url);
  return openFonts(house, (file) => readFileSync(require.resolve(file)));
}
