/** A small ministry in a temporary folder: Japan, Mexico, two ministers, one meeting. Tests replace the files they are about. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Fault } from '../../src/faults/fault.js';
import { type FolderStore, openFolderStore } from '../../src/records/folder.js';

export const FILES = {
  'data/ministry.yaml': `language: en
party: JPN
organization: mofa
languages: [en, ja]
scheme: JP
desk: latin-america
defaults: {asks: restricted}
`,
  'data/sources.yaml': `comtrade: {title: UN Comtrade, authority: statistics, url: "https://comtradeplus.un.org"}
mofa-2024: {title: 日・メキシコ外相会談, language: ja, authority: own}
`,
  'data/verbs.yaml': `requested:
  strength: 4
  en: {frame: noun, pattern: "requested {}"}
  ja: {frame: noun, pattern: "{}要請しました"}
stated:
  strength: 2
  by: one
  en: {frame: clause, pattern: "stated {}"}
  ja: {frame: clause, pattern: "{}述べました"}
  es: {frame: clause, pattern: "señaló {}"}
agreed:
  strength: 9
  by: both
  en: {frame: infinitive, pattern: "agreed {}"}
  ja: {frame: infinitive, pattern: "{}ことで合意しました"}
  es: {frame: infinitive, pattern: "acordaron {}"}
`,
  'data/countries/JPN.yaml': `language: en
alpha2: JP
names: {short: Japan, formal: Japan}
capital: {name: Tokyo, timezone: Asia/Tokyo}
`,
  'data/countries/MEX.yaml': `language: en
alpha2: MX
names: {short: {en: Mexico, ja: メキシコ}, formal: the United Mexican States}
capital: {name: Mexico City, timezone: America/Mexico_City}
`,
  'data/countries/BRA.yaml': `language: en
alpha2: BR
names: {short: Brazil, formal: the Federative Republic of Brazil}
capital: {name: Brasília, timezone: America/Sao_Paulo}
`,
  'data/organizations/mofa.yaml': `language: en
kind: foreign-ministry
names: Ministry of Foreign Affairs of Japan
country: JPN
posts:
  foreign-minister: {rank: minister, title: Minister for Foreign Affairs of Japan, short: Minister}
`,
  'data/organizations/sre.yaml': `language: es
kind: foreign-ministry
names: Secretaría de Relaciones Exteriores
country: MEX
posts:
  secretary: {rank: minister, title: {en: Secretary of Foreign Affairs of Mexico}, short: {en: Secretary}}
`,
  'data/organizations/oecd.yaml': `language: en
kind: international-organization
names: Organisation for Economic Co-operation and Development
founded: {date: 1961-09-30, label: the establishment of the OECD}
accessions: [{party: MEX, date: 1994-05-18, label: Mexico's accession to the OECD}]
`,
  'data/people/kamikawa-yoko.yaml': `language: en
names: {en: {given: Yoko, surname: Kamikawa, order: surname-first}}
tenures: [{post: mofa/foreign-minister, from: 2023-09-13, to: 2024-10-01}]
biography: {text: Member of the House of Representatives.}
`,
  'data/people/barcena-alicia.yaml': `language: es
names: {es: {given: Alicia, surname: Bárcena Ibarra, surnameParts: [Bárcena, Ibarra]}}
tenures: [{post: sre/secretary, from: 2023-07, to: 2024}]
`,
  'data/relations/japan-mexico.yaml': `language: en
parties: [JPN, MEX]
name: Japan–Mexico Relations
facts:
  companies: {label: Japanese companies in Mexico, value: 1300, period: 2023, source: comtrade}
  rumour: {label: New plants, value: 12, period: 2023, verification: unverified}
  timeless: {label: Residents, value: 11000}
agreements:
  epa:
    title: Agreement for the Strengthening of the Economic Partnership
    status: in-force
    signed: {date: 2004-09-17, milestones: every-5}
    inForce: {date: 2005-04-01}
events:
  relations: {kind: relations-established, date: 1888-11-30, label: the establishment of diplomatic relations}
organizations: [oecd]
`,
  'data/meetings/japan-mexico-2024-02-21.yaml': `language: en
number: JPN-MEX/FM/2024/001
title: {en: Foreign Ministers' Meeting, ja: 日・メキシコ外相会談}
form: meeting
status: held
access: public
start: 2024-02-21T17:00
venue: {city: Rio de Janeiro, country: BRA, timezone: America/Sao_Paulo}
relation: japan-mexico
own: {party: JPN, head: kamikawa-yoko}
counterparts: [{party: MEX, head: barcena-alicia}]
topics:
  - id: economy
    heading: Economy
    likelihood: certain
    points:
      - {text: This year is the 20th anniversary of our EPA's signing., cites: [companies]}
      - {text: Companies are **worried**., handling: [NO COPIES]}
    asks: [{id: legal-stability, text: Legal stability.}]
    anniversaries: [epa/signed, relations, oecd/founded, oecd/accession/MEX]
    statements:
      - {id: s1, by: kamikawa-yoko, verb: requested, ask: legal-stability, text: legal stability}
      - {id: s2, by: barcena-alicia, verb: stated, repliesTo: s1, text: that she understood, access: public}
`,
  'templates/latin-america/desk.yaml': 'title: Latin America\n',
} as const;

export const MEETING = 'japan-mexico-2024-02-21';

/** The ministry with some files replaced, added (new names) or left out (undefined), on disk. */
export function world(
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): FolderStore & { readonly root: string } {
  const root = mkdtempSync(join(tmpdir(), 'chancery-'));
  for (const [name, content] of Object.entries({ ...FILES, ...changes })) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return { ...openFolderStore({ data: 'data', templates: 'templates', root }), root };
}

/** The sample meeting with a piece of its text replaced. */
export function meetingWith(before: string, after: string): { readonly [name: string]: string } {
  return changed('data/meetings/japan-mexico-2024-02-21.yaml', before, after);
}

export function changed(name: keyof typeof FILES, before: string, after: string): { readonly [name: string]: string } {
  if (!FILES[name].includes(before)) throw new Error(`${name} does not hold ${before}`);
  return { [name]: FILES[name].replace(before, after) };
}

/** One line for each fault: place, code, message, hint. */
export function lines(faults: readonly Fault[]): readonly string[] {
  return faults.map(
    ({ file, line, column, code, message, hint }) =>
      `${file}:${line}:${column} ${code}: ${message}${hint === undefined ? '' : ` | ${hint}`}`,
  );
}
