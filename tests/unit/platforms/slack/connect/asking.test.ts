import { describe, expect, test } from 'vitest';
import { connectedBot, ways } from './running-bot.ts';

describe.each(ways)('over %s', (way) => {
  test('a command is acknowledged for all to see, and answered', async () => {
    const { slack, desk } = await connectedBot(way);
    const command = slack.command('/briefing', 'harbour');
    expect((await command.acknowledged()).payload).toEqual({ response_type: 'in_channel' });
    expect((await command.answer()).words).toContain('harbour: full');
    expect(desk.asked).toHaveLength(1);
    expect(slack.violations).toEqual([]);
  });

  test('a mention is answered', async () => {
    const { slack } = await connectedBot(way);
    const mention = slack.mention('harbour');
    expect((await mention.acknowledged()).payload).toEqual({});
    expect((await mention.answer()).words).toContain('harbour: full');
    expect(slack.violations).toEqual([]);
  });

  test('a direct message is answered once: what the bot says itself is left alone', async () => {
    const { slack, desk } = await connectedBot(way);
    const message = slack.directMessage('harbour');
    expect((await message.answer()).words).toContain('harbour: full');
    await slack.until(() => slack.interactions.length >= 2, 'Slack tells the bot of its own message');
    await Promise.all(slack.interactions.map((one) => one.acknowledged()));
    expect(desk.asked).toHaveLength(1);
    expect(slack.violations).toEqual([]);
  });
});
