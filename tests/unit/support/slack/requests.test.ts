import { describe, expect, test } from 'vitest';
import { stringOf } from '../../../support/local-server/json.ts';
import type { Interaction } from '../../../support/slack/interaction.ts';
import type { LocalSlack, LocalSlackOptions } from '../../../support/slack/local-slack.ts';
import { boltApp, silent, started } from './connected.ts';
import { listening } from './listening.ts';

/** A Bolt app over HTTP that only acknowledges, and how often it was asked. */
async function acknowledging(
  options: LocalSlackOptions = {},
): Promise<{ readonly slack: LocalSlack; readonly asked: () => number }> {
  const slack = await started(options);
  let count = 0;
  await boltApp(slack, 'http', (app) => {
    app.command('/briefing', async ({ ack }) => {
      count += 1;
      await ack();
    });
  });
  return { slack, asked: () => count };
}

describe('a signed request', () => {
  test('comes again byte for byte, which Bolt takes', async () => {
    const { slack, asked } = await acknowledging();
    const command = slack.command('/briefing', 'harbour');
    await command.acknowledged();
    expect((await slack.resend(command)).status).toBe(200);
    expect(asked()).toBe(2);
  });

  test.each([
    ['is stale', { shiftSeconds: -301 }, 401],
    ['is nearly stale', { shiftSeconds: -200 }, 200],
    ['comes from the future, which Bolt takes', { shiftSeconds: 3_600 }, 200],
    ['is signed with another secret', { forged: 'signature' }, 401],
    ['is not the one that was signed', { forged: 'body' }, 401],
    ['is not signed', { forged: 'unsigned' }, 401],
  ] as const)('%s', async (_what, sending, status) => {
    const { slack } = await acknowledging();
    const command = slack.command('/briefing', 'ukraine', { sending });
    await slack.until(() => command.failure ?? command.acknowledgement, 'an end');
    expect(command.attempts[0]?.status).toBe(status);
    expect(command.failure).toBe(status === 200 ? null : 'dispatch_failed');
    expect(slack.violations).toEqual([]);
  });
});

async function retried(
  options: LocalSlackOptions,
  answer: Parameters<typeof listening>[0],
): Promise<{
  readonly mentioned: Interaction;
  readonly headers: readonly Record<string, string | undefined>[];
}> {
  const slack = await started(options);
  const { url, headers } = await listening(answer);
  slack.deliverTo(url);
  const mentioned = slack.mention('harbour');
  await slack.until(() => mentioned.failure ?? mentioned.acknowledgement, 'an end');
  return { mentioned, headers };
}

test('an address is verified by the challenge that comes back', async () => {
  const { slack } = await acknowledging();
  await slack.verifyAddress().acknowledged();
  expect(slack.violations).toEqual([]);
  const { url } = await listening(() => ({ status: 200 }));
  slack.deliverTo(url);
  await slack.verifyAddress().acknowledged();
  expect(slack.violations).toMatchObject([{ where: 'ack of url_verification', error: 'challenge_failed' }]);
});

describe('retries', () => {
  const times = { acknowledgeWithinMs: 250, retryAfterMs: [0, 0, 0] };

  test('come three times, each with its number and its reason', async () => {
    const { mentioned, headers } = await retried({ times }, () => ({ status: 500 }));
    expect(mentioned.attempts.map(({ retry, outcome }) => [retry, outcome])).toEqual([
      [0, 'http_error'],
      [1, 'http_error'],
      [2, 'http_error'],
      [3, 'http_error'],
    ]);
    expect(headers.map((one) => one['x-slack-retry-num'])).toEqual([undefined, '1', '2', '3']);
    expect(headers.at(-1)?.['x-slack-retry-reason']).toBe('http_error');
    expect(mentioned.failure).toBe('http_error');
  });

  test('come where nothing is heard in time, and end with an acknowledgement', async () => {
    const { mentioned, headers } = await retried({ times }, (count) =>
      count === 1 ? null : { status: 200 },
    );
    expect(mentioned.attempts.map(({ outcome }) => outcome)).toEqual(['http_timeout', 'acknowledged']);
    expect(headers[1]?.['x-slack-retry-reason']).toBe('http_timeout');
    expect(mentioned.failure).toBeNull();
  });

  test('do not come to who wants none', async () => {
    const noRetry = { 'x-slack-no-retry': '1' };
    const { mentioned } = await retried({ times }, () => ({ status: 503, headers: noRetry }));
    expect(mentioned.attempts).toHaveLength(1);
  });

  test('come where nobody listens', async () => {
    const slack = await started({ times });
    slack.deliverTo('http://127.0.0.1:1/slack/events');
    const mentioned = slack.mention('harbour');
    expect(await mentioned.failed()).toBe('connection_failed');
    expect(mentioned.attempts).toHaveLength(4);
  });
});

async function responding(options: LocalSlackOptions = {}): Promise<{
  readonly slack: LocalSlack;
  readonly command: Interaction;
  readonly post: (body: object, headers?: Record<string, string>) => Promise<[number, string | undefined]>;
}> {
  const { slack } = await acknowledging(options);
  const command = slack.command('/briefing', 'harbour');
  await command.acknowledged();
  const post = async (
    body: object,
    more: Record<string, string> = {},
  ): Promise<[number, string | undefined]> => {
    const headers = { 'content-type': 'application/json', ...more };
    const url = stringOf(command.start.payload['response_url']);
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    const { error } = JSON.parse(await response.text());
    return [response.status, error];
  };
  return { slack, command, post };
}

describe('a response_url', () => {
  test('serves five times', async () => {
    const { post, command } = await responding();
    for (let count = 0; count < 5; count += 1)
      expect(await post({ text: 'A part' })).toEqual([200, undefined]);
    expect(await post({ text: 'A part' })).toEqual([404, 'used_url']);
    expect(command.messages).toHaveLength(5);
  });

  test('serves for half an hour', async () => {
    const { post, command } = await responding({ times: { responseUrlLivesMs: 0 } });
    expect(await post({ text: 'Late' })).toEqual([404, 'expired_url']);
    expect(command.messages).toEqual([]);
  });

  test('has nothing to replace or delete after a command', async () => {
    const { post } = await responding();
    expect(await post({ text: 'New', replace_original: true })).toEqual([400, 'message_not_found']);
    expect(await post({ text: 'New', delete_original: true })).toEqual([400, 'message_not_found']);
  });

  test('wants what any message has', async () => {
    const { post, slack } = await responding();
    expect(await post({})).toEqual([400, 'no_text']);
    expect(await post({ text: 'All', response_type: 'in_channel' })).toEqual([400, 'invalid_arguments']);
    expect(await post({ text: 'All', response_type: 'everybody', ...silent })).toEqual([
      400,
      'invalid_arguments',
    ]);
    expect(await post({ text: 'All', channel: 'C1' })).toEqual([400, 'invalid_arguments']);
    expect(slack.violations).toHaveLength(4);
  });

  test('gets no token', async () => {
    const { post, slack } = await responding();
    const authorization = `Bearer ${slack.workspace.botToken}`;
    expect(await post({ text: 'A part' }, { authorization })).toEqual([400, 'LOCAL_TOKEN_LEAK']);
  });

  test('answers in a channel that the bot is not in', async () => {
    const { slack } = await acknowledging();
    const channel = slack.workspace.addChannel('elsewhere', { joined: false, private: true });
    const command = slack.command('/briefing', 'harbour', { channel });
    await command.acknowledged();
    const body = JSON.stringify({ text: 'Here too', response_type: 'in_channel', ...silent });
    const headers = { 'content-type': 'application/json' };
    await fetch(stringOf(command.start.payload['response_url']), { method: 'POST', headers, body });
    expect((await command.answer()).channelId).toBe(channel.id);
  });
});
