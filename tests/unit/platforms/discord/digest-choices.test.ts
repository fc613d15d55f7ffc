import { assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCodePoint } from '../../../support/any-code-point.ts';
import { usualPermissions } from '../../../support/discord/world.ts';
import { topicOf } from '../../../support/topics.ts';
import { connectedBot, manageChannels, managedBot, type RunningBot } from './running-bot.ts';

async function offered(
  { discord }: RunningBot,
  subcommand: string,
  name: string,
  value: string,
  options = {},
  actor = {},
) {
  return discord.autocomplete(`digest ${subcommand}`, { name, value }, options, actor).choices();
}

/** A bot whose channel has a digest at 9:00 and a paused one at 18:00, and their ids. */
async function withTwo() {
  const bot = await managedBot();
  const { discord, digests } = bot;
  await discord.command('digest add', { topic: 'harbour', time: '9' }).answered();
  await discord.command('digest add', { topic: 'grain', time: '18', days: 'weekdays' }).answered();
  const [nine = '', eighteen = ''] = digests.kept.keys();
  await discord.command('digest pause', { id: eighteen }).answered();
  return { ...bot, nine, eighteen };
}

describe('choosing a digest', () => {
  it('offers those of the channel, each in a line', async () => {
    const bot = await withTwo();
    expect(await offered(bot, 'edit', 'id', '')).toEqual([
      { name: 'Harbour talks · 09:00 · daily · Europe/Kyiv · active', value: bot.nine },
      {
        name: 'Grain _corridor_ @everyone · 18:00 · weekdays · Europe/Kyiv · paused',
        value: bot.eighteen,
      },
    ]);
    expect(bot.discord.violations).toEqual([]);
  });

  it('finds them by any of their words, and by id', async () => {
    const bot = await withTwo();
    const values = async (typed: string) =>
      (await offered(bot, 'edit', 'id', typed)).map(({ value }) => value);
    expect(await values('grain 18:00')).toEqual([bot.eighteen]);
    expect(await values('KYIV harb')).toEqual([bot.nine]);
    expect(await values(bot.nine)).toEqual([bot.nine]);
    expect(await values('wheat')).toEqual([]);
  });

  it('offers what the subcommand can be done with', async () => {
    const bot = await withTwo();
    const values = async (name: string) => (await offered(bot, name, 'id', '')).map(({ value }) => value);
    expect(await values('pause')).toEqual([bot.nine]);
    expect(await values('resume')).toEqual([bot.eighteen]);
    const facts = bot.digests.kept.get(bot.nine);
    if (!facts) throw new Error('nothing was set up');
    bot.digests.kept.set(bot.nine, { ...facts, subscription: { ...facts.subscription, origin: 'config' } });
    expect(await values('remove')).toEqual([bot.eighteen]);
    expect(await values('edit')).toEqual([bot.eighteen]);
    expect(await values('preview')).toEqual([bot.nine, bot.eighteen]);
  });

  it('offers nothing of other channels, and nothing to those who may not manage this one', async () => {
    const bot = await withTwo();
    const { world, guild, person } = bot.discord;
    const channel = world.addChannel(guild, 'other');
    expect(await offered(bot, 'edit', 'id', '', {}, { channel, letIn: true })).toEqual([]);
    world.permit(person, channel, usualPermissions | manageChannels);
    expect(await offered(bot, 'edit', 'id', '', {}, { channel })).toEqual([]);
    const ivo = world.addPerson('ivo');
    expect(await offered(bot, 'edit', 'id', '', {}, { person: ivo, letIn: true })).toEqual([]);
    expect(bot.discord.violations).toEqual([]);
  });

  it('keeps within 25 choices of 100 characters, whatever the topics are called', async () => {
    const bot = await withTwo();
    const facts = bot.digests.kept.get(bot.nine);
    if (!facts) throw new Error('nothing was set up');
    for (let n = 0; n < 30; n++) {
      const subscription = { ...facts.subscription, id: `k${n}` };
      bot.digests.kept.set(`k${n}`, { ...facts, subscription, topicTitle: `${'😀'.repeat(49)}x${n}` });
    }
    bot.digests.kept.set('y', {
      ...facts,
      subscription: { ...facts.subscription, id: 'y'.repeat(101) },
      topicTitle: '\u200b',
    });
    expect(await offered(bot, 'edit', 'id', '')).toHaveLength(25);
    expect(await offered(bot, 'edit', 'id', 'yyy')).toEqual([]);
    expect(bot.discord.violations).toEqual([]);
  });

  it('offers nothing where no digests are delivered', async () => {
    const bot = await managedBot({ digests: null });
    expect(await offered(bot, 'edit', 'id', '')).toEqual([]);
    expect(await offered(bot, 'add', 'timezone', 'ky')).toEqual([]);
    expect(bot.discord.violations).toEqual([]);
  });
});

describe('choosing the wishes of a digest', () => {
  it('offers topics as /briefing does', async () => {
    const bot = await managedBot();
    expect(await offered(bot, 'add', 'topic', 'grian')).toEqual([
      { name: 'Grain _corridor_ @everyone (grain)', value: 'grain' },
    ]);
    expect(bot.discord.violations).toEqual([]);
  });

  it('offers time zones, that of the topic first while nothing is typed', async () => {
    const bot = await managedBot();
    bot.desk.known = [topicOf({ id: 'harbour', timezone: 'Asia/Tokyo' })];
    const first = await offered(bot, 'add', 'timezone', '', { topic: 'harbour' });
    expect(first[0]).toEqual({ name: 'Asia/Tokyo', value: 'Asia/Tokyo' });
    expect(first).toHaveLength(25);
    expect(await offered(bot, 'add', 'timezone', 'lord_h', { topic: 'harbour' })).toEqual([
      { name: 'Australia/Lord_Howe', value: 'Australia/Lord_Howe' },
    ]);
    expect(bot.discord.violations).toEqual([]);
  });

  it('offers sections that read well, alone and together', async () => {
    const bot = await managedBot();
    const all = await offered(bot, 'add', 'sections', '');
    expect(all.slice(0, 2)).toEqual([
      { name: 'Everything', value: 'everything' },
      { name: 'Only upcoming meetings', value: 'upcoming' },
    ]);
    expect(all).toContainEqual({ name: 'Upcoming meetings + What was said', value: 'upcoming, said' });
    expect(bot.discord.violations).toEqual([]);
  });

  it('bears whatever is typed', async () => {
    const bot = await managedBot();
    const typed = oneof(
      string({ unit: anyCodePoint, maxLength: 200 }),
      constantFrom('((((', '\ud800', 'a'.repeat(3_000)),
    );
    const option = constantFrom('topic', 'timezone', 'sections');
    await assert(
      asyncProperty(option, typed, async (name, value) => {
        const choices = await offered(bot, 'add', name, value);
        expect(choices.length).toBeLessThanOrEqual(25);
      }),
      { numRuns: 30 },
    );
    expect(bot.discord.violations).toEqual([]);
  });

  it('asks nothing of the desk for somebody in a server where the command is for others', async () => {
    const bot = await connectedBot();
    expect(await offered(bot, 'pause', 'id', '', {}, { letIn: true })).toEqual([]);
    expect(bot.digests.asked).toEqual([]);
  });
});
