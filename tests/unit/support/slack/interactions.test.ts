import type { App } from '@slack/bolt';
import { describe, expect, test, vi } from 'vitest';
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
    expect(milliseconds).toBeGreaterThan(0);
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

  test('a call that fails reaches the app, whether or not it was carried out', async () => {
    const errors: string[] = [];
    const slack = await running((app) => {
      app.error((error) => {
        errors.push(error.message);
        return Promise.resolve();
      });
      app.command('/briefing', async ({ ack, client, command }) => {
        await ack();
        await posted(client, { channel: command.channel_id, text: 'Two meetings' });
      });
    });
    slack.fail({ method: 'chat.postMessage', how: { retryAfter: 7 } });
    slack.command('/briefing', 'harbour');
    await vi.waitUntil(() => errors.length === 1, { interval: 2 });
    expect(slack.workspace.channel.messages).toEqual([]);
    slack.fail({ method: 'chat.postMessage', how: { drop: 'after' } });
    const asked = slack.command('/briefing', 'harbour');
    await vi.waitUntil(() => errors.length === 2, { interval: 2 });
    expect(asked.messages).toHaveLength(1);
    expect(errors[0]).toContain('7 seconds');
    expect(slack.violations).toEqual([]);
  });

  test('an answer through a response_url may be lost as well', async () => {
    const errors: string[] = [];
    const slack = await running((app) => {
      app.error((error) => {
        errors.push(error.message);
        return Promise.resolve();
      });
      app.command('/briefing', async ({ ack, respond }) => {
        await ack();
        await respond('Two meetings');
      });
    });
    slack.fail({ method: 'response_url', how: { status: 500, commit: true } });
    const asked = slack.command('/briefing', 'harbour');
    await vi.waitUntil(() => errors.length === 1, { interval: 2 });
    expect(asked.messages).toHaveLength(1);
    expect(asked.responseUrlUses).toBe(1);
  });
});
