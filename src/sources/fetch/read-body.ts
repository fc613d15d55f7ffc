import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';

/** How much is read of a body. */
export interface BodyLimit {
  /** Counted after decompression, and before. */
  readonly bytes: number;
  /** What becomes of a body that is longer. */
  readonly beyond: 'refuse' | 'leave-out';
}

/** A body is longer than its limit. */
export class TooManyBytes extends Error {
  override readonly name = 'TooManyBytes';
}

/** A body is compressed in a way that nobody knows. */
export class UnknownEncoding extends Error {
  override readonly name = 'UnknownEncoding';
}

/** A body is not what its encoding says. */
export class NotDecompressed extends Error {
  override readonly name = 'NotDecompressed';
}

/** The encodings that `readBody` knows, for `Accept-Encoding`. */
export const knownEncodings = 'gzip, deflate, br, zstd';

type Chunks = AsyncIterable<Uint8Array>;

/**
 * A body as it was before it was compressed. It is counted as it comes out of every step and ended where it is too long: no
 * more is held than the limit and the decompressors' windows.
 * @param encoding `Content-Encoding`: what was applied last stands at the end
 * @throws TooManyBytes, UnknownEncoding, NotDecompressed, or what the body throws
 */
export async function readBody(body: Chunks, encoding: string | null, limit: BodyLimit): Promise<Uint8Array> {
  const between = { bytes: limit.bytes, beyond: 'refuse' } as const;
  const decoded = stepsOf(encoding).reduce<Chunks>(
    (source, make) => decompressed(bounded(source, between), make),
    body,
  );
  const chunks: Uint8Array[] = [];
  for await (const chunk of bounded(decoded, limit)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* bounded(source: Chunks, limit: BodyLimit): Chunks {
  let left = limit.bytes;
  for await (const chunk of source) {
    if (chunk.length > left && limit.beyond === 'refuse') throw new TooManyBytes();
    yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left < 0) return;
  }
}

type MakeDecompressor = (firstByte: number) => Transform;

/** An answer without a body is empty, whatever it says of its encoding. */
async function* decompressed(source: Chunks, make: MakeDecompressor): Chunks {
  const begun = await begin(source);
  if (begun === null) return;
  const decompressor = make(begun.firstByte);
  // Its failure comes out of the decompressor as well, which it destroys.
  let sourceError: unknown = null;
  const guarded = noting(begun.chunks, (error) => {
    sourceError = error;
  });
  pipeline(guarded, decompressor).catch(() => undefined);
  try {
    yield* decompressor;
  } catch (error) {
    throw sourceError ?? new NotDecompressed('', { cause: error });
  }
}

async function* noting(source: Chunks, note: (error: unknown) => void): Chunks {
  try {
    yield* source;
  } catch (error) {
    note(error);
    throw error;
  }
}

async function begin(source: Chunks): Promise<{ firstByte: number; chunks: Chunks } | null> {
  const iterator = source[Symbol.asyncIterator]();
  for (;;) {
    const next = await iterator.next();
    if (next.done) return null;
    const [firstByte] = next.value;
    if (firstByte !== undefined) return { firstByte, chunks: resumed(next.value, iterator) };
  }
}

async function* resumed(first: Uint8Array, iterator: AsyncIterator<Uint8Array>): Chunks {
  try {
    yield first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

function stepsOf(encoding: string | null): readonly MakeDecompressor[] {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity' && name !== 'none');
  if (names.length > mostSteps) throw new UnknownEncoding();
  return names.reverse().map((name) => {
    const make = decompressors.get(name);
    if (!make) throw new UnknownEncoding();
    return make;
  });
}

/** Compressing twice happens, by mistake; more is done to harm. */
const mostSteps = 2;

const makeGunzip: MakeDecompressor = () => createGunzip();

const decompressors: ReadonlyMap<string, MakeDecompressor> = new Map([
  ['gzip', makeGunzip],
  ['x-gzip', makeGunzip],
  // Servers send both what the standard calls deflate, with zlib's header, and what it does not.
  ['deflate', (firstByte) => ((firstByte & 0x0f) === 0x08 ? createInflate() : createInflateRaw())],
  ['br', () => createBrotliDecompress()],
  // RFC 9659 holds the window to 8 MiB.
  ['zstd', () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } })],
]);
