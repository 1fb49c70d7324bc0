import { describe, expect, test } from '@jest/globals';
import { loadStyle } from '../../src/style/load.js';

/** A house style that is small and sound; line numbers in the cases count from its first line. */
const base = `colors: {ink: "#16191d", accent: "#1d3f72"}
fonts:
  serif: {chain: [{regular: fonts/a.ttf}], word: {latin: Cambria, eastAsia: Yu Mincho}}
pages:
  a4: {width: 210, height: 297, margins: {top: 30, right: 22, bottom: 27, left: 22}, mark: {head: 16, foot: 13}, running: {head: 20, foot: 17}}
styles:
  Body: {font: serif, size: 10, leading: 14, color: ink, padding: {left: 2}}
  Lead: {basedOn: Body, size: 12, color: accent}
`;
const load = (...sources: readonly string[]) =>
  loadStyle(sources.map((source, index) => ({ path: `templates/${index === 0 ? 'ministry' : 'desk'}/style.yaml`, source })));
const told = (...sources: readonly string[]) =>
  load(...sources).faults.map(
    ({ file, line, column, code, message, hint }) =>
      `${file.split('/')[1]}:${line}:${column} ${code}: ${message}${hint === undefined ? '' : `; ${hint}`}`,
  );

describe('a house style', () => {
  test('takes over from the style that it is based on, and looks colours up', () => {
    const lead = load(base).value?.styles.Lead;
    expect(lead?.full).toMatchObject({ font: 'serif', size: 12, leading: 14, color: '#1d3f72', padding: { left: 2, right: 0 } });
    expect(lead?.own).toEqual({ type: 'paragraph', basedOn: 'Body', size: 12, color: '#1d3f72' });
  });

  test('measures its pages in millimetres and gives points', () => {
    expect(load(base).value?.pages.a4?.width).toBeCloseTo(595.28, 2);
  });

  test('of a desk holds only what differs, key by key', () => {
    const { value } = load(base, 'colors: {accent: "#006847"}\nstyles:\n  Body: {size: 11}\n');
    expect(value?.styles.Lead?.full.color).toBe('#006847');
    expect(value?.styles.Body?.full).toMatchObject({ size: 11, leading: 14 });
  });

  test('reads a file with a byte-order mark and the line ends of Windows alike', () => {
    expect(load(`\uFEFF${base.replaceAll('\n', '\r\n')}`)).toEqual(load(base));
  });

  test('gives a marker the look of its text where it says nothing of its own', () => {
    const { value } = load(base, 'styles:\n  Points: {basedOn: Lead, marker: {text: "–", width: 9}}\n');
    expect(value?.styles.Points?.full.marker).toEqual({
      text: '–',
      suffix: '',
      font: 'serif',
      weight: 'regular',
      size: 12,
      color: '#1d3f72',
      raise: 0,
      width: 9,
    });
  });
});

describe('a desk whose style is wrong is told', () => {
  test('of text of 3 pt', () => {
    expect(told(base, 'styles:\n  Body:\n    size: 3\n')).toEqual(['desk:3:11 out-of-range: "size" is too small: 4 at least']);
  });

  test('of a style that does not exist, with the nearest one', () => {
    expect(told(base, 'styles:\n  Lead: {basedOn: Boddy}\n')).toEqual([
      'desk:2:19 unknown-style: no style is called "Boddy"; did you mean "Body"?',
    ]);
  });

  test('of styles that are based on each other', () => {
    expect(told(base, 'styles:\n  Body: {basedOn: Lead}\n')).toEqual([
      'desk:2:19 circular-style: style "Body" is based on itself: Body → Lead → Body',
      'ministry:8:19 circular-style: style "Lead" is based on itself: Lead → Body → Lead',
    ]);
  });

  test('of a colour and a font that nobody defined', () => {
    expect(told(base, 'styles:\n  Body:\n    color: acent\n    font: serrif\n    marker: {width: 9, color: "#FFF"}\n')).toEqual([
      'desk:3:12 unknown-colour: no colour is called "acent"; did you mean "accent"?',
      'desk:4:11 unknown-font-role: no font role is called "serrif"; did you mean "serif"?',
      'desk:5:31 bad-format: "#FFF" is no colour; a colour is #rrggbb in lower case',
    ]);
  });

  test('of margins wider than the page', () => {
    expect(told(base, 'pages:\n  a4:\n    margins: {left: 120, right: 100}\n')).toEqual([
      'desk:3:21 no-room: the margins of page "a4" leave no room for text: 120 + 100 mm of 210 mm; leave 30 mm at least',
    ]);
  });

  test('of keys it misspelt, of values of the wrong kind, all at once', () => {
    expect(told(base, 'styles:\n  Body: {leeding: 14, size: big, align: middle}\n')).toEqual([
      'desk:2:10 unknown-key: no key is called "leeding" here; did you mean "leading"?',
      'desk:2:29 wrong-type: "size" wants a number',
      'desk:2:41 not-allowed: "middle" is not allowed for "align"; one of left, right, center, justify',
    ]);
  });

  test('of YAML that cannot be read, and of a key that stands twice', () => {
    expect(told(base, 'styles: [\n')).toEqual([
      'desk:2:1 invalid-yaml: this line is not indented like its neighbours; items of one list, and keys of one mapping, begin in the same column; what is in brackets stands further in than its key',
    ]);
    expect(told(base, 'colors: {}\ncolors: {}\n')).toEqual([
      'desk:2:1 duplicate-key: this key stands here twice; delete one of the two',
    ]);
  });

  test.each([
    [
      'an alias of nothing',
      'colors: *blue\n',
      'desk:1:9 invalid-yaml: this alias names no anchor, or repeats too much; write the content out',
    ],
    [
      'aliases of aliases without end',
      `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`)}]\n`).join('')}`,
      'desk:2:8 invalid-yaml: this alias names no anchor, or repeats too much; write the content out',
    ],
    [
      'an alias of what it stands in',
      'colors: &colors {accent: *colors}\n',
      'desk:1:26 invalid-yaml: this alias names no anchor, or repeats too much; write the content out',
    ],
    [
      'a tag of a programming language',
      'colors: !!js/function "a"\n',
      'desk:1:9 invalid-yaml: a tag (a word that begins with !) is not known here; put the text in quotes',
    ],
    ['a key that is no word', 'colors: {[a, b]: c}\n', 'desk:1:10 invalid-yaml: a key must be a word; put it in quotes'],
    [
      'a character that nobody can see',
      'colors: {accent: "\\a"}\n',
      'desk:1:18 control-character: the text holds the control character U+0007; write it anew without it',
    ],
    [
      'a colour that YAML takes for a remark',
      'colors:\n  accent: #aa0000\n',
      'desk:2:11 wrong-type: "accent" wants text; nothing is written here; a value that begins with # stands in quotes',
    ],
    [
      'names that every program knows',
      'styles:\n  Lead: {basedOn: constructor, color: toString}\n',
      'desk:2:19 unknown-style: no style is called "constructor"; known: Body, Lead',
    ],
  ])('of %s', (_, source, fault) => {
    expect(told(base, source)[0]).toBe(fault);
  });

  test('of a font file that lies outside of every package', () => {
    for (const file of ['/etc/font.ttf', '../font.ttf', 'fonts/../../font.ttf', 'font.ttf', 'C:/font.ttf', 'fonts/a.otf']) {
      expect(told(base, `fonts: {serif: {chain: [{regular: "${file}"}]}}\n`)).toEqual([
        expect.stringMatching(/^desk:1:35 bad-format: "regular" must be the path of a \.ttf file in an npm package/),
      ]);
    }
  });

  test('of a font that is not installed', () => {
    const files = [{ path: 'templates/ministry/style.yaml', source: base }];
    expect(loadStyle(files, (file) => file !== 'fonts/a.ttf').faults).toMatchObject([
      { code: 'unknown-font', line: 3, column: 29, message: 'no font "fonts/a.ttf" is installed' },
    ]);
    expect(loadStyle(files, () => true).faults).toEqual([]);
  });

  test('of a font for one language that is not installed, and of a language that is no tag', () => {
    const chinese = 'fonts: {serif: {languages: {zh-Hans: [{regular: fonts/sc.ttf}]}}}\n';
    const files = [
      { path: 'ministry', source: base },
      { path: 'desk', source: chinese },
    ];
    expect(loadStyle(files, (file) => file !== 'fonts/sc.ttf').faults).toMatchObject([
      { code: 'unknown-font', file: 'desk', line: 1, column: 49, message: 'no font "fonts/sc.ttf" is installed' },
    ]);
    expect(loadStyle(files).value?.fonts.serif?.languages).toEqual({ 'zh-Hans': [{ regular: 'fonts/sc.ttf' }] });
    expect(told(base, chinese.replace('zh-Hans', 'Chinese'))).toEqual([
      'desk:1:38 bad-language: "Chinese" is no language tag; write it as in BCP 47: ko, zh-Hans',
    ]);
  });

  test('of a style that is based on one of another type', () => {
    expect(told(base, 'styles:\n  Muted: {type: character}\n  Lead: {basedOn: Muted}\n')).toEqual([
      'desk:3:19 style-type: "Lead" is a paragraph style, "Muted" a character style: one cannot be based on the other; write type: character, or base it on a paragraph style',
    ]);
  });

  test('of letters that are spread so far that a reader takes them for words', () => {
    expect(told(base, 'styles:\n  Lead:\n    letterspacing: 1.2\n')).toEqual([
      'desk:3:20 out-of-range: "Lead" spreads its letters by 1.2 pt: readers of the PDF would take each letter for a word; at 12 pt no more than 1.17 pt',
    ]);
  });

  test('of a style that papers use as another type', () => {
    expect(told(base, 'styles:\n  Link: {color: accent}\n')).toEqual([
      'desk:2:9 style-type: "Link" must be a character style: papers use it as one; write type: character',
    ]);
  });

  test('of a font role that every style begins with', () => {
    expect(told('colors: {}\nfonts: {}\npages: {}\nstyles: {}\n')).toEqual([
      'ministry:2:8 missing-field: "serif" is missing: text is set in it when its style names no font',
    ]);
  });
});
