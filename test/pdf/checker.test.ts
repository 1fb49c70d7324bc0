import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import type { Attachment } from '../../src/pdf/attach.js';
import { paintPdf } from '../../src/pdf/paint.js';
import { check } from './checker.js';
import { PHOTO } from './drawn.js';
import { changed, readSource, type Source } from './reader.js';
import { load, META, sample } from './sample.js';

const ATTACHMENT: Attachment = {
  name: 'brief.en.json',
  type: 'application/json',
  bytes: new TextEncoder().encode('{"title": "Japan–Mexico"}'),
  description: 'Data from which this paper was made',
};

let paper: Source;
let attached: Source;

beforeAll(async () => {
  const paint = async (attachment?: Attachment) => {
    const pictures = new Map([['photo.png', { bytes: PHOTO, width: 12, height: 8 }]]);
    const { value } = await paintPdf(sample(), META, load, pictures, undefined, attachment);
    return readSource(value ?? new Uint8Array());
  };
  [paper, attached] = [await paint(), await paint(ATTACHMENT)];
});

test('a paper with every kind of element breaks no rule, nor does one with an attachment', () => {
  expect(check(paper)).toEqual([]);
  expect(check(attached)).toEqual([]);
});

/** A rule, and a change of the file's text that breaks it. */
type Seed = readonly [rule: string, from: string | RegExp, to: string | ((found: string) => string)];

const seeds: readonly Seed[] = [
  ['marked', '/Marked true', '/Marked false'],
  ['suspects', '/Marked true', '/Marked true /Suspects true'],
  ['language', '/Lang (en)', '/Lang (ja_JP)'],
  ['language', '/Lang (en)', '/Lang ()'],
  ['language', /\/Lang \(en\)/g, ''],
  ['language', '/Lang (ja)', '/Lang (Japanese)'],
  ['language of words', '/Lang (ja)', ''],
  ['language', '<rdf:li>en</rdf:li>', '<rdf:li>English</rdf:li>'],
  ['display title', '/DisplayDocTitle true', '/DisplayDocTitle false'],
  ['forbidden entry', '/Type /Catalog', '/Type /Catalog /OpenAction 1 0 R'],
  ['forbidden entry', '/Type /Catalog', '/Type /Catalog /AcroForm 1 0 R'],
  ['output intent', '/OutputIntents', '/Intents'],
  ['metadata well-formed', '&amp;', '&'],
  ['metadata well-formed', '</dc:title>', ''],
  ['metadata known', '<xmp:CreatorTool>', '<xmp:Tool>'],
  ['conformance declared', '/Metadata', '/Meta'],
  ['conformance declared', '<pdfaid:part>2', '<pdfaid:part>3'],
  ['conformance declared', '<pdfaid:conformance>A', '<pdfaid:conformance>B'],
  ['conformance declared', '/pdfua/ns/id/</pdfaSchema', '/pdfua/ns/</pdfaSchema'],
  ['conformance declared', '<pdfuaid:part>1', '<pdfuaid:part>9'],
  ['conformance declared', '<pdfaSchema:prefix>pdfuaid', '<pdfaSchema:prefix>ua'],
  ['title', /<dc:title>.*?<\/dc:title>/, ''],
  ['title', /<dc:title>.*?<\/dc:title>/, '<dc:title><rdf:Alt><rdf:li xml:lang="x-default"> </rdf:li></rdf:Alt></dc:title>'],
  ['title', /<dc:title><rdf:Alt><rdf:li[^>]*>(.*?)<\/rdf:li><\/rdf:Alt>/, '<dc:title>$1'],
  ['date', '<xmp:CreateDate>2024-02-19T', '<xmp:CreateDate>2024/02/19 '],
  ['metadata agree', /<dc:title>(.*?)dinner/, '<dc:title>$1lunch'],
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
  ['text of codes', /\n<0003> <\w+>/, '\n<0003> <0000>'],
  ['private use', /\n<0003> <\w+>/, '\n<0003> <E001>'],
  ['parent tree', /\/Nums \[0 \[(\d+ 0 R) (\d+ 0 R)/, '/Nums [0 [$2 $1'],
  ['parent tree', '/StructParents 1', '/StructParents 7'],
  ['parent tree', '/ParentTree ', '/Parents '],
  ['content in tree', '/K [0]', '/K []'],
  ['content numbers', '/MCID 1>> BDC', '/MCID 0>> BDC'],
  ['tag of content', '/H1 <</MCID', '/P <</MCID'],
  ['artifact inside a tag', '/MCID 0>> BDC', '/MCID 0>> BDC /Artifact <</Type /Layout>> BDC EMC'],
  ['tag inside a tag', '/Artifact <</Type /Layout>> BDC', '/Artifact <</Type /Layout>> BDC /P <</MCID 99>> BDC EMC'],
  ['tags balanced', '\nEMC', ''],
  ['content untagged', /\/Artifact <<\/Type \/Layout>> BDC\n([\s\S]*?)\nEMC/, '$1'],
  ['states balanced', /^q /m, 'q q '],
  ['states nested', /^q /m, `${'q '.repeat(29)}${'Q '.repeat(28)}`],
  ['operator', ' TJ', ' Tj'],
  ['colour space', ' rg', ' 0 k'],
  ['colour space', '/DeviceRGB', '/DeviceCMYK'],
  ['interpolation', '/BitsPerComponent 8', '/BitsPerComponent 8 /Interpolate true'],
  ['transparency group', '/Tabs /S', '/Tabs /S /Group 1 0 R'],
  ['font name', /\/C1 /g, '/F1 '],
  ['missing glyph', '[(\0\u0001', '[(\0\0'],
  ['annotation kind', '/Subtype /Link', '/Subtype /Text'],
  ['annotation flags', '/F 4', '/F 0'],
  ['annotation described', '/Contents (Note 1)', '/Contents ()'],
  ['annotation in tree', '/StructParent 2', '/StructParent 99'],
  ['annotation in tree', /\/OBJR \/Pg \d+/, '/OBJR /Pg 1'],
  ['annotation in tree', '/StructParent 2', ''],
  ['annotation in tree', '/S /Link', '/S /Span'],
  ['tab order', '/Tabs /S', '/Tabs /R'],
  ['structure tree', '/StructTreeRoot', '/Tree'],
  ['type', '/S /Span', '/S /Word'],
  ['parent', /\/S \/Reference \/P \d+/, '/S /Reference /P 1'],
  ['nesting', '/S /TBody', '/S /Div'],
  ['nesting', '/S /LBody', '/S /P'],
  ['nesting', '/S /TR', '/S /Div'],
  ['nesting', '/S /LI ', '/S /TOCI '],
  ['alternative text', '/Alt (Two ministers shake hands)', ''],
  ['alternative text', '/Alt (Two ministers shake hands)', '/Alt ( )'],
  ['figure box', '/BBox', '/Box'],
  ['scope', '/Scope /Row', ''],
  ['scope', '/Scope /Column', ''],
  ['table heads', /\/S \/TH /g, '/S /TD '],
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

/** Of a paper with an attachment. */
const seedsOfFiles: readonly Seed[] = [
  ['conformance declared', '<pdfaid:part>3', '<pdfaid:part>2'],
  ['attachment listed', '/EmbeddedFiles', '/Files'],
  ['attachment listed', '[(brief.en.json)', '[(brief.json)'],
  ['attachment listed', '/Filespec', '/File'],
  ['names sorted', /\[\(brief.en.json\)[^\]]*/, (found) => `${found} (a.json) ${found.slice(16)}`],
  ['attachment associated', '/AF [', '/Af ['],
  ['attachment named', '/UF (brief.en.json)', '/UF (brief.json)'],
  ['attachment named', '/UF (brief.en.json)', ''],
  ['attachment related', '/AFRelationship /Source', '/AFRelationship /Origin'],
  ['attachment described', /\/Desc \([^)]*\)/, '/Desc ()'],
  ['attachment embedded', /\/EF <<\/F (\d+ 0 R) \/UF \d+ 0 R>>/, '/EF <</F $1>>'],
  ['attachment embedded', /\/EF <<[^>]*>>/, ''],
  ['attachment type', '/Subtype /application#2Fjson', ''],
  ['attachment type', '/Subtype /application#2Fjson', '/Subtype /json'],
  ['attachment parameters', '/Params', '/Parameters'],
  ['attachment parameters', /\/ModDate \(D:\d+Z\)/, '/ModDate (D:2024)'],
  ['attachment parameters', '/Size 27', '/Size 26'],
  ['attachment parameters', /\/CheckSum <(\w+)>/, '/CheckSum ($1)'],
];

const isCaught = (from: Source, [rule, text, by]: Seed): void => {
  const broken = changed(from, (found) => (typeof by === 'string' ? found.replace(text, by) : found.replace(text, by)));
  expect(check(broken).map((finding) => finding.split(':')[0])).toContain(rule);
};

test.each(seedsOfFiles)('an attachment that breaks the rule "%s" is caught (%s)', (...seed) => isCaught(attached, seed));

test.each(seeds)('a paper that breaks the rule "%s" is caught (%s)', (...seed) => isCaught(paper, seed));

test('a file that is cut short, or says that it is another version, is caught', () => {
  expect(check({ ...paper, head: '%PDF-1.8\n%' })).toEqual(['header: %PDF-1.8\n%']);
  expect(check({ ...paper, tail: '%%EOF\nmore' })).toEqual(['end of file: %%EOF\nmore']);
  expect(check({ ...paper, trailer: paper.trailer.replace('/ID', '/Id') })).toEqual(['identifier: trailer']);
  expect(check({ ...paper, trailer: paper.trailer.replace('/Info', '/Encrypt 1 0 R /Info') })).toEqual([
    'forbidden entry: Encrypt',
  ]);
});

test('each rule of the checker has a fault that it catches', () => {
  const names = ['checker', 'check-files', 'check-fonts', 'check-metadata', 'check-pages', 'check-tags'];
  const code = names.map((name) => readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8')).join('\n');
  const rules = new Set([...code.matchAll(/report\('([^']+)'/g)].map(([, rule]) => rule));
  const wholeFile = ['header', 'end of file', 'identifier'];
  expect([...rules].sort()).toEqual(
    [...new Set([...[...seeds, ...seedsOfFiles].map(([rule]) => rule), ...wholeFile])].filter((rule) => rules.has(rule)).sort(),
  );
});
