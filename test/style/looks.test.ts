import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadStyle } from '../../src/style/load.js';

const base = { path: 'templates/ministry/style.yaml', source: readFileSync('templates/ministry/style.yaml', 'utf8') };
/** Faults of a desk whose style.yaml is laid over the base set's: `line:column severity code: message; hint`. */
const told = (source: string) =>
  loadStyle([base, { path: 'templates/desk/style.yaml', source }]).faults.map(
    ({ file, line, column, severity, code, message, hint }) =>
      `${file === base.path ? 'ministry:' : ''}${line}:${column} ${severity} ${code}: ${message}${hint === undefined ? '' : `; ${hint}`}`,
  );

describe('a house style that cannot work is a fault at the line that the desk wrote', () => {
  test.each([
    ['text of 3 pt', 'styles:\n  Body:\n    size: 3\n', '3:11 error out-of-range: "size" is too small: 4 at least'],
    [
      'numbers of a list of 3 pt',
      'styles:\n  Sources:\n    marker: {size: 3}\n',
      '3:20 error out-of-range: "size" is too small: 4 at least',
    ],
    [
      'lines closer than their type, by larger type alone',
      'styles:\n  Heading 1:\n    size: 30\n',
      '3:11 error tight-lines: the lines of "Heading 1" would stand on each other: type of 30 pt, lines 27 pt apart; write leading: 36',
    ],
    [
      'lines closer than their type, by closer lines',
      'styles:\n  Talking Point: {leading: 9}\n',
      '2:28 error tight-lines: the lines of "Talking Point" would stand on each other: type of 11.6 pt, lines 9 pt apart; write leading: 14',
    ],
    [
      'margins wider than the page',
      'pages:\n  a4: {margins: {left: 120, right: 100}}\n',
      '2:24 error no-room: the margins of page "a4" leave no room for text: 120 + 100 mm of 210 mm; leave 30 mm at least',
    ],
    [
      'margins that leave a strip of paper',
      'pages:\n  a4: {margins: {top: 200, bottom: 80}}\n',
      '2:23 error no-room: the margins of page "a4" leave no room for text: 200 + 80 mm of 297 mm; leave 30 mm at least',
    ],
    [
      'a page that is too narrow for the margins of the base set',
      'pages:\n  a4: {width: 70}\n',
      '2:15 error no-room: the margins of page "a4" leave no room for text: 22 + 22 mm of 70 mm; leave 30 mm at least',
    ],
    [
      'a marking that is cut at the edge of the paper',
      'pages:\n  a4:\n    mark: {head: 1, foot: 13}\n',
      '3:18 error off-page: the marking at the head would be cut at the edge of the paper on page "a4"; its baseline wants 2.1 mm from the edge at least',
    ],
    [
      'a marking on the running head',
      'pages:\n  a4:\n    mark: {head: 22}\n',
      '3:18 error overlap: the marking stands on the running head on page "a4"; running: {head: 22.8} at least',
    ],
    [
      'a running head below the margin',
      'pages:\n  a4:\n    running: {head: 40}\n',
      '3:21 error overlap: the running head stands on the text on page "a4"; one line of it ends 46.2 mm from the edge: margins: {top: 46.2} at least',
    ],
    [
      'a margin above the running foot',
      'pages:\n  a4:\n    margins: {bottom: 19}\n',
      '3:23 error overlap: the running foot stands on the text on page "a4"; one line of it ends 23.4 mm from the edge: margins: {bottom: 23.4} at least',
    ],
    [
      'a marker wider than the text',
      'styles:\n  Talking Point:\n    marker: {width: 460}\n',
      '3:21 error no-room: "Talking Point" leaves no room for text: its marker, indents and padding take 460 pt of 468 pt; make them smaller',
    ],
    [
      'indents that meet',
      'styles:\n  Body: {indent: {left: 300, right: 200}}\n',
      '2:18 error no-room: "Body" leaves no room for text: its marker, indents and padding take 500 pt of 468 pt; make them smaller',
    ],
    [
      'a first line in the margin',
      'styles:\n  Body: {indent: {first: -30}}\n',
      '2:26 error out-of-range: the first line of "Body" begins left of the text, in the margin; write left: 30',
    ],
    [
      'space that is less than none',
      'styles:\n  Body: {before: -4}\n',
      '2:18 error out-of-range: "before" is too small: 0 at least',
    ],
    [
      'a marker of less than no width',
      'styles:\n  Body: {marker: {width: -4}}\n',
      '2:26 error out-of-range: "width" is too small: 0 at least',
    ],
    [
      'a font role that nobody defined',
      'styles:\n  Body: {font: san}\n',
      '2:16 error unknown-font-role: no font role is called "san"; did you mean "sans"?',
    ],
    [
      'a colour that nobody defined',
      'styles:\n  Body: {color: accnt}\n',
      '2:17 error unknown-colour: no colour is called "accnt"; did you mean "accent"?',
    ],
  ])('%s', (_, source, fault) => {
    expect(told(source)).toEqual([fault]);
  });
});

describe('text that is hard to read on its ground is a warning, once for each place', () => {
  test('when a desk changes the colour that many styles name', () => {
    expect(told('colors: {accent: "#8fb4e8"}\n')).toEqual([
      '1:18 warning low-contrast: "Kicker", and 8 other styles would be hard to read: #8fb4e8 on white paper has a contrast of 2.12:1; text wants 4.5:1 at least (WCAG 2.2, level AA): take a darker colour',
    ]);
  });

  test('when one style takes a colour that is too light', () => {
    expect(told('styles:\n  Caption:\n    color: "#999999"\n')).toEqual([
      '3:12 warning low-contrast: "Caption" would be hard to read: #999999 on white paper has a contrast of 2.84:1; text wants 4.5:1 at least (WCAG 2.2, level AA): take a darker colour',
    ]);
  });

  test('large text may be lighter: 3:1', () => {
    expect(told('styles: {Heading 1: {color: "#8a8a8a"}}\n')).toEqual([]);
    expect(told('styles: {Lead: {color: "#8a8a8a"}}\n')).toHaveLength(1);
  });

  test('white text is read on the dark box that the house has for it', () => {
    const banner = '  Banner Text: {basedOn: Body, color: "#ffffff"}\n';
    expect(told(`styles:\n${banner}`)).toHaveLength(1);
    expect(told(`styles:\n${banner}  Banner: {type: box, fill: accent}\n`)).toEqual([]);
  });

  test('and the paper is made all the same', () => {
    const { value } = loadStyle([base, { path: 'desk', source: 'colors: {accent: "#8fb4e8"}\n' }]);
    expect(value?.styles['Heading 2']?.full.color).toBe('#8fb4e8');
  });
});

test('the house styles that are shipped have neither fault nor warning', () => {
  for (const overlay of ['style.ja.yaml', 'public.yaml']) {
    const source = readFileSync(`templates/ministry/${overlay}`, 'utf8');
    expect(loadStyle([base, { path: overlay, source }]).faults).toEqual([]);
  }
});
