import { describe, expect, it } from 'vitest';
import { Fault } from '../../../../src/core/fault.ts';
import { askerIn, did, managing, withDigest } from './digest-bot.ts';
import { connectedBot, managedBot } from './running-bot.ts';

const everySubcommand: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['add', { topic: 'harbour', time: '9' }],
  ['list', {}],
  ['edit', { id: 'x', time: '9' }],
  ...['pause', 'resume', 'remove', 'preview', 'now'].map((name) => [name, { id: 'x' }] as const),
];

describe.each(everySubcommand)('/digest %s', (name, options) => {
  it('is shown to those alone who may manage channels, and answers nobody else', async () => {
    const { discord, digests } = await connectedBot();
    expect(() => discord.command(`digest ${name}`, options)).toThrow('not shown');
    const answer = await discord.command(`digest ${name}`, options, { letIn: true }).answered();
    expect(answer.visibleTo).toBe(discord.person.id);
    expect(answer.text).toContain('Manage Channels');
    expect(answer.text).toContain(`<#${discord.channel.id}>`);
    expect(digests.asked).toEqual([]);
    expect(discord.violations).toEqual([]);
  });

  it('says kindly where no digests are delivered', async () => {
    const { discord } = await managedBot({ digests: null });
    const answer = await discord.command(`digest ${name}`, options).answered();
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain('no digests at the moment');
    expect(discord.violations).toEqual([]);
  });

  it('answers an administrator', async () => {
    const { discord, digests } = await connectedBot();
    discord.world.permit(discord.person, discord.channel, 1n << 3n);
    await discord.command(`digest ${name}`, options).answered();
    expect(digests.asked.length).toBeGreaterThan(0);
  });
});

describe('/digest', () => {
  it('is not offered in direct messages', async () => {
    const { discord } = await managedBot();
    expect(() => discord.command('digest list', {}, { direct: true })).toThrow('not offered');
  });

  it('does not let somebody reach a channel that they may not manage from one that they may', async () => {
    const { discord, digests } = await managedBot();
    const other = discord.world.addChannel(discord.guild, 'other');
    const options = { topic: 'harbour', time: '9', channel: other.id };
    const answer = await discord.command('digest add', options).answered();
    expect(answer.text).toContain(`Digests of <#${other.id}>`);
    expect(digests.asked).toEqual([]);
  });

  it('offers channels with text alone', async () => {
    const { discord } = await managedBot();
    const { id: channel } = discord.world.addVoiceChannel(discord.guild, 'stage');
    expect(() => discord.command('digest add', { topic: 'harbour', time: '9', channel })).toThrow(
      'not offered',
    );
  });

  it.each(['pause', 'resume', 'remove', 'preview', 'now'])(
    '%s does not reach into other channels',
    async (name) => {
      const { discord, digests, id } = await withDigest();
      const channel = discord.world.addChannel(discord.guild, 'other');
      discord.world.permit(discord.person, channel, managing);
      const answer = await discord.command(`digest ${name}`, { id }, { channel }).answered();
      expect(answer.text).toContain(`There is no digest "${id}"`);
      expect(answer.text).toContain('See which there are');
      expect(digests.kept.get(id)?.subscription.state).toBe('active');
      expect(discord.violations).toEqual([]);
    },
  );

  it('tells of a failure that is no fault with a reference, and nothing of it else', async () => {
    const { discord, digests, logged, id } = await withDigest();
    digests.before = () => Promise.reject(new Error('disk on fire'));
    const answer = await discord.command('digest pause', { id }).answered();
    expect(answer.text).toContain('reference');
    expect(answer.text).not.toContain('disk');
    expect((await logged('could not be made')).fields).toMatchObject({ command: 'digest pause' });
  });

  it('shows whatever a fault tells as plain words', async () => {
    const { discord, digests, id } = await withDigest();
    const fault = new Fault('x', `**@everyone** [a](https://x.example) ${'<@1>'.repeat(2_000)}`, '`@here`');
    digests.before = (what) => (what === 'firstSeen' ? Promise.resolve() : Promise.reject(fault));
    const answer = await discord.command('digest list', {}).answered();
    expect(answer.text).not.toMatch(/@everyone|@here|[^\\]\[a|<@1>/);
    expect((await discord.command('digest pause', { id }).answered()).text).toBe(answer.text);
    expect(discord.violations).toEqual([]);
  });
});

describe('/digest edit', () => {
  it('changes what was named and leaves the rest', async () => {
    const bot = await withDigest();
    const { discord, id } = bot;
    const answer = await discord.command('digest edit', { id, time: '18:00', alerts: true }).answered();
    expect(did(bot)).toEqual([
      { what: 'edit', id, asker: askerIn(bot), more: { at: '18:00', options: { alerts: true } } },
    ]);
    expect(answer.text).toContain('### Changed: the digest on Harbour talks');
    expect(answer.text).toContain('- 18:00 every day, Europe/Kyiv');
    expect(answer.text).toContain('- an alert at once');
    expect(discord.violations).toEqual([]);
  });

  it('takes a mention back', async () => {
    const bot = await withDigest();
    await bot.discord.command('digest edit', { id: bot.id, no_mention: true }).answered();
    expect(did(bot)[0]?.more).toEqual({ options: { mention: null } });
  });

  it('wants all of a briefing again', async () => {
    const bot = await withDigest();
    await bot.discord.command('digest edit', { id: bot.id, sections: 'everything' }).answered();
    expect(did(bot)[0]?.more).toEqual({ options: { sections: [] } });
  });

  it('says so where nothing was named', async () => {
    const bot = await withDigest();
    const answer = await bot.discord.command('digest edit', { id: bot.id }).answered();
    expect(answer.text).toContain('Nothing was named');
    expect(bot.digests.asked).toEqual([]);
  });
});

describe('/digest pause, resume, remove and now', () => {
  it('say what they have done and how it is undone', async () => {
    const { discord, digests, id } = await withDigest();
    const ask = async (name: string) => (await discord.command(`digest ${name}`, { id }).answered()).text;
    expect(await ask('pause')).toContain('/digest resume');
    expect(digests.kept.get(id)?.subscription.state).toBe('paused');
    expect(await ask('resume')).toContain('comes again');
    expect(digests.kept.get(id)?.subscription.state).toBe('active');
    expect(await ask('now')).toContain(`on its way to <#${discord.channel.id}>`);
    expect(await ask('remove')).toContain('/digest add');
    expect(digests.kept.size).toBe(0);
    expect(discord.violations).toEqual([]);
  });

  it('do not remove what stands in a file', async () => {
    const { discord, digests, id } = await withDigest();
    const facts = digests.kept.get(id);
    if (!facts) throw new Error('nothing was set up');
    digests.kept.set(id, { ...facts, subscription: { ...facts.subscription, origin: 'config' } });
    const answer = await discord.command('digest remove', { id }).answered();
    expect(answer.text).toContain('set up in a file');
    expect(digests.kept.size).toBe(1);
  });

  it('hold whoever has digests made again and again back', async () => {
    const { discord, digests, id } = await withDigest({ cooldown: { requests: 1, per: 'PT15S' } });
    await discord.command('digest now', { id }).answered();
    for (const name of ['now', 'preview']) {
      expect((await discord.command(`digest ${name}`, { id }).answered()).text).toContain('One moment');
    }
    expect(digests.asked.filter(({ what }) => what === 'now')).toHaveLength(1);
  });
});
