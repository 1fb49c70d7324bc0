/** Spanish words that stay on one line with their neighbour. */
import { type HeldWords, SIGNS } from '../held-words.js';

const MONTHS: ReadonlySet<string> = new Set(
  (
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ' +
    'ene feb mar abr may jun jul ago sep sept oct nov dic ene. feb. mar. abr. may. jun. jul. ago. sep. sept. oct. nov. dic.'
  ).split(' '),
);

export const HELD_IN_SPANISH: HeldWords = {
  titles: new Set(
    (
      'Sr. Sra. Srta. Sres. Sras. Dr. Dra. Dres. Dras. D. D.ª Dª Da. Dña. don doña Prof. Profa. Lic. Ing. Arq. Mtro. Mtra. ' +
      'S.E. S.M. SS.MM. S.A.R. S.S. Excmo. Excma. Ilmo. Ilma. Emb. Embª. Gral. Cnel. Cap. Almte. Mons. Sto. Sta. EE.'
    ).split(' '),
  ),
  articles: new Set(['el', 'la', 'los', 'las', 'al', 'del', 'El', 'La', 'Los', 'Las']),
  beforeNumber: new Set([
    ...SIGNS.beforeNumber,
    ...(
      'n.º n.os N.º núm. núms. Núm. Núms. No. p. pp. pág. págs. art. arts. Art. Arts. vol. vols. Vol. t. cap. caps. Cap. ' +
      'párr. párrs. fig. figs. Fig. inc. ref. c. ca. aprox. artículo artículos Artículo capítulo sección anexo página figura'
    ).split(' '),
  ]),
  afterNumber: new Set([
    ...SIGNS.afterNumber,
    ...(
      'millón millones mil billones mdd mmdd yenes dólares euros pesos libras centavos a.m. p.m. h hs hrs horas hora ' +
      'segundo segundos minuto minutos día días semana semanas mes meses año años décadas ' +
      'metro metros kilómetros km. milla millas hectáreas tonelada toneladas litros barriles grados megavatios gigavatios'
    ).split(' '),
  ]),
  months: MONTHS,
  pairs: new Map([
    ['de', MONTHS],
    ['por', new Set(['ciento'])],
    ['a.', new Set(['m.', 'C.'])],
    ['p.', new Set(['m.'])],
    ['d.', new Set(['C.'])],
  ]),
};
