import { expect, test } from 'vitest';
import { stringOf } from '../../../support/local-server/json.ts';
import type { Interaction } from '../../../support/slack/interaction.ts';
import type { LocalSlack } from '../../../support/slack/local-slack.ts';
import { boltApp, clientOf, errorOf, silent, started } from './connected.ts';

const button = {
  type: 'actions' as const,
  elements: [
    { type: 'button' as const, action_id: 'more', text: { type: 'plain_text' as const, text: 'More' } },
  ],
};

function modal(
  callbackId: string,
  more: { external_id?: string } = {},
): {
  type: 'modal';
  callback_id: string;
  title: { type: 'plain_text'; text: string };
  blocks: (typeof button)[];
} {
  return {
    type: 'modal',
    callback_id: callbackId,
    title: { type: 'plain_text', text: 'Briefing' },
    blocks: [button],
    ...more,
  };
}

function triggerOf({ start }: Interaction): string {
  return stringOf(start.payload['trigger_id']);
}

/** A local Slack whose app only acknowledges; the tests open the views themselves. */
async function acknowledging(): Promise<LocalSlack> {
  const slack = await started();
  await boltApp(slack, 'socket', (app) => {
    app.command('/briefing', ({ ack }) => ack());
    app.action('more', ({ ack }) => ack());
  });
  return slack;
}

test('modals stand three high', async () => {
  const slack = await acknowledging();
  const client = clientOf(slack);
  const command = slack.command('/briefing');
  await client.views.open({ trigger_id: triggerOf(command), view: modal('1') });
  const second = slack.press(await command.view(), 'More');
  await client.views.push({ trigger_id: triggerOf(second), view: modal('2') });
  const third = slack.press(await second.view(), 'More');
  await client.views.push({ trigger_id: triggerOf(third), view: modal('3') });
  const fourth = slack.press(await third.view(), 'More');
  const pushed = client.views.push({ trigger_id: triggerOf(fourth), view: modal('4') });
  expect(await errorOf(pushed)).toBe('push_limit_reached');
  expect((await third.view()).start.previousId).toBe((await second.view()).id);
  const again = slack.command('/briefing');
  const stray = client.views.push({ trigger_id: triggerOf(again), view: modal('5') });
  expect(await errorOf(stray)).toBe('invalid_trigger_id');
});

test('a view is changed by who knows how it stands', async () => {
  const slack = await acknowledging();
  const client = clientOf(slack);
  const command = slack.command('/briefing');
  const { view } = await client.views.open({ trigger_id: triggerOf(command), view: modal('1') });
  const id = view?.id ?? '';
  const hash = view?.hash ?? '';
  await client.views.update({ view_id: id, hash, view: modal('2') });
  expect((await command.view()).json['callback_id']).toBe('2');
  expect(await errorOf(client.views.update({ view_id: id, hash, view: modal('3') }))).toBe('hash_conflict');
  expect(await errorOf(client.views.update({ view_id: 'V0NONE', view: modal('3') }))).toBe('not_found');
});

test('an external id belongs to one open view', async () => {
  const slack = await acknowledging();
  const client = clientOf(slack);
  const other = slack.workspace.addMember('ilse');
  const named = modal('1', { external_id: 'pick' });
  const first = triggerOf(slack.command('/briefing'));
  const second = triggerOf(slack.command('/briefing', '', { person: other }));
  await client.views.open({ trigger_id: first, view: named });
  expect(await errorOf(client.views.open({ trigger_id: second, view: named }))).toBe('duplicate_external_id');
  await client.views.update({ external_id: 'pick', view: modal('2') });
  expect([...slack.workspace.views.values()].map(({ json }) => json['callback_id'])).toEqual(['2']);
});

test('a submission may be answered in the channel from which its modal was opened', async () => {
  const slack = await started();
  const place = {
    type: 'input' as const,
    block_id: 'place',
    label: { type: 'plain_text' as const, text: 'Where' },
    element: {
      type: 'conversations_select' as const,
      action_id: 'place',
      response_url_enabled: true,
      default_to_current_conversation: true,
    },
  };
  await boltApp(slack, 'http', (app) => {
    app.command('/briefing', async ({ ack, client, command }) => {
      await ack();
      const submit = { type: 'plain_text' as const, text: 'Show' };
      const view = { ...modal('pick'), submit, blocks: [place] };
      await client.views.open({ trigger_id: command.trigger_id, view });
    });
    app.view('pick', async ({ ack, respond }) => {
      await ack();
      await respond({ text: 'Two meetings', response_type: 'in_channel', ...silent });
    });
  });
  const channel = slack.workspace.addChannel('elsewhere', { joined: false });
  const view = await slack.command('/briefing', '', { channel }).view();
  const here = await slack.submit(view).answer();
  expect(here.channelId).toBe(channel.id);
  const again = await slack.command('/briefing', '', { channel }).view();
  const there = await slack.submit(again, { place: slack.workspace.channel.id }).answer();
  expect(there.channelId).toBe(slack.workspace.channel.id);
  expect(slack.violations).toEqual([]);
});

test('a modal is used by the person to whom it is shown, until it closes', async () => {
  const slack = await acknowledging();
  const client = clientOf(slack);
  const command = slack.command('/briefing');
  await client.views.open({ trigger_id: triggerOf(command), view: modal('1') });
  const view = await command.view();
  const person = slack.workspace.addMember('ilse');
  expect(() => slack.press(view, 'More', { person })).toThrow('does not see');
  expect(slack.closeView(view)).toBeNull();
  expect(() => slack.press(view, 'More')).toThrow('does not see');
});

test('a Home is published only where the app has one, for people who are there', async () => {
  const slack = await started({ app: { homeTab: false } });
  const client = clientOf(slack);
  const publish = (user: string): Promise<string | null> =>
    errorOf(client.views.publish({ user_id: user, view: { type: 'home', blocks: [] } }));
  expect(await publish(slack.workspace.person.id)).toBe('not_enabled');
  expect(await publish('U0NOBODY')).toBe('user_not_found');
  expect(() => slack.openHome()).toThrow('has no Home');
});
