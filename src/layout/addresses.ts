/** Where an address of the web or of a mailbox may be broken. */

export interface Address {
  readonly start: number;
  readonly end: number;
  /** Inside it, in order. */
  readonly breaks: readonly number[];
}

const ADDRESS = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** After `/`, `?` and `&`, and after a dot where a name of five letters and more follows; never within `https://`. */
const PLACE = /\/(?=[^/])|[?&]|\.(?=[\w-]{5})|@(?=[\w-]{5})/g;

/** A hyphen or a dot at a line's end would be read as the sentence's own, so an address is broken after fewer signs than words. */
export function addresses(text: string): readonly Address[] {
  if (!text.includes('://') && !text.includes('www.') && !text.includes('@')) return [];
  return Array.from(text.matchAll(ADDRESS), ({ 0: address, index: start }) => {
    const scheme = address.indexOf('://') + 3;
    const places = Array.from(address.matchAll(PLACE), ({ index }) => index + 1);
    const breaks = places.filter((at) => at > scheme && at < address.length).map((at) => start + at);
    return { start, end: start + address.length, breaks };
  });
}
