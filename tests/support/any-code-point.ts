import * as fc from 'fast-check';

const surrogates = { first: 0xd800, count: 0x800 } as const;

/**
 * Any code point but a surrogate's half, as a unit for `fc.string`. What fast-check calls 'binary' is the same, and takes
 * a second and hundreds of megabytes in each process for a table of all of them.
 */
export const anyCodePoint: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10ffff - surrogates.count })
  .map((rank) => String.fromCodePoint(rank < surrogates.first ? rank : rank + surrogates.count), rankOf);

/** The way back, for fast-check to shrink by and to put its own dangerous words in. */
function rankOf(unit: unknown): number {
  const point = typeof unit === 'string' ? unit.codePointAt(0) : undefined;
  if (point === undefined || unit !== String.fromCodePoint(point)) throw new Error('no code point');
  return point < surrogates.first ? point : point - surrogates.count;
}
