import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  NotDecompressed,
  readBody,
  TooManyBytes,
  UnknownEncoding,
} from '../../../../src/sources/fetch/read-body.ts';
import { bombBytes } from '../../../support/web/replies.ts';

const refuse = { bytes: 1000, beyond: 'refuse' } as const;

/** A body in chunks; tells how many were taken, and whether it was let go of. */
function bodyOf(chunks: Iterable<Uint8Array>) {
  const told = { taken: 0, isEnded: false };
  async function* body(): AsyncGenerator<Uint8Array> {
    try {
      for (const chunk of chunks) {
        told.taken += 1;
        yield chunk;
      }
    } finally {
      told.isEnded = true;
    }
  }
  return { told, body: body() };
}

function read(bytes: Uint8Array, encoding: string | null): Promise<Uint8Array> {
  return readBody(bodyOf([bytes]).body, encoding, refuse);
}

test('what was compressed twice is decompressed twice, the last one first', async () => {
  const twice = brotliCompressSync(gzipSync('talks'));
  expect(Buffer.from(await read(twice, ' GZIP , br')).toString()).toBe('talks');
  await expect(read(twice, 'br, gzip')).rejects.toThrow(NotDecompressed);
});

test.each([null, '', 'identity', 'none'])('%s is as it came', async (encoding) => {
  expect(Buffer.from(await read(Buffer.from('talks'), encoding)).toString()).toBe('talks');
});

test.each(['compress', 'utf-8', 'gzip, br, gzip'])('%s is unknown', async (encoding) => {
  await expect(read(Buffer.from('talks'), encoding)).rejects.toThrow(UnknownEncoding);
});

test('a body in single bytes, with empty chunks between, is the same', async () => {
  const packed = deflateRawSync('talks about talks');
  const chunks = Array.from(packed, (byte) => [Buffer.from([byte]), Buffer.alloc(0)]).flat();
  const text = await readBody(bodyOf([Buffer.alloc(0), ...chunks]).body, 'deflate', refuse);
  expect(Buffer.from(text).toString()).toBe('talks about talks');
});

test('a bomb is left after its first bytes, and the rest of it is never taken', async () => {
  const member = bombBytes(1);
  function* endless(): Generator<Uint8Array> {
    for (;;) yield member;
  }
  const { body, told } = bodyOf(endless());
  await expect(readBody(body, 'gzip', { bytes: 10 * 1024 * 1024, beyond: 'refuse' })).rejects.toThrow(
    TooManyBytes,
  );
  // 11 of a MiB each are one too many; what is on its way through the decompressor comes on top.
  expect(told.taken).toBeLessThan(100);
  await expect.poll(() => told.isEnded).toBe(true);
});

test('what decompresses to nothing, without end, is left too', async () => {
  const member = gzipSync('');
  function* endless(): Generator<Uint8Array> {
    for (;;) yield member;
  }
  const { body, told } = bodyOf(endless());
  await expect(readBody(body, 'gzip', refuse)).rejects.toThrow(TooManyBytes);
  expect(told.taken).toBeLessThan(100);
});

async function* failing(): AsyncGenerator<Uint8Array> {
  yield gzipSync('talks').subarray(0, 12);
  throw new Error('the line is dead');
}

test('a body that fails while it is decompressed fails with its own error', async () => {
  await expect(readBody(failing(), 'gzip', refuse)).rejects.toThrow('the line is dead');
});

test('where the rest may be left out, there is as much as the limit', async () => {
  const text = Buffer.alloc(2500, 'x');
  for (const [bytes, encoding] of [
    [text, null],
    [gzipSync(text), 'gzip'],
  ] as const) {
    const { body } = bodyOf([bytes, bytes]);
    expect(await readBody(body, encoding, { bytes: 4000, beyond: 'leave-out' })).toEqual(
      Buffer.alloc(4000, 'x'),
    );
  }
});

test('hostile bytes are decompressed or refused, and never more than the limit', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('gzip', 'deflate', 'br', 'zstd', 'gzip, br'),
      fc.nat(40),
      async (bytes, encoding, at) => {
        const packed = gzipSync(bytes);
        packed[at] = 255;
        for (const hostile of [bytes, packed]) {
          const outcome = await read(hostile, encoding).catch((error: unknown) => error);
          if (outcome instanceof Uint8Array) expect(outcome.length).toBeLessThanOrEqual(1000);
          else expect(outcome instanceof NotDecompressed || outcome instanceof TooManyBytes).toBe(true);
        }
      },
    ),
  );
});
