import { describe, expect, test } from '@jest/globals';
import { loadStyle } from '../../src/style/load.js';

/** A house style that is small and sound; line numbers in the cases count from its first line. */
const base = `colors: {ink: "#16191d", accent: "#1d3f72"}
fonts:
  serif: {chain: [{regular: a.ttf}], word: {latin: Cambria, eastAsia: Yu Mincho}}
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
      'desk:3:14 no-room: the margins of page "a4" leave no room for text: 120 + 100 mm of 210 mm',
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
    expect(told(base, 'styles: [\n').map((line) => line.split(':').slice(0, 4).join(':'))).toEqual([
      'desk:2:1 invalid-yaml: this is not valid YAML',
    ]);
    expect(told(base, 'colors: {}\ncolors: {}\n')).toEqual(['desk:2:1 duplicate-key: this key stands here twice']);
  });

  test('of a font role that every style begins with', () => {
    expect(told('colors: {}\nfonts: {}\npages: {}\nstyles: {}\n')).toEqual([
      'ministry:2:8 missing-field: "serif" is missing: text is set in it when its style names no font',
    ]);
  });
});
