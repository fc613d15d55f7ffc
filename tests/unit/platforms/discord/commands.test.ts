import { describe, expect, it } from 'vitest';
import { createdAt } from '../../../../src/platforms/discord/interaction.ts';
import { decodeCustomId } from '../../../../src/render/chat/custom-id.ts';
import { handClock } from '../../../support/hand-clock.ts';
import { topicOf } from '../../../support/topics.ts';
import { connectedBot, grain, harbour } from './running-bot.ts';

describe('/briefing', () => {
  it('answers in the channel at once, for everybody', async () => {
    const { discord, desk } = await connectedBot();
    const asked = discord.command('briefing', { topic: 'harbour' });
    const answer = await asked.answered();
    expect(answer.text).toBe('harbour: full, page 1, as of now');
    expect(answer.ephemeral).toBe(false);
    expect(asked.acknowledgement?.type).toBe(4);
    expect(asked.acknowledgement?.data['allowed_mentions']).toEqual({ parse: [] });
    expect(desk.asked).toEqual([
      {
        topic: 'harbour',
        view: 'full',
        page: 1,
        asOf: null,
        since: null,
        workspace: `discord:${discord.guild.id}`,
      },
    ]);
    expect(discord.violations).toEqual([]);
  });

  it('shows a private answer to the asker alone', async () => {
    const { discord } = await connectedBot();
    const answer = await discord.command('briefing', { topic: 'harbour', private: true }).answered();
    expect(answer.visibleTo).toBe(discord.person.id);
    expect(discord.violations).toEqual([]);
  });

  it.each(['upcoming', 'said', 'positions', 'changes', 'sources'])('gives the view %s', async (view) => {
    const { discord } = await connectedBot();
    const answer = await discord.command('briefing', { topic: 'harbour', view }).answered();
    expect(answer.text).toBe(`harbour: ${view}, page 1, as of now`);
  });

  it.each([
    ['2022-01-10', '2022-01-10T21:59:59Z'],
    ['2022-01-10 21:00', '2022-01-10T19:00:00Z'],
    [' 2022-01-10T21:00:00+01:00 ', '2022-01-10T20:00:00Z'],
  ])('reads as_of %j in the zone of the topic', async (as_of, instant) => {
    const { discord, desk } = await connectedBot();
    await discord.command('briefing', { topic: 'harbour', as_of }).answered();
    expect(desk.asked.map(({ asOf }) => asOf)).toEqual([instant]);
  });

  it.each(['yesterday', '2022-13-45', '**', '1969-07-20', '9999-01-01', '@everyone'])(
    'says what as_of may be instead of %j, to the asker alone',
    async (as_of) => {
      const { discord, desk } = await connectedBot();
      const answer = await discord.command('briefing', { topic: 'harbour', as_of }).answered();
      expect(answer.ephemeral).toBe(true);
      expect(answer.text).toContain('2022-01-10T21:00:00Z');
      expect(answer.text).toContain('Europe/Kyiv');
      expect(answer.text).not.toContain('@everyone');
      expect(desk.asked).toEqual([]);
      expect(discord.violations).toEqual([]);
    },
  );

  it.each(['harbour', 'HB', 'Harbour Talks', ' hb '])(
    'knows the topic that was typed as %j',
    async (topic) => {
      const { discord, desk } = await connectedBot();
      await discord.command('briefing', { topic }).answered();
      expect(desk.asked.map((one) => one.topic)).toEqual(['harbour']);
    },
  );

  it('offers the nearest topics as buttons where there is none of that name', async () => {
    const { discord, desk } = await connectedBot();
    const asked = discord.command('briefing', { topic: '@everyone habour **x' });
    const answer = await asked.answered();
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).not.toContain('@everyone');
    expect(answer.buttons.map(({ label }) => label)).toContain('Harbour talks (harbour)');
    const briefing = discord.press(answer, 'Harbour talks (harbour)');
    expect((await briefing.answered()).text).toBe('harbour: full, page 1, as of now');
    expect(briefing.acknowledgement?.type).toBe(7);
    expect(desk.asked).toHaveLength(1);
    expect(discord.violations).toEqual([]);
  });

  it('keeps to the view and the time that were asked for when the nearest topic is chosen', async () => {
    const { discord, desk } = await connectedBot();
    const options = { topic: 'habour', view: 'said', as_of: '2022-01-10' };
    const answer = await discord.command('briefing', options).answered();
    await discord.press(answer, 'Harbour talks (harbour)').answered();
    const asOf = '2022-01-10T21:59:59.000Z';
    expect(desk.asked).toEqual([expect.objectContaining({ topic: 'harbour', view: 'said', page: 1, asOf })]);
  });

  it('says so where there are no topics at all', async () => {
    const { discord, desk } = await connectedBot();
    desk.known = [];
    const answer = await discord.command('briefing', { topic: 'harbour' }).answered();
    expect(answer.text).toContain('no topics yet');
    expect(answer.buttons).toEqual([]);
    expect(discord.violations).toEqual([]);
  });

  it('works in direct messages and where a person brought the app along, for the server that it is asked in', async () => {
    const { discord, desk } = await connectedBot();
    const direct = discord.command('briefing', { topic: 'harbour' }, { direct: true });
    expect((await direct.answered()).guildId).toBeNull();
    const elsewhere = discord.world.addGuild('Elsewhere', { botInside: false });
    const channel = discord.world.addChannel(elsewhere, 'general');
    const brought = discord.command('briefing', { topic: 'harbour' }, { channel, userInstalled: true });
    expect((await brought.answered()).text).toBe('harbour: full, page 1, as of now');
    expect(desk.asked.map(({ workspace }) => workspace)).toEqual([null, `discord:${elsewhere.id}`]);
    expect(discord.violations).toEqual([]);
  });

  it('holds a person back who asks too often in a channel, and says until when', async () => {
    // People see how long from now by Discord's clock, whatever this machine's says.
    const clock = handClock('2031-03-05T08:00:00Z');
    const { discord, desk } = await connectedBot({ clock, cooldown: { requests: 2, per: 'PT15S' } });
    const ask = (actor = {}) => discord.command('briefing', { topic: 'harbour' }, actor).answered();
    await ask();
    await ask();
    const asked = discord.command('briefing', { topic: 'harbour' });
    const over = await asked.answered();
    expect(over.ephemeral).toBe(true);
    const wait = Number(/<t:(\d+):R>/.exec(over.text)?.[1]) * 1_000 - createdAt(asked.id);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(16_000);
    await ask({ person: discord.world.addPerson('ivo') });
    await ask({ channel: discord.world.addChannel(discord.guild, 'other') });
    expect(desk.asked).toHaveLength(4);
    expect(discord.violations).toEqual([]);
  });
});

describe('choosing a topic', () => {
  it('offers all while nothing is typed, and then those that fit', async () => {
    const { discord } = await connectedBot();
    const all = await discord.autocomplete('briefing', { name: 'topic', value: '' }).choices();
    expect(all).toEqual([
      { name: 'Harbour talks (harbour)', value: 'harbour' },
      { name: 'Grain _corridor_ @everyone (grain)', value: 'grain' },
    ]);
    const some = await discord.autocomplete('briefing', { name: 'topic', value: 'grian' }).choices();
    expect(some.map(({ value }) => value)).toEqual(['grain']);
    const none = await discord.autocomplete('briefing', { name: 'topic', value: 'zzzz' }).choices();
    expect(none).toEqual([]);
    expect(discord.violations).toEqual([]);
  });

  it('keeps within 25 choices of 100 characters, and long ids can be chosen', async () => {
    const { discord, desk } = await connectedBot();
    const long = topicOf({ id: 'long-'.repeat(40), title: `${'😀'.repeat(49)}x😀😀` });
    desk.known = [
      long,
      ...Array.from({ length: 40 }, (_, n) => topicOf({ id: `t${n}`, title: `Talks ${n}` })),
    ];
    const choices = await discord.autocomplete('briefing', { name: 'topic', value: '' }).choices();
    expect(choices).toHaveLength(25);
    expect(choices[0]?.name.isWellFormed()).toBe(true);
    await discord.command('briefing', { topic: String(choices[0]?.value) }).answered();
    expect(desk.asked.map(({ topic }) => topic)).toEqual([long.id]);
    expect(discord.violations).toEqual([]);
  });

  it.each(['\u0000', '\ud800', '\u202e', 'x'.repeat(3_000), '((((', '🏳️‍🌈'.repeat(50)])(
    'bears hostile input: %j',
    async (value) => {
      const { discord } = await connectedBot();
      expect(await discord.autocomplete('briefing', { name: 'topic', value }).choices()).toBeInstanceOf(
        Array,
      );
      expect(discord.violations).toEqual([]);
    },
  );
});

describe('/topics', () => {
  it('lists the topics with names, sources, articles, the last reading and problems, to the asker alone', async () => {
    const { discord } = await connectedBot();
    const answer = await discord.command('topics').answered();
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain('**Harbour talks** · harbour, hb');
    expect(answer.text).toContain('1 source · 1,204 articles');
    expect(answer.text).toContain(`read <t:${Date.parse('2031-03-05T08:00:00Z') / 1000}:R>`);
    expect(answer.text).toContain('1 problem');
    expect(answer.text).toContain('Grain \\_corridor\\_');
    expect(answer.text).not.toContain('@everyone');
    expect(discord.violations).toEqual([]);
  });

  it('names a topic by its id where its title shows nothing', async () => {
    const { discord, desk } = await connectedBot();
    desk.known = [topicOf({ id: 'harbour', title: '\u200B\uFEFF \u2066' })];
    expect((await discord.command('topics').answered()).text).toContain('**harbour** ·');
  });

  it('counts the topics that do not fit', async () => {
    const { discord, desk } = await connectedBot();
    desk.known = Array.from({ length: 60 }, (_, n) =>
      topicOf({ id: `topic-${n}`, title: `${n} ${'*_'.repeat(80)}` }),
    );
    const answer = await discord.command('topics').answered();
    const listed = answer.text
      .split('\n')
      .filter((line) => line.startsWith('**') && line.includes('·')).length;
    expect(listed).toBeGreaterThan(5);
    expect(answer.text).toContain(`… and ${60 - listed} more`);
    expect(discord.violations).toEqual([]);
  });

  it('holds back whoever asks again and again, though later than with briefings', async () => {
    const { discord } = await connectedBot({ cooldown: { requests: 1, per: 'PT15S' } });
    await discord.command('briefing', { topic: 'harbour' }).answered();
    for (let n = 0; n < 4; n++) {
      expect((await discord.command('topics').answered()).text).toContain('Harbour talks');
    }
    expect((await discord.command('topics').answered()).text).toContain('One moment');
    expect(discord.violations).toEqual([]);
  });

  it('says so where there are none', async () => {
    const { discord, desk } = await connectedBot();
    desk.known = [];
    expect((await discord.command('topics').answered()).text).toContain('There are no topics yet');
  });
});

describe('/help', () => {
  it('explains itself to the asker alone, with topics to begin with', async () => {
    const { discord } = await connectedBot();
    const answer = await discord.command('help').answered();
    expect(answer.ephemeral).toBe(true);
    for (const words of [
      '/briefing** harbour',
      'as_of',
      'private',
      '/digest add',
      'Edit a line',
      '[1]',
      'withdrawn',
      '.ics',
    ]) {
      expect(answer.text).toContain(words);
    }
    const ids = answer.buttons.map(({ customId }) => decodeCustomId(customId ?? '')?.topicKey);
    expect(ids).toEqual([harbour.id, grain.id]);
    expect(discord.violations).toEqual([]);
  });
});
