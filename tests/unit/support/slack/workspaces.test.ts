import { webApi } from '@slack/bolt';
import { expect, test } from 'vitest';
import { boltApp, clientOf, clientOptions, type Mode, posted, silent, started } from './connected.ts';

const modes: readonly Mode[] = ['http', 'socket'];

test.each(modes)('one app answers two workspaces over %s, each with its own token', async (mode) => {
  const slack = await started();
  const other = slack.addWorkspace('Bridge talks');
  await boltApp(slack, mode, (app) => {
    app.command('/briefing', async ({ ack, client, command }) => {
      await ack();
      await posted(client, { channel: command.channel_id, text: `For ${command.team_id}` });
    });
  });
  const asked = [slack.workspace.person, other.person, slack.workspace.person].map((person) =>
    slack.command('/briefing', 'harbour', { person }),
  );
  await Promise.all(asked.map((command) => command.acknowledged()));
  await slack.until(() => slack.workspace.channel.messages.length === 2, 'the first workspace is answered');
  await slack.until(() => other.channel.messages.length === 1, 'the other workspace is answered');
  const posts = slack.requests.filter(({ method }) => method === 'chat.postMessage');
  expect(posts.every(({ token, workspace }) => token === workspace?.botToken)).toBe(true);
  expect(other.channel.messages[0]?.text).toBe(`For ${other.id}`);
  expect(slack.violations).toEqual([]);
});

test('an app of its own has a secret, a token and sockets of its own', async () => {
  const slack = await started();
  const app = slack.addApp({ commands: ['/other'] });
  const own = slack.addWorkspace('Bridge talks', { app });
  expect(own.signingSecret).not.toBe(slack.workspace.signingSecret);
  expect(own.appToken).not.toBe(slack.workspace.appToken);
  await boltApp(slack, 'socket', () => undefined);
  expect(await slack.command('/other', '', { person: own.person }).failed()).toBe('dispatch_failed');
});

test('clients that share their headers are found out: the second one posts with the first one’s token', async () => {
  const slack = await started();
  const other = slack.addWorkspace('Bridge talks');
  const headers = {};
  const [, second] = [slack.workspace, other].map(
    ({ botToken }) => new webApi.WebClient(botToken, { ...clientOptions(slack), headers }),
  );
  await second?.auth.test();
  expect(slack.requests[0]?.workspace).toBe(slack.workspace);
});

test('a client that tries again after a lost answer is found out: the message is there twice', async () => {
  const slack = await started();
  slack.fail({ method: 'chat.postMessage', how: { drop: 'after' } });
  const retryConfig = { retries: 1, minTimeout: 1, maxTimeout: 1 };
  const { botToken, channel } = slack.workspace;
  const client = new webApi.WebClient(botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig,
    logLevel: webApi.LogLevel.ERROR,
  });
  await posted(client, { channel: channel.id, text: 'A summary' });
  expect(channel.messages).toHaveLength(2);
});

test('a trigger serves in its own workspace, for three seconds', async () => {
  const view = {
    type: 'modal' as const,
    title: { type: 'plain_text' as const, text: 'Briefing' },
    blocks: [],
  };
  const openWith = async (triggerLivesMs: number, foreign: boolean): Promise<string> => {
    const slack = await started({ times: { triggerLivesMs } });
    const other = slack.addWorkspace('Bridge talks');
    await boltApp(slack, 'socket', (app) => app.command('/briefing', ({ ack }) => ack()));
    const asked = slack.command('/briefing', 'harbour');
    await asked.acknowledged();
    const { trigger_id: trigger } = asked.start.payload;
    const client = clientOf(slack, foreign ? other : slack.workspace);
    const opened = client.views.open({ trigger_id: typeof trigger === 'string' ? trigger : '', view });
    return opened.then(
      () => 'opened',
      (error: unknown) => String(error),
    );
  };
  expect(await openWith(3_000, false)).toBe('opened');
  expect(await openWith(3_000, true)).toContain('invalid_trigger_id');
  expect(await openWith(0, false)).toContain('expired_trigger_id');
});

test('a channel may be set against the bot', async () => {
  const slack = await started();
  const { channel } = slack.workspace;
  const client = clientOf(slack);
  channel.trouble = 'restricted_action';
  await expect(posted(client, { channel: channel.id, text: 'A summary', ...silent })).rejects.toThrow(
    'restricted_action',
  );
  expect((await client.conversations.history({ channel: channel.id })).messages).toEqual([]);
  channel.trouble = 'channel_not_found';
  await expect(client.conversations.info({ channel: channel.id })).rejects.toThrow('channel_not_found');
  expect(slack.violations).toEqual([]);
});
