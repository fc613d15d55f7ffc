import { webApi } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import type { LocalSlack } from '../../../support/slack/local-slack.ts';
import { clientOf, errorOf, posted, started } from './connected.ts';

async function failing(how: Parameters<LocalSlack['fail']>[0]['how']): Promise<{
  readonly error: string;
  readonly slack: LocalSlack;
}> {
  const slack = await started();
  slack.fail({ method: 'chat.postMessage', how });
  const channel = slack.workspace.channel.id;
  const call = posted(clientOf(slack), { channel, text: 'A summary' });
  const error = await call.then(String, String);
  expect(slack.failuresLeft).toBe(0);
  return { error, slack };
}

describe('a failure', () => {
  test.each([
    ['of the server', { status: 503 }, '503', 0],
    ['of the server after the call was carried out', { status: 503, commit: true }, '503', 1],
    ['that Slack names', { error: 'internal_error' }, 'internal_error', 0],
    ['that Slack names too late', { error: 'fatal_error', commit: true }, 'fatal_error', 1],
    ['of the rate', { retryAfter: 7 }, 'in 7 seconds', 0],
    ['of the wire before the call', { drop: 'before' }, 'request', 0],
    ['of the wire after the call', { drop: 'after' }, 'request', 1],
    ['that is a page', { notJson: true }, '<html>', 0],
    ['that is a page after the call', { notJson: true, commit: true }, '<html>', 1],
  ] as const)('%s is told, and the channel holds what was carried out', async (_what, how, told, count) => {
    const { error, slack } = await failing(how);
    expect(error).toContain(told);
    expect(slack.workspace.channel.messages).toHaveLength(count);
    expect(slack.violations).toEqual([]);
  });

  test('may be a wait', async () => {
    const { error: ts, slack } = await failing({ delayMs: 5 });
    expect(slack.workspace.channel.messages).toMatchObject([{ ts }]);
  });

  test('meets only the calls that it is planned for', async () => {
    const slack = await started();
    slack.fail({ method: 'chat.update', times: 2, how: { status: 500 } });
    expect(await errorOf(clientOf(slack).auth.test())).toBeNull();
    expect(slack.failuresLeft).toBe(2);
  });
});

describe('rates', () => {
  test('bar who posts too much in one channel, and are a fault', async () => {
    const slack = await started();
    const client = clientOf(slack);
    const post = (): Promise<unknown> =>
      posted(client, { channel: slack.workspace.channel.id, text: 'A summary' });
    for (let count = 0; count < 10; count += 1) await post();
    await expect(post()).rejects.toMatchObject({ code: webApi.ErrorCode.RateLimitedError, retryAfter: 1 });
    expect(slack.violations).toMatchObject([{ where: 'chat.postMessage', error: 'ratelimited' }]);
  });

  test('are not counted where a test says so', async () => {
    const slack = await started({ countsRates: false });
    const client = clientOf(slack);
    const post = (): Promise<unknown> =>
      posted(client, { channel: slack.workspace.channel.id, text: 'A summary' });
    for (let count = 0; count < 11; count += 1) await post();
    expect(slack.violations).toEqual([]);
  });
});
