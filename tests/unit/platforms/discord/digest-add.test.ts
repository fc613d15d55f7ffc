import { describe, expect, it } from 'vitest';
import { askerIn, did, managing, seconds } from './digest-bot.ts';
import { connectedBot, managedBot } from './running-bot.ts';

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

  it('is done once where the answer to the acknowledgement is lost', async () => {
    const bot = await managedBot();
    bot.discord.fail({ path: /callback$/, how: { drop: 'after' } });
    const answer = await bot.discord.command('digest add', { topic: 'harbour', time: '9' }).answered();
    expect(answer.text).toContain('gets a digest');
    expect(did(bot)).toHaveLength(1);
    expect(bot.discord.failuresLeft).toBe(0);
  });

  it('is not done where the interaction has run out', async () => {
    const { discord, digests, logged } = await managedBot();
    discord.command('digest add', { topic: 'harbour', time: '9' }).expire();
    await logged('ran out');
    expect(digests.asked).toEqual([]);
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
