/** A record whose brief has some 5 000 words: the sample's topics again and again, each time under ids and headings of its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Words of topics that a brief prints; what surrounds them adds the rest. */
const WORDS = 3200;

export function writeLongRecord(sample, long) {
  const { parse, stringify } = createRequire(new URL('../package.json', import.meta.url))('yaml');
  const record = parse(readFileSync(sample, 'utf8'));
  const planned = record.topics.map(({ statements, outcomes, ...topic }) => topic);
  const topics = [];
  for (let round = 1; topics.length === 0 || countWords(topics) < WORDS; round++) {
    for (const topic of planned) {
      const renamed = {
        ...topic,
        id: `${topic.id}-${round}`,
        heading: { ...topic.heading, en: `${topic.heading.en}, part ${round}` },
      };
      topics.push({ ...renamed, asks: (topic.asks ?? []).map((ask) => ({ ...ask, id: `${ask.id}-${round}` })) });
    }
  }
  const { commitments, decisions, published, ...rest } = record;
  writeFileSync(long, stringify({ ...rest, number: 'JPN-MEX/BENCH/001', status: 'confirmed', topics }));
}

/** English words of what a brief prints of a topic. */
function countWords(value, key = '') {
  if (['id', 'cites', 'anniversaries', 'basis', 'access', 'short', 'source', 'ja', 'es'].includes(key)) return 0;
  if (typeof value === 'string') return value.split(/\s+/).length;
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + countWords(item), 0);
  return Object.entries(value).reduce((sum, [name, item]) => sum + countWords(item, name), 0);
}
