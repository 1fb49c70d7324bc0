/** English words that stay on one line with their neighbour. */
import { type HeldWords, SIGNS } from '../held-words.js';

export const HELD_IN_ENGLISH: HeldWords = {
  titles: new Set(
    (
      'Mr. Mrs. Ms. Mx. Messrs. Dr. Drs. Prof. Rev. Hon. Rt. St. Mr Mrs Ms Mx Dr Prof Sir Dame Lord Lady ' +
      'H.E. H.M. H.H. H.R.H. H.I.M. H.I.H. T.R.H. Amb. Gov. Sen. Rep. Gen. Lt. Col. Maj. Capt. Cdr. Cmdr. Adm. Sgt.'
    ).split(' '),
  ),
  articles: new Set(),
  beforeNumber: new Set([
    ...SIGNS.beforeNumber,
    ...(
      'No. Nos. no. nos. p. pp. Art. Arts. art. arts. Vol. Vols. vol. vols. Ch. ch. Sec. sec. Para. Paras. para. paras. ' +
      'Fig. Figs. fig. figs. Ref. Doc. c. ca. approx. Article Articles Chapter Section Annex Appendix Page Figure Table'
    ).split(' '),
  ]),
  afterNumber: new Set([
    ...SIGNS.afterNumber,
    ...(
      'bn mn tn million billion trillion percent pct yen dollars euros pesos pounds cents a.m. p.m. am pm AM PM ' +
      'second seconds minute minutes mins hour hours hrs day days week weeks month months year years decades ' +
      'metre metres kilometre kilometres mile miles hectare hectares tonne tonnes ton tons litres barrels degrees ' +
      'megawatts gigawatts'
    ).split(' '),
  ]),
  months: new Set(
    (
      'January February March April May June July August September October November December ' +
      'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.'
    ).split(' '),
  ),
  pairs: new Map([['per', new Set(['cent'])]]),
};
