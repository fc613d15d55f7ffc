import { describe, expect, it } from 'vitest';
import { lastDelivery, seconds, withDigest } from './digest-bot.ts';
import { managedBot } from './running-bot.ts';

describe('/digest list', () => {
  it('says so where there is none', async () => {
    const { discord } = await managedBot();
    const answer = await discord.command('digest list').answered();
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain('No digests come to this channel');
  });

  it('tells of each when it comes, what for, and what became of the last', async () => {
    const { discord, id } = await withDigest();
    const answer = await discord.command('digest list').answered();
    expect(answer.text.split('\n')).toEqual([
      '## Digests of this channel',
      `**Harbour talks** · \`${id}\``,
      '09:00 every day, Europe/Kyiv',
      `-# active, next <t:${seconds('2031-03-06T07:00:00Z')}:F> · none delivered yet`,
    ]);
    expect(discord.violations).toEqual([]);
  });

  it('tells what is wanted beside the hours in one line', async () => {
    const { discord, id } = await withDigest();
    await discord.command('digest edit', { id, alerts: true, remind: 1, sections: 'upcoming' }).answered();
    expect((await discord.command('digest list').answered()).text.split('\n')).toContain(
      '-# only upcoming meetings · a reminder 1 minute before each meeting · an alert at once when a meeting is set, moved or called off',
    );
  });

  it.each([
    ['paused', null, 'command', 'paused ·'],
    ['paused', 'it may not write _there_', 'command', 'paused: it may not write \\_there\\_ ·'],
    ['disabled', 'the channel is gone', 'command', 'off for good: the channel is gone ·'],
    ['disabled', null, 'command', 'off for good: its place is gone ·'],
    ['active', null, 'config', 'commands cannot remove it'],
  ] as const)(
    'tells that one is %s, why (%s), and where it comes from (%s)',
    async (state, why, origin, words) => {
      const { discord, digests, id } = await withDigest();
      const facts = digests.kept.get(id);
      if (!facts) throw new Error('nothing was set up');
      const next = state === 'active' ? facts.next : [];
      digests.kept.set(id, { ...facts, next, subscription: { ...facts.subscription, state, why, origin } });
      expect((await discord.command('digest list').answered()).text).toContain(words);
      expect(discord.violations).toEqual([]);
    },
  );

  it.each([
    ['planned', 'the next digest is on its way'],
    ['sending', 'the next digest is on its way'],
    ['done', `the last digest came <t:${seconds('2031-03-05T07:00:02Z')}:R>`],
    ['quiet', 'nothing was new <t:'],
    ['folded', 'the last digest was left to a later one <t:'],
    ['failed', 'the last digest failed <t:'],
    [
      'unknown',
      `whether the last digest was posted <t:${seconds('2031-03-05T07:00:02Z')}:R> is not known (\\*\\*why\\*\\*)`,
    ],
  ] as const)('tells that the last one is %s', async (state, words) => {
    const { discord, digests, id } = await withDigest();
    const facts = digests.kept.get(id);
    if (!facts) throw new Error('nothing was set up');
    digests.kept.set(id, { ...facts, last: lastDelivery(state, '**why**') });
    expect((await discord.command('digest list').answered()).text).toContain(words);
  });

  it('shows hostile names as plain words, and counts what does not fit', async () => {
    const { discord, digests, id } = await withDigest();
    const facts = digests.kept.get(id);
    if (!facts) throw new Error('nothing was set up');
    for (let n = 0; n < 60; n++) {
      digests.kept.set(`k${n}`, { ...facts, topicTitle: `**@everyone** <#1> ${n} ${'_|'.repeat(90)}` });
    }
    const { text } = await discord.command('digest list').answered();
    expect(text).not.toMatch(/@everyone|<#1>/);
    const listed = text.split('\n').filter((line) => line.startsWith('**')).length;
    expect(text).toContain(`… and ${61 - listed} more`);
    expect(discord.violations).toEqual([]);
  });
});
