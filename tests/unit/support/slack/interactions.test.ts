import type { App } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import type { LocalSlack, LocalSlackOptions } from '../../../support/slack/local-slack.ts';
import { boltApp, type Mode, posted, silent, started } from './connected.ts';

const modes: readonly Mode[] = ['http', 'socket'];

const briefing = {
  text: 'Harbour talks: two meetings',
  blocks: [
    { type: 'section', text: { type: 'mrkdwn', text: 'Two meetings' } },
    {
      type: 'actions',
      elements: [
        { type: 'button', action_id: 'view:said', value: 'v1', text: { type: 'plain_text', text: 'Said' } },
        {
          type: 'button',
          action_id: 'open:page',
          url: 'https://example.org/',
          text: { type: 'plain_text', text: 'Web page' },
        },
        {
          type: 'overflow',
          action_id: 'more',
          options: [
            { text: { type: 'plain_text', text: 'Calendar' }, value: 'calendar' },
            { text: { type: 'plain_text', text: 'Sources' }, value: 'sources' },
          ],
        },
      ],
    },
  ],
};

const picker = {
  type: 'modal' as const,
  callback_id: 'pick',
  title: { type: 'plain_text' as const, text: 'Briefing' },
  submit: { type: 'plain_text' as const, text: 'Show' },
  notify_on_close: true,
  blocks: [
    {
      type: 'input' as const,
      block_id: 'topic',
      label: { type: 'plain_text' as const, text: 'Topic' },
      element: {
        type: 'static_select' as const,
        action_id: 'topic',
        options: [
          { text: { type: 'plain_text' as const, text: 'Harbour' }, value: 'harbour' },
          { text: { type: 'plain_text' as const, text: 'Bridge' }, value: 'bridge' },
        ],
      },
    },
  ],
};

describe.each(modes)('over %s', (mode) => {
  async function running(prepare: (app: App) => void, options: LocalSlackOptions = {}): Promise<LocalSlack> {
    const slack = await started(options);
    await boltApp(slack, mode, prepare);
    return slack;
  }

  test('a slash command is acknowledged, and answered in the channel through its response_url', async () => {
    const slack = await running((app) => {
      app.command('/briefing', async ({ ack, respond, command }) => {
        await ack();
        await respond({ response_type: 'in_channel', text: `Briefing on ${command.text}`, ...silent });
      });
    });
    const asked = slack.command('/briefing', 'harbour upcoming');
    const { milliseconds, payload } = await asked.acknowledged();
    const answer = await asked.answer();
    expect(milliseconds).toBeLessThan(1_000);
    expect(payload).toEqual({});
    expect(answer.words).toBe('Briefing on harbour upcoming');
    expect(answer.ephemeral).toBe(false);
    expect(slack.violations).toEqual([]);
  });

  test('an acknowledgement may itself be the answer, for the person alone', async () => {
    const slack = await running((app) => {
      app.command('/briefing', ({ ack }) => ack('No such topic'));
    });
    const asked = slack.command('/briefing', 'harbor');
    const answer = await asked.answer();
    expect(answer.words).toBe('No such topic');
    expect(answer.start.visibleTo).toBe(slack.workspace.person.id);
    const other = slack.workspace.addMember('ilse');
    expect(slack.command('/briefing', 'bridge', { person: other }).messages).toEqual([]);
  });

  test('an acknowledgement that Slack would not show is a fault', async () => {
    const slack = await running((app) => {
      app.command('/briefing', ({ ack }) => ack({ text: 'Hear <!channel>' }));
    });
    const asked = slack.command('/briefing', 'harbour');
    await asked.acknowledged();
    expect(asked.messages).toEqual([]);
    expect(slack.violations).toMatchObject([
      { where: 'ack of /briefing harbour', error: 'invalid_arguments' },
    ]);
  });

  test('buttons are pressed by label or action id, those that lead somewhere too', async () => {
    const pressed: string[] = [];
    const slack = await running((app) => {
      app.action(/^(view|open):/, async ({ ack, action, respond }) => {
        await ack();
        if (!('action_id' in action)) return;
        pressed.push(action.action_id);
        await respond({ response_type: 'ephemeral', replace_original: false, text: 'What was said' });
      });
    });
    const message = slack.post(briefing);
    expect(message.buttons).toEqual(['Said', 'Web page']);
    const said = await slack.press(message, 'Said').answer();
    await slack.press(message, 'open:page').answers();
    expect(said.words).toBe('What was said');
    expect(said.ephemeral).toBe(true);
    expect(pressed).toEqual(['view:said', 'open:page']);
    expect(() => slack.press(message, 'Changes')).toThrow(
      'no button to press: Changes; there are: Said, Web page',
    );
    expect(slack.violations).toEqual([]);
  });

  test('an overflow option is chosen, and the message that it stands in replaced', async () => {
    const slack = await running((app) => {
      app.action('more', async ({ ack, action, respond, body }) => {
        await ack();
        const chosen = action.type === 'overflow' ? action.selected_option.value : '';
        const ephemeral = 'container' in body && body.container['is_ephemeral'] === true;
        await respond({ replace_original: true, text: `Shows ${chosen}, ${ephemeral ? 'alone' : 'to all'}` });
      });
    });
    const message = slack.post(briefing);
    const chosen = slack.choose(message, 'Calendar');
    expect(await chosen.answer()).toBe(message);
    expect(message.words).toBe('Shows calendar, to all');
    expect(message.writes).toBe(2);
    expect(slack.violations).toEqual([]);
  });

  test('an ephemeral message can be deleted through the response_url alone', async () => {
    const slack = await running((app) => {
      app.command('/briefing', ({ ack }) => ack({ ...briefing }));
      app.action('view:said', async ({ ack, respond, body }) => {
        await ack();
        await respond({ delete_original: true, text: 'message' in body ? 'told' : 'not told' });
      });
    });
    const shown = await slack.command('/briefing', 'harbour').answer();
    slack.press(shown, 'Said');
    await slack.until(() => shown.deleted, 'the message is deleted');
    expect(slack.requests.at(-1)?.args['text']).toBe('not told');
    expect(() => slack.press(shown, 'Said')).toThrow('does not see');
    expect(slack.violations).toEqual([]);
  });

  test('a modal is opened with the trigger, once, and submitted', async () => {
    const slack = await running((app) => {
      app.command('/briefing', async ({ ack, client, command }) => {
        await ack();
        await client.views.open({ trigger_id: command.trigger_id, view: picker });
        await client.views.open({ trigger_id: command.trigger_id, view: picker }).catch(() => undefined);
      });
      app.view('pick', async ({ ack, view, client, body }) => {
        await ack();
        const topic = view.state.values['topic']?.['topic']?.selected_option?.value ?? '';
        await posted(client, { channel: body.user.id, text: `Briefing on ${topic}` });
      });
    });
    const view = await slack.command('/briefing').view();
    expect(view.words).toContain('Topic');
    await slack.until(() => slack.violations.length > 0, 'the trigger is used again');
    expect(slack.violations).toMatchObject([{ where: 'views.open', error: 'exchanged_trigger_id' }]);
    expect(() => slack.submit(view)).toThrow('the input topic is required');
    expect(() => slack.submit(view, { topic: 'Tunnel' })).toThrow('no option to choose: Tunnel');
    const submitted = slack.submit(view, { topic: 'Bridge' });
    expect((await submitted.answer()).words).toBe('Briefing on bridge');
    expect(view.open).toBe(false);
  });

  test('a submission can be sent back with errors, and another view be shown', async () => {
    const slack = await running((app) => {
      app.command('/briefing', async ({ ack, client, command }) => {
        await ack();
        await client.views.open({ trigger_id: command.trigger_id, view: picker });
      });
      app.view('pick', async ({ ack, view }) => {
        const topic = view.state.values['topic']?.['topic']?.selected_option?.value;
        if (topic === 'bridge') await ack({ response_action: 'errors', errors: { topic: 'Nothing yet' } });
        else await ack({ response_action: 'update', view: { ...picker, callback_id: 'again' } });
      });
      app.view({ callback_id: 'again', type: 'view_closed' }, ({ ack }) => ack());
    });
    const view = await slack.command('/briefing').view();
    await slack.submit(view, { topic: 'bridge' }).acknowledged();
    expect(view.errors).toEqual({ topic: 'Nothing yet' });
    expect(view.open).toBe(true);
    const submitted = slack.submit(view, { topic: 'harbour' });
    expect((await submitted.view()).json['callback_id']).toBe('again');
    await slack.closeView(view)?.acknowledged();
    expect(slack.violations).toEqual([]);
  });

  test('a mention is answered in its thread', async () => {
    const slack = await running((app) => {
      app.event('app_mention', async ({ event, say }) => {
        const words = event.text.split(' ').slice(1).join(' ');
        await say({ text: `Heard: ${words}`, thread_ts: event.ts, ...silent });
      });
    });
    const answer = await slack.mention('harbour upcoming').answer();
    expect(answer.words).toBe('Heard: harbour upcoming');
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
    await slack.until(() => heard.length === 3, 'everything is heard');
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
    await slack.until(() => heard.length === 2, 'both events are heard');
    const call = apps[0]?.client.auth.test({ token: slack.workspace.botToken });
    await expect(call).rejects.toMatchObject({ data: { error: 'account_inactive' } });
    expect(slack.violations).toEqual([]);
  });

  test('an event that is not acknowledged comes again; what a person did does not', async () => {
    const retries: (number | undefined)[] = [];
    const times = { acknowledgeWithinMs: 40, retryAfterMs: [0, 0] };
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
