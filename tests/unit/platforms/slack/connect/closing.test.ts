import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { connectedBot, stage, ways } from './running-bot.ts';

describe.each(ways)('over %s', (way) => {
  test('what is being answered when the bot is closed is answered', async () => {
    const { slack, desk, platform } = await connectedBot(way);
    const gate = Promise.withResolvers<void>();
    desk.before = () => gate.promise;
    const command = slack.command('/briefing', 'harbour');
    await command.acknowledged();
    const closed = platform.close();
    gate.resolve();
    await closed;
    expect(command.messages).toHaveLength(1);
    expect(slack.violations).toEqual([]);
  });

  test('what is not answered within three seconds is given up', async () => {
    const { slack, desk, platform } = await connectedBot(way);
    desk.before = () => new Promise(() => {});
    await slack.command('/briefing', 'harbour').acknowledged();
    const began = performance.now();
    await platform.close();
    const took = performance.now() - began;
    expect(took).toBeGreaterThan(2_900);
    expect(took).toBeLessThan(4_000);
  });

  test('a closed bot takes nothing more', async () => {
    const { slack, desk, platform } = await connectedBot(way);
    await platform.close();
    await slack.until(() => slack.sockets.count === 0, 'its socket is closed');
    await slack.command('/briefing', 'harbour').failed();
    expect(desk.asked).toEqual([]);
  });

  test('a bot that waits to try again is closed at once', async () => {
    const { slack, start, logged } = await stage(way);
    slack.fail({ method: 'auth.test', how: { retryAfter: 600 }, times: 5 });
    const platform = await start();
    await logged('Slack cannot be reached');
    expect(await Promise.race([platform.close().then(() => 'closed'), sleep(1_000, 'waiting')])).toBe(
      'closed',
    );
  });

  test('nothing of a closed bot keeps a process from ending', { timeout: 20_000 }, async () => {
    const root = new URL('../../../../../', import.meta.url);
    const run = promisify(execFile);
    const script = `
      import { startLocalSlack } from './tests/support/slack/local-slack.ts';
      import { startSlack } from './src/platforms/slack/start-slack.ts';
      const slack = await startLocalSlack();
      const { botToken, appToken, signingSecret } = slack.workspace;
      const way = '${way}' === 'http'
        ? { kind: 'http', signingSecret, host: '127.0.0.1', port: 0 }
        : { kind: 'socket', appToken };
      const up = Promise.withResolvers();
      const info = (_fields, message) => /^(connected|listening)/.test(message) && up.resolve();
      const log = { debug() {}, info, warn() {}, error() {} };
      const desk = { topics: () => [], records: async () => [] };
      const clock = { now: () => Temporal.Now.instant() };
      const cooldown = { requests: 5, per: 'PT15S' };
      const bot = await startSlack({ botToken, way, apiUrl: slack.apiUrl, desk, log, clock, cooldown });
      await up.promise;
      if (bot.address) slack.deliverTo('http://127.0.0.1:' + bot.address.port + '/slack/events');
      await slack.command('/briefing', 'help').answer();
      await bot.close();
      await slack.close();
      console.log('done');`;
    const options = { cwd: root, timeout: 10_000 };
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], options);
    expect(stdout).toBe('done\n');
  });
});
