/** The chapters of helpers and blocks: each example is run, and each thing that is refused is refused by the linter. */
import type { Context } from '../../src/context/schema.js';
import { HELPERS, type Wanted } from '../../src/templating/helpers/signatures.js';
import { tried } from './base.js';
import { code, cut, table } from './tables.js';

const ARGUMENT: Readonly<Record<Wanted, string>> = {
  printable: 'a text',
  bare: 'a bare value',
  photo: 'a photograph',
  word: 'words in quotes',
};

/** What each helper is for, and a template that uses it. */
const FOR: Readonly<Record<string, { readonly about: string; readonly use: string }>> = {
  say: { about: 'prints a text on the line, with its footnotes', use: '<p>{{say meeting.title}}</p>' },
  prose: {
    about: 'prints a text that may have paragraphs and lists, as paragraphs of its own',
    use: '{{#each background as |piece|}}{{#if @first}}{{prose piece.text}}{{/if}}{{/each}}',
  },
  picture: {
    about: 'prints a photograph with its caption, credit and alternative text',
    use: '{{#if meeting.photo}}{{picture meeting.photo}}{{/if}}',
  },
  label: {
    about: "prints the desk's own words from `labels/<language>.yaml`; what stands there in braces is filled by name",
    use: '<p>{{label "with" own=own.head.titled}}</p>',
  },
  is: {
    about: 'true where a bare value is just this word; stands in `#if` and `#unless` only',
    use: '{{#if (is paper.level "public")}}<p>Public</p>{{else}}<p>Not public</p>{{/if}}',
  },
};

export function helpersChapter(contexts: readonly Context[]): string {
  const rows = Object.entries(HELPERS).map(([name, { params, hash, example }]) => {
    const says = FOR[name];
    if (says === undefined) throw new Error(`say in test/docs/dialect.ts what the helper "${name}" is for`);
    const takes = [
      ...params.map((each) => ARGUMENT[each]),
      ...(hash === null ? [] : [`\`name=\` ${ARGUMENT[hash]}, any number of them`]),
    ];
    return [code(name), says.about, takes.join('; '), code(example), code(says.use), code(made(says.use, contexts))];
  });
  return table(['helper', 'what it does', 'takes', 'is written', 'for example', 'which gives for the sample'], rows);
}

const BLOCKS: readonly { readonly about: string; readonly use: string }[] = [
  { about: 'a bare value is printed as it is', use: '<p>{{paper.product}}</p>' },
  {
    about: 'only where there is something: a text, a list with something in it, true',
    use: '{{#if meeting.purpose}}<p>{{say meeting.purpose}}</p>{{/if}}',
  },
  {
    about: 'else something other; `else if` may be said again',
    use: '{{#if paper.draft}}<p>draft</p>{{else if meeting.several}}<p>several</p>{{else}}<p>final</p>{{/if}}',
  },
  { about: 'only where there is nothing', use: '{{#unless meeting.requestedBy}}<p>on our own wish</p>{{/unless}}' },
  {
    about: 'once for each of a list, under a name of your own',
    use: '<ul>{{#each agreements as |agreement|}}<li>{{say agreement.title}}</li>{{/each}}</ul>',
  },
  {
    about: 'the number in the list counts from 0: `@index`; `@first` and `@last` are true or false',
    use: '<p>{{#each topics as |topic|}}{{say topic.number}}{{#unless @last}}, {{/unless}}{{/each}}</p>',
  },
  {
    about: 'without a name: the fields of the item stand there by themselves; `../` goes one out, `this` is the item',
    use: '<ul>{{#each topics}}<li>{{say heading}}: {{say ../meeting.city}}</li>{{/each}}</ul>',
  },
  { about: 'a short way to the fields of a group', use: '{{#with own.head as |us|}}<p>{{say us.short}}</p>{{/with}}' },
  {
    about: '`@root` is the whole context, wherever you are',
    use: '{{#each background}}{{#if @first}}<p>{{say @root.meeting.city}}</p>{{/if}}{{/each}}',
  },
  { about: 'a piece from `parts/`, which sees the same fields', use: '{{> parts/objectives}}' },
  { about: 'a remark, which is not printed', use: '<p>One{{!-- and two --}}</p>' },
];

export function blocksChapter(contexts: readonly Context[]): string {
  const rows = BLOCKS.map(({ about, use }) => [about, code(use), code(made(use, contexts))]);
  return table(['what it does', 'is written', 'which gives for the sample'], rows);
}

const REFUSED: readonly string[] = [
  '<p>{{say meeting.titel}}</p>',
  '<p>{{say meeting.purpose}}</p>',
  '<p>{{say topics}}</p>',
  '<p>{{meeting.title}}</p>',
  '<p>{{{meeting.title}}}</p>',
  '<p>{{shout meeting.title}}</p>',
  '<p>{{label "ojectives"}}</p>',
  '{{#if (is paper.level "pubic")}}<p>x</p>{{/if}}',
  '{{#if facts}}<section>{{/if}}<p>x</p></section>',
  '{{> (lookup . "part")}}',
  '{{> parts/objektives}}',
  '{{#*inline "x"}}<p>x</p>{{/inline}}',
  '<p class="kikker">x</p>',
  '<p class=kicker>x</p>',
  '<p style="color: red">x</p>',
  '<p><b>x</b></p>',
  '<p><a href="javascript:alert(1)">x</a></p>',
  '<p>x&nbsp;y</p>',
  '<p>x<br>y</p>',
  '<li>x</li>',
];

export function refusedChapter(context: Context): string {
  const rows = REFUSED.map((source) => {
    const [fault] = tried(article(source), context).faults;
    if (fault === undefined) throw new Error(`this is permitted, and the page would say that it is not: ${source}`);
    return [code(source), code(fault.code), said(fault.message), said(fault.hint ?? '')];
  });
  return table(['is refused', 'fault', 'message', 'hint'], rows);
}

function said(text: string): string {
  return text.replace(/[<{]/g, (mark) => (mark === '<' ? '&lt;' : '\\{')).replaceAll('*', '\\*');
}

function article(source: string): string {
  return `<article>${source}</article>`;
}

const LONGEST = 150;

/** What an example prints in the first of the papers that has anything to print. */
function made(source: string, contexts: readonly Context[]): string {
  const outcomes = contexts.map((context) => tried(article(source), context));
  const fault = outcomes.flatMap(({ faults }) => faults)[0];
  if (fault !== undefined) throw new Error(`the example ${source} is at fault: ${fault.message}`);
  const inside = outcomes.map(({ html }) =>
    html
      .replace(/^<article>|<\/article>\s*$/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const first = inside.find((html) => html !== '');
  if (first === undefined) throw new Error(`the example ${source} prints nothing`);
  return cut(first.replaceAll('&#39;', "'").replaceAll('`', "'"), LONGEST);
}
