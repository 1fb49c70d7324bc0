import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { paintPdf } from '../../src/pdf/paint.js';
import { check } from './checker.js';
import { PHOTO } from './drawn.js';
import { changed, readSource, type Source } from './reader.js';
import { load, META, sample } from './sample.js';

let paper: Source;

beforeAll(async () => {
  const { value } = await paintPdf(sample(), META, load, new Map([['photo.png', { bytes: PHOTO, width: 12, height: 8 }]]));
  paper = readSource(value ?? new Uint8Array());
});

test('a paper with every kind of element breaks no rule', () => {
  expect(check(paper)).toEqual([]);
});

/** A rule, and a change of the file's text that breaks it. */
const seeds: readonly (readonly [rule: string, from: string | RegExp, to: string | ((found: string) => string)])[] = [
  ['marked', '/Marked true', '/Marked false'],
  ['suspects', '/Marked true', '/Marked true /Suspects true'],
  ['language', '/Lang (en)', '/Lang (ja_JP)'],
  ['language', '<rdf:li>en</rdf:li>', '<rdf:li>English</rdf:li>'],
  ['display title', '/DisplayDocTitle true', '/DisplayDocTitle false'],
  ['forbidden entry', '/Type /Catalog', '/Type /Catalog /OpenAction 1 0 R'],
  ['output intent', '/OutputIntents', '/Intents'],
  ['metadata well-formed', '&amp;', '&'],
  ['metadata well-formed', '</dc:title>', ''],
  ['conformance declared', '<pdfaid:part>2', '<pdfaid:part>3'],
  ['conformance declared', '<pdfuaid:part>1', '<pdfuaid:part>9'],
  ['conformance declared', '<pdfaSchema:prefix>pdfuaid', '<pdfaSchema:prefix>ua'],
  ['title', /<dc:title>.*?<\/dc:title>/, ''],
  ['metadata agree', '(First Latin America Division)', '(Second Latin America Division)'],
  ['metadata agree', '<xmp:ModifyDate>2024', '<xmp:ModifyDate>2025'],
  ['string length', '/Alt (Two', `/Alt (${'x'.repeat(32768)}`],
  ['names sorted', '[(d0001)', '[(d0009)'],
  ['names sorted', '[(note-1)', '[(zzz)'],
  ['destination', '/Dest (d0002)', '/Dest (nowhere)'],
  ['destination', /\/Dest \[\d+ 0 R/, '/Dest [1 0 R'],
  ['address in ASCII', '%E6%97%A5', '\u00e9'],
  ['outline chain', /(\/Type \/Outlines .*?)\/Last \d+/, '$1/Last 1'],
  ['base font', /\/Type0 \/BaseFont \/A/, '/Type0 /BaseFont /B'],
  ['font embedded', '/FontFile2', '/FontFile9'],
  ['glyph map', '/CIDToGIDMap', '/Map'],
  ['width', /\/W \[0 \[(\S+) \S+/, '/W [0 [$1 9999'],
  ['font program', /^(?=[\s\S]{12}(?:cvt |fpgm|glyf|prep))([\s\S]{24})[\s\S]/, '$1\u007f'],
  ['text of codes', '/ToUnicode', '/Unicode'],
  ['text of codes', /\n<0003> <\w+>/, ''],
  ['text of codes', /\n<0003> <\w+>/, '\n<0003> <FEFF>'],
  ['private use', /\n<0003> <\w+>/, '\n<0003> <E001>'],
  ['parent tree', /\/Nums \[0 \[(\d+ 0 R) (\d+ 0 R)/, '/Nums [0 [$2 $1'],
  ['parent tree', '/StructParents 1', '/StructParents 7'],
  ['content in tree', '/K [0]', '/K []'],
  ['content numbers', '/MCID 1>> BDC', '/MCID 0>> BDC'],
  ['tag of content', '/H1 <</MCID', '/P <</MCID'],
  ['artifact inside a tag', '/MCID 0>> BDC', '/MCID 0>> BDC /Artifact <</Type /Layout>> BDC EMC'],
  ['tag inside a tag', '/Artifact <</Type /Layout>> BDC', '/Artifact <</Type /Layout>> BDC /P <</MCID 99>> BDC EMC'],
  ['tags balanced', '\nEMC', ''],
  ['content untagged', /\/Artifact <<\/Type \/Layout>> BDC\n([\s\S]*?)\nEMC/, '$1'],
  ['states balanced', /^q /m, 'q q '],
  ['operator', ' TJ', ' Tj'],
  ['colour space', ' rg', ' 0 k'],
  ['colour space', '/DeviceRGB', '/DeviceCMYK'],
  ['interpolation', '/BitsPerComponent 8', '/BitsPerComponent 8 /Interpolate true'],
  ['transparency group', '/Tabs /S', '/Tabs /S /Group 1 0 R'],
  ['font name', /\/C1 /g, '/F1 '],
  ['missing glyph', '[<0001', '[<0000'],
  ['annotation flags', '/F 4', '/F 0'],
  ['annotation described', '/Contents (Note 1)', '/Contents ()'],
  ['annotation in tree', '/StructParent 2', '/StructParent 99'],
  ['annotation in tree', /\/OBJR \/Pg \d+/, '/OBJR /Pg 1'],
  ['tab order', '/Tabs /S', '/Tabs /R'],
  ['structure tree', '/StructTreeRoot', '/Tree'],
  ['type', '/S /Span', '/S /Word'],
  ['parent', /\/S \/Reference \/P \d+/, '/S /Reference /P 1'],
  ['nesting', '/S /TBody', '/S /Div'],
  ['nesting', '/S /LBody', '/S /P'],
  ['alternative text', '/Alt (Two ministers shake hands)', ''],
  ['figure box', '/BBox', '/Box'],
  ['scope', '/Scope /Row', ''],
  ['list numbering', '/ListNumbering', '/Numbering'],
  ['note', '/ID (note-1)', ''],
  ['link', '/Type /OBJR', '/Type /MCR'],
  ['table head first', /Head|TBody/, (found) => (found === 'Head' ? 'Body' : 'THead')],
  ['rows regular', '/ColSpan 2', '/ColSpan 3'],
  ['rows regular', '/RowSpan 2', '/RowSpan 5'],
  ['heading order', '/S /H2', '/S /H3'],
  ['heading order', '/S /H1', '/S /H2'],
  ['IDs unique', '/ID (note-1)', '/ID (top)'],
  ['ID tree', '/IDTree', '/Tree'],
];

test.each(seeds)('a paper that breaks the rule "%s" is caught (%s)', (rule, from, to) => {
  const broken = changed(paper, (text) => (typeof to === 'string' ? text.replace(from, to) : text.replace(from, to)));
  expect(check(broken).map((finding) => finding.split(':')[0])).toContain(rule);
});

test('a file that is cut short, or says that it is another version, is caught', () => {
  expect(check({ ...paper, head: '%PDF-1.8\n%' })).toEqual(['header: %PDF-1.8\n%']);
  expect(check({ ...paper, tail: '%%EOF\nmore' })).toEqual(['end of file: %%EOF\nmore']);
  expect(check({ ...paper, trailer: paper.trailer.replace('/ID', '/Id') })).toEqual(['identifier: trailer']);
});

test('each rule of the checker has a fault that it catches', () => {
  const names = ['checker', 'check-fonts', 'check-pages', 'check-tags'];
  const code = names.map((name) => readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8')).join('\n');
  const rules = new Set([...code.matchAll(/report\('([^']+)'/g)].map(([, rule]) => rule));
  const wholeFile = ['header', 'end of file', 'identifier'];
  expect([...rules].sort()).toEqual(
    [...new Set([...seeds.map(([rule]) => rule), ...wholeFile])].filter((rule) => rules.has(rule)).sort(),
  );
});
