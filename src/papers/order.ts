/** What is ordered: which desk makes the paper, under which of its rules, and what day it is on that paper. */
import { dayOf } from '../facts/clock.js';
import { blocks, done, type Fault, failed, type Outcome } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { languageTags } from '../locales/languages.js';
import type { Meeting } from '../records/store.js';
import { type Desk, productOf } from '../templating/desk.js';
import type { Product } from '../templating/desk-schema.js';
import type { PaperRequest } from './paper.js';
import type { Press } from './press.js';

export interface Order {
  readonly request: PaperRequest;
  readonly desk: Desk;
  readonly product: Product;
  /** ISO date up to which the paper knows. */
  readonly today: string;
}

/** Faults: everything about the order that cannot be met, before anything is made. */
export function commission(press: Press, request: PaperRequest): Outcome<Order> {
  const meeting = press.store.get('meetings', request.meeting);
  const ministry = press.store.ministry();
  if (meeting.value === undefined || ministry.value === undefined) return failed([...meeting.faults, ...ministry.faults]);
  const relation = meeting.value.relation === undefined ? undefined : press.store.get('relations', meeting.value.relation);

  const desk = press.desk(request.desk ?? deskOf(press, request.meeting) ?? ministry.value.desk);
  if (desk.value === undefined) {
    // A desk that a record names and that is not there is the fault of that record, which says so itself.
    const missing = desk.faults.filter(({ code }) => code !== 'unknown-desk' || request.desk !== undefined);
    return failed([...meeting.faults, ...ministry.faults, ...(relation?.faults ?? []), ...missing]);
  }
  const product = productOf(desk.value, request.product);
  const faults = [...meeting.faults, ...ministry.faults, ...desk.faults];
  if (product === undefined) {
    // The template stage names the product and its neighbours.
    return failed([...faults, ...press.template(desk.value, request.product).faults]);
  }
  const today = product.today === 'prepared' ? meeting.value.prepared : (meeting.value.published ?? dayOf(meeting.value.start));
  faults.push(...refusals(request, desk.value, product));
  if (today === undefined) faults.push(notPrepared(press, meeting.value, request));
  else if (product.today === 'published') faults.push(...notHeld(press, meeting.value, request, today));
  return today === undefined || blocks(faults) ? failed(faults) : done({ request, desk: desk.value, product, today }, faults);
}

/** The desk whose templates make a meeting's papers where none is asked for: the meeting's, the relation's, the ministry's. */
export function deskOf({ store }: Press, id: string): string | undefined {
  const meeting = store.get('meetings', id).value;
  const relation = meeting?.relation === undefined ? undefined : store.get('relations', meeting.relation).value;
  return meeting?.desk ?? relation?.desk ?? store.ministry().value?.desk;
}

function refusals({ product: name, lang, formats }: PaperRequest, desk: Desk, product: Product): readonly Fault[] {
  const refuse = (code: string, key: string, message: string, hint: string): Fault => {
    const path = ['products', name, key];
    return { severity: 'error', code, ...desk.locate(path), path: path.join('/'), message, hint };
  };
  const languages = product.languages.filter((tag) => languageTags.includes(tag));
  const made = `it is made in: ${languages.join(', ')}`;
  const language = languages.includes(lang)
    ? []
    : [refuse('unknown-language', 'languages', `the ${name} is not made in "${lang}"`, didYouMean(lang, languages) ?? made)];
  const refused = formats
    .filter((format) => !product.formats.includes(format))
    .map((format) =>
      refuse('unknown-format', 'formats', `the ${name} is not made as ${format}`, `it is made as: ${product.formats.join(', ')}`),
    );
  return [...language, ...refused];
}

function notPrepared(press: Press, meeting: Meeting, request: PaperRequest): Fault {
  return {
    severity: 'error',
    code: 'not-prepared',
    ...press.store.position(`meetings/${meeting.id}#/status`),
    path: 'prepared',
    message: `the meeting has no "prepared" day, so the ${request.product} cannot know what day it is`,
    hint: 'write prepared: YYYY-MM-DD, the day up to which the paper knows',
  };
}

/** A paper after the meeting reports what was said: nothing was, at one that has not been held. */
function notHeld({ store }: Press, { id, status, start }: Meeting, { product }: PaperRequest, today: string): readonly Fault[] {
  const fault = (path: string, message: string, hint: string): Fault => ({
    severity: 'error',
    code: 'not-held',
    ...store.position(`meetings/${id}#/${path}`),
    path,
    message,
    hint,
  });
  const held =
    status === 'held'
      ? []
      : [
          fault(
            'status',
            `the meeting has not been held (it is ${status}): a ${product} reports what was said`,
            'write status: held once it has taken place',
          ),
        ];
  const early =
    dayOf(start) <= today
      ? []
      : [
          fault(
            'published',
            `the ${product} is published on ${today}, before the day of the meeting (${dayOf(start)})`,
            'published is the day up to which papers after the meeting know; without it they take the day of the meeting',
          ),
        ];
  return [...held, ...early];
}
