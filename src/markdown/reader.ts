import MarkdownParser, { type MarkdownIt } from 'markdown-it';
import { once } from '../memory/remembered.js';

/**
 * The parser, set up when a text first needs it: most texts and some commands never do. It keeps nothing of what it
 * has read, so that one serves everybody.
 *
 * HTML is read so that it can be named; nothing is ever rendered with it. Links are judged where they are read.
 */
export const reader: () => MarkdownIt = once(() => {
  const opened = new MarkdownParser('default', { html: true, linkify: false, typographer: false });
  opened.validateLink = () => true;
  return opened.disable('reference');
});
