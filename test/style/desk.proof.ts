/** A desk whose style.yaml has one line: its papers in PDF and in Word are printed in it, and those of the others are not. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { laidOf } from '../papers/every.js';
import { made, press } from '../papers/made.js';
import { workspace } from '../sample.js';
import { partOf } from '../word/read.js';

const DESK = 'extends: ministry\nname: {en: Asia desk}\n';

function asia(style: string) {
  const folder = workspace({ 'templates/asia/desk.yaml': DESK, 'templates/asia/style.yaml': style });
  return press(join(folder, 'data'), join(folder, 'templates'));
}

/** Colour and size of each piece of text in the PDF of a brief. */
function inkOf(from: ReturnType<typeof press>, desk: string) {
  const { layout } = laidOf({ name: desk, press: from, wish: { desk, formats: ['pdf'] } });
  const glyphs = layout.pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'glyphs' ? [item] : [])));
  return { colors: new Set(glyphs.map(({ color }) => color)), sizes: new Set(glyphs.map(({ size }) => size)) };
}
const stylesOfWord = async (from: ReturnType<typeof press>, desk: string): Promise<string> =>
  partOf((await made(from, { desk, formats: ['docx'] })).bytes.docx, 'word/styles.xml');

describe('one colour', () => {
  const from = asia('colors: {accent: "#7a1f5c"}\n');

  test('is printed in the PDF, in the place of the colour of the base set', () => {
    expect([...inkOf(from, 'asia').colors]).toContain('#7a1f5c');
    expect([...inkOf(from, 'asia').colors]).not.toContain('#1d3f72');
    expect([...inkOf(from, 'ministry').colors]).not.toContain('#7a1f5c');
  });

  test('is the colour of the styles of the Word file', async () => {
    expect(await stylesOfWord(from, 'asia')).toMatch(/<w:color w:val="7a1f5c"\/>/i);
    expect(await stylesOfWord(from, 'asia')).not.toMatch(/1d3f72/i);
    expect(await stylesOfWord(from, 'ministry')).not.toMatch(/7a1f5c/i);
  });
});

describe('one size', () => {
  const from = asia('styles: {Talking Point: {size: 13, leading: 18}}\n');

  test('is printed in the PDF', () => {
    expect([...inkOf(from, 'asia').sizes]).toContain(13);
    expect([...inkOf(from, 'ministry').sizes]).not.toContain(13);
  });

  test('is the size of that style in the Word file, in half points', async () => {
    const style = (xml: string) => /<w:name w:val="Talking Point"\/>.*?<\/w:style>/s.exec(xml)?.[0] ?? '';
    expect(style(await stylesOfWord(from, 'asia'))).toContain('<w:sz w:val="26"/>');
    expect(style(await stylesOfWord(from, 'ministry'))).toContain('<w:sz w:val="23"/>');
  });
});

test('a colour that is hard to read is told with the paper, and the paper is made', async () => {
  const { faults, bytes } = await made(asia('colors:\n  accent: "#9db8e0"\n'), { desk: 'asia', formats: ['pdf'] });
  expect(faults.filter(({ code }) => code === 'low-contrast')).toMatchObject([
    { severity: 'warning', file: expect.stringMatching(/templates\/asia\/style\.yaml$/), line: 2, column: 11 },
  ]);
  expect(bytes.pdf.length).toBeGreaterThan(1000);
});
