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
import { eventScopes } from '../../../support/slack/limits/scopes.ts';
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

describe('what the app needs', () => {
  it('is the scope that Slack asks for each method and event', () => {
    for (const [method, scope] of Object.entries(methods)) {
      const rule = Object.entries(methodRules).find(([name]) => name === method)?.[1];
      expect(rule?.scopes, method).toEqual(scope === null ? [] : [scope]);
    }
    for (const [event, scope] of Object.entries(events))
      expect(eventScopes[event] ?? null, event).toBe(scope);
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
    expect(slackNeeds.scopes.get('commands')).toEqual(['/briefing']);
    expect(slackNeeds.scopes.get('im:history')).toEqual(['message.im']);
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
    expect(slack.uninstall().start.name).toBe('event app_uninstalled');
    expect(slack.interactions.map(({ start }) => start.name)).toContain('event tokens_revoked');
    expect(() => slack.command('/help')).toThrow('not offered');
    const element = { type: 'button', action_id: 'said', text: { type: 'plain_text', text: 'Said' } };
    const message = slack.post({ text: 'Two', blocks: [{ type: 'actions', elements: [element] }] });
    expect(slack.press(message, 'Said').start.name).toContain('said');
  });
});
