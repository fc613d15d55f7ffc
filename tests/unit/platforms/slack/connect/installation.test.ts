import { describe, expect, test } from 'vitest';
import { slackNeeds } from '../../../../../src/platforms/slack/needs.ts';
import { connectedBot, stage, type Way, ways } from './running-bot.ts';

/** What says that Slack reaches the bot. */
const isUp = { http: 'listening for Slack', socket: 'connected to Slack' } as const satisfies Record<
  Way,
  string
>;

describe.each(ways)('over %s', (way) => {
  test.each(['invalid_auth', 'account_inactive', 'token_revoked'])(
    'a bot token that Slack does not take (%s) is told with its mend, and the bot stays off',
    async (error) => {
      const { slack, start, logged } = await stage(way);
      slack.fail({ method: 'auth.test', how: { error } });
      await start();
      const line = await logged('the bot stays off');
      expect(line).toMatchObject({ level: 'error', fields: { code: error, mend: /SLACK_BOT_TOKEN/ } });
      expect(slack.requests.map(({ method }) => method)).toEqual(['auth.test']);
    },
  );

  test.each([
    ['no answer', { drop: 'before' }],
    ['a fault of Slack’s', { status: 502 }],
    ['too many requests', { retryAfter: 0 }],
  ] as const)('a start that meets %s is tried again', async (_what, how) => {
    const { slack, start, logged } = await stage(way);
    slack.fail({ method: 'auth.test', how });
    await start();
    expect(await logged('Slack cannot be reached')).toMatchObject({ level: 'warn', fields: { waitMs: 500 } });
    await logged(isUp[way]);
    expect((await slack.command('/briefing', 'harbour').answer()).words).toContain('harbour');
  });

  test('Slack is left alone at the start for as long as it asks', async () => {
    const { slack, start, logged } = await stage(way);
    slack.fail({ method: 'auth.test', how: { retryAfter: 90 } });
    await start();
    expect(await logged('Slack cannot be reached')).toMatchObject({ fields: { waitMs: 90_000 } });
  });

  test('scopes that were not granted are told with what they are for', async () => {
    const scopes = [...slackNeeds.scopes.keys()].filter((scope) => scope !== 'files:write');
    const { logged } = await connectedBot(way, {}, { scopes });
    const line = await logged('the bot may not do everything');
    expect(line).toMatchObject({ level: 'warn', fields: { mend: /manifest/ } });
    expect(line.fields).toHaveProperty(['missing', 'files:write']);
    expect(Object.keys(Object(line.fields).missing)).toEqual(['files:write']);
  });

  test('with every scope nothing is warned of', async () => {
    const { log } = await connectedBot(way);
    expect(log.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
  });

  test('what comes from a workspace that is not ours is acknowledged, told of and left', async () => {
    const { slack, desk, logged } = await connectedBot(way);
    const other = slack.addWorkspace('Elsewhere');
    const command = slack.command('/briefing', 'harbour', { channel: other.channel, person: other.person });
    await command.acknowledged();
    const line = await logged('not installed in');
    // Bolt tells the body that an error came with: without it, nobody would know whose it was.
    expect(line).toMatchObject({ level: 'warn', fields: { team: other.id } });
    const mention = slack.mention('harbour', { channel: other.channel, person: other.person });
    await mention.acknowledged();
    await logged('not installed in', 2);
    expect(desk.asked).toEqual([]);
    await slack.command('/briefing', 'harbour').answer();
    expect(slack.requests.every(({ token }) => token !== other.botToken)).toBe(true);
    expect(slack.violations).toEqual([]);
  });

  test('an app that is removed sends nothing more; what still comes is acknowledged and left', async () => {
    const { slack, desk, logged } = await connectedBot(way);
    await slack.uninstall().acknowledged();
    const line = await logged('does not let the bot into a workspace');
    expect(line).toMatchObject({ level: 'error', fields: { team: slack.workspace.id, mend: /install/ } });
    const { length } = slack.requests;
    await slack.command('/briefing', 'harbour').acknowledged();
    await slack.mention('harbour').acknowledged();
    await logged('not installed in', 2);
    expect(slack.requests).toHaveLength(length);
    expect(desk.asked).toEqual([]);
  });

  test('a token that is revoked ends the installation, one of a person does not', async () => {
    const { slack, logged } = await connectedBot(way);
    const revoked = slack.revoke();
    await revoked.acknowledged();
    expect(await logged('does not let the bot into')).toMatchObject({ fields: { why: 'tokens_revoked' } });
    await slack.command('/briefing', 'harbour').acknowledged();
    await logged('not installed in');
  });

  test('an answer that got lost is not posted again', async () => {
    const { slack, logged } = await connectedBot(way);
    slack.fail({ method: 'chat.postMessage', how: { status: 500, commit: true } });
    await slack.mention('harbour').answer();
    await logged('answer');
    const { bot, channel } = slack.workspace;
    expect(slack.requests.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
    const forAll = channel.messages.filter(
      ({ start }) => start.userId === bot.id && start.visibleTo === null,
    );
    expect(forAll).toHaveLength(1);
  });

  test('a desk that fails is told to the asker', async () => {
    const { slack, desk } = await connectedBot(way);
    desk.topics = () => {
      throw new Error('no topics');
    };
    const command = slack.command('/briefing', 'harbour');
    await command.acknowledged();
    const notice = await command.answer();
    expect(notice.ephemeral).toBe(true);
    desk.topics = () => [];
    await slack.command('/briefing', 'help').answer();
  });

  test('a Home that is opened is shown', async () => {
    const { slack } = await connectedBot(way);
    const opened = slack.openHome();
    await opened.acknowledged();
    expect((await opened.view()).blocks.length).toBeGreaterThan(0);
    expect(slack.violations).toEqual([]);
  });
});
