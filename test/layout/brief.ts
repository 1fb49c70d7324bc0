/** A brief as the ministry makes it: everything that a page of it can hold. */
import type { Block, Document, Run } from '../../src/document/tree.js';
import { bold, cell, group, h, head, list, note, p, panel, paper, row, section, style, table, text } from './tree.js';

const pageOfPages: readonly Run[] = [
  text('Page '),
  { kind: 'page-number', at: text('').at },
  text(' of '),
  { kind: 'page-count', at: text('').at },
];

const topics: Block = list(
  'Topics',
  [
    [
      h(3, 'Opening, disaster cooperation, a Latin American year', 'certain · 6 min'),
      list('Points', [
        [
          p(
            'I welcome our second meeting, and thank you for your message of condolence after the Noto Peninsula Earthquake.',
            'Talking Point',
          ),
        ],
        [
          p(
            'G20 in Brazil and APEC in Peru make this a Latin American year: let us use it for our global strategic partnership.',
            'Talking Point',
          ),
        ],
      ]),
      p(
        [
          text('They may say', { style: 'Label' }),
          text(' Invitation to invest more: nearshoring, electric mobility, large infrastructure.'),
        ],
        'Remark',
      ),
    ],
    [
      h(3, 'Economy: twenty years of the EPA', 'certain · 8 min'),
      list('Points', [
        [
          p(
            'This year is the 20th anniversary of the signing of our EPA and the 60th of the Japanese Chamber in Mexico.',
            'Talking Point',
          ),
        ],
        [
          p(
            [
              text('1,272 Japanese companies work in Mexico; they look for a stable and predictable environment.'),
              note('As of October 2021, older than the two years allowed for this figure.'),
            ],
            'Talking Point',
          ),
        ],
      ]),
      p(
        [
          bold('Ask'),
          text('  Legal stability and predictability for Japanese companies. '),
          style('Muted', 'Asked in Sept 2022: “would be addressed”; no result recorded since.'),
        ],
        'Ask',
        { level: 'restricted' },
      ),
      p([text('Avoid', { strong: true, style: 'Warning' }), text('  Naming single companies or pending cases.')], 'Avoid'),
    ],
  ],
  true,
);

const anniversary = (number: string, words: string, date: string) =>
  ['', [p([text(number), style('Ordinal', 'th')], 'Huge'), p(words, 'Panel Text'), p(date, 'Caption')]] as const;

const figures = table(
  [row(head('Indicator'), head('Value', 'Number'), head('Period'), head('Reporter, source'))],
  [
    row(
      cell('Exports of goods, Japan to Mexico'),
      cell('¥1,441.2 bn', 'Number'),
      cell('2022'),
      cell([text('Japan; MOFA, Basic Data'), note('Japan’s own statistics; Mexico’s differ.')], 'Small Cell'),
    ),
    row(
      cell('Imports of goods, Japan from Mexico'),
      cell('¥842.7 bn', 'Number'),
      cell('2022'),
      cell('Japan; MOFA, Basic Data', 'Small Cell'),
    ),
    row(
      cell('Japanese companies in Mexico'),
      cell('1,272', 'Number'),
      cell([text('Oct 2021 '), style('Warning', 'stale')]),
      cell('Japan; MOFA, Basic Data', 'Small Cell'),
    ),
  ],
  [0.4, 'auto', 'auto', 'auto'],
);

export const BRIEF: Document = paper(
  section(
    [
      p('Pre-meeting brief', 'Kicker'),
      h(1, 'Japan–Mexico Foreign Ministers’ Meeting'),
      p(
        [
          text(
            'Minister KAMIKAWA Yoko with H.E. Dr. Alicia BÁRCENA IBARRA, Secretary of Foreign Affairs of the United Mexican States ',
          ),
          style('Upright', '(BAR-seh-nah)'),
        ],
        'Lead',
      ),
      panel([
        [
          'When',
          [
            p([bold('Wed 21 February 2024')], 'Panel Text'),
            p([bold('17:00–17:30'), text(' Rio de Janeiro')], 'Panel Text'),
            p([style('Muted', 'Tokyo 05:00, Thu 22 Feb (+1 day)')], 'Panel Text'),
          ],
        ],
        [
          'Where and why',
          [p('Rio de Janeiro, Brazil', 'Panel Text'), p('on the margins of the G20 Foreign Ministers’ Meeting', 'Panel Text')],
        ],
        [
          'Between us',
          [
            p([bold('Second meeting'), text(' with Secretary Bárcena')], 'Panel Text'),
            p([style('Muted', 'First: 21 September 2023, New York (UN General Assembly), 30 minutes')], 'Panel Text'),
          ],
        ],
      ]),
      h(2, 'Objectives'),
      list(
        'Numbered List',
        [
          'Secure a public signal of Mexico’s confidence for Japanese investors.',
          'Align on the May OECD Ministerial Council Meeting: Japan in the chair, Mexico vice-chair.',
        ],
        true,
      ),
      h(2, 'Points to make'),
      topics,
      h(2, 'Anniversaries'),
      panel([
        anniversary('20', 'signing of the Japan–Mexico EPA', '17 September 2004'),
        anniversary('60', 'Japanese Chamber of Commerce and Industry in Mexico', '1964'),
        anniversary('30', 'Mexico’s accession to the OECD', '18 May 1994'),
      ]),
      h(2, 'Background'),
      p(
        'Diplomatic relations date from the Treaty of Amity, Commerce and Navigation of 30 November 1888, and were interrupted from 1941 to 1952. Since February 2010 the two countries describe their relation as a Global Strategic Partnership.',
        'Justified',
      ),
      p([
        text('日本とメキシコ', { lang: 'ja' }),
        text(' have been partners since 1888: '),
        text('明治二十一年の修好通商航海条約は、アジア以外の国との初の平等条約であった。', { lang: 'ja' }),
      ]),
      h(2, 'Facts and figures'),
      figures,
      group([h(2, 'Clearance'), p('Latin America and Caribbean desk, 19 Feb 2024, version 3', 'Panel Text')], 'Group', true),
    ],
    {
      level: 'internal',
      head: {
        first: [
          p('Brief JPN-MEX/FM/2024/001 · version 3 · 19 February 2024', 'Header', {
            aside: [text('Latin America and Caribbean desk')],
          }),
        ],
        rest: [
          p('Japan–Mexico Foreign Ministers’ Meeting, 21 February 2024', 'Header', { aside: [text('JPN-MEX/FM/2024/001 · v3')] }),
        ],
      },
      foot: { first: null, rest: [p('Points illustrative, from public sources', 'Footer', { aside: pageOfPages })] },
    },
  ),
);
