/** Where the time of a paper goes: profiles warm papers and prints milliseconds a paper by stage, as JSON. */
import { Session } from 'node:inspector/promises';
import { openChancery } from './chancery.js';

const WARM_UP = 15;
const PAPERS = 40;

/** Rooms of the code by what they do for a paper; `papers/` itself puts them together. */
const STAGES = {
  records: 'gathering the records',
  facts: 'facts',
  release: 'release, and the list of what must not be in the paper',
  checks: 'checks before publishing',
  context: 'context',
  templating: 'template',
  document: 'document',
  layout: 'layout',
  pdf: 'painting',
};

const [meeting, product, lang] = process.argv.slice(2);
const chancery = openChancery({ meeting, product, lang });
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: 250 });
for (let paper = 0; paper < WARM_UP + PAPERS; paper++) {
  chancery.next();
  if (paper === WARM_UP) await session.post('Profiler.start');
  await chancery.make('pdf');
}
const { profile } = await session.post('Profiler.stop');
const times = new Map();
const stageOf = stagesOf(profile.nodes);
profile.samples.forEach((node, index) => {
  const stage = stageOf.get(node);
  if (stage !== undefined) times.set(stage, (times.get(stage) ?? 0) + profile.timeDeltas[index] / 1000 / PAPERS);
});
console.log(JSON.stringify([...times]));

/** The stage of each node of the tree of calls: the outermost room that was called, or the last look with all that it calls. */
function stagesOf(nodes) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stages = new Map();
  const visit = (node, above) => {
    const { url, functionName } = node.callFrame;
    const room = /\/dist\/([a-z]+)\//.exec(url)?.[1];
    const isLook = room === 'papers' && functionName === 'scan';
    const own = isLook ? 'the last look' : functionName === '(garbage collector)' ? 'garbage collection' : STAGES[room];
    const stage = above ?? own ?? undefined;
    stages.set(node.id, stage ?? (room === undefined ? undefined : 'what joins them'));
    for (const child of node.children ?? []) visit(byId.get(child), stage);
  };
  visit(nodes[0], undefined);
  return stages;
}
