import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { smallPng } from '../../../support/look/small-png.ts';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
}

/** An RGB image of rows that are filtered already. */
function png(width: number, rows: readonly (readonly number[])[], depth = 8): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([depth, 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data.subarray(0, 4)),
    chunk('IDAT', data.subarray(4)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours of an image with a palette, row by row. */
function colors(small: Buffer): readonly string[] {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < small.length; at += small.readUInt32BE(at) + 12) {
    chunks.set(
      small.toString('latin1', at + 4, at + 8),
      small.subarray(at + 8, at + 8 + small.readUInt32BE(at)),
    );
  }
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const width = small.readUInt32BE(16);
  return [...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))]
    .filter((_, at) => at % (width + 1) !== 0)
    .map((index) => palette.toString('hex', index * 3, index * 3 + 3));
}

test('an image with a palette has the colours of the one without, whatever its rows are filtered by', () => {
  const image = png(2, [
    [0, 10, 20, 30, 40, 50, 60],
    [1, 10, 20, 30, 30, 30, 30],
    [2, 0, 0, 0, 1, 1, 1],
    [3, 5, 10, 15, 1, 1, 1],
    [4, 1, 1, 1, 1, 1, 1],
  ]);
  expect(colors(smallPng(image))).toEqual([
    '0a141e',
    '28323c',
    '0a141e',
    '28323c',
    '0a141e',
    '29333d',
    '0a141e',
    '1a242e',
    '0b151f',
    '1b252f',
  ]);
});

test('of more than 128 colours the rare ones become their nearest', () => {
  const greys = Array.from({ length: 128 }, (_, at) => [at * 2, at * 2, at * 2]).flat();
  const rows = [
    [0, ...greys, 0, 0, 0],
    [0, ...greys, 101, 100, 100],
  ];
  const shown = colors(smallPng(png(129, rows)));
  expect(shown.at(-1)).toBe('646464');
  expect(new Set(shown).size).toBe(128);
});

test('an image of another kind is refused', () => {
  expect(() => smallPng(png(1, [[0, 0, 0, 0]], 16))).toThrow('Not a screenshot’s PNG.');
});
