import type { App } from '@slack/bolt';
import { describe, expect, test, vi } from 'vitest';
import type { LocalSlack, LocalSlackOptions } from '../../../support/slack/local-slack.ts';
import { boltApp, type Mode, posted, silent, started } from './connected.ts';

const modes: readonly Mode[] = ['http', 'socket'];

describe.each(modes)('over %s', (mode) => {
  async function running(prepare: (app: App) => void, options: LocalSlackOptions = {}): Promise<LocalSlack> {
    const slack = await started(options);
    await boltApp(slack, mode, prepare);
    return slack;
  }

  test('a mention is answered in its thread', async () => {
    const slack = await running((app) => {
      app.event('app_mention', async ({ event, say }) => {
        const words = event.text.split(' ').slice(1).join(' ');
        await say({ text: `Heard: ${words}`, thread_ts: event.ts, ...silent });
      });
    });
    const answer = await slack.mention('harbour & <bridge>').answer();
    expect(answer.words).toBe('Heard: harbour &amp; &lt;bridge&gt;');
    expect(answer.threadTs).toBe(slack.workspace.channel.messages[0]?.ts);
    expect(slack.violations).toEqual([]);
  });

  test('an answer to an answer belongs to the thread, not to the answer', async () => {
    const slack = await running((app) => {
      app.event('app_mention', ({ event, client }) =>
        posted(client, { channel: event.channel, text: 'Heard', thread_ts: event.ts }).then(
          () => undefined,
          () => undefined,
        ),
      );
    });
    const first = await slack.mention('harbour').answer();
    slack.mention('bridge', { thread: first });
    await slack.until(() => slack.violations.length > 0, 'the answer is refused');
    expect(slack.violations).toMatchObject([{ error: 'cannot_reply_to_message' }]);
  });

  test('a direct message is answered once: the app hears of its own messages as well', async () => {
    const slack = await running((app) => {
      app.message(async ({ message, say }) => {
        if (message.subtype === undefined) await say({ text: `You said: ${message.text}`, ...silent });
      });
    });
    const answer = await slack.directMessage('harbour').answer();
    expect(answer.words).toBe('You said: harbour');
    const heard = slack.interactions.map(({ start }) => start.name);
    expect(heard).toEqual(['event message.im', 'event message.im']);
    await Promise.all(slack.interactions.map((one) => one.acknowledged()));
    expect(slack.requests.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  });

  test('the app hears of what it changes and deletes in direct messages', async () => {
    const heard: unknown[] = [];
    const slack = await running((app) => {
      app.message(async ({ message, client }) => {
        heard.push(message.subtype);
        if (message.subtype !== undefined) return;
        const { channel } = message;
        const ts = await posted(client, { channel, text: 'One moment' });
        await client.chat.update({ channel, ts, text: 'Two meetings' });
        await client.chat.delete({ channel, ts });
      });
    });
    slack.directMessage('harbour');
    await vi.waitUntil(() => heard.length === 3, { interval: 2 });
    expect(heard).toEqual([undefined, 'message_changed', 'message_deleted']);
  });

  test('the Home is shown to who opens it', async () => {
    const slack = await running((app) => {
      app.event('app_home_opened', async ({ event, client }) => {
        const { user } = await client.users.info({ user: event.user });
        const text = `Times in ${user?.tz}`;
        const blocks = [{ type: 'section' as const, text: { type: 'plain_text' as const, text } }];
        await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
      });
    });
    const person = slack.workspace.addMember('ilse', { zone: 'Asia/Tokyo' });
    expect((await slack.openHome(person).view()).words).toBe('Times in Asia/Tokyo');
    expect(slack.workspace.homes.get(slack.workspace.person.id)).toBeUndefined();
    expect(slack.violations).toEqual([]);
  });

  test('the Home is told from the messages beside it, and as it stands', async () => {
    const heard: unknown[] = [];
    const slack = await running((app) => {
      app.event('app_home_opened', async ({ event, client }) => {
        heard.push([event.tab, event.view?.callback_id]);
        if (event.tab !== 'home') return;
        const view = { type: 'home' as const, callback_id: 'topics', blocks: [] };
        await client.views.publish({ user_id: event.user, view });
      });
    });
    await slack.openHome(undefined, { tab: 'messages' }).acknowledged();
    await slack.openHome().view();
    slack.openHome();
    await vi.waitUntil(() => heard.length === 3, { interval: 2 });
    expect(heard).toEqual([
      ['messages', undefined],
      ['home', undefined],
      ['home', 'topics'],
    ]);
  });

  test('an app that is removed hears of it, and its token is dead', async () => {
    const heard: string[] = [];
    const apps: App[] = [];
    const slack = await running((app) => {
      apps.push(app);
      app.event(/^(app_uninstalled|tokens_revoked)$/, ({ event }) => {
        heard.push(event.type);
        return Promise.resolve();
      });
    });
    await slack.uninstall().acknowledged();
    await vi.waitUntil(() => heard.length === 2, { interval: 2 });
    const call = apps[0]?.client.auth.test({ token: slack.workspace.botToken });
    await expect(call).rejects.toMatchObject({ data: { error: 'account_inactive' } });
    expect(slack.violations).toEqual([]);
  });

  test('an event that is not acknowledged comes again; what a person did does not', async () => {
    const retries: (number | undefined)[] = [];
    const times = { acknowledgeWithinMs: 250, retryAfterMs: [0, 0] };
    const slack = await running(
      (app) => {
        app.use(async ({ context, next }) => {
          retries.push(context.retryNum);
          await next();
        });
        app.command('/briefing', () => Promise.resolve());
      },
      { times },
    );
    // Bolt itself acknowledges events before it looks at them, so that only a lost answer makes Slack repeat one.
    const mentioned = slack.mention('harbour');
    await mentioned.acknowledged();
    const { result } = await slack.resend(mentioned, { retry: { number: 1, reason: 'http_timeout' } });
    const asked = slack.command('/briefing', 'harbour');
    expect(result).toBe('acknowledged');
    expect(await asked.failed()).toBe('operation_timeout');
    expect(asked.attempts).toHaveLength(1);
    expect(retries).toEqual([mode === 'http' ? undefined : 0, 1, undefined]);
    expect(slack.violations).toMatchObject([{ where: '/briefing harbour', error: 'operation_timeout' }]);
  });
});
