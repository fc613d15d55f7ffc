import { describe, expect, it } from 'vitest';
import { Fault } from '../../../../src/core/fault.ts';
import type { Delivery, DeliveryState } from '../../../../src/core/model/delivery.ts';
import { isComponentsV2 } from '../../../../src/render/discord/payload.ts';
import type { LocalDiscord } from '../../../support/discord/local-discord.ts';
import { usualPermissions } from '../../../support/discord/world.ts';
import { connectedBot, manageChannels, managedBot, type RunningBot } from './running-bot.ts';

const managing = usualPermissions | manageChannels;

function askerIn({ discord }: RunningBot, channelId = discord.channel.id) {
  const place = { platform: 'discord', guildId: discord.guild.id, channelId };
  return { user: `discord:${discord.person.id}`, place };
}

/** What was asked of the desk, but for being the first to ask. */
function did({ digests }: RunningBot) {
  return digests.asked.filter(({ what }) => what !== 'firstSeen');
}

/** A bot whose channel has a digest, and its id. */
async function withDigest(more = {}) {
  const bot = await managedBot({ cooldown: { requests: 50, per: 'PT15S' }, ...more });
  await bot.discord.command('digest add', { topic: 'harbour', time: '9:00' }).answered();
  const [id = ''] = bot.digests.kept.keys();
  bot.digests.asked.length = 0;
  return { ...bot, id };
}

describe('/digest add', () => {
  it('sets a digest up and tells all of it in one glance, to the asker alone', async () => {
    const bot = await managedBot();
    const { discord, digests } = bot;
    const asked = discord.command('digest add', { topic: 'hb', time: '9am, 17:30', days: 'weekdays' });
    const answer = await asked.answered();
    expect(answer.visibleTo).toBe(discord.person.id);
    expect(asked.acknowledgement?.type).toBe(5);
    const [id] = digests.kept.keys();
    expect(answer.text.split('\n')).toEqual([
      `### <#${discord.channel.id}> gets a digest: Harbour talks`,
      '- 09:00 and 17:30 on weekdays, Europe/Kyiv',
      '**Next**',
      '- <t:1930374000:F>: Thu 6 Mar, 09:00 in Europe/Kyiv'.replace(
        '1930374000',
        seconds('2031-03-06T07:00:00Z'),
      ),
      `- <t:${seconds('2031-03-06T15:30:00Z')}:F>: Thu 6 Mar, 17:30 in Europe/Kyiv`,
      `- <t:${seconds('2031-03-07T07:00:00Z')}:F>: Fri 7 Mar, 09:00 in Europe/Kyiv`,
      expect.stringMatching(
        new RegExp(`^-# Its id is \`${id}\`.*/digest preview.*/digest now.*/digest edit`),
      ),
    ]);
    const destination = askerIn(bot).place;
    expect(did(bot)).toEqual([
      {
        what: 'add',
        id: 'harbour',
        asker: askerIn(bot),
        more: { topic: 'harbour', destination, at: '9am, 17:30', days: 'weekdays' },
      },
    ]);
    expect(discord.violations).toEqual([]);
  });

  it('hands every wish on, and tells it', async () => {
    const bot = await managedBot();
    const { discord } = bot;
    const role = discord.world.addRole(discord.guild, 'readers');
    const answer = await discord
      .command('digest add', {
        topic: 'harbour',
        time: '9:00',
        timezone: 'new york',
        sections: 'said and upcoming',
        quiet: 'silent',
        remind: 30,
        alerts: true,
        mention: role.id,
      })
      .answered();
    for (const line of [
      '- 09:00 every day, America/New\\_York',
      '- only upcoming meetings, what was said',
      '- nothing is said when nothing is new',
      '- a reminder 30 minutes before each meeting',
      '- an alert at once when a meeting is set, moved or called off',
      `- mentions <@&${role.id}>`,
    ]) {
      expect(answer.text.split('\n')).toContain(line);
    }
    expect(did(bot)[0]?.more).toMatchObject({
      timezone: 'new york',
      options: {
        sections: ['upcoming', 'said'],
        quiet: 'silent',
        remindMinutes: 30,
        alerts: true,
        mention: role.id,
      },
    });
    expect(discord.violations).toEqual([]);
  });

  it('takes no reminder for none', async () => {
    const bot = await managedBot();
    await bot.discord.command('digest add', { topic: 'harbour', time: '9', remind: 0 }).answered();
    expect(did(bot)[0]?.more).toMatchObject({ options: { remindMinutes: null } });
  });

  it('sets it up in another channel or thread, where the asker may manage that', async () => {
    const bot = await connectedBot();
    const { discord } = bot;
    const thread = discord.world.addChannel(discord.guild, 'thread', discord.channel);
    discord.world.permit(discord.person, thread, managing);
    const options = { topic: 'harbour', time: '9', channel: thread.id };
    const answer = await discord.command('digest add', options, { letIn: true }).answered();
    expect(answer.text).toContain(`<#${thread.id}> gets a digest`);
    expect(did(bot)[0]).toMatchObject({ asker: askerIn(bot, thread.id) });
    expect(discord.violations).toEqual([]);
  });

  it.each([
    ['time', { time: '25:00' }, '25:00', 'Write times of day'],
    ['days', { days: 'someday' }, 'someday', 'Write weekdays'],
    ['timezone', { timezone: 'Kiyv' }, 'Kiyv', 'Europe/Kyiv'],
    ['sections', { sections: 'gossip' }, 'gossip', 'upcoming, changes, said, positions'],
    ['sections', { sections: ',' }, ',', 'upcoming'],
  ])('says what is wrong with %s, and the mend', async (_, options, ...words) => {
    const { discord, digests } = await managedBot();
    const answer = await discord
      .command('digest add', { topic: 'harbour', time: '9', ...options })
      .answered();
    expect(answer.ephemeral).toBe(true);
    for (const word of words) expect(answer.text).toContain(word);
    expect(digests.kept.size).toBe(0);
    expect(discord.violations).toEqual([]);
  });

  it.each(['habour **x @everyone', '`', '\u202e', 'zzzz'])(
    'names the nearest topics where there is none called %j',
    async (topic) => {
      const bot = await managedBot();
      const answer = await bot.discord.command('digest add', { topic, time: '9' }).answered();
      expect(answer.text).toContain('There is no topic');
      expect(answer.text).toContain('Harbour talks');
      expect(answer.text).not.toContain('@everyone');
      expect(bot.digests.asked).toEqual([]);
      expect(bot.discord.violations).toEqual([]);
    },
  );

  it('says so where there are no topics', async () => {
    const { discord, desk } = await managedBot();
    desk.known = [];
    const answer = await discord.command('digest add', { topic: 'harbour', time: '9' }).answered();
    expect(answer.text).toContain('no topics yet');
  });

  it('never has everyone mentioned', async () => {
    const { discord, digests } = await managedBot();
    const mention = discord.guild.id;
    const answer = await discord.command('digest add', { topic: 'harbour', time: '9', mention }).answered();
    expect(answer.text).toContain('cannot mention everyone');
    expect(answer.text).toContain('Choose a role');
    expect(digests.kept.size).toBe(0);
  });

  it('mentions a role that not all may mention for those alone who may', async () => {
    const { discord, digests } = await managedBot();
    const { id: mention } = discord.world.addRole(discord.guild, 'staff', false);
    const ask = () => discord.command('digest add', { topic: 'harbour', time: '9', mention }).answered();
    discord.world.permit(discord.person, discord.channel, managing & ~(1n << 17n));
    expect((await ask()).text).toContain('may not mention that role');
    expect(digests.kept.size).toBe(0);
    discord.world.permit(discord.person, discord.channel, managing);
    expect((await ask()).text).toContain(`mentions <@&${mention}>`);
    expect(discord.violations).toEqual([]);
  });

  it('is done once by two processes with one token', async () => {
    const { discord, digests, start, logged } = await managedBot();
    await start();
    await logged('the commands are registered', 2);
    await discord.until(() => discord.gateway.sessions.size === 2, 'a second session');
    const answer = await discord.command('digest add', { topic: 'harbour', time: '9' }).answered();
    expect(answer.text).toContain('gets a digest');
    expect((await logged('another process has answered this')).level).toBe('info');
    expect(digests.asked.map(({ what }) => what)).toEqual(['firstSeen', 'add']);
  });

  it('leaves it to the other process where both were told that theirs is the answer', async () => {
    const { discord, digests, logged } = await managedBot();
    digests.firstSeen = async () => false;
    const asked = discord.command('digest add', { topic: 'harbour', time: '9' });
    expect((await asked.acknowledged()).type).toBe(5);
    await logged('another process has answered this');
    expect(digests.kept.size).toBe(0);
  });

  it('acknowledges before it begins, however long it takes', async () => {
    const { discord, digests } = await managedBot();
    const held = Promise.withResolvers<void>();
    digests.before = () => held.promise;
    const asked = discord.command('digest add', { topic: 'harbour', time: '9' });
    expect((await asked.acknowledged()).type).toBe(5);
    held.resolve();
    expect((await asked.answered()).text).toContain('gets a digest');
    expect(discord.violations).toEqual([]);
  });
});

function seconds(instant: string): string {
  return String(Date.parse(instant) / 1_000);
}

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

function lastDelivery(state: DeliveryState, why: string | null): Delivery {
  return {
    id: 'd',
    subscription: 's',
    topic: 'harbour',
    kind: 'digest',
    key: 'k',
    target: { platform: 'discord', guildId: '1', channelId: '2' },
    dueAt: '2031-03-05T07:00:00Z',
    state,
    why,
    payload: null,
    failures: 0,
    notBefore: '2031-03-05T07:00:00Z',
    parts: [],
    endedAt: state === 'planned' || state === 'sending' ? null : '2031-03-05T07:00:02Z',
  };
}

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
      '- 09:00 every day, Europe/Kyiv',
      `-# active, next <t:${seconds('2031-03-06T07:00:00Z')}:F> · none delivered yet`,
    ]);
    expect(discord.violations).toEqual([]);
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

function body(content: string, mentions: object = { parse: [] }) {
  return { flags: isComponentsV2, components: [{ type: 10, content }], allowed_mentions: mentions };
}

function everybodySees(discord: LocalDiscord): number {
  return discord.channel.messages.filter(({ visibleTo }) => visibleTo === null).length;
}

describe('/digest preview', () => {
  it('shows the digest to the asker alone, in as many messages as it takes, and mentions nobody', async () => {
    const { discord, digests, id } = await withDigest();
    digests.shows = [body('One <@&5>', { parse: [], roles: ['5'] }), body('Two'), body('Three')];
    const asked = discord.command('digest preview', { id });
    expect((await asked.answered()).text).toBe('One <@&5>');
    expect((await asked.followUp(2)).text).toBe('Three');
    expect(asked.followUps.map(({ text, visibleTo }) => [text, visibleTo])).toEqual([
      ['Two', discord.person.id],
      ['Three', discord.person.id],
    ]);
    expect(everybodySees(discord)).toBe(0);
    expect(asked.acknowledgement?.data['allowed_mentions']).toEqual({ parse: [] });
    expect(discord.violations).toEqual([]);
  });

  it('shows it behind "thinking…" too', async () => {
    const { discord, digests, id } = await withDigest();
    const held = Promise.withResolvers<void>();
    digests.before = () => held.promise;
    digests.shows = [body('One'), body('Two')];
    const asked = discord.command('digest preview', { id });
    expect((await asked.acknowledged()).type).toBe(5);
    held.resolve();
    expect((await asked.answered()).text).toBe('One');
    expect((await asked.followUp()).ephemeral).toBe(true);
    expect(everybodySees(discord)).toBe(0);
    expect(discord.violations).toEqual([]);
  });

  it('says so where there is nothing to tell', async () => {
    const { discord, id } = await withDigest();
    expect((await discord.command('digest preview', { id }).answered()).text).toContain('nothing new');
  });

  it.each([
    ['is no message', { text: 'hello' }],
    ['breaks the rules of Discord', body('x'.repeat(5_000))],
  ])('tells of a failure where what it was given %s', async (_, broken) => {
    const { discord, digests, id } = await withDigest();
    digests.shows = [body('One'), broken];
    expect((await discord.command('digest preview', { id }).answered()).text).toContain('did not work');
    expect(discord.violations).toEqual([]);
  });

  it('logs where the rest of it is refused', async () => {
    const { discord, digests, id, logged } = await withDigest();
    digests.shows = [body('One'), body('Two')];
    discord.fail({ method: 'POST', path: /^\/webhooks\//, how: { status: 403, code: 50001 } });
    await discord.command('digest preview', { id }).answered();
    expect((await logged('the rest of an answer')).level).toBe('error');
  });
});
