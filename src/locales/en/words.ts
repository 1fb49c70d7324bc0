/** English words for the enumerations of the records. */
import type { Vocabulary } from '../locale.js';

export const WORDS = {
  form: {
    meeting: 'meeting',
    'short-talk': 'short talk',
    telephone: 'telephone talk',
    video: 'video conference',
    'courtesy-call': 'courtesy call',
    'working-lunch': 'working lunch',
    signing: 'signing ceremony',
  },
  status: { proposed: 'proposed', confirmed: 'confirmed', held: 'held', postponed: 'postponed', cancelled: 'cancelled' },
  likelihood: { certain: 'certain', possible: 'possible', unlikely: 'unlikely' },
  interpretation: {
    none: 'no interpretation',
    consecutive: 'consecutive interpretation',
    simultaneous: 'simultaneous interpretation',
  },
  press: { open: 'open to the press', closed: 'closed to the press' },
  role: {
    head: 'head of delegation',
    member: 'member',
    'note-taker': 'note-taker',
    interpreter: 'interpreter',
    ambassador: 'ambassador',
  },
  act: {
    established: 'established',
    event: 'event',
    agreed: 'agreed in substance',
    signed: 'signed',
    'notes-exchanged': 'notes exchanged',
    'in-force': 'in force',
    founded: 'founded',
    accession: 'accession',
  },
  clearanceRole: {
    drafter: 'Drafted',
    contributor: 'Contributed',
    clearer: 'Cleared',
    approver: 'Approved',
    info: 'For information',
  },
  decision: {
    submitted: 'submitted',
    ok: 'ok',
    'ok-with-edits': 'ok with edits',
    dissent: 'dissent',
    pending: 'pending',
    rejected: 'rejected',
    info: 'informed',
  },
  commitment: { open: 'open', overdue: 'overdue', done: 'done', dropped: 'dropped' },
  agreement: { 'in-force': 'in force', signed: 'signed', historical: 'historical', terminated: 'terminated' },
  verification: {
    verified: 'verified',
    'single-source': 'single source',
    conflicting: 'sources differ',
    unverified: 'unverified',
    stale: 'stale',
  },
  both: { both: 'both' },
} as const satisfies Readonly<Record<Vocabulary, Readonly<Record<string, string>>>>;

/** The same words in another language: none missing, none that English lacks. */
export type Words = { readonly [V in Vocabulary]: { readonly [value in keyof (typeof WORDS)[V]]: string } };
