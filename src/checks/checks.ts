/** All checks before publishing, in the order in which somebody would want to hear of them. */
import { abbreviation } from './abbreviation.js';
import { anniversaryNumber } from './anniversary-number.js';
import type { Checked } from './checked.js';
import { countryName } from './country-name.js';
import type { Finding } from './finding.js';
import { languageParity } from './language-parity.js';
import { missingLanguage } from './missing-language.js';
import { nameForm } from './name-form.js';
import { orphanReply } from './orphan-reply.js';
import { otherCountry } from './other-country.js';
import { placeholder } from './placeholder.js';
import { relativeDate } from './relative-date.js';
import { speaker } from './speaker.js';
import { tenure } from './tenure.js';

const RULES: readonly ((checked: Checked) => readonly Finding[])[] = [
  orphanReply,
  speaker,
  placeholder,
  missingLanguage,
  tenure,
  nameForm,
  abbreviation,
  countryName,
  otherCountry,
  anniversaryNumber,
  relativeDate,
  languageParity,
];

/** What stands in the way of publishing a paper in one language, and what its officer should look at. */
export function checkBeforePublishing(checked: Checked): readonly Finding[] {
  return RULES.flatMap((rule) => rule(checked));
}
