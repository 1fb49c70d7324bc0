/**
 * The marking schemes, one row a level. Sources are those of the research behind Chancery: what is known from general
 * practice alone says so, and is for a ministry's security unit to confirm. Translations are for readers of a paper in
 * another language; the scheme's own words are the marking.
 */
import type { Caveats } from './clearance.js';
import type { Level } from './level.js';

/** How one level is printed. */
export interface Row {
  /** Words by language tag; none for a level that bears no mark. */
  readonly label: Readonly<Record<string, string>>;
  /** What stands in brackets before a portion; null for a level whose portions bear none. */
  readonly portion: string | null;
}

export interface Scheme {
  /** Own languages, in the order in which they are printed. */
  readonly languages: readonly [string, ...string[]];
  /** Between the words of two own languages. */
  readonly between: string;
  readonly caveats: Caveats;
  readonly levels: Readonly<Record<Level, Row>>;
}

const NONE = { label: {}, portion: null };

/** Between the words of two languages, and before and between caveats, where a scheme has no manner of its own. */
const DOT = ' · ';

/** Classification and dissemination controls parted by a double slash, controls by a single one. */
const SLASHES = { before: '//', between: '/' };

export const SCHEMES: Readonly<Record<string, Scheme>> = {
  /** 取扱注意, 秘 and 極秘: general practice, each ministry's own rules on the handling of documents. */
  JP: {
    languages: ['ja'],
    between: DOT,
    caveats: { before: DOT, between: DOT },
    levels: {
      public: NONE,
      internal: { label: { ja: '取扱注意', en: 'INTERNAL', es: 'USO INTERNO', fr: 'USAGE INTERNE' }, portion: '取扱注意' },
      restricted: { label: { ja: '秘', en: 'RESTRICTED', es: 'RESERVADO', fr: 'CONFIDENTIEL' }, portion: '秘' },
      secret: { label: { ja: '極秘', en: 'SECRET', es: 'SECRETO', fr: 'SECRET' }, portion: '極秘' },
    },
  },
  /**
   * Government Security Classifications Policy, 5 August 2024: the tiers, and OFFICIAL-SENSITIVE as a marking within the
   * first of them. The dash before a caveat: general practice. No short forms are given: a portion bears the words.
   */
  UK: {
    languages: ['en'],
    between: DOT,
    caveats: { before: ' – ', between: ' – ' },
    levels: {
      public: NONE,
      internal: { label: { en: 'OFFICIAL', es: 'OFICIAL', fr: 'OFFICIEL' }, portion: 'OFFICIAL' },
      restricted: {
        label: { en: 'OFFICIAL-SENSITIVE', es: 'OFICIAL-SENSIBLE', fr: 'OFFICIEL-SENSIBLE' },
        portion: 'OFFICIAL-SENSITIVE',
      },
      secret: { label: { en: 'SECRET', es: 'SECRETO', fr: 'SECRET', ja: '極秘' }, portion: 'SECRET' },
    },
  },
  /**
   * Portion marks (U), (SBU), (C), (S) on titles, paragraphs and bullets: the State Department's meeting papers. The
   * double slash before handling: its action memorandum. Open pages are marked, too, whatever the record holds.
   */
  US: {
    languages: ['en'],
    between: DOT,
    caveats: SLASHES,
    levels: {
      public: { label: { en: 'UNCLASSIFIED', es: 'NO CLASIFICADO', fr: 'NON CLASSIFIÉ' }, portion: 'U' },
      internal: {
        label: { en: 'SENSITIVE BUT UNCLASSIFIED', es: 'SENSIBLE PERO NO CLASIFICADO', fr: 'SENSIBLE MAIS NON CLASSIFIÉ' },
        portion: 'SBU',
      },
      restricted: { label: { en: 'CONFIDENTIAL', es: 'CONFIDENCIAL', fr: 'CONFIDENTIEL', ja: '秘' }, portion: 'C' },
      secret: { label: { en: 'SECRET', es: 'SECRETO', fr: 'SECRET', ja: '極秘' }, portion: 'S' },
    },
  },
  /**
   * RESTREINT UE/EU RESTRICTED and SECRET UE/EU SECRET, each one mark in two languages: Commission Decision (EU, Euratom)
   * 2015/444. The short forms, and LIMITE, which is no classification: general practice.
   */
  EU: {
    languages: ['fr', 'en'],
    between: '/',
    caveats: { before: ' – ', between: ' – ' },
    levels: {
      public: NONE,
      internal: { label: { fr: 'LIMITE' }, portion: 'LIMITE' },
      restricted: { label: { fr: 'RESTREINT UE', en: 'EU RESTRICTED', es: 'RESTRINGIDO UE' }, portion: 'R-UE/EU-R' },
      secret: { label: { fr: 'SECRET UE', en: 'EU SECRET', es: 'SECRETO UE' }, portion: 'S-UE/EU-S' },
    },
  },
  /** Protected A, Confidential and Secret, in both official languages: general practice, as is the slash before a caveat. */
  CA: {
    languages: ['en', 'fr'],
    between: ' / ',
    caveats: SLASHES,
    levels: {
      public: NONE,
      internal: { label: { en: 'PROTECTED A', fr: 'PROTÉGÉ A', es: 'PROTEGIDO A' }, portion: 'PROTECTED A' },
      restricted: { label: { en: 'CONFIDENTIAL', fr: 'CONFIDENTIEL', es: 'CONFIDENCIAL', ja: '秘' }, portion: 'C' },
      secret: { label: { en: 'SECRET', fr: 'SECRET', es: 'SECRETO', ja: '極秘' }, portion: 'S' },
    },
  },
  /**
   * Reservada and confidencial: the two classes of information that is not public, in Mexico's Ley General de
   * Transparencia y Acceso a la Información Pública of 2015, articles 113 and 116. They are no ladder, since the one guards
   * the State and the other persons: internal papers, and secret ones, are handled by the ministry's own practice. All
   * general knowledge, for a security unit to confirm. No short forms are given: a portion bears the words.
   */
  MX: {
    languages: ['es'],
    between: DOT,
    caveats: { before: DOT, between: DOT },
    levels: {
      public: NONE,
      internal: { label: { es: 'USO INTERNO', en: 'INTERNAL', ja: '取扱注意', fr: 'USAGE INTERNE' }, portion: 'USO INTERNO' },
      restricted: {
        label: { es: 'INFORMACIÓN RESERVADA', en: 'RESTRICTED', ja: '秘', fr: 'INFORMATION RÉSERVÉE' },
        portion: 'RESERVADA',
      },
      secret: { label: { es: 'SECRETO', en: 'SECRET', ja: '極秘', fr: 'SECRET' }, portion: 'SECRETO' },
    },
  },
};
