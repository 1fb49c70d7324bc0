/** The parts of a sentence keep their blanks on the way to the paper: one between any two words, none where a language has none. */
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/document/read.js';
import { sayMarkup } from '../../src/templating/helpers/markup.js';
import { frame, textOf } from '../document/frame.js';
import { BARCENA, context, PUBLIC, put, type Wish } from './given.js';

const start = { file: 'readout.hbs', line: 1, column: 1 };

/** The topics as paragraphs of a paper, their sentences side by side as a template prints them. */
function printed(edits = {}, wish: Wish = PUBLIC): readonly string[] {
  const paragraphs = context(edits, wish).topics.map(({ statements, outcomes }) =>
    [...statements, ...outcomes].flatMap(({ lead, text, tail }) =>
      [lead, text, tail].map((part) => sayMarkup({ traced: true }, part)),
    ),
  );
  const html = `<article>${paragraphs.map((parts) => `<p>${parts.join('')}</p>`).join('')}</article>`;
  const { value, faults } = readDocument(html, frame, start);
  expect(faults).toEqual([]);
  return (value?.sections[0]?.blocks ?? []).map((block) => (block.kind === 'paragraph' ? textOf(block.runs) : raise()));
}

describe('a topic of the readout', () => {
  test('reads as one paragraph in English', () => {
    expect(printed()[3]).toMatch(
      /^Minister Kamikawa welcomed that Mexico.*\S\. The two ministers shared the view to work .*MCM\.$/,
    );
  });

  test.each(['en', 'es'])('has one blank between words and none before a stop (%s)', (lang) => {
    for (const paragraph of printed({}, { ...PUBLIC, lang })) expect(paragraph).not.toMatch(/ {2}| [.,]|[.,]\p{Lu}|^ | $/u);
  });

  test('has no blank between sentences in Japanese', () => {
    for (const paragraph of printed({}, { ...PUBLIC, lang: 'ja' })) {
      expect(paragraph).toMatch(/。$/);
      expect(paragraph).not.toMatch(/。 |、 | [、。]|。。/);
    }
  });

  test('keeps the blank behind a name that holds a mark of Markdown', () => {
    const starred = {
      [BARCENA]: put(
        'en: {given: Alicia, surname: Bárcena Ibarra, surnameParts: [Bárcena, Ibarra]}',
        'en: {surname: "B*rcena*"}',
      ),
    };
    expect(printed(starred)[0]).toContain('Secretary B*rcena* expressed her appreciation for the reunion');
  });
});

function raise(): never {
  throw new Error('a paragraph was written');
}
