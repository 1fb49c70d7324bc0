/** Records of any length: the sample's topics again and again, each time under ids and headings of its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Fields that name a thing inside the record: each round of the topics has things of its own. */
const NAMES = new Set(['id', 'ask', 'repliesTo']);

/**
 * A meeting that is prepared, for briefs. In each round one point is secret, above the ceiling of a brief, so that release
 * has something to take out and the last look something to look for.
 *
 * @param words  of the topics, about; what surrounds them in a brief adds the rest
 */
export function writeLongBrief(sample, long, words) {
  const { commitments, decisions, published, ...rest } = readRecord(sample);
  const planned = rest.topics.map(({ statements, outcomes, ...topic }) => topic);
  const topics = repeated(planned, (soFar) => countWords(soFar) >= words).map((topic, index) =>
    index % planned.length === 0 ? { ...topic, points: [...topic.points, secretPoint(index)] } : topic,
  );
  writeRecord(long, { ...rest, number: 'JPN-MEX/BENCH/001', status: 'confirmed', topics });
}

/** A meeting that was held, for readouts: the same rounds of topics, said in three languages. */
export function writeLongReadout(sample, long, rounds) {
  const record = readRecord(sample);
  const topics = repeated(record.topics, (soFar) => soFar.length >= rounds * record.topics.length);
  const commitments = record.commitments.map((commitment) =>
    commitment.statement === undefined ? commitment : { ...commitment, statement: `${commitment.statement}-1` },
  );
  const decisions = Array.from({ length: rounds }, (_, round) =>
    record.decisions.map((decision) => ({ ...decision, at: decision.at.replace(/[^/]+/g, `$&-${round + 1}`) })),
  ).flat();
  writeRecord(long, { ...record, number: 'JPN-MEX/BENCH/002', commitments, decisions, topics });
}

function readRecord(file) {
  return yaml().parse(readFileSync(file, 'utf8'));
}

function writeRecord(file, record) {
  writeFileSync(file, yaml().stringify(record, { lineWidth: 0 }));
}

/** The product's own library: bench/ has none. */
function yaml() {
  return createRequire(new URL('../package.json', import.meta.url))('yaml');
}

function repeated(planned, isEnough) {
  const topics = [];
  for (let round = 1; topics.length === 0 || !isEnough(topics); round++) {
    topics.push(...planned.map((topic) => ({ ...renamed(topic, round), heading: partOf(topic.heading, round) })));
  }
  return topics;
}

function renamed(value, round) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, round));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, NAMES.has(key) ? `${item}-${round}` : renamed(item, round)]),
  );
}

function partOf(heading, round) {
  return { en: `${heading.en}, part ${round}`, ja: `${heading.ja}（${round}）`, es: `${heading.es}, parte ${round}` };
}

function secretPoint(index) {
  const text = `Our delegation will hold its most reserved position back until point ${index} has been settled in full.`;
  return { text, access: 'secret', basis: 'illustrative' };
}

/** English words of what a brief prints of a topic. */
function countWords(value, key = '') {
  if (['id', 'cites', 'anniversaries', 'basis', 'access', 'short', 'source', 'ja', 'es'].includes(key)) return 0;
  if (typeof value === 'string') return value.split(/\s+/).length;
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + countWords(item), 0);
  return Object.entries(value).reduce((sum, [name, item]) => sum + countWords(item, name), 0);
}
