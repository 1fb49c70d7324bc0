import { describe, expect, test } from '@jest/globals';
import { blocks } from '../../src/faults/fault.js';
import { RECORD_CODES } from '../../src/records/codes.js';
import { changed, FILES, lines, MEETING, meetingWith, world } from './world.js';

type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

const found = (changes: Changes) =>
  lines(world(changes).everything()).map((line) => line.replace(`data/meetings/${MEETING}.yaml`, 'meeting'));

test('ten slips in five files are reported in one run, each where it is and once', () => {
  const meeting = FILES[`data/meetings/${MEETING}.yaml`]
    .replace('number:', 'nubmer:')
    .replace('form: meeting', 'form: meting')
    .replace('head: kamikawa-yoko', 'head: kamikawa-yoku')
    .replace('cites: [companies]', 'cites: [rumour]')
    .replace('repliesTo: s1', 'repliesTo: s9');
  expect(
    found({
      [`data/meetings/${MEETING}.yaml`]: meeting,
      ...changed('data/people/kamikawa-yoko.yaml', 'to: 2024-10-01', 'to: 2022'),
      ...changed('data/people/barcena-alicia.yaml', 'names: {es', 'names: {spanish'),
      ...changed('data/countries/BRA.yaml', 'America/Sao_Paulo', 'America/Sao_Paolo'),
      ...changed('data/relations/japan-mexico.yaml', 'date: 1888-11-30', 'date: 1888-11-31'),
      'data/organizations/sre.yaml': 'language: es\nkind: foreign-ministry\nnames: "Secretaría\n',
    }),
  ).toEqual([
    'data/countries/BRA.yaml:4:37 unknown-zone: no time zone is called "America/Sao_Paolo" | did you mean "America/Sao_Paulo"?',
    'meeting:2:1 unknown-key: "nubmer" is not a key that can stand here | did you mean "number"? (which must be written here)',
    'meeting:4:7 not-allowed: "meting" is not allowed here | did you mean "meeting"? (allowed: meeting, short-talk, telephone, video, courtesy-call, working-lunch, signing)',
    'meeting:10:25 unknown-reference: no person is called "kamikawa-yoku" | did you mean "kamikawa-yoko" (data/people/kamikawa-yoko.yaml)?',
    'meeting:17:81 unverified-fact: the figure "rumour" is not verified | it stands in data/relations/japan-mexico.yaml:6; complete it there, or do not cite it',
    'meeting:23:63 unknown-reference: no statement is called "s9" | did you mean "s1" (data/meetings/japan-mexico-2024-02-21.yaml:22:9) or "s2" (data/meetings/japan-mexico-2024-02-21.yaml:23:9)?',
    'data/organizations/sre.yaml:4:1 invalid-yaml: a quote is not closed before this | look for the text that begins with a quote',
    'data/people/barcena-alicia.yaml:2:9 bad-language: "spanish" is no language tag: en, ja, es-MX',
    'data/people/kamikawa-yoko.yaml:3:63 tenure-order: this tenure ends (2022) before it begins (2023-09-13)',
    'data/relations/japan-mexico.yaml:15:50 bad-date: "1888-11-31" is no date of the calendar',
  ]);
});

/** The sample meeting with a decision about the reply in it, of which a piece is replaced. */
const decision = (before: string, after: string) => {
  const text = 'decisions: [{rule: orphan-reply, at: economy/s2, by: Director, date: 2024-02-21, reason: Agreed.}]\n';
  return meetingWith('start:', `${text.replace(before, after)}start:`);
};

/** A slip and the one line that it must bring, without the hint. */
const SLIPS: readonly (readonly [string, Changes, string])[] = [
  [
    'a required field left out',
    meetingWith('number: JPN-MEX/FM/2024/001\n', ''),
    'meeting:1:1 missing-field: "number" is missing here',
  ],
  [
    'a required field of an item left out',
    meetingWith('verb: stated, ', ''),
    'meeting:23:9 missing-field: "verb" is missing here',
  ],
  [
    'a key that is there already, misspelt',
    meetingWith('access: public\n', 'access: public\nacess: public\n'),
    'meeting:7:1 unknown-key: "acess" is not a key that can stand here',
  ],
  [
    'a number in quotes',
    meetingWith('start:', 'revision: "3"\nstart:'),
    'meeting:7:11 wrong-type: a number is wanted here, this is text',
  ],
  [
    'a gap that the record tells of',
    meetingWith('start:', '# gap: How long it lasts.\nstart:'),
    'meeting:7:1 gap: still to be written: How long it lasts',
  ],
  [
    'a title that only holds the place of one',
    meetingWith('title:', '# stand-in: The title.\ntitle:'),
    'meeting:3:1 stand-in: what stands below only holds the place: The title',
  ],
  [
    'half a minute',
    meetingWith('start:', 'duration: {minutes: 0.5}\nstart:'),
    'meeting:7:21 wrong-type: a whole number is wanted here, this is a number with a fraction',
  ],
  [
    'too short a meeting',
    meetingWith('start:', 'duration: {minutes: 0}\nstart:'),
    'meeting:7:21 out-of-range: this number must be at least 1',
  ],
  [
    'a number for a title',
    meetingWith("title: {en: Foreign Ministers' Meeting, ja: 日・メキシコ外相会談}", 'title: 2024'),
    'meeting:3:8 wrong-type: text is wanted here, this is a number',
  ],
  [
    'a key without a value',
    meetingWith("title: {en: Foreign Ministers' Meeting, ja: 日・メキシコ外相会談}", 'title:'),
    'meeting:3:1 wrong-type: text is wanted here, and nothing is written',
  ],
  [
    'a text without words',
    meetingWith('text: Legal stability.', 'text: ""'),
    'meeting:19:40 empty-field: nothing is written here',
  ],
  [
    'a text in no language',
    meetingWith('heading: Economy', 'heading: {access: public}'),
    'meeting:14:14 bad-format: needs at least one language',
  ],
  [
    'a level that does not exist',
    meetingWith('heading: Economy', 'heading: {en: Economy, access: publik}'),
    'meeting:14:36 not-allowed: "publik" is not allowed here',
  ],
  [
    'a slip among the languages of a text',
    meetingWith('heading: Economy', 'heading: {en: Economy, acess: public}'),
    'meeting:14:28 bad-language: "acess" is no language tag and no key that a text may carry',
  ],
  [
    'a word for the language of a text',
    meetingWith('heading: Economy', 'heading: {English: Economy}'),
    'meeting:14:15 bad-language: "English" is no language tag and no key that a text may carry',
  ],
  [
    'a word for a language',
    meetingWith('language: en', 'language: English'),
    'meeting:1:11 bad-language: "English" is no language tag: en, ja, es-MX',
  ],
  [
    'a text for a list',
    meetingWith('cites: [companies]', 'cites: companies'),
    'meeting:17:80 wrong-type: a list is wanted here, this is text',
  ],
  [
    'a list that must not be empty',
    meetingWith('[{party: MEX, head: barcena-alicia}]', '[]'),
    'meeting:11:15 empty-field: nothing is written here',
  ],
  [
    '30 February',
    meetingWith('start:', 'prepared: 2024-02-30\nstart:'),
    'meeting:7:11 bad-date: "2024-02-30" is no day of the calendar',
  ],
  [
    'a day without its zeros',
    meetingWith('start:', 'prepared: 2024-2-3\nstart:'),
    'meeting:7:11 bad-format: "2024-2-3" must be a day: YYYY-MM-DD',
  ],
  [
    'an address that is none',
    changed('data/sources.yaml', '"https://comtradeplus.un.org"', 'comtrade'),
    'data/sources.yaml:1:60 bad-format: "comtrade" is no web address: https://...',
  ],
  [
    'an id with a blank',
    changed('data/relations/japan-mexico.yaml', 'timeless:', 'time less:'),
    'data/relations/japan-mexico.yaml:7:3 bad-format: "time less" must be lower-case words joined by hyphens',
  ],
  [
    'a key written twice',
    meetingWith('form: meeting', 'form: meeting\nform: video'),
    'meeting:5:1 duplicate-key: "form" is written twice in one mapping',
  ],
  [
    'an image in a talking point',
    meetingWith('Companies are **worried**.', '"![x](y.png)"'),
    'meeting:18:16 forbidden-markdown: an image cannot stand in this text',
  ],
  [
    'a table in a biography',
    changed('data/people/kamikawa-yoko.yaml', 'text: Member of the House of Representatives.', 'text: "|a|b|\\n|-|-|\\n"'),
    'data/people/kamikawa-yoko.yaml:4:19 forbidden-markdown: a table cannot stand in this text',
  ],
  [
    'a desk that no template knows',
    meetingWith('start:', 'desk: latin-amerika\nstart:'),
    'meeting:7:7 unknown-reference: no desk is called "latin-amerika"',
  ],
  [
    'a source that does not exist',
    changed('data/relations/japan-mexico.yaml', 'source: comtrade', 'source: contrade'),
    'data/relations/japan-mexico.yaml:5:87 unknown-reference: no source is called "contrade"',
  ],
  [
    'a source of one wording',
    meetingWith('heading: Economy', 'heading: {en: Economy, source: contrade}'),
    'meeting:14:36 unknown-reference: no source is called "contrade"',
  ],
  [
    'a post that does not exist',
    changed('data/people/kamikawa-yoko.yaml', 'foreign-minister', 'foregin-minister'),
    'data/people/kamikawa-yoko.yaml:3:18 unknown-reference: no post is called "mofa/foregin-minister"',
  ],
  [
    'an act that does not exist',
    meetingWith('epa/signed', 'epa/singed'),
    'meeting:20:21 unknown-reference: no event is called "epa/singed"',
  ],
  [
    'an act without milestones',
    meetingWith('epa/signed', 'epa/inForce'),
    'meeting:20:21 no-anniversary: "epa/inForce" has no milestones, so no anniversary of it is ever shown',
  ],
  [
    'a point that rests on a figure too old for the day of its paper',
    {
      ...meetingWith('status: held', 'status: held\nprepared: 2024-02-19'),
      ...changed(
        'data/relations/japan-mexico.yaml',
        'value: 1300, period: 2023,',
        'value: 1300, period: 2021-10, staleAfter: 24,',
      ),
    },
    'meeting:18:81 stale-fact: this point rests on "companies", a figure for 2021-10, older than the 24 months allowed for it',
  ],
  [
    'a figure without its time',
    meetingWith('[companies]', '[timeless]'),
    'meeting:17:81 unverified-fact: the figure "timeless" does not say of what time it speaks (period)',
  ],
  [
    'an ask that was not made',
    meetingWith('ask: legal-stability', 'ask: legal-instability'),
    'meeting:22:59 unknown-reference: no ask is called "legal-instability"',
  ],
  [
    'two statements with one id',
    meetingWith('{id: s2, by: barcena-alicia, verb: stated, repliesTo: s1', '{id: s1, by: barcena-alicia, verb: stated'),
    'meeting:23:14 duplicate-id: two statements of this meeting are called "s1"',
  ],
  [
    'an answer before the question',
    meetingWith('verb: requested,', 'verb: requested, repliesTo: s2,'),
    'meeting:22:65 reply-order: this statement replies to "s2", which comes after it',
  ],
  [
    'a verb that is not in verbs.yaml',
    meetingWith('verb: stated', 'verb: statde'),
    'meeting:23:44 unknown-reference: no verb is called "statde"',
  ],
  [
    'a clause without its "that"',
    meetingWith('text: that she understood', 'text: she understood'),
    'meeting:23:73 verb-frame: "stated" takes a clause (en), and this text is none',
  ],
  [
    'a clause without its と',
    meetingWith('text: that she understood', 'text: {en: that she understood, ja: 理解する}'),
    'meeting:23:103 verb-frame: "stated" takes a clause (ja), and this text is none',
  ],
  [
    'a clause without its "que"',
    meetingWith('text: that she understood', 'text: {en: that she understood, es: haber entendido}'),
    'meeting:23:103 verb-frame: "stated" takes a clause (es), and this text is none',
  ],
  [
    'an infinitive where a noun is wanted',
    meetingWith('text: legal stability}', 'text: to have legal stability}'),
    'meeting:22:82 verb-frame: "requested" takes a noun (en), and this text is none',
  ],
  [
    'a clause where both sides agreed to do something',
    meetingWith('    statements:', '    outcomes: [{id: o1, verb: agreed, text: that they meet again}]\n    statements:'),
    'meeting:21:45 verb-frame: "agreed" takes an infinitive (en), and this text is none',
  ],
  [
    'a verb of both sides for what one of them said',
    meetingWith('verb: stated, repliesTo: s1, text: that she understood', 'verb: agreed, repliesTo: s1, text: to understand'),
    'meeting:23:44 verb-side: "agreed" is a verb of both sides together, and this statement has one speaker',
  ],
  [
    'a verb of one speaker for what both sides came to',
    meetingWith('    statements:', '    outcomes: [{id: o1, verb: stated, text: that they meet again}]\n    statements:'),
    'meeting:21:31 verb-side: "stated" is a verb of one speaker, and an outcome is of both sides',
  ],
  [
    'a verb without a wording in a language of the ministry',
    changed('data/verbs.yaml', '  ja: {frame: clause, pattern: "{}述べました"}\n', ''),
    'data/verbs.yaml:5:1 no-wording: the verb "stated" has no wording in ja',
  ],
  [
    'a pattern without a place for the text',
    changed('data/verbs.yaml', '"stated {}"', 'stated'),
    'data/verbs.yaml:8:32 bad-format: "stated" must hold {} once, where the text of the statement stands; of other braces it may hold {their} alone',
  ],
  [
    'a pattern with other braces',
    changed('data/verbs.yaml', '"stated {}"', '"stated {} to {them}"'),
    'data/verbs.yaml:8:32 bad-format: "stated {} to {them}" must hold {} once, where the text of the statement stands; of other braces it may hold {their} alone',
  ],
  [
    'a decision about a reply that is not there',
    decision('at: economy/s2', 'at: economy/s7'),
    'meeting:7:38 unknown-reference: no reply is called "economy/s7"',
  ],
  [
    'a decision about a statement that answers none',
    decision('at: economy/s2', 'at: topics/economy/s1'),
    'meeting:7:38 unknown-reference: no reply is called "topics/economy/s1"',
  ],
  [
    'a decision to set a rule aside that binds everybody',
    decision('rule: orphan-reply', 'rule: verb-frame'),
    'meeting:7:20 not-allowed: "verb-frame" is not allowed here',
  ],
  [
    'an input that is still to come, for a topic that is not there',
    meetingWith('start:', 'pending: [{at: topics/economics, text: Figures}]\nstart:'),
    'meeting:7:16 unknown-reference: no topic or statement is called "topics/economics"',
  ],
  [
    'a country outside the relation',
    meetingWith('party: MEX', 'party: BRA'),
    'meeting:11:24 party-outside-relation: BRA is no party of the relation "japan-mexico" (JPN, MEX)',
  ],
  [
    'words behind a # in a text',
    meetingWith('heading: Economy', 'heading: Priority #1 is the economy'),
    'meeting:14:23 text-cut: what follows # is a remark and is not printed',
  ],
  [
    'a control character in a text',
    meetingWith('heading: Economy', 'heading: "Eco\\u0007nomy"'),
    'meeting:14:14 bad-character: a character that cannot be printed (U+0007) cannot stand in this text',
  ],
  [
    'a line end in a number',
    meetingWith('number: JPN-MEX/FM/2024/001', 'number: "JPN\\n001"'),
    'meeting:2:9 bad-character: a line end cannot stand in this text',
  ],
  [
    'a line end spelt as HTML spells it',
    meetingWith('heading: Economy', 'heading: "Eco&#10;nomy"'),
    'meeting:14:14 bad-character: a line end cannot stand in this text',
  ],
  [
    'half a character in a background',
    changed('data/people/kamikawa-yoko.yaml', 'text: Member of the House of Representatives.', 'text: "A\\ud800"'),
    'data/people/kamikawa-yoko.yaml:4:19 bad-character: a character that cannot be printed (U+D800) cannot stand in this text',
  ],
  [
    'a text that nobody can see',
    meetingWith('heading: Economy', 'heading: "\\u200b"'),
    'meeting:14:14 empty-field: nothing that can be seen is written here',
  ],
  [
    'a lone backslash',
    meetingWith('heading: Economy', 'heading: \\'),
    'meeting:14:14 empty-field: nothing that can be seen is written here',
  ],
  [
    'a caveat with a bell in it',
    meetingWith('handling: [NO COPIES]', 'handling: ["NO\\u0007COPIES"]'),
    'meeting:18:55 bad-character: "NO\u0007COPIES" holds a character that cannot be printed (U+0007)',
  ],
  [
    'a heading where a line is wanted',
    meetingWith('heading: Economy', 'heading: "# Economy"'),
    'meeting:14:14 forbidden-markdown: a heading cannot stand in this text',
  ],
  [
    'an empty bullet',
    changed(
      'data/people/kamikawa-yoko.yaml',
      'text: Member of the House of Representatives.',
      'text: "- Member\\n-\\n- Minister"',
    ),
    'data/people/kamikawa-yoko.yaml:4:19 forbidden-markdown: an empty bullet cannot stand in this text',
  ],
  [
    'papers prepared after the meeting',
    meetingWith('start:', 'prepared: 2024-02-22\nstart:'),
    'meeting:7:11 prepared-late: the papers are prepared (2024-02-22) after the day of the meeting (2024-02-21)',
  ],
  [
    'sides that are turned around',
    meetingWith(
      'own: {party: JPN, head: kamikawa-yoko}\ncounterparts: [{party: MEX, head: barcena-alicia}]',
      'own: {party: MEX, head: barcena-alicia}\ncounterparts: [{party: JPN, head: kamikawa-yoko}]',
    ),
    'meeting:10:14 own-party: our side is MEX, but this is the ministry of JPN',
  ],
  [
    'a country that meets itself',
    meetingWith('party: MEX', 'party: JPN'),
    'meeting:11:24 same-side: "JPN" is party on two sides of the table',
  ],
  [
    'a minister who meets herself',
    meetingWith('head: barcena-alicia', 'head: kamikawa-yoko'),
    'meeting:11:35 same-side: "kamikawa-yoko" is head of delegation on two sides of the table',
  ],
  [
    'a person without a name',
    changed(
      'data/people/barcena-alicia.yaml',
      '{es: {given: Alicia, surname: Bárcena Ibarra, surnameParts: [Bárcena, Ibarra]}}',
      '{}',
    ),
    'data/people/barcena-alicia.yaml:2:8 empty-field: a person needs a name in at least one language: {en: {given: Alicia, surname: Bárcena Ibarra}}',
  ],
  [
    'a name without words',
    changed('data/people/barcena-alicia.yaml', '{given: Alicia, surname: Bárcena Ibarra, surnameParts: [Bárcena, Ibarra]}', '{}'),
    'data/people/barcena-alicia.yaml:2:13 empty-field: this name is empty: write a surname, a given name, or the name in full',
  ],
  [
    'a link to something on the machine',
    changed('data/sources.yaml', 'https://comtradeplus.un.org', 'file:///etc/passwd'),
    'data/sources.yaml:1:60 bad-format: "file:///etc/passwd" is no web address: https://...',
  ],
  [
    'a scheme that nobody prints',
    changed('data/ministry.yaml', 'scheme: JP', 'scheme: constructor'),
    'data/ministry.yaml:5:9 not-allowed: "constructor" is not allowed here',
  ],
  [
    'a blank for the T of a time',
    meetingWith('2024-02-21T17:00', '2024-02-21 17:00'),
    'meeting:7:8 bad-format: "2024-02-21 17:00" must have a T between day and time: 2024-02-21T17:00',
  ],
  [
    'an hour of one digit',
    meetingWith('2024-02-21T17:00', '2024-02-21T9:30'),
    'meeting:7:8 bad-format: "2024-02-21T9:30" must have two digits for the hour: 2024-02-21T09:30',
  ],
  [
    'seconds',
    meetingWith('2024-02-21T17:00', '2024-02-21T17:00:00'),
    'meeting:7:8 bad-format: "2024-02-21T17:00:00" must end with the minutes: 2024-02-21T17:00',
  ],
  [
    'a zone with a time',
    meetingWith('2024-02-21T17:00', '2024-02-21T17:00-03:00'),
    'meeting:7:8 bad-format: "2024-02-21T17:00-03:00" must be the clock at the venue and nothing else: 2024-02-21T17:00 (the venue names the zone)',
  ],
  [
    'an hour that summer time skips',
    meetingWith('2024-02-21T17:00', '2018-11-04T00:30'),
    'meeting:7:8 no-such-time: the clocks in America/Sao_Paulo skip 00:30 on 2018-11-04',
  ],
  [
    'an hour that comes twice',
    meetingWith('2024-02-21T17:00', '2018-02-17T23:30'),
    'meeting:7:8 ambiguous-time: the clocks in America/Sao_Paulo show 23:30 twice on 2018-02-17',
  ],
  [
    'a visit that ends before it begins',
    changed(
      'data/relations/japan-mexico.yaml',
      'organizations:',
      'visits: [{who: The Emperor, place: Mexico, from: 2014-07-25, to: 2014-07-24}]\norganizations:',
    ),
    'data/relations/japan-mexico.yaml:16:66 period-order: this period ends (2014-07-24) before it begins (2014-07-25)',
  ],
  [
    'a photo that is not there',
    meetingWith('start:', 'photo: {file: hands.png, caption: Hands, alt: Two ministers}\nstart:'),
    'meeting:7:15 no-such-picture: there is no picture "hands.png" in data',
  ],
  [
    'a file with capitals and blanks in its name',
    { 'data/countries/Mexico 2.yaml': FILES['data/countries/MEX.yaml'] },
    'data/countries/Mexico 2.yaml:1:1 wrong-file-name: "Mexico 2" cannot be the id of a record',
  ],
  [
    'a file that ends in .yml',
    { 'data/people/abe.yml': 'language: en\n' },
    'data/people/abe.yml:1:1 stray-file: this is no person, and is not read',
  ],
  [
    'a folder with a slip in its name',
    { 'data/peple/abe.yaml': 'language: en\n' },
    'data/peple:1:1 stray-file: this folder holds no records',
  ],
  ['an empty file', { 'data/people/abe.yaml': '' }, 'data/people/abe.yaml:1:1 wrong-type: this file is empty'],
  [
    'a file of an old Windows program',
    { 'data/people/abe.yaml': Uint8Array.from([0x6e, 0xe9]) },
    'data/people/abe.yaml:1:1 not-utf8: this file is not written in UTF-8',
  ],
  [
    'two meetings with one number',
    { 'data/meetings/japan-mexico-2024-02-22.yaml': FILES[`data/meetings/${MEETING}.yaml`] },
    'data/meetings/japan-mexico-2024-02-22.yaml:2:9 same-number: two meetings have the number "JPN-MEX/FM/2024/001"',
  ],
  ['no ministry', { 'data/ministry.yaml': undefined }, 'data/ministry.yaml:1:1 missing-file: there is no ministry.yaml'],
];

describe('one slip is one fault', () => {
  test.each(SLIPS)('%s', (_name, changes, line) => {
    expect(found(changes).map((text) => text.split(' | ')[0])).toEqual([line]);
  });

  test('and every rule has its slip', () => {
    const shown = [
      ...SLIPS.map(([, , line]) =>
        line
          .split(' ')
          .find((word) => word.endsWith(':') && word.slice(0, -1) in RECORD_CODES)
          ?.slice(0, -1),
      ),
    ];
    const elsewhere = ['cannot-read', 'invalid-yaml', 'no-such-record', 'unknown-zone', 'tenure-order'];
    expect([...new Set([...shown, ...elsewhere])].sort()).toEqual(Object.keys(RECORD_CODES).sort());
  });
});

/** A slip and the hint that mends it. */
describe('the hint names what is meant', () => {
  const hinted = (changes: Changes) => found(changes).map((text) => text.split(' | ')[1]);

  test.each([
    ['a city for a zone', meetingWith('America/Sao_Paulo', 'Sao Paulo'), 'did you mean "America/Sao_Paulo"?'],
    [
      'an act without its agreement',
      meetingWith('[epa/signed,', '[signed,'),
      'did you mean "epa/signed" (data/relations/japan-mexico.yaml:12:5)?',
    ],
    ['a person for a side', meetingWith('[{party: MEX, head: barcena-alicia}]', '[MEX]'), 'write {party: ...}'],
    ['a number for a duration', meetingWith('start:', 'duration: 30\nstart:'), 'write {minutes: 30}'],
    [
      'words for a point',
      meetingWith('- {text: Companies are **worried**., handling: [NO COPIES]}', '- Companies'),
      'write {text: ...}',
    ],
    ['"likely", which is not unlikely', meetingWith('certain', 'likely'), 'allowed: certain, possible, unlikely'],
    ['"that" left out', meetingWith('text: that she understood', 'text: she understood'), 'begin with "that"'],
    ['と left out', meetingWith('text: that she understood', 'text: {en: that she understood, ja: 理解する}'), 'end in 「と」'],
    [
      'a reply without its topic',
      decision('at: economy/s2', 'at: s2'),
      'did you mean "economy/s2" (data/meetings/japan-mexico-2024-02-21.yaml:24:9)?',
    ],
    [
      'a name left out',
      changed('data/countries/BRA.yaml', 'short: Brazil, ', ''),
      'Short name, as papers print it in running text: Mexico.',
    ],
  ])('%s', (_name, changes, hint) => {
    expect(hinted(changes)).toEqual([hint]);
  });
});

test('remarks behind what is no text are remarks', () => {
  expect(found(meetingWith('status: held', 'status: held # at last'))).toEqual([]);
  expect(found(meetingWith('heading: Economy', 'heading: "Economy" # first'))).toEqual([]);
});

describe('what is not said twice', () => {
  test('references into a file that cannot be read are not judged', () => {
    expect(found({ 'data/organizations/oecd.yaml': 'a: [' })).toHaveLength(1);
    expect(found({ 'data/relations/japan-mexico.yaml': 'a: [' })).toHaveLength(1);
    expect(found({ 'data/sources.yaml': 'a: [' })).toHaveLength(1);
    expect(found({ 'data/verbs.yaml': 'a: [' })).toHaveLength(1);
  });

  test('after an error of syntax nothing else of the file is said', () => {
    expect(found(meetingWith('form: meeting', 'form: a: b\nnubmer: 1\nstatus: helt'))).toEqual([
      'meeting:4:8 invalid-yaml: a colon and a blank inside a text make a key of it | put the text in quotes',
    ]);
  });
});

test('without verbs.yaml each statement says what is missing', () => {
  const none = 'unknown-reference: no verb (there is no data/verbs.yaml) is called';
  expect(found({ 'data/verbs.yaml': undefined })).toEqual([
    `meeting:22:43 ${none} "requested"`,
    `meeting:23:44 ${none} "stated"`,
  ]);
});

test('a decision and a pending input name their place with or without "topics/"', () => {
  expect(found(decision('', ''))).toEqual([]);
  expect(found(decision('at: economy', 'at: topics/economy'))).toEqual([]);
  for (const at of ['economy', 'topics/economy', 'economy/s1', 'topics/economy/s2'])
    expect(found(meetingWith('start:', `pending: [{at: ${at}, text: Figures}]\nstart:`))).toEqual([]);
});

test('what a text is, is asked without its Markdown, and only in languages that its verb is worded in', () => {
  expect(found(meetingWith('text: that she understood', 'text: "**that** she understood"'))).toEqual([]);
  expect(found(meetingWith('text: that she understood', 'text: {en: that she understood, fr: comprendre}'))).toEqual([]);
});

test('a warning does not stop a paper, an error does', () => {
  expect(blocks(world(meetingWith('party: MEX', 'party: BRA')).get('meetings', MEETING).faults)).toBe(false);
  expect(blocks(world(meetingWith('status: held', 'status: helt')).get('meetings', MEETING).faults)).toBe(true);
});

test('a fault says where in the record it is', () => {
  const [fault] = world(meetingWith('**worried**', '`worried`')).get('meetings', MEETING).faults;
  expect(fault).toMatchObject({ severity: 'error', code: 'forbidden-markdown', path: 'topics/0/points/1/text' });
});
