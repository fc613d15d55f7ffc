import { readFileSync } from 'node:fs';
import path from 'node:path';
import { App, LogLevel } from '@slack/bolt';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { parse } from 'yaml';
import { createBoltApp } from '../../../../src/platforms/slack/connect/bolt-app.ts';
import { events, slackNeeds } from '../../../../src/platforms/slack/needs.ts';
import { methods } from '../../../../src/platforms/slack/web-api.ts';
import { isObject, type Json } from '../../../support/local-server/json.ts';
import { methodRules } from '../../../support/slack/limits/methods.ts';
import { channelScopes, eventScopes } from '../../../support/slack/limits/scopes.ts';
import { startLocalSlack } from '../../../support/slack/local-slack.ts';
import { readManifest } from '../../../support/slack/manifest.ts';

const file = path.join(import.meta.dirname, '../../../../config/slack-manifest.yaml');

const nothing = () => {};
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

function manifest() {
  const value: Json = parse(readFileSync(file, 'utf8'));
  if (!isObject(value)) throw new Error('the manifest is no map');
  return readManifest(value);
}

/** Methods that ask for another scope in each kind of channel. */
const byKind: Readonly<Record<string, 'history' | 'read'>> = {
  'conversations.history': 'history',
  'conversations.replies': 'history',
  'conversations.info': 'read',
  'conversations.members': 'read',
};

describe('what the app needs', () => {
  it('is the scope that Slack asks for each method and event', () => {
    for (const [method, scope] of Object.entries(methods)) {
      const rule = Object.entries(methodRules).find(([name]) => name === method)?.[1];
      const asked = byKind[method] === undefined ? rule?.scopes : [channelScopes.public[byKind[method]]];
      expect(asked, method).toEqual(scope === null ? [] : [scope]);
    }
    for (const [event, scope] of Object.entries(events))
      expect(eventScopes[event] ?? null, event).toBe(scope);
  });

  it('reaches every kind of channel that digests go to', () => {
    const scopes = [...slackNeeds.scopes.keys()];
    for (const kind of ['public', 'private'] as const) {
      expect(scopes).toContain(channelScopes[kind].history);
      expect(scopes).toContain(channelScopes[kind].read);
    }
    expect(scopes).toContain(channelScopes.im.history);
  });

  it('is every event that is listened to, and no other', () => {
    const event = vi.spyOn(App.prototype, 'event');
    onTestFinished(() => event.mockRestore());
    createBoltApp({
      receiver: { init: nothing, start: () => Promise.resolve(), stop: () => Promise.resolve() },
      workspaces: { authorize: () => Promise.resolve({}), remove: () => Promise.resolve() },
      receiving: { take: () => Promise.resolve(), idle: () => Promise.resolve() },
      log: silent,
      logger: { ...silent, setLevel: nothing, getLevel: () => LogLevel.ERROR, setName: nothing },
    });
    // Of messages, those that are direct: a manifest names the kinds apart.
    const heard = event.mock.calls.map(([name]) => String(name).replace(/^message$/, 'message.im'));
    expect(heard.toSorted()).toEqual(slackNeeds.events.toSorted());
  });

  it('is told with what each scope is for', () => {
    expect(slackNeeds.scopes.get('files:write')).toEqual([
      'files.getUploadURLExternal',
      'files.completeUploadExternal',
    ]);
    expect(slackNeeds.scopes.get('commands')).toEqual(['/briefing', '/digest']);
    expect(slackNeeds.scopes.get('im:history')).toEqual([
      'conversations.history of direct messages',
      'message.im',
    ]);
  });
});

describe('the manifest', () => {
  it('is one that Slack takes, with Socket Mode, and gives exactly the scopes that are needed', () => {
    const { scopes, socketMode } = manifest();
    expect(socketMode).toBe(true);
    expect([...scopes].sort()).toEqual([...slackNeeds.scopes.keys()].sort());
  });

  it('makes an app that hears all that is listened to', async () => {
    const { app, scopes } = manifest();
    const slack = await startLocalSlack({ app, scopes });
    onTestFinished(() => slack.close());
    expect(slack.mention('harbour').start.name).toBe('event app_mention');
    expect(slack.directMessage('harbour').start.name).toBe('event message.im');
    expect(slack.openHome().start.name).toBe('event app_home_opened');
    expect(slack.command('/briefing', 'harbour').start.name).toContain('/briefing');
    expect(slack.command('/digest', 'harbour at 9').start.name).toContain('/digest');
    const { workspace } = slack;
    const closed = workspace.addChannel('closed', { private: true });
    expect(slack.archive(workspace.addChannel('old')).start.name).toBe('event channel_archive');
    expect(slack.archive(closed).start.name).toBe('event group_archive');
    expect(slack.deleteChannel(workspace.addChannel('older')).start.name).toBe('event channel_deleted');
    expect(slack.deleteChannel(closed).start.name).toBe('event group_deleted');
    expect(slack.uninstall().start.name).toBe('event app_uninstalled');
    expect(slack.interactions.map(({ start }) => start.name)).toContain('event tokens_revoked');
    expect(() => slack.command('/help')).toThrow('not offered');
    const element = { type: 'button', action_id: 'said', text: { type: 'plain_text', text: 'Said' } };
    const message = slack.post({ text: 'Two', blocks: [{ type: 'actions', elements: [element] }] });
    expect(slack.press(message, 'Said').start.name).toContain('said');
  });
});
