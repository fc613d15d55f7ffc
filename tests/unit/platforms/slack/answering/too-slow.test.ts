import { beforeEach, expect, test, vi } from 'vitest';
import { respond, upload } from '../../../../../src/platforms/slack/answering/post.ts';
import { listening } from '../../../support/slack/listening.ts';

/** A second passes in ten milliseconds here. */
const hastened = 100;
const waited: number[] = [];

beforeEach(() => {
  waited.length = 0;
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    waited.push(ms);
    return timeout(ms / hastened);
  });
  return () => vi.restoreAllMocks();
});

test.each([
  ['a response_url', (address: string) => respond(address, { text: 'x' })],
  ['an address for a file', (address: string) => upload(address, new Uint8Array([1]))],
])('%s that does not answer is given up after ten seconds, its outcome unknown', async (_what, send) => {
  const { url, headers } = await listening(() => null);
  await expect(send(url)).rejects.toMatchObject({ kind: 'unknown-outcome' });
  expect(waited).toEqual([10_000]);
  expect(headers).toHaveLength(1);
});
