import { type Client, ComponentType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../../support/discord/local-discord.ts';
import { usualPermissions } from '../../../support/discord/world.ts';
import { callback, nextInteraction, say, withCommand } from './connected.ts';

const digestCommand = {
  name: 'digest',
  description: 'What comes by itself',
  default_member_permissions: '16',
  options: [
    {
      type: 1,
      name: 'add',
      description: 'One more',
      options: [
        { type: 3, name: 'topic', description: 'Which', required: true, autocomplete: true, max_length: 10 },
        { type: 4, name: 'remind', description: 'Minutes', min_value: 0, max_value: 60 },
        { type: 7, name: 'channel', description: 'Where', channel_types: [0, 11] },
        { type: 8, name: 'mention', description: 'Whom' },
      ],
    },
    { type: 1, name: 'list', description: 'All' },
  ],
};

async function withDigest() {
  const { discord, client } = await withCommand();
  await client.rest.put(`/applications/${discord.applicationId}/commands`, { body: [digestCommand] });
  discord.world.permit(discord.person, discord.channel, usualPermissions | 16n);
  return { discord, client };
}

async function received(client: Client) {
  const interaction = await nextInteraction(client);
  if (!interaction.isChatInputCommand()) throw new Error('not a command');
  return interaction;
}

describe('a subcommand', () => {
  test('comes with what was filled in, and what chosen channels and roles are', async () => {
    const { discord, client } = await withDigest();
    const { world, guild, person } = discord;
    const thread = world.addChannel(guild, 'thread', discord.channel);
    const role = world.addRole(guild, 'readers', false);
    const coming = received(client);
    discord.command('digest add', { topic: 'harbour', channel: thread.id, mention: role.id, remind: 60 });
    const interaction = await coming;
    expect(interaction.options.getSubcommand()).toBe('add');
    expect(interaction.options.getInteger('remind')).toBe(60);
    expect(interaction.options.getChannel('channel')?.id).toBe(thread.id);
    expect(interaction.options.getRole('mention')).toMatchObject({ name: 'readers', mentionable: false });
    expect(interaction.memberPermissions?.has('ManageChannels')).toBe(true);
    expect(world.permissionsOf(person, thread) & 16n).toBe(16n);
    expect(discord.violations).toEqual([]);
  });

  test('offers choices for what is typed in it', async () => {
    const { discord } = await withDigest();
    const typed = discord.autocomplete('digest add', { name: 'topic', value: 'ha' });
    const body = { type: 8, data: { choices: [{ name: 'One', value: 1 }] } };
    expect((await callback(discord, typed, body)).status).toBe(400);
  });

  test.each([
    ['without one', 'digest', {}],
    ['that there is not', 'digest drop', {}],
    ['without what it needs', 'digest add', {}],
    ['with what another one has', 'digest list', { topic: 'x' }],
    ['with a text that is too long', 'digest add', { topic: 'x'.repeat(11) }],
    ['with a number that is too large', 'digest add', { topic: 'x', remind: 61 }],
    ['with a number that is none of whole ones', 'digest add', { topic: 'x', remind: 1.5 }],
    ['with a channel that there is not', 'digest add', { topic: 'x', channel: '1' }],
    ['with a role that there is not', 'digest add', { topic: 'x', mention: '1' }],
  ])('cannot be sent %s', async (_, name, options) => {
    const { discord } = await withDigest();
    expect(() => discord.command(name, options)).toThrow(Error);
    expect(discord.interactions).toEqual([]);
  });

  test('cannot be sent with a channel of another guild, or of a type that is not offered', async () => {
    const { discord } = await withDigest();
    const { world, guild } = discord;
    const elsewhere = world.addChannel(world.addGuild('Elsewhere'), 'general');
    const voice = world.addVoiceChannel(guild, 'stage');
    const send = (channel: string) => () => discord.command('digest add', { topic: 'x', channel });
    expect(send(elsewhere.id)).toThrow('no channel');
    expect(send(voice.id)).toThrow('not offered');
  });

  test('is shown to whoever has its permissions, and to whom the server lets', async () => {
    const { discord } = await withDigest();
    const person = discord.world.addPerson('ivo');
    expect(() => discord.command('digest list', {}, { person })).toThrow('not shown');
    expect(discord.command('digest list', {}, { person, letIn: true }).id).not.toBe('');
    discord.world.permit(person, discord.channel, 8n);
    expect(discord.command('digest list', {}, { person }).id).not.toBe('');
  });
});

function menuOf(more = {}) {
  const options = ['a', 'b', 'c'].map((value) => ({ label: value.toUpperCase(), value }));
  return { type: 3, custom_id: 'lines', placeholder: 'Choose', options, ...more };
}

function posted(discord: LocalDiscord, more = {}) {
  return discord.post({ content: 'x', components: [{ type: 1, components: [menuOf(more)] }] });
}

describe('a menu', () => {
  test('tells what was chosen', async () => {
    const { discord, client } = await withDigest();
    const coming = nextInteraction(client);
    const asked = discord.choose(posted(discord), 'Choose', ['b']);
    const interaction = await coming;
    if (!interaction.isStringSelectMenu()) throw new Error('not a menu');
    expect(interaction).toMatchObject({ customId: 'lines', values: ['b'] });
    await interaction.update('Chosen.');
    expect((await asked.answered()).text).toBe('Chosen.');
  });

  test.each([
    ['what it does not offer', {}, ['d']],
    ['nothing', {}, []],
    ['more than one', {}, ['a', 'b']],
    ['while it is disabled', { disabled: true }, ['a']],
  ])('cannot be chosen from: %s', async (_, more, values) => {
    const { discord } = await withDigest();
    expect(() => discord.choose(posted(discord, more), 'lines', values)).toThrow(Error);
  });

  test('gives as many as it asks for', async () => {
    const { discord } = await withDigest();
    const message = posted(discord, { min_values: 2, max_values: 3 });
    expect(() => discord.choose(message, 'lines', ['a'])).toThrow(Error);
    expect(discord.choose(message, 'lines', ['a', 'b', 'c']).id).not.toBe('');
  });
});

const modal = {
  custom_id: 'm',
  title: 'Hide a line',
  components: [
    {
      type: 18,
      label: 'Why?',
      component: { type: 4, style: 2, custom_id: 'reason', min_length: 2, max_length: 5, required: true },
    },
    { type: 18, label: 'More?', component: { type: 4, style: 1, custom_id: 'more', required: false } },
  ],
};

/** A modal that was opened by a command, or by a button of a message. */
async function opened(from: 'command' | 'button') {
  const { discord, client } = await withDigest();
  const button = { type: 2, style: 2, label: 'Hide…', custom_id: 'hide' };
  const message = discord.post({ content: 'x', components: [{ type: 1, components: [button] }] });
  const asked = from === 'command' ? discord.command('digest list') : discord.press(message, 'Hide…');
  expect(await callback(discord, asked, { type: 9, data: modal })).toEqual({ status: 204, code: null });
  return { discord, client, asked, message };
}

describe('a modal', () => {
  test.each(['command', 'button'] as const)(
    'that a %s opened comes back with what was typed',
    async (from) => {
      const { discord, client, asked, message } = await opened(from);
      const coming = nextInteraction(client);
      const sent = await discord.submit(asked, { reason: 'wrong' });
      const interaction = await coming;
      if (!interaction.isModalSubmit()) throw new Error('no modal');
      expect(interaction.customId).toBe('m');
      expect(interaction.fields.getTextInputValue('reason')).toBe('wrong');
      expect(interaction.fields.getField('more', ComponentType.TextInput).value).toBe('');
      expect(interaction.message?.id ?? null).toBe(from === 'button' ? message.id : null);
      await interaction.reply('Hidden.');
      expect((await sent.answered()).text).toBe('Hidden.');
      expect(discord.violations).toEqual([]);
    },
  );

  test('may change the message that it was opened from', async () => {
    const { discord, asked, message } = await opened('button');
    const sent = await discord.submit(asked, { reason: 'wrong' });
    const edit = { content: 'Changed.', allowed_mentions: { parse: [] } };
    expect((await callback(discord, sent, { type: 7, data: edit })).status).toBe(204);
    expect(message.text).toBe('Changed.');
  });

  test('changes no message where it was opened by a command', async () => {
    const { discord, asked } = await opened('command');
    const sent = await discord.submit(asked, { reason: 'wrong' });
    expect((await callback(discord, sent, { type: 6 })).status).toBe(400);
    expect((await callback(discord, sent, say('Here.'))).status).toBe(204);
  });

  test('opens no further modal', async () => {
    const { discord, asked } = await opened('button');
    const sent = await discord.submit(asked, { reason: 'wrong' });
    expect((await callback(discord, sent, { type: 9, data: modal })).status).toBe(400);
  });

  test.each([
    ['with what it needs left out', {}],
    ['with too little', { reason: 'x' }],
    ['with too much', { reason: 'xxxxxx' }],
    ['with an input that it has not', { reason: 'wrong', name: 'Ada' }],
  ])('cannot be sent %s', async (_, fields) => {
    const { discord, asked } = await opened('command');
    await expect(discord.submit(asked, fields)).rejects.toThrow(Error);
  });

  test('cannot be sent where none was opened', async () => {
    const { discord } = await withDigest();
    const asked = discord.command('digest list');
    await callback(discord, asked, say('Here.'));
    await expect(discord.submit(asked, {})).rejects.toThrow('opened no modal');
  });

  test('does not open after an acknowledgement', async () => {
    const { discord } = await withDigest();
    const asked = discord.command('digest list');
    await callback(discord, asked, { type: 5, data: { flags: 64 } });
    expect(await callback(discord, asked, { type: 9, data: modal })).toMatchObject({ code: 40060 });
  });
});
