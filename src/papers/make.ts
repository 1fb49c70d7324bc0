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
import { releaseWorld } from '../release/records.js';
import type { HouseStyle } from '../style/style.js';
import type { Desk } from '../templating/desk.js';
import { frameOf } from './frame.js';
import { gather } from './gather.js';
import { commission, type Order } from './order.js';
import type { Paper, PaperFile, PaperRequest } from './paper.js';
import { picturesOf } from './pictures.js';
import { inRecord } from './places.js';
import type { Press } from './press.js';
import { write } from './writers.js';

/** Everything that is wrong comes back at once, as far as the stages could go; an error means that there is no paper. */
export async function makePaper(press: Press, request: PaperRequest): Promise<Outcome<Paper>> {
  const order = commission(press, request);
  if (order.value === undefined) return failed(inFileOrder(order.faults));
  const composed = compose(press, order.value);
  const faults = [...order.faults, ...composed.faults];
  if (composed.value === undefined || blocks(faults)) return failed(inFileOrder(faults));

  const { context, document, style } = composed.value;
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
    { meeting, product, lang, desk: desk.id, files, pages: written.value.pages, released: context },
    inFileOrder(faults),
  );
}

interface Composed {
  readonly context: Context;
  readonly document: Document;
  readonly style: HouseStyle;
}

/** Records to tree: nothing is written yet. */
export function compose(press: Press, order: Order): Outcome<Composed> {
  const { desk, product, request } = order;
  const template = press.template(desk, request.product);
  const style = press.style(desk, request.product);
  const gathered = gather(press.store, request.meeting, desk.config.unit === undefined ? [] : [desk.config.unit]);
  const faults: Fault[] = [...template.faults, ...style.faults, ...gathered.faults];
  if (template.value === undefined || style.value === undefined || gathered.value === undefined || blocks(faults))
    return failed(faults);

  const world = seenFrom(gathered.value, order.today);
  const ceiling = request.access === undefined ? product.ceiling : lower(product.ceiling, request.access);
  const released = releaseWorld(world, ceiling);
  const locale = localeOf(request.lang);
  if (locale === undefined) throw new Error(`the order let through a language without a locale: ${request.lang}`);
  const imprint = { ...imprintOf(desk, request), ceiling };
  const facts = released && releaseFacts(computeFacts(released, order.today), computeFacts(world, order.today));
  const context = facts && composeContext({ world: released, facts, locale, imprint });
  if (context === undefined) return failed([...faults, aboveCeiling(press, order, ceiling)]);

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
  return document.value === undefined ? failed(faults) : done({ context, document: document.value, style: style.value }, faults);
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
