/** A photo that no paper can print stops the paper in every format, at its place in the record. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makePaper } from '../../src/papers/make.js';
import { FORMATS, type Format } from '../../src/templating/formats.js';
import { png } from '../pdf/drawn.js';
import { camera, jpeg } from '../pdf/photographed.js';
import { SAMPLE, workspace } from '../sample.js';
import { press, request } from './made.js';

const PHOTO = `photos/${SAMPLE}.png`;

async function faultsWith(photo: Uint8Array, formats: readonly Format[]) {
  const folder = workspace();
  writeFileSync(join(folder, 'data', PHOTO), photo);
  const from = press(join(folder, 'data'), join(folder, 'templates'));
  const { value, faults } = await makePaper(from, request({ product: 'readout', formats }));
  return {
    made: value !== undefined,
    faults: faults.map(({ code, file, message }) => ({ code, file: file.slice(folder.length + 1), message })),
  };
}

test.each(FORMATS.filter((format) => format !== 'txt'))('a photo in CMYK stops the %s, and is named once', async (format) => {
  expect(await faultsWith(jpeg({ components: 4 }), [format])).toEqual({
    made: false,
    faults: [
      {
        code: 'picture-cmyk',
        file: 'templates/ministry/readout.hbs',
        message: `${PHOTO}: the picture is in CMYK, the colours of a printing press; papers are archived in RGB, the colours of screens`,
      },
    ],
  });
});

test.each([
  ['picture-turned', jpeg({ camera: camera(6) })],
  ['picture-damaged', jpeg({}).subarray(0, 40)],
  ['picture-large', Object.assign(png({ width: 1, height: 1, depth: 8, color: 0, at: () => 0 }), { 16: 0xff })],
])('%s comes before anything is written', async (code, photo) => {
  const { made, faults } = await faultsWith(photo, FORMATS);
  expect([made, faults.map((fault) => fault.code)]).toEqual([false, [code]]);
});

test('a photo in gray is printed', async () => {
  const gray = png({ width: 40, height: 30, depth: 8, color: 0, at: (x, y) => x + y });
  expect(await faultsWith(gray, FORMATS)).toEqual({ made: true, faults: [] });
});
