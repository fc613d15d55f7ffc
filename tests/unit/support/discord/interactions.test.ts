import { AttachmentBuilder, type Client, MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../support/discord/local-discord.ts';
import { callback, nextInteraction, say, withCommand } from './connected.ts';

const topicsCommand = { name: 'topics', description: 'What there is' };
const asked = { topic: 'harbour' };

/** The command as the client got it. */
async function received(client: Client) {
  const interaction = await nextInteraction(client);
  if (!interaction.isChatInputCommand()) throw new Error('not a command');
  return interaction;
}

describe('a command', () => {
  test('comes with what the person filled in, who and where they are', async () => {
    const { discord, client } = await withCommand();
    const coming = received(client);
    const sent = discord.command('briefing', { topic: 'harbour', private: true });
    const interaction = await coming;
    expect(interaction.options.getString('topic')).toBe('harbour');
    expect(interaction.options.getBoolean('private')).toBe(true);
    expect(interaction).toMatchObject({
      guildId: discord.guild.id,
      channelId: discord.channel.id,
      locale: 'en-US',
    });
    expect(interaction.inCachedGuild()).toBe(true);
    await interaction.reply('Here.');
    const { type, milliseconds } = await sent.acknowledged();
    expect(type).toBe(4);
    expect(milliseconds).toBeGreaterThan(0);
  });

  test('comes from direct messages too', async () => {
    const { discord, client } = await withCommand();
    const coming = received(client);
    const person = discord.world.addPerson('ilse', 'uk');
    discord.command('briefing', asked, { person, direct: true });
    const interaction = await coming;
    expect(interaction).toMatchObject({ guildId: null, locale: 'uk', context: 1 });
    expect(interaction.user.id).toBe(person.id);
  });

  test('comes from a guild that the bot is not in, by a person who installed the app', async () => {
    const { discord, client } = await withCommand();
    const guild = discord.world.addGuild('Elsewhere', { botInside: false });
    const channel = discord.world.addChannel(guild, 'general');
    const coming = received(client);
    const sent = discord.command('briefing', asked, { channel, userInstalled: true });
    const interaction = await coming;
    expect(interaction.inGuild() && !interaction.inCachedGuild()).toBe(true);
    await interaction.reply('Here.');
    for (let n = 1; n <= 5; n += 1) await interaction.followUp(`More ${n}`);
    await expect(interaction.followUp('More 6')).rejects.toMatchObject({ code: 40094 });
    expect(sent.followUps).toHaveLength(5);
    await expect(client.rest.get(`/channels/${channel.id}`)).rejects.toMatchObject({ code: 50001 });
  });

  test('is offered where its contexts and ways of installing say', async () => {
    const { discord, client } = await withCommand();
    await client.application.commands.set([{ ...topicsCommand, contexts: [0, 2], integrationTypes: [0] }]);
    const offered = (actor: Actor): boolean => {
      try {
        return discord.command('topics', {}, actor).id !== '';
      } catch {
        return false;
      }
    };
    expect(offered({})).toBe(true);
    expect(offered({ direct: true })).toBe(false);
    expect(offered({ direct: true, userInstalled: true })).toBe(true);
    expect(offered({ userInstalled: true })).toBe(false);
  });

  test.each([
    ['that is not registered', 'topics', {}],
    ['without what it needs', 'briefing', {}],
    ['with an option that it has not', 'briefing', { topic: 'x', view: 'full' }],
    ['with a value of another kind', 'briefing', { topic: 1 }],
  ])('%s cannot be sent', async (_what, name, options) => {
    const { discord } = await withCommand();
    expect(() => discord.command(name, options)).toThrow(/offered|needs|has no option|another kind/);
  });

  test('that is deferred for one person alone stays so', async () => {
    const { discord, client } = await withCommand();
    const coming = received(client);
    const sent = discord.command('briefing', asked);
    const interaction = await coming;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    expect(sent.original?.loading).toBe(true);
    expect((await sent.acknowledged()).type).toBe(5);
    await interaction.editReply({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: 17, components: [{ type: 10, content: 'Here.' }] }],
    });
    const answer = await sent.answered();
    expect(answer).toMatchObject({
      text: 'Here.',
      ephemeral: true,
      loading: false,
      visibleTo: discord.person.id,
    });
    await expect(interaction.editReply({ content: 'No.' })).rejects.toMatchObject({ code: 50035 });
    const fetched = await interaction.fetchReply();
    expect(fetched.flags.has(MessageFlags.IsComponentsV2)).toBe(true);
    await interaction.deleteReply();
    expect(answer.deleted).toBe(true);
    await expect(interaction.fetchReply()).rejects.toMatchObject({ code: 10008 });
  });

  test('is answered with a file', async () => {
    const { discord, client } = await withCommand();
    const coming = received(client);
    const sent = discord.command('briefing', asked);
    const interaction = await coming;
    await interaction.reply({
      flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
      components: [{ type: 13, file: { url: 'attachment://harbour.ics' } }],
      files: [new AttachmentBuilder(Buffer.from('BEGIN:VCALENDAR'), { name: 'harbour.ics' })],
    });
    const answer = await sent.answered();
    expect(answer.files.map(({ name, bytes }) => [name, bytes.toString()])).toEqual([
      ['harbour.ics', 'BEGIN:VCALENDAR'],
    ]);
    expect(answer.components[0]?.['file']).toMatchObject({ url: expect.stringContaining('https://') });
    expect(discord.requests.at(-1)?.files).toEqual(['harbour.ics']);
    expect(discord.violations).toEqual([]);
  });

  test('has follow-ups, of which the first takes the place of “thinking…”', async () => {
    const { discord, client } = await withCommand();
    const coming = received(client);
    const sent = discord.command('briefing', asked);
    const interaction = await coming;
    await interaction.deferReply();
    await interaction.followUp('One.');
    await interaction.followUp({ content: 'Two.', flags: MessageFlags.Ephemeral });
    expect((await sent.answered()).text).toBe('One.');
    expect(await sent.followUp()).toMatchObject({ text: 'Two.', ephemeral: true });
    expect(discord.channel.messages).toHaveLength(2);
  });

  test('tells with the answer what it became, when asked to', async () => {
    const { discord, client } = await withCommand();
    const coming = received(client);
    const sent = discord.command('briefing', asked);
    const response = await (await coming).reply({ content: 'Here.', withResponse: true });
    expect(response.resource?.message?.id).toBe((await sent.answered()).id);
  });
});

describe('an acknowledgement', () => {
  test('is taken once', async () => {
    const { discord } = await withCommand();
    const sent = discord.command('briefing', asked);
    expect(await callback(discord, sent, say('One.'))).toEqual({ status: 204, code: null });
    expect(await callback(discord, sent, say('Two.'))).toEqual({ status: 400, code: 40060 });
    expect((await sent.answered()).text).toBe('One.');
    expect(discord.violations).toHaveLength(1);
  });

  test('comes too late after the time for it', async () => {
    const { discord } = await withCommand({ interactions: { acknowledgeWithinMs: -1 } });
    expect(await callback(discord, discord.command('briefing', asked), say('Late.'))).toEqual({
      status: 404,
      code: 10062,
    });
    expect(discord.violations).toEqual([expect.objectContaining({ code: 10062 })]);
  });

  test('of an interaction that the test ends is refused, and no fault of the bot', async () => {
    const { discord } = await withCommand();
    const sent = discord.command('briefing', asked);
    sent.expire();
    expect(await callback(discord, sent, say('Late.'))).toEqual({ status: 404, code: 10062 });
    expect(discord.violations).toEqual([]);
  });

  test('needs the token of that very interaction', async () => {
    const { discord } = await withCommand();
    const [one, two] = [discord.command('briefing', asked), discord.command('briefing', asked)];
    expect(await callback(discord, { id: one.id, token: two.token }, say('x'))).toMatchObject({
      code: 10062,
    });
    expect(await callback(discord, { id: one.id, token: 'other' }, say('x'))).toMatchObject({ code: 10062 });
  });

  test.each([
    ['a pong', { type: 1 }],
    ['an update of a message that is not there', { type: 7, data: {} }],
    ['choices', { type: 8, data: { choices: [] } }],
    ['a launch', { type: 12 }],
    ['a message without a body', { type: 4 }],
    ['a deferral with other flags', { type: 5, data: { flags: 1 << 15 } }],
    ['an empty message', say('')],
  ])('of a command cannot be %s', async (_what, body) => {
    const { discord } = await withCommand();
    const sent = discord.command('briefing', asked);
    expect((await callback(discord, sent, body)).status).toBe(400);
    expect(sent.acknowledgement).toBeNull();
    expect(discord.violations).toHaveLength(1);
  });

  test('precedes every other answer', async () => {
    const { discord, client } = await withCommand();
    const sent = discord.command('briefing', asked);
    const original = `/webhooks/${discord.applicationId}/${sent.token}/messages/@original` as const;
    await expect(client.rest.get(original, { auth: false })).rejects.toMatchObject({ code: 10015 });
    await callback(discord, sent, say('Here.'));
    await expect(client.rest.get(original, { auth: false })).resolves.toMatchObject({ content: 'Here.' });
  });

  test('does not outlive the token', async () => {
    const { discord, client } = await withCommand({ interactions: { tokenLivesMs: 0 } });
    const coming = received(client);
    discord.command('briefing', asked);
    const interaction = await coming;
    await interaction.reply('Here.');
    await expect(interaction.followUp('More.')).rejects.toMatchObject({ code: 50027 });
  });
});
