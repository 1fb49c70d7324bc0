/** The meeting of the fixture once it has been held: what was said, as the three languages say it. */
import { expect } from '@jest/globals';
import type { Context, P } from '../../src/context/schema.js';
import { readDocument } from '../../src/document/read.js';
import type { Block, Document } from '../../src/document/tree.js';
import { remembered } from '../../src/memory/remembered.js';
import { loadStyle } from '../../src/style/load.js';
import { compileProduct } from '../../src/templating/compile.js';
import { openDesk, styleChain } from '../../src/templating/desk.js';
import { openTemplates } from '../../src/templating/folder.js';
import { frame } from '../document/frame.js';
import { c, fixture, p } from './fixture.js';

export type Language = 'en' | 'ja' | 'es';
type Sentence = Context['headlines'][number];
type Topic = Context['topics'][number];

const opened = openDesk(openTemplates('templates'), 'ministry');
export const desk = opened.value ?? raise(opened.faults);

function raise(what: unknown): never {
  throw new Error(JSON.stringify(what));
}

const WORDS = {
  en: {
    kamikawa: 'Minister Kamikawa',
    barcena: 'Secretary Bárcena',
    welcomed: ['At the outset, Minister Kamikawa welcomed ', 'the second meeting', '. '],
    thanked: ['She also expressed her gratitude ', 'for the condolences', '. '],
    replied: ['Secretary Bárcena stated ', 'that Mexico is aware of it', '. '],
    shared: ['The two ministers shared the view ', 'to work together', '. '],
    date: '21 February 2024',
    city: 'Rio de Janeiro',
    met: 'Minister Kamikawa met Secretary Bárcena. ',
    opening: 'On February 21, a meeting was held. The overview of the meeting is as follows.',
  },
  ja: {
    kamikawa: '上川大臣',
    barcena: 'バルセナ大臣',
    welcomed: ['冒頭、上川大臣から、', '2回目の会談', 'を歓迎する旨述べました。'],
    thanked: ['また、上川大臣は、', 'お見舞いに対し', '感謝の意を表明しました。'],
    replied: ['バルセナ大臣から、', '状況を認識していると', '述べました。'],
    shared: ['両大臣は、', '協力していくことで', '一致しました。'],
    date: '令和6年2月21日',
    city: 'リオデジャネイロ',
    met: '上川大臣は、バルセナ大臣と会談を行いました。',
    opening: '会談を行ったところ、概要は以下のとおりです。',
  },
  es: {
    kamikawa: 'la canciller Kamikawa',
    barcena: 'la canciller Bárcena',
    welcomed: ['Al inicio, la canciller Kamikawa acogió con beneplácito ', 'la segunda reunión', '. '],
    thanked: ['También expresó su agradecimiento ', 'por las condolencias', '. '],
    replied: ['La canciller Bárcena señaló ', 'que México es consciente de ello', '. '],
    shared: ['Las dos ministras coincidieron en ', 'trabajar conjuntamente', '. '],
    date: '21 de febrero de 2024',
    city: 'Río de Janeiro',
    met: 'La canciller Kamikawa se reunió con la canciller Bárcena. ',
    opening: 'El 21 de febrero se celebró una reunión. Los aspectos principales fueron los siguientes.',
  },
} as const;

/** A sentence as it is composed: its parts bear their language and their level. */
function sentence(
  lang: Language,
  speaker: string | null,
  [lead, text, tail]: readonly string[],
  level: P['level'] = 'public',
): Sentence {
  const part = (words = ''): P => ({ ...c(words, level), lang });
  return { speaker: speaker === null ? null : part(speaker), lead: part(lead), text: part(text), tail: part(tail) };
}

/** The readout's context: the third topic has nothing to report. */
export function held(product: string, lang: Language = 'en'): Context {
  const words = WORDS[lang];
  const base = fixture(desk.labels.get(lang) ?? {});
  const say = (text: string, level?: P['level']): P => ({ ...c(text, level), lang });
  const welcomed = sentence(lang, words.kamikawa, words.welcomed);
  const thanked = sentence(lang, words.kamikawa, words.thanked);
  const replied = sentence(lang, words.barcena, words.replied, product === 'memcon' ? 'restricted' : 'public');
  const shared = sentence(lang, null, words.shared);
  const [opening, economy] = base.topics;
  if (opening === undefined || economy === undefined) throw new Error('the fixture has two topics');
  return consistent({
    ...base,
    paper: {
      ...base.paper,
      product,
      lang,
      title: say(desk.config.products[product]?.title[lang] ?? ''),
      level: desk.config.products[product]?.ceiling ?? 'public',
      date: say(words.date),
    },
    meeting: {
      ...base.meeting,
      day: say(words.date),
      city: say(words.city),
      opening: say(words.opening),
      met: say(words.met),
      photo: {
        file: 'photo.png',
        caption: say('Photo session'),
        alt: say('Two ministers shake hands'),
        credit: say('Photo: MOFA'),
      },
      noteTakers: [say('Ms. GAIMU Sakura', 'internal')],
    },
    relation: { name: say('Japan–Mexico Relations'), partnership: null, href: 'https://www.mofa.go.jp/region/latin/mexico/' },
    topics: [
      { ...opening, statements: [welcomed, thanked] },
      { ...economy, heading: say('Nothing was said'), statements: [], outcomes: [] },
      { ...economy, heading: say('Economy'), statements: [replied], outcomes: [shared] },
    ],
    headlines: [thanked, shared],
    promised: [
      {
        text: p('Convey the concerns.', 'commitments/0/text'),
        by: c('Mexico'),
        due: c('May 2024'),
        status: c('open'),
        made: null,
      },
    ],
  });
}

/** What composing works out from the sentences, worked out again after a test has changed them. */
export function consistent(context: Context): Context {
  const topics = context.topics.map((topic): Topic => ({ ...topic, turns: turnsOf(topic) }));
  const reported = topics.some(({ statements, outcomes }) => statements.length + outcomes.length > 0);
  return { ...context, topics, meeting: { ...context.meeting, reported } };
}

function turnsOf({ statements }: Topic): Topic['turns'] {
  const speakers = [...new Set(statements.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.text])))];
  return speakers.flatMap((name) => {
    const sentences = statements.filter(({ speaker }) => speaker?.text === name);
    const speaker = sentences[0]?.speaker;
    return speaker ? [{ speaker, sentences }] : [];
  });
}

export interface Printed {
  readonly html: string;
  readonly document: Document;
  readonly blocks: readonly Block[];
}

const made = remembered((paper: string) => {
  const [product = '', lang = ''] = paper.split('.');
  return { template: compileProduct(desk, product), style: loadStyle(styleChain(desk, product, lang)) };
});

/** The paper of a context; no stage on the way may find a fault. */
export function printed(context: Context): Printed {
  const { product, lang } = context.paper;
  const { template, style } = made(`${product}.${lang}`);
  expect([...template.faults, ...style.faults]).toEqual([]);
  const html = template.value?.render(context);
  expect(html?.faults).toEqual([]);
  const styles = new Map(Object.values(style.value?.styles ?? {}).map(({ name, type }) => [name, type]));
  const start = template.value?.start ?? { file: '', line: 1, column: 1 };
  const document = readDocument(html?.value ?? '', { ...frame, lang, styles, pages: new Set(['a4']) }, start);
  expect(document.faults).toEqual([]);
  if (html?.value === undefined || document.value === undefined) throw new Error(`no ${product}`);
  return { html: html.value, document: document.value, blocks: document.value.sections[0]?.blocks ?? [] };
}
