import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { slackNeeds } from '../../../src/app.ts';
import { manifestFaults } from '../../../src/config/slack-manifest.ts';
import { faultLine } from '../../../src/core/fault.ts';
import { workplace } from '../../support/readout.ts';

const root = path.join(import.meta.dirname, '../../..');
const ours = readFileSync(path.join(root, 'config/slack-manifest.yaml'), 'utf8');

/** What is said of our own manifest once a pattern in it was replaced, with `LINE` for the line that was. */
async function told(pattern: RegExp, replacement: string): Promise<readonly string[]> {
  const at = ours.search(pattern);
  expect(at, `${pattern} is in the manifest`).toBeGreaterThan(-1);
  const line = ours.slice(0, at).split('\n').length;
  const changed = ours.replace(pattern, replacement);
  const faults = await manifestFaults(workplace({ 'config/slack-manifest.yaml': changed }), slackNeeds);
  return faults.map((fault) => faultLine(fault).replace(`:${line}:`, ':LINE:'));
}

describe("Slack's manifest", () => {
  it('of this repository gives the app all that is used, and nothing else', async () => {
    expect(await manifestFaults(root, slackNeeds)).toEqual([]);
  });

  it('may be absent', async () => {
    expect(await manifestFaults(workplace({}), slackNeeds)).toEqual([]);
  });

  it.each([...slackNeeds.scopes.keys()])('is told to lack the scope %s', async (scope) => {
    const lines = await told(new RegExp(` +- ${scope} .*\n`), '');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^config\/slack-manifest\.yaml:(?:\d+|LINE):7: oauth_config\.scopes\.bot: /);
    expect(lines[0]).toContain(`the scope ${scope} is missing`);
    expect(lines[0]).toContain(`Add the line "- ${scope}".`);
  });

  it.each(slackNeeds.events)('is told to lack the event %s', async (event) => {
    const lines = await told(new RegExp(` +- ${event.replace('.', '\\.')} .*\n`), '');
    expect(lines).toEqual([
      expect.stringMatching(
        /^config\/slack-manifest\.yaml:(?:\d+|LINE):7: settings\.event_subscriptions\.bot_events: /,
      ),
    ]);
    expect(lines[0]).toContain(`the event ${event} is missing, and would not reach Readout.`);
  });

  it.each([
    [
      /commands {4,}#.*/,
      'commands\n      - users:write',
      'oauth_config.scopes.bot.1: nothing uses the scope users:write. Take it out.',
    ],
    [
      /app_mention {4,}#.*/,
      'app_mention\n      - message.channels',
      'settings.event_subscriptions.bot_events.1: nothing uses the event message.channels. Take it out.',
    ],
    [
      /- command: \/briefing/,
      '- command: /brief',
      'features.slash_commands: the command /briefing is missing, and would not reach Readout. Add the command /briefing.',
    ],
    [/home_tab_enabled: true/, 'home_tab_enabled: false', 'the Home is switched off. Write true.'],
    [/messages_tab_enabled: true/, 'messages_tab_enabled: false', 'direct messages are switched off'],
    [/read_only_enabled: false/, 'read_only_enabled: true', 'nobody can write to the bot. Write false.'],
    [/is_enabled: true/, 'is_enabled: false', 'buttons and forms are switched off. Write true.'],
    [/token_rotation_enabled: false/, 'token_rotation_enabled: true', 'would run out within 12 hours'],
  ])('is told, with line and mend, what %s turned into %j does', async (pattern, replacement, message) => {
    expect(await told(pattern, replacement)).toContainEqual(expect.stringContaining(message));
  });

  it('is told on the line that is wrong', async () => {
    const [line] = await told(/home_tab_enabled: true/, 'home_tab_enabled: false');
    expect(line).toMatch(/^config\/slack-manifest\.yaml:LINE:23: /);
    expect(await told(/is_enabled: true/, 'is_enabled: maybe')).toEqual([
      expect.stringMatching(
        /:LINE:17: settings\.interactivity\.is_enabled: it is neither true nor false\. Write/,
      ),
    ]);
    expect(await told(/is_enabled: true/, 'is_enabled: "true')).toContainEqual(
      expect.stringMatching(/:LINE:17: This is no YAML: .*quotation mark/),
    );
  });

  it('without any part says what each lacks', async () => {
    const faults = await manifestFaults(workplace({ 'config/slack-manifest.yaml': '{}\n' }), slackNeeds);
    const lines = faults.map(faultLine).join('\n');
    for (const name of [...slackNeeds.scopes.keys(), ...slackNeeds.events, ...slackNeeds.commands]) {
      expect(lines).toContain(name);
    }
    expect(lines).toMatch(/settings\.interactivity\.is_enabled: it is missing\. Write true\./);
    expect(lines).toMatch(/messages_tab_read_only_enabled: it is missing\. Write false\./);
  });

  it('that switches Socket Mode off says where each kind of request goes', async () => {
    const lines = await told(/socket_mode_enabled: true/, 'socket_mode_enabled: false');
    expect(lines).toHaveLength(5);
    for (const key of [
      'settings.event_subscriptions.request_url',
      'settings.interactivity.request_url',
      'settings.interactivity.message_menu_options_url',
      'features.slash_commands.0.url',
      'features.slash_commands.1.url',
    ]) {
      expect(lines).toContainEqual(expect.stringMatching(`${key}: it is missing. .*/slack/events`));
    }
  });

  it('is one of signed requests once the lines that say so are taken in', async () => {
    const signed = ours
      .replace('socket_mode_enabled: true', 'socket_mode_enabled: false')
      .replaceAll(/# (\w*url: https:.*\/slack\/events)$/gm, '$1');
    const directory = workplace({ 'config/slack-manifest.yaml': signed });
    expect(await manifestFaults(directory, slackNeeds)).toEqual([]);
    const plain = signed.replace('https://readout', 'http://readout');
    const faults = await manifestFaults(workplace({ 'config/slack-manifest.yaml': plain }), slackNeeds);
    expect(faults.map(faultLine)).toEqual([expect.stringContaining('it is no https address')]);
  });
});
