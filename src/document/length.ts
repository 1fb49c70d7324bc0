/** Texts that stand in one string of a PDF: alternative texts, headings, links, what the file says of itself. */
import type { Element } from './markup.js';
import type { Scope } from './scope.js';

/** In UTF-16 units: PDF/A allows 32 767 bytes a string (ISO 19005-2, 6.1.13), two for each unit and two for the mark before them. */
const LONGEST = 16_382;
/** In bytes of UTF-8, of which percent-encoding makes three characters each. */
const LONGEST_ADDRESS = 10_000;

/** Elements whose words are named elsewhere in the file: in the outline, and as what a link says. */
const NAMED: Readonly<Record<string, string>> = {
  h1: 'the heading',
  h2: 'the heading',
  h3: 'the heading',
  h4: 'the heading',
  a: 'the link',
};

/** Reports what could not be written. */
export function checkLength(element: Element, report: Scope['report']): void {
  const { alt = '', id = '', href = '' } = element.attributes;
  checkText(alt, 'the alternative text', element, report);
  checkText(id, 'the id', element, report);
  const what = Object.hasOwn(NAMED, element.name) ? NAMED[element.name] : undefined;
  if (what !== undefined) checkText(wordsOf(element), what, element, report);
  const bytes = Buffer.byteLength(href);
  if (bytes > LONGEST_ADDRESS) tooLong('the address', href, `${bytes} bytes; ${LONGEST_ADDRESS} can be written`, element, report);
}

/** Reports a text that is too long, with its first words: they are what an officer can look for. */
export function checkText(text: string, what: string, at: Pick<Element, 'at' | 'path'>, report: Scope['report']): void {
  if (text.length > LONGEST) tooLong(what, text, `${text.length} characters; ${LONGEST} can be written`, at, report);
}

function tooLong(what: string, text: string, has: string, at: Pick<Element, 'at' | 'path'>, report: Scope['report']): void {
  const message = `${what} "${Array.from(text.slice(0, 80)).slice(0, 40).join('')}..." has ${has}`;
  report(at, 'text-too-long', message, 'cut it to what a listener can follow: no screen reader can skip within it');
}

function wordsOf(element: Element): string {
  return element.children.map((child) => (child.kind === 'characters' ? child.text : wordsOf(child))).join('');
}
