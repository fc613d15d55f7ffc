import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../support/local-server/json.ts';
import { readManifest } from '../../../support/slack/manifest.ts';
import { clientOf, errorOf, posted, started } from './connected.ts';

function manifest({ name = 'Readout', commands = 1, ...more }: Record<string, unknown> = {}): JsonObject {
  const command = { command: '/briefing', description: 'What was said', should_escape: true, ...more };
  return {
    display_information: { name: String(name), description: 'x'.repeat(140) },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Readout' },
      slash_commands: Array.from({ length: Number(commands) }, () => command),
    },
    oauth_config: { scopes: { bot: ['commands', 'chat:write', 'app_mentions:read'] } },
    settings: {
      event_subscriptions: { bot_events: ['app_mention'] },
      interactivity: { is_enabled: false },
      socket_mode_enabled: true,
    },
  };
}

describe('a manifest', () => {
  test('makes the app that people get: what it does not ask for does not reach it', async () => {
    const { app, scopes } = readManifest(manifest());
    const slack = await started({ app, scopes });
    expect(slack.mention('harbour').start.name).toBe('event app_mention');
    expect(() => slack.directMessage('harbour')).toThrow('does not hear of message.im');
    expect(() => slack.openHome()).toThrow('does not hear of app_home_opened');
    expect(() => slack.command('/help')).toThrow('not offered');
    const element = { type: 'button', action_id: 'said', text: { type: 'plain_text', text: 'Said' } };
    const message = slack.post({ text: 'Two', blocks: [{ type: 'actions', elements: [element] }] });
    expect(() => slack.press(message, 'Said')).toThrow('does not hear of buttons');
  });

  test.each([
    [{ messages_tab_enabled: false }, 'messages_tab_disabled'],
    [{ messages_tab_enabled: true, messages_tab_read_only_enabled: true }, null],
  ])('says whether people can be written to, and write: %j', async (home, error) => {
    const { app } = readManifest({
      ...manifest(),
      features: { app_home: home, bot_user: { display_name: 'R' } },
    });
    const slack = await started({ app });
    const { person } = slack.workspace;
    expect(await errorOf(posted(clientOf(slack), { channel: person.id, text: 'A summary' }))).toBe(error);
    expect(() => slack.directMessage('harbour')).toThrow('takes no messages');
  });

  test.each([
    ['name', { name: 'x'.repeat(35) }, { name: 'x'.repeat(36) }, 'the name has 35'],
    ['commands', { commands: 50 }, { commands: 51 }, '50 commands'],
    ['command', { command: `/${'x'.repeat(31)}` }, { command: `/${'x'.repeat(32)}` }, 'a command has 32'],
    ['spelling', { command: '/briefing' }, { command: 'briefing' }, 'starts with /'],
    ['hint', { usage_hint: 'x'.repeat(1_000) }, { usage_hint: 'x'.repeat(1_001) }, 'hint has 1000'],
    ['description', { description: 'What was said' }, { description: '' }, 'needs a description'],
  ])('has a limit: %s', (_what, within, beyond, problem) => {
    expect(readManifest(manifest(within)).socketMode).toBe(true);
    expect(() => readManifest(manifest(beyond))).toThrow(problem);
  });
});
