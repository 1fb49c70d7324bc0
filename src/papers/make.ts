/** One paper from record to bytes: the stages, put together and read from top to bottom. */
import { composeContext } from '../context/compose.js';
import type { Context } from '../context/schema.js';
import { readDocument } from '../document/read.js';
import type { Document } from '../document/tree.js';
import { computeFacts } from '../facts/facts.js';
import { seenFrom } from '../facts/horizon.js';
import type { World } from '../facts/world.js';
import { blocks, done, type Fault, failed, type Outcome } from '../faults/fault.js';
import { inFileOrder } from '../faults/order.js';
import { localeOf } from '../locales/languages.js';
import { lower } from '../marking/level.js';
import { releaseFacts } from '../release/facts.js';
import { type Guard, guardOf } from '../release/leaks.js';
import { releaseWorld } from '../release/records.js';
import type { HouseStyle } from '../style/style.js';
import type { SourceFile } from '../style/yaml.js';
import { type Desk, styleChain } from '../templating/desk.js';
import { attachmentOf } from './attachment.js';
import { frameOf } from './frame.js';
import { gather } from './gather.js';
import { heldWords } from './held.js';
import { overLimits } from './limits.js';
import { commission, type Order } from './order.js';
import { fileName, type Paper, type PaperFile, type PaperRequest } from './paper.js';
import { picturesOf } from './pictures.js';
import { inRecord } from './places.js';
import { preflight } from './preflight.js';
import type { Press } from './press.js';
import { write } from './writers.js';

/** Everything that is wrong comes back at once, as far as the stages could go; an error means that there is no paper. */
export async function makePaper(press: Press, request: PaperRequest): Promise<Outcome<Paper>> {
  const order = commission(press, request);
  if (order.value === undefined) return failed(inFileOrder(order.faults));
  const composed = compose(press, order.value);
  const faults = [...order.faults, ...composed.faults]
    .filter((fault) => concerns(order.value, fault))
    .map((fault) => weighed(order.value, fault));
  if (composed.value === undefined || blocks(faults)) return failed(inFileOrder(faults));

  const { context, document, style, guard, released } = composed.value;
  const { desk } = order.value;
  const pictures = picturesOf(press, document, desk.chain);
  const attachment = request.attach ? attachmentOf(request, context) : undefined;
  const written = await write(press, document, style, pictures.value ?? new Map(), request.formats, attachment);
  const later = written.faults.filter(({ code }) => !NO_PICTURE.includes(code));
  faults.push(...[...pictures.faults, ...later].map((fault) => inRecord(press, fault)));
  if (written.value === undefined || blocks(faults)) return failed(inFileOrder(faults));
  const files = written.value.files.map(({ format, bytes }): PaperFile => ({ name: fileName(request, format), format, bytes }));
  const { meeting, product, lang } = request;
  const { extent } = written.value;
  faults.push(...overLimits(press, order.value, { released, extent }));
  return done(
    {
      meeting,
      product,
      lang,
      desk: desk.id,
      files,
      pages: extent?.starts.length,
      released: context,
      guard: guard(),
      sources: sourcesOf(order.value),
    },
    inFileOrder(faults),
  );
}

/** Of the writers, for a picture that they were not given: what is wrong with it has been said by then. */
const NO_PICTURE = ['missing-picture', 'unknown-picture'];

/** The points to make, and the figures that they rest on, stand in no paper after the meeting. */
function concerns(order: Order | undefined, { code }: Fault): boolean {
  return code !== 'stale-fact' || order?.product.today === 'prepared';
}

/** Words that only hold a place are good enough to work with, and not to publish. */
function weighed(order: Order | undefined, fault: Fault): Fault {
  return fault.code === 'stand-in' && order?.product.today === 'published' ? { ...fault, severity: 'error' } : fault;
}

interface Composed {
  readonly context: Context;
  readonly document: Document;
  readonly style: HouseStyle;
  /** What release let through. */
  readonly released: World;
  /** Worked out for a paper that is written: looking through a record for it takes longer than composing. */
  readonly guard: () => Guard;
}

/** Records to tree: nothing is written yet. */
export function compose(press: Press, order: Order): Outcome<Composed> {
  const { desk, product, request } = order;
  const template = press.template(desk, request.product);
  const ordinary = press.style(desk, request.product, request.lang);
  const style =
    request.largePrint && ordinary.value !== undefined ? { ...ordinary, value: press.largePrint(ordinary.value) } : ordinary;
  const gathered = gather(press.store, request.meeting, desk.config.unit === undefined ? [] : [desk.config.unit]);
  const faults: Fault[] = [...template.faults, ...style.faults, ...gathered.faults];
  if (gathered.value === undefined || blocks(gathered.faults)) return failed(faults);

  const world = seenFrom(gathered.value, order.today, product.today === 'prepared');
  const ceiling = request.access === undefined ? product.ceiling : lower(product.ceiling, request.access);
  const released = releaseWorld(world, ceiling);
  if (released !== undefined) faults.push(...preflight(press, order, { gathered: gathered.value, seen: world, released }));
  if (template.value === undefined || style.value === undefined || blocks(faults)) return failed(faults);
  const locale = localeOf(request.lang, desk.config.conventions.dates);
  if (locale === undefined) throw new Error(`the order let through a language without a locale: ${request.lang}`);
  const imprint = { ...imprintOf(desk, request), ceiling };
  const whole = computeFacts(world, order.today);
  // where nothing is withheld, release gives back the world itself
  const facts = released && releaseFacts(released === world ? whole : computeFacts(released, order.today), whole);
  const context = facts && composeContext({ world: released, facts, locale, imprint });
  if (released === undefined || context === undefined) return failed([...faults, aboveCeiling(press, order, ceiling)]);

  const html = template.value.render(context);
  if (html.value === undefined) return failed([...faults, ...html.faults]);
  const frame = frameOf(context, {
    desk,
    product,
    style: style.value,
    scheme: desk.config.scheme ?? world.ministry.scheme,
    date: order.today,
  });
  if (frame.value === undefined) return failed([...faults, ...frame.faults]);
  const document = readDocument(html.value, frame.value, template.value.start);
  faults.push(...html.faults, ...document.faults.map((fault) => inRecord(press, fault)));
  if (document.value === undefined) return failed(faults);
  const stages = { all: gathered.value, seen: world, released };
  const guard = () => guardOf(stages, ceiling, () => heldWords(context, ceiling));
  return done({ context, document: document.value, style: style.value, released, guard }, faults);
}

/** The desk's own files that this product is made of: its template with all parts, its styles. */
function sourcesOf({ desk, product, request }: Order): readonly SourceFile[] {
  const templates = [...desk.templates].filter(([name]) => name === product.template || name.startsWith('parts/'));
  return [...templates.map(([, file]) => file), ...styleChain(desk, request.product, request.lang)];
}

function imprintOf(desk: Desk, request: PaperRequest) {
  return {
    product: request.product,
    title: desk.config.products[request.product]?.title[request.lang] ?? request.product,
    unit: desk.config.unit,
    names: desk.config.conventions.names,
    labels: desk.labels.get(request.lang) ?? {},
    languages: desk.config.products[request.product]?.languages ?? [],
  };
}

function aboveCeiling(press: Press, order: Order, ceiling: string): Fault {
  return {
    severity: 'error',
    code: 'above-ceiling',
    ...press.store.position(`meetings/${order.request.meeting}#`),
    message: `the meeting itself, or one of its parties, is above ${ceiling}, the highest level of this paper`,
    hint: 'the level of a meeting is its "access"; a desk\'s ceiling is in desk.yaml, and --access lowers it',
  };
}
