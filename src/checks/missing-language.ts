/** A paper in one language has every text in it: what is missing would be printed in another. */
import type { Words } from '../records/stamped.js';
import { type Checked, forLanguage } from './checked.js';
import type { Finding } from './finding.js';
import { type Act, actsOf } from './passages.js';

export function missingLanguage(checked: Checked): readonly Finding[] {
  const { lang } = checked;
  const texts = [...envelopeOf(checked), ...actsOf(checked).map(({ act }) => act.text), ...postsOf(checked)];
  const without = [...new Set(texts)].filter((words) => words.texts[lang] === undefined);
  return [
    ...without.map((words): Finding => {
      const written = Object.keys(words.texts).join(', ');
      return {
        code: 'missing-language',
        severity: 'error',
        from: words.info.from,
        message: `this text is written in ${written}, and the paper is in ${lang}`,
        hint: `write it in ${lang} too: {${Object.keys(words.texts)[0] ?? 'en'}: ..., ${lang}: ...}`,
      };
    }),
    ...actsOf(checked).flatMap((act) => withoutVerb(checked, act)),
  ];
}

/** What is printed around the report: title, place, occasion, photograph, the name of the relation. */
function envelopeOf({ released }: Checked): readonly Words[] {
  const { meeting, relation, countries } = released;
  const { title, venue, occasion, photo } = meeting;
  const country = countries.get(venue.country)?.names.short;
  return [title, venue.city, country, occasion?.name, photo?.caption, photo?.alt, relation?.name].filter(
    (words) => words !== undefined,
  );
}

/** Titles of the heads and of everybody who spoke. */
function postsOf({ released, facts }: Checked): readonly Words[] {
  const { meeting, organizations } = released;
  const heads = [meeting.own, ...meeting.counterparts].map(({ head }) => head);
  const speakers = meeting.topics.flatMap(({ statements }) => statements.map(({ by }) => by));
  return [...new Set([...heads, ...speakers])].flatMap((id): readonly Words[] => {
    const held = facts.held.get(id)?.value;
    const post = held && organizations.get(held.organization)?.posts[held.post];
    return post === undefined ? [] : [post.title, post.short];
  });
}

/** A verb that no file knows is a fault of the reference to it. */
function withoutVerb({ released, lang }: Checked, { act }: Act): readonly Finding[] {
  const verb = Object.hasOwn(released.verbs, act.verb) ? released.verbs[act.verb] : undefined;
  if (verb === undefined || wordingOf(verb, lang) !== undefined) return [];
  return [
    {
      code: 'missing-language',
      severity: 'error',
      from: `${act.info.from}/verb`,
      message: `the verb "${act.verb}" has no wording in ${lang}`,
      hint: `add "${lang}" to it in verbs.yaml, or take a verb that has one`,
    },
  ];
}

type Verb = Checked['released']['verbs'][string];

function wordingOf({ en, ja, es }: Verb, lang: string): Verb['en'] {
  return forLanguage({ en, ja, es }, lang);
}
