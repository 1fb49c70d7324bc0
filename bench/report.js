/** The numbers as a page of Markdown, each target with what was measured. */

export function report({ briefs, languages, books, many, coldMs, stages, sample }) {
  const targets = targetsOf({ briefs, languages, books, many });
  return [
    '# How long papers take',
    '',
    'Written by `npm run bench -- --write`; not by hand.',
    '',
    '## Targets',
    '',
    ...table(
      ['what', 'measured', 'at most', ''],
      targets.map(({ what, value, limit }) => [what, value.toFixed(2), limit.toFixed(2), value <= limit ? 'held' : 'missed']),
    ),
    '',
    '## Briefs, beside others with the same words',
    '',
    ...table(
      ['paper', 'words', 'made by', 'warm, ms', 'kB', 'peak, MB'],
      briefs.map(({ way, meeting, words, ms, bytes, peak }) => [
        meeting === sample ? 'sample brief' : 'long brief',
        words,
        way,
        ms.toFixed(1),
        kilobytes(bytes),
        megabytes(peak),
      ]),
    ),
    '',
    'Every paper is of new data: each text of the topics bears another number than in the paper before, and one a name in letters',
    'of its own; headings and tables that come from elsewhere stay as they are, for all alike. Chancery goes from records that are read and checked already to the bytes of a',
    'tagged, compressed file (PDF/A-2a and PDF/UA-1), with facts, release, template, layout and tags made anew each time, and the',
    'file read back and searched for what was withheld. The others set the same words as bare paragraphs in the same typeface on',
    'A4; Typst (its compiler for Node) tags them and makes PDF/A-2a, pdfmake and pdfkit do not tag.',
    '',
    '## English and Japanese',
    '',
    ...table(
      ['readout', 'pages', 'ms', 'ms a page', 'kB'],
      languages.map(({ lang, pages, ms, bytes }) => [
        lang === 'ja' ? 'Japanese' : 'English',
        pages,
        ms.toFixed(1),
        (ms / pages).toFixed(1),
        kilobytes(bytes),
      ]),
    ),
    '',
    'One record with eight times the topics of the sample, each statement in both languages: the same content, not the same',
    'number of letters. The checks before publishing are part of the time.',
    '',
    '## Books',
    '',
    ...table(
      ['pages', 'ms', 'ms a page', 'kB', 'peak, MB'],
      books.map(({ pages, ms, bytes, peak }) => [
        pages,
        ms.toFixed(0),
        (ms / pages).toFixed(2),
        kilobytes(bytes),
        megabytes(peak),
      ]),
    ),
    '',
    'A brief whose topics go on and on, from record to bytes like the others.',
    '',
    '## Memory',
    '',
    ...table(
      ['after papers', 'in use, MB', 'of the process, MB'],
      many.map(({ papers, heapUsed, rss }) => [papers, megabytes(heapUsed), megabytes(rss)]),
    ),
    '',
    'The sample brief again and again in one process, each time of other words; measured after a collection of garbage.',
    '',
    '## What costs what',
    '',
    ...stageTable(stages),
    '',
    'The long brief, warm, by a profiler that slows it down a little.',
    '',
    `\`chancery brief\`, PDF and Word, as a whole process from cold: ${Math.round(coldMs)} ms.`,
    '',
    `Node ${process.versions.node}. Every contender works in a process of its own, kept warm; all are asked in turn, so that a slow`,
    'minute of the machine falls on all of them alike. Times are medians of 25 papers (books 5, cold starts 9); ratios are of one',
    'run, and say more than the milliseconds, which are those of one machine.',
  ].join('\n');
}

function targetsOf({ briefs, languages, books, many }) {
  const long = (way) => briefs.find((each) => each.meeting === 'long' && each.way === way).ms;
  const [few, lots] = books.map(({ ms, pages }) => ms / pages);
  const [english, japanese] = languages.map(({ ms }) => ms);
  const [early, late] = many.map(({ heapUsed }) => heapUsed);
  return [
    { what: 'PDF of the long brief, against pdfmake', value: long('chancery pdf') / long('pdfmake'), limit: 0.25 },
    { what: 'PDF of the long brief, against Typst', value: long('chancery pdf') / long('typst'), limit: 0.7 },
    { what: `a page of ${books[1].pages} against one of ${books[0].pages}`, value: lots / few, limit: 1.2 },
    { what: 'the Japanese readout against the English', value: japanese / english, limit: 2 },
    { what: `memory in use after ${many[1].papers} papers against ${many[0].papers}`, value: late / early, limit: 1.1 },
  ];
}

function stageTable(stages) {
  const whole = stages.reduce((sum, [, ms]) => sum + ms, 0);
  const rows = [...stages].sort(([, a], [, b]) => b - a);
  return table(
    ['stage', 'ms', '%'],
    [...rows, ['all', whole]].map(([stage, ms]) => [stage, ms.toFixed(1), Math.round((100 * ms) / whole)]),
  );
}

/** Words to the left, numbers to the right. */
function table(head, rows) {
  const rule = head.map((_, column) =>
    typeof rows[0]?.[column] === 'number' || /^[\d.]+$/.test(rows[0]?.[column]) ? '--:' : '---',
  );
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

const kilobytes = (bytes) => Math.round(bytes / 1024);
const megabytes = (bytes) => Math.round(bytes / 1024 / 1024);
