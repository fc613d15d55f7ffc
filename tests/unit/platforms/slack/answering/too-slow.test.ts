import { expect, onTestFinished, test, vi } from 'vitest';
import { respond, upload } from '../../../../../src/platforms/slack/answering/post.ts';
import { listening } from '../../../support/slack/listening.ts';

test.each([
  ['a response_url', (address: string) => respond(address, { text: 'x' })],
  ['an address for a file', (address: string) => upload(address, new Uint8Array([1]))],
])('%s that does not answer is given up after ten seconds, its outcome unknown', async (_what, send) => {
  const waited: number[] = [];
  const end = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    waited.push(ms);
    return end.signal;
  });
  onTestFinished(() => timeout.mockRestore());
  // The time is over once the request has arrived.
  const { url, headers } = await listening(() => {
    end.abort(new DOMException('too slow', 'TimeoutError'));
    return null;
  });
  await expect(send(url)).rejects.toMatchObject({ kind: 'unknown-outcome' });
  expect(waited).toEqual([10_000]);
  expect(headers).toHaveLength(1);
});
