/**
 * Every rule that records are held to, by the code its faults bear. The generated list of faults and the
 * tests' completeness check read this table.
 */
export const RECORD_CODES = {
  'invalid-yaml': 'The file is not YAML 1.2.',
  'not-utf8': 'The file is not written in UTF-8.',
  'missing-file': 'A file that every ministry needs is not there.',
  'no-such-record': 'No record has this id.',
  'wrong-file-name': "A file's name is no valid id.",
  'stray-file': 'A file or folder beside the records is none of them.',
  'duplicate-key': 'A key is written twice in one mapping.',
  'unknown-key': 'A key is not known at its place.',
  'missing-field': 'A field that must be written is not there.',
  'wrong-type': 'Text, number, list or mapping where another of them is wanted.',
  'not-allowed': 'A value is none of those that the field knows.',
  'empty-field': 'A field or list is written and holds nothing.',
  'out-of-range': 'A number is too small or too large.',
  'bad-format': 'A value is not written in the form that its field asks for.',
  'bad-date': 'A date is not in the calendar.',
  'bad-language': 'A key or value is no language tag.',
  'forbidden-markdown': 'A text holds more than its field may: a table, an image, a link to a script.',
  'unknown-reference': 'An id names nothing.',
  'unknown-zone': 'A time zone is not in the IANA database.',
  'no-such-picture': 'A picture is not in the data folder, or is no PNG or JPEG.',
  'duplicate-id': 'Two things of one kind in a record have the same id.',
  'tenure-order': 'A tenure ends before it begins.',
  'period-order': 'A visit or period ends before it begins.',
  'reply-order': 'A statement replies to one that comes after it.',
  'no-such-time': 'The clock at the venue skips this time.',
  'ambiguous-time': 'The clock at the venue shows this time twice.',
  'party-outside-relation': 'A party of the meeting is not in its relation.',
  'unverified-fact': 'A text cites a figure that is not verified, or says nothing of its period.',
  'stale-fact': 'A point rests on a figure that is too old on the day of its paper.',
  'no-anniversary': 'An act is shown as an anniversary, but says nothing of milestones.',
} as const satisfies Readonly<Record<string, string>>;

export type RecordCode = keyof typeof RECORD_CODES;
