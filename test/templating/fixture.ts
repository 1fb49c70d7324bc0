/** A whole context made by hand: the brief of Japan and Mexico in Rio de Janeiro, 2024. */
import { type Context, contextSchema, type P } from '../../src/context/schema.js';
import type { Level } from '../../src/marking/level.js';

const RECORD = 'meetings/japan-mexico-2024-02-21#';

/** Words of a record. */
export function p(text: string, at = '', level: Level = 'internal'): P {
  return { text, lang: 'en', from: at === '' ? [] : [`${RECORD}/${at}`], level, handling: [], cites: [], computed: false };
}

/** Computed words. */
export function c(text: string, level: Level = 'public'): P {
  return { text, lang: 'en', from: [`${RECORD}/start`], level, handling: [], cites: [], computed: true };
}

function person(full: string, short: string, title: string | null): Context['own']['head'] {
  return {
    full: c(full),
    name: c(full.replace('H.E. Dr. ', '')),
    titled: c(`${short.split(' ')[0]} ${full.replace(/^(H\.E\. Dr\.|Ms\.) /, '')}`),
    short: c(short),
    title: title === null ? null : c(title),
    role: null,
    pronunciation: null,
    biography: null,
    tenures: [],
  };
}

function anniversary(years: number, act: string, label: string, date: string): Context['anniversaries'][number] {
  return {
    years,
    number: c(String(years)),
    suffix: c('th'),
    act: c(act),
    label: c(label),
    date: c(date),
    phrase: c(`${years}th anniversary of ${label}`),
  };
}

type Topic = Context['topics'][number];

function topic(index: number, heading: string, minutes: number, rest: Partial<Topic>): Topic {
  return {
    number: c(String(index + 1)),
    heading: p(heading, `topics/${index}/heading`),
    short: p(heading, `topics/${index}/heading`),
    likelihood: c('certain'),
    minutes: c(`${minutes} min`),
    points: [],
    expected: [],
    ifRaised: [],
    asks: [],
    redLines: [],
    avoid: [],
    background: null,
    anniversaries: [],
    statements: [],
    outcomes: [],
    turns: [],
    ...rest,
  };
}

const point = (text: string, at: string, cites: P['cites'] = []) => ({ text: { ...p(text, at), cites }, short: p(text, at) });

const topics: readonly Topic[] = [
  topic(0, 'Opening, disaster cooperation, a Latin American year', 6, {
    points: [
      point(
        'I welcome our second meeting, and thank you for your message of condolence after the Noto Peninsula Earthquake.',
        'topics/0/points/0/text',
      ),
      point(
        'G20 in Brazil and APEC in Peru make this a Latin American year: let us use it for our global strategic partnership.',
        'topics/0/points/1/text',
      ),
    ],
    expected: [p('Invitation to invest more: nearshoring, electric mobility, large infrastructure.', 'topics/0/expected/0/text')],
  }),
  topic(1, 'Economy: twenty years of the EPA', 8, {
    points: [
      point(
        'This year is the 20th anniversary of the signing of our EPA and the 60th of the Japanese Chamber in Mexico.',
        'topics/1/points/0/text',
      ),
      point(
        '1,272 Japanese companies work in Mexico; they look for a **stable and predictable** environment.',
        'topics/1/points/1/text',
        [
          {
            text: 'As of October 2021, older than the two years allowed for this figure.',
            from: 'relations/japan-mexico#/facts/companies',
            level: 'public',
          },
        ],
      ),
    ],
    asks: [
      {
        text: p('Legal stability and predictability for Japanese companies.', 'topics/1/asks/0/text', 'restricted'),
        short: p('Legal stability.', 'topics/1/asks/0/short', 'restricted'),
        fallback: p('A contact point for companies in the Secretariat.', 'topics/1/asks/0/fallback', 'restricted'),
        history: [c('Asked in Sept 2022: “would be addressed”; no result recorded since.', 'restricted')],
      },
    ],
    avoid: [p('Naming single companies or pending cases.', 'topics/1/avoid/0/text')],
    redLines: [p('No investment figure today.', 'topics/1/redLines/0/text', 'restricted')],
    ifRaised: [
      {
        question: p('Will Japan commit to new investment figures today?', 'topics/1/ifRaised/0/question'),
        answer: p(
          'Investment decisions are for companies; what governments can do is to provide a stable environment.',
          'topics/1/ifRaised/0/answer',
        ),
        avoid: p('Any number.', 'topics/1/ifRaised/0/avoid'),
      },
    ],
  }),
];

const fact = (
  label: string,
  value: string,
  period: string,
  flag: string | null,
  note: string | null,
): Context['facts'][number] => ({
  label: c(label),
  value: c(value),
  period: c(period),
  reporter: c('Japan'),
  source: c('MOFA, Basic Data'),
  flag: flag === null ? null : c(flag),
  note: note === null ? null : c(note),
});

const barcena: Context['own']['head'] = {
  ...person('H.E. Dr. Alicia BÁRCENA IBARRA', 'Secretary Bárcena', 'Secretary of Foreign Affairs of the United Mexican States'),
  pronunciation: c('BAR-seh-nah'),
  biography: p(
    'Biologist and diplomat. Led *ECLAC* from 2008 to 2022.\n\n- Ambassador to Chile until 2023',
    'people/barcena-alicia',
    'internal',
  ),
  tenures: [{ title: c('Secretary of Foreign Affairs'), period: c('since July 2023') }],
};

const mexico: Context['counterparts'][number] = {
  short: c('Mexico'),
  formal: c('the United Mexican States'),
  adjective: c('Mexican'),
  head: barcena,
  delegation: [],
  history: {
    people: { ordinal: c('second'), phrase: c('Second meeting with Secretary Bárcena') },
    posts: { ordinal: null, phrase: null },
    countries: { ordinal: null, phrase: null },
    first: c('First: 21 September 2023, New York (UN General Assembly), 30 minutes'),
    last: null,
    openAsks: c('1 request open since 2022', 'restricted'),
    openCommitments: c('1 commitment open', 'internal'),
    headline: c('Second meeting with Secretary Bárcena'),
    notes: [
      c('First: 21 September 2023, New York (UN General Assembly), 30 minutes'),
      c('1 request open since 2022', 'restricted'),
      c('1 commitment open', 'internal'),
    ],
    meetings: [
      {
        date: c('21 Sep 2023'),
        place: c('New York, UN General Assembly'),
        between: c('Kamikawa–Bárcena'),
        form: c('meeting'),
        result: c('First meeting of the two ministers, about 30 minutes.'),
      },
      { date: c('26 Sep 2022'), place: c('Tokyo'), between: c('Hayashi–Ebrard'), form: c('meeting'), result: null },
    ],
  },
};

/** The labels are a desk's: see `labels` of the desk under test. */
export function fixture(labels: Readonly<Record<string, string>>): Context {
  return contextSchema.parse({
    paper: {
      product: 'brief',
      lang: 'en',
      title: c('Pre-meeting brief'),
      number: c('JPN-MEX/FM/2024/001'),
      date: c('19 February 2024'),
      revision: c('version 3'),
      draft: false,
      desk: c('Latin America and Caribbean desk'),
      office: c('Ministry of Foreign Affairs of Japan'),
      level: 'restricted',
      attribution: c('The following is attributable to the Press Secretary, Ministry of Foreign Affairs of Japan.'),
      languages: [
        { name: c('English'), current: true },
        { name: { ...c('日本語'), lang: 'ja' }, current: false },
        { name: { ...c('español'), lang: 'es' }, current: false },
      ],
      illustrative: true,
    },
    meeting: {
      notice: null,
      several: false,
      title: c('Japan–Mexico Foreign Ministers’ Meeting'),
      form: c('meeting'),
      status: c('confirmed'),
      place: c('Rio de Janeiro, Brazil'),
      city: c('Rio de Janeiro'),
      occasion: c('on the margins of the G20 Foreign Ministers’ Meeting'),
      requestedBy: null,
      interpretation: c('consecutive', 'internal'),
      when: c('Wed 21 February 2024, 17:00'),
      date: c('Wed 21 February 2024'),
      day: c('21 February 2024'),
      time: c('17:00–17:30'),
      duration: c('30 minutes'),
      clocks: [
        {
          place: c('Tokyo'),
          zone: c('JST'),
          local: c('05:00'),
          shift: c('+1 day'),
          phrase: c('Tokyo 05:00, Thu 22 Feb (+1 day)'),
        },
        { place: c('Mexico City'), zone: c('UTC−6'), local: c('14:00'), shift: null, phrase: c('Mexico City 14:00, same day') },
      ],
      reported: false,
      opening: c(
        'On February 21, Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, held a meeting with H.E. Dr. Alicia BÁRCENA IBARRA, Secretary of Foreign Affairs of the United Mexican States. The overview of the meeting is as follows.',
      ),
      met: c('Minister Kamikawa met Secretary Bárcena on 21 February 2024 in Rio de Janeiro.'),
      photo: null,
      noteTakers: [],
      purpose: null,
      objectives: [
        p('Secure a public signal of Mexico’s confidence for Japanese investors.', 'objectives/0/text'),
        p('Align on the May OECD Ministerial Council Meeting: Japan in the chair, Mexico vice-chair.', 'objectives/1/text'),
      ],
      choreography: [{ minutes: c('5 min'), text: p('Photo session', 'choreography/0/text'), press: c('open to the press') }],
    },
    relation: { name: c('Japan–Mexico'), partnership: c('Global Strategic Partnership'), href: null },
    own: {
      short: c('Japan'),
      formal: c('Japan'),
      adjective: c('Japanese'),
      head: person('KAMIKAWA Yoko', 'Minister Kamikawa', 'Minister for Foreign Affairs of Japan'),
      delegation: [],
    },
    counterparts: [mexico],
    topics,
    commitments: [
      {
        text: p('Name a contact point for Japanese companies.', 'commitments/0/text'),
        by: c('Mexico'),
        due: null,
        status: c('open'),
        made: c('21 Sep 2023'),
      },
    ],
    promised: [],
    headlines: [],
    anniversaries: [
      anniversary(20, 'signed', 'the signing of the Japan–Mexico EPA', '17 September 2004'),
      anniversary(60, 'founded', 'the Japanese Chamber of Commerce and Industry in Mexico', '1964'),
      anniversary(30, 'accession', 'Mexico’s accession to the OECD', '18 May 1994'),
      anniversary(60, 'accession', 'Japan’s own accession to the OECD', '28 April 1964'),
    ],
    background: [
      {
        heading: p('Economy', 'topics/1/heading'),
        text: p('Trade has **grown** since the EPA.\n\nBrazil holds the G20 & Peru \\<APEC>.', 'topics/1/background/text'),
      },
    ],
    facts: [
      fact('Exports of goods, Japan to Mexico', '¥1,441.2 bn', '2022', null, 'Japan’s own statistics; Mexico’s differ.'),
      fact('Japanese companies in Mexico', '1,272', 'Oct 2021', 'stale', null),
    ],
    asks: [],
    agreements: [
      {
        title: c('Economic Partnership Agreement'),
        short: c('EPA'),
        signed: c('17 September 2004'),
        inForce: c('1 April 2005'),
        status: c('in force'),
      },
    ],
    visits: [],
    clearance: [
      {
        role: c('drafted', 'internal'),
        entries: [
          {
            unit: c('Latin America desk', 'internal'),
            decision: c('submitted', 'internal'),
            date: c('19 Feb 2024', 'internal'),
            revision: c('version 3'),
            note: null,
          },
        ],
      },
    ],
    sources: [
      {
        title: c('Japan–Mexico Relations (Basic Data)'),
        publisher: c('MOFA'),
        date: null,
        href: 'https://www.mofa.go.jp/region/latin/mexico/data.html',
      },
    ],
    labels: { ...labels },
  });
}
