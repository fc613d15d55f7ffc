import { crc32, deflateSync, inflateSync } from 'node:zlib';

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, row by row. */
  readonly bytes: Uint8Array;
}

/**
 * A browser's screenshot with a palette instead of full colours: less than half the size, and with the few colours that
 * a page of text has, no difference to see. Where there are more than `most` (256 at the most), rare ones become the nearest
 * of the others.
 * @throws Error for anything but 8-bit RGB or RGBA without interlace (https://www.w3.org/TR/png-3)
 */
export function smallPng(png: Buffer, most: number = mostColors): Buffer {
  const { width, height, bytes } = pixelsOf(png);
  const palette = paletteOf(bytes, most);
  const nearest = nearestIn(palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    const row = Math.floor(at / width);
    rows[at + row + 1] = nearest(colorAt(bytes, at));
  }
  const header = Buffer.from(png.subarray(16, 29));
  header[9] = 3;
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

function colorAt(bytes: Uint8Array, pixel: number): number {
  const at = pixel * 3;
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}

/** Enough for the edges of letters in a handful of colours. */
const mostColors = 128;

/** The commonest colours. */
function paletteOf(bytes: Uint8Array, most: number): readonly number[] {
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < bytes.length / 3; pixel += 1) {
    const color = colorAt(bytes, pixel);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .slice(0, most)
    .map(([color]) => color);
}

function distance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
}

function nearestIn(palette: readonly number[]): (color: number) => number {
  const known = new Map(palette.map((color, index) => [color, index]));
  return (color) => {
    const found = known.get(color);
    if (found !== undefined) return found;
    const distances = palette.map((other) => distance(color, other));
    const index = distances.indexOf(Math.min(...distances));
    known.set(color, index);
    return index;
  };
}

function pixelsOf(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, type, , , interlace] = png.subarray(24, 29);
  if (depth !== 8 || (type !== 2 && type !== 6) || interlace !== 0)
    throw new Error('Not a screenshot’s PNG.');
  const channels = type === 2 ? 3 : 4;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const start = at + 8;
    if (png.toString('latin1', at + 4, start) === 'IDAT')
      data.push(png.subarray(start, start + png.readUInt32BE(at)));
  }
  const raw = unfiltered(inflateSync(Buffer.concat(data)), width * channels, channels);
  const bytes = channels === 3 ? raw : raw.filter((_, at) => at % 4 !== 3);
  return { width, height, bytes };
}

/** Rows as they were before each byte was written as its difference to the left, the upper or both neighbours. */
function unfiltered(rows: Buffer, length: number, channels: number): Uint8Array {
  const plain = new Uint8Array((rows.length / (length + 1)) * length);
  for (let row = 0; row * (length + 1) < rows.length; row += 1) {
    const filter = rows[row * (length + 1)] ?? 0;
    for (let at = 0; at < length; at += 1) {
      const to = row * length + at;
      const left = at < channels ? 0 : (plain[to - channels] ?? 0);
      const up = row === 0 ? 0 : (plain[to - length] ?? 0);
      const corner = row === 0 || at < channels ? 0 : (plain[to - length - channels] ?? 0);
      plain[to] = (rows[to + row + 1] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return plain;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
