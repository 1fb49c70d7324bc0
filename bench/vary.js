/**
 * New data for each paper: what keeps its work for words that it has seen before (Typst its paragraphs, Chancery its words)
 * gets topics that it has not seen. Every text of the topics bears the round's number, and the first a name of letters in
 * another combination, so that fonts are subset anew.
 */

/** A store whose meeting `id` reads otherwise in each round. What is read and checked is read and checked once. */
export function varyingStore(store, id) {
  let round = 0;
  let current;
  return {
    next() {
      round += 1;
      const { value, faults } = store.get('meetings', id);
      if (value === undefined) throw new Error(faults.map(({ message }) => message).join('\n'));
      current = { value: { ...value, topics: varied(value.topics, round, { first: true }) }, faults };
    },
    store: { ...store, get: (kind, wanted) => (kind === 'meetings' && wanted === id ? current : store.get(kind, wanted)) },
  };
}

function varied(value, round, pen) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => varied(item, round, pen));
  const { texts } = value;
  if (typeof texts === 'object' && 'info' in value) {
    const addition = pen.first ? `${round} ${nameOf(round)}` : `${round}`;
    pen.first = false;
    return { ...value, texts: Object.fromEntries(Object.entries(texts).map(([lang, text]) => [lang, added(text, addition)])) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === 'info' ? item : varied(item, round, pen)]));
}

/** Behind the first word; in a language without blanks, behind the first letter. */
function added(text, addition) {
  const blank = text.indexOf(' ');
  const after = blank < 0 ? 1 : blank;
  return `${text.slice(0, after)} ${addition}${text.slice(after)}`;
}

/** Three letters of Cyrillic: some thirty thousand names. */
function nameOf(round) {
  return [round, Math.floor(round / 32) + 5 * round, Math.floor(round / 1024) + 11 * round]
    .map((step) => String.fromCharCode(0x430 + (step % 0x20)))
    .join('');
}
