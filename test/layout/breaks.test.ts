import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import LineBreaker from 'linebreak';
import { breaks } from '../../src/layout/breaks.js';

/** The text with a stroke at each place where a line may end. */
function broken(text: string, lang: string): string {
  const places = [0, ...breaks(text, [{ end: text.length, lang }], new Set()), text.length];
  return places
    .slice(1)
    .map((end, index) => text.slice(places[index], end))
    .join('|');
}

describe('no Japanese line begins with a mark that belongs to the line before (JLREQ 3.1.7)', () => {
  const closing = '’”）〕］｝〉》」』】｠〙〗〟';
  const others = '‐–〜～！？‼⁇⁈⁉・：；。．、，ヽヾゝゞ々〻ー゛゜…‥％‰℃／＝－';
  const small = 'ぁぃぅぇぉァィゥェォっゃゅょゎゕゖッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ';
  test.each([...closing, ...others, ...small])('%s', (mark) => {
    expect(breaks(`亜${mark}`, [{ end: 2, lang: 'ja' }], new Set())).toEqual([]);
  });
});

describe('no Japanese line ends with a mark that belongs to the next (JLREQ 3.1.8)', () => {
  test.each([...'‘“（〔［｛〈《「『【｟〘〖〝￥＄￡'])('%s', (mark) => {
    expect(breaks(`${mark}亜`, [{ end: 2, lang: 'ja' }], new Set())).toEqual([]);
  });
});

describe('what no line parts in Japanese', () => {
  test.each([
    ['彼は……と', '彼|は……|と'],
    ['約‥‥と', '約‥‥|と'],
    ['日本――中国', '日|本|――|中|国'],
    ['そして──彼', 'そ|し|て|──|彼'],
    ['２０２４年度、１２，０００社', '２０２４年度、|１２，０００社'],
    ['＃３と№５と￥５００', '＃３|と|№５|と|￥５００'],
    ['３５％と30℃と２‰', '３５％|と|30℃|と|２‰'],
    ['「『歓迎』する」。', '「『歓|迎』|す|る」。'],
    ['“日本”と“米国”は', '“日|本”|と|“米|国”|は'],
    ['UN Womenを通', 'UN |Women|を|通'],
  ])('%s', (text, expected) => {
    expect(broken(text, 'ja')).toBe(expected);
  });

  test('an ideograph beyond the plane and a variant of one are whole', () => {
    expect(broken('𠮷田と葛󠄀城', 'ja')).toBe('𠮷|田|と|葛󠄀|城');
  });
});

describe('hyphens, dashes and slashes of any language', () => {
  test.each([
    ['the Vice-Chair of the G-20', 'the |Vice-|Chair |of |the |G-20'],
    ['an e-mail on 3-4 F-35A and a 60-year tie', 'an |e-mail |on |3-4 |F-35A |and |a |60-year |tie'],
    ['the Japan–Mexico EPA, pages 5–7', 'the |Japan–|Mexico |EPA, |pages |5–7'],
    ['from A–Z', 'from |A–Z'],
    ['a test—of dashes', 'a |test—|of |dashes'],
    ['—Sí —dijo— y', '—Sí |—dijo— |y'],
    ['on 12/2026 and/or by TCP/IP', 'on |12/2026 |and/or |by |TCP/IP'],
    ['Relations/Department', 'Relations/|Department'],
    ['of the Union (EU) and the State(s)', 'of |the |Union |(EU) |and |the |State(s)'],
    ['--data and -ish', '--data |and |-ish'],
  ])('%s', (text, expected) => {
    expect(broken(text, 'fr')).toBe(expected);
  });
});

describe('an address is broken after its signs alone', () => {
  test.each([
    ['https://www.mofa.go.jp/region/latin/mexico/index.html', 'https://www.mofa.go.jp/|region/|latin/|mexico/|index.html'],
    ['(see https://gob.mx/sre?lang=es&page=2-a).', '(see |https://gob.mx/|sre?|lang=es&|page=2-a).'],
    ['to press-office@exteriores.gob.es now', 'to |press-office@|exteriores.gob.es |now'],
    ['www.exteriores.gob.es', 'www.|exteriores.gob.es'],
    ['詳しくはhttps://www.mofa.go.jp/をご覧', '詳|し|く|は|https://www.mofa.go.jp/|を|ご|覧'],
  ])('%s', (text, expected) => {
    expect(broken(text, 'en')).toBe(expected);
  });
});

describe('what a language holds together', () => {
  test('a title holds to a name that is a run of its own, or in another language', () => {
    const text = 'Ms. 上川 met H.E. Dr. Alicia';
    const spoken = [
      { end: 4, lang: 'en' },
      { end: 6, lang: 'ja' },
      { end: 21, lang: 'en' },
      { end: text.length, lang: 'es' },
    ];
    expect(breaks(text, spoken, new Set()).map((at) => text.slice(at))).toEqual([
      '川 met H.E. Dr. Alicia',
      'met H.E. Dr. Alicia',
      'H.E. Dr. Alicia',
    ]);
  });

  test('each stretch has the rules of its own language', () => {
    const text = 'on 21 February, el 21 de febrero, 21 de febrero';
    const spoken = [
      { end: 33, lang: 'es' },
      { end: text.length, lang: 'en' },
    ];
    const places = breaks(text, spoken, new Set());
    expect(places.map((at) => text.slice(0, at).split(' ').at(-2))).toEqual([
      'on',
      '21',
      'February,',
      'el',
      'febrero,',
      '21',
      'de',
    ]);
  });

  test('a run that a narrow column could not hold is let go', () => {
    expect(broken('Dr. Bartholomew-Fitzgerald met', 'en')).toBe('Dr. Bartholomew-|Fitzgerald |met');
    expect(broken('Dr. Wolfeschlegelsteinhausen met', 'en')).toBe('Dr. |Wolfeschlegelsteinhausen |met');
    expect(broken('約12兆3,456億7,890万円余', 'ja')).toBe('約12兆3,456億7,890万円|余');
    expect(broken('約1,234兆5,678億9,012万円余', 'ja')).toBe('約|1,234|兆|5,678|億|9,012|万|円|余');
  });

  test('a line may end after a line feed whatever stands before it', () => {
    expect(broken('Dr.\nAlicia', 'en')).toBe('Dr.\n|Alicia');
  });

  test('a place that the caller forbids is none', () => {
    expect(breaks('of the note', [{ end: 11, lang: 'en' }], new Set([3]))).toEqual([7]);
  });
});

describe('laws', () => {
  const words = fc.stringMatching(
    /^(?:[a-z]{1,9}|[0-9]{1,4}|Dr\.|«Sí»|Vice-Chair|a\/b|—|–|、|「あ|い」|・|ア|1年|\n|\u00ad| )*$/,
  );
  const langs = fc.constantFrom('en', 'es', 'ja', 'fr');

  test('places are in order, inside the text, and never new but in an address', () => {
    fc.assert(
      fc.property(words, langs, (text, lang) => {
        const places = breaks(text, [{ end: text.length, lang }], new Set());
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places.filter((at) => at <= 0 || at >= text.length)).toEqual([]);
        expect(places.filter((at) => !ruled(text).has(at))).toEqual([]);
      }),
    );
  });

  test('each line feed ends a line', () => {
    fc.assert(
      fc.property(words, langs, (text, lang) => {
        const feeds = [...text.matchAll(/\n/g)].map(({ index }) => index + 1).filter((at) => at < text.length);
        expect(breaks(text, [{ end: text.length, lang }], new Set())).toEqual(expect.arrayContaining(feeds));
      }),
    );
  });
});

/** The places of UAX #14 alone. */
function ruled(text: string): ReadonlySet<number> {
  const breaker = new LineBreaker(text);
  const places = new Set<number>();
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) places.add(next.position);
  return places;
}
