/** One paper from record to bytes: the stages, put together and read from top to bottom. */
import { composeContext } from '../context/compose.js';
import type { Context } from '../context/schema.js';
import { readDocument } from '../document/read.js';
import type { Document } from '../document/tree.js';
import { computeFacts } from '../facts/facts.js';
import { seenFrom } from '../facts/horizon.js';
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
import { frameOf } from './frame.js';
import { gather } from './gather.js';
import { heldWords } from './held.js';
import { commission, type Order } from './order.js';
import type { Paper, PaperFile, PaperRequest } from './paper.js';
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
  const faults = [...order.faults, ...composed.faults].filter((fault) => concerns(order.value, fault));
  if (composed.value === undefined || blocks(faults)) return failed(inFileOrder(faults));

  const { context, document, style, guard } = composed.value;
  const { desk } = order.value;
  const pictures = picturesOf(press, document);
  const written = await write(press, document, style, pictures.value ?? new Map(), request.formats);
  faults.push(...pictures.faults, ...written.faults.map((fault) => inRecord(press, fault)));
  if (written.value === undefined || blocks(faults)) return failed(inFileOrder(faults));
  const files = written.value.files.map(
    ({ format, bytes }): PaperFile => ({ name: `${request.product}.${request.lang}.${format}`, format, bytes }),
  );
  const { meeting, product, lang } = request;
  faults.push(...overLimit(order.value, written.value.pages));
  return done(
    {
      meeting,
      product,
      lang,
      desk: desk.id,
      files,
      pages: written.value.pages,
      released: context,
      guard,
      sources: sourcesOf(order.value),
    },
    inFileOrder(faults),
  );
}

/** The points to make, and the figures that they rest on, stand in no paper after the meeting. */
function concerns(order: Order | undefined, { code }: Fault): boolean {
  return code !== 'stale-fact' || order?.product.today === 'prepared';
}

interface Composed {
  readonly context: Context;
  readonly document: Document;
  readonly style: HouseStyle;
  readonly guard: Guard;
}

/** Records to tree: nothing is written yet. */
export function compose(press: Press, order: Order): Outcome<Composed> {
  const { desk, product, request } = order;
  const template = press.template(desk, request.product);
  const style = press.style(desk, request.product, request.lang);
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
  const facts = released && releaseFacts(computeFacts(released, order.today), computeFacts(world, order.today));
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
  const guard = guardOf({ all: gathered.value, seen: world, released }, ceiling, heldWords(context, ceiling));
  return done({ context, document: document.value, style: style.value, guard }, faults);
}

/** The desk's own files that this product is made of: its template with all parts, its styles. */
function sourcesOf({ desk, product, request }: Order): readonly SourceFile[] {
  const templates = [...desk.templates].filter(([name]) => name === product.template || name.startsWith('parts/'));
  return [...templates.map(([, file]) => file), ...styleChain(desk, request.product, request.lang)];
}

/** What does not fit is said, never shrunk (domain.md 1.8, point 5). */
function overLimit({ desk, product, request }: Order, pages: number | undefined): readonly Fault[] {
  const limit = product.limits?.pages;
  if (limit === undefined || pages === undefined || pages <= limit) return [];
  const path = ['products', request.product, 'limits', 'pages'];
  const message = `the ${request.product} has ${pages} pages; the limit is ${limit}`;
  const hint = 'cut points that are unlikely to be raised, then background';
  return [{ severity: 'warning', code: 'over-limit', ...desk.locate(path), path: path.join('/'), message, hint }];
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
