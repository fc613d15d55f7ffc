import { type Client, MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { callback, nextInteraction, say, withCommand } from './connected.ts';

async function pressed(client: Client) {
  const interaction = await nextInteraction(client);
  if (!interaction.isButton()) throw new Error('not a button');
  return interaction;
}

function choices(count: number, name: string, value: string | number): object {
  return { type: 8, data: { choices: Array.from({ length: count }, () => ({ name, value })) } };
}

describe('autocomplete', () => {
  test('offers choices', async () => {
    const { discord, client } = await withCommand();
    const coming = nextInteraction(client);
    const typed = discord.autocomplete('briefing', { name: 'topic', value: 'harb' });
    const interaction = await coming;
    if (!interaction.isAutocomplete()) throw new Error('not autocomplete');
    expect(interaction.options.getFocused(true)).toMatchObject({ name: 'topic', value: 'harb' });
    await interaction.respond([{ name: 'Harbour talks', value: 'harbour' }]);
    expect(await typed.choices()).toEqual([{ name: 'Harbour talks', value: 'harbour' }]);
    expect(discord.violations).toEqual([]);
  });

  test.each([
    ['25 choices', choices(25, 'n', 'v'), 204],
    ['26 choices', choices(26, 'n', 'v'), 400],
    ['a name of 100', choices(1, 'n'.repeat(100), 'v'), 204],
    ['a name of 101', choices(1, 'n'.repeat(101), 'v'), 400],
    ['no name', choices(1, '', 'v'), 400],
    ['a value of 100', choices(1, 'n', 'v'.repeat(100)), 204],
    ['a value of 101', choices(1, 'n', 'v'.repeat(101)), 400],
    ['a value of another kind', choices(1, 'n', 1), 400],
    ['a message', say('Here.'), 400],
  ])('is answered with %s', async (_what, body, status) => {
    const { discord } = await withCommand();
    const typed = discord.autocomplete('briefing', { name: 'topic', value: '' });
    expect((await callback(discord, typed, body)).status).toBe(status);
  });
});

describe('a button', () => {
  const button = { type: 2, style: 1, label: 'Said', custom_id: 'said' };
  const body = { content: 'Before.', components: [{ type: 1, components: [button] }] };

  test('changes its own message in place', async () => {
    const { discord, client } = await withCommand();
    const message = discord.post(body);
    const coming = pressed(client);
    const press = discord.press(message, 'Said');
    const interaction = await coming;
    expect(interaction).toMatchObject({ customId: 'said', message: { id: message.id } });
    await interaction.update('After.');
    expect((await press.answered()).text).toBe('After.');
    expect(message.text).toBe('After.');
    expect(message.buttons).toHaveLength(1);
  });

  test('changes its own message later', async () => {
    const { discord, client } = await withCommand();
    const message = discord.post(body);
    const coming = pressed(client);
    const press = discord.press(message, 'said');
    const interaction = await coming;
    await interaction.deferUpdate();
    expect((await press.acknowledged()).type).toBe(6);
    await interaction.editReply('After.');
    expect((await press.answered()).text).toBe('After.');
    expect(discord.channel.messages).toEqual([message]);
  });

  test('answers beside its message, once there is something to say', async () => {
    const { discord, client } = await withCommand();
    const message = discord.post(body);
    const coming = pressed(client);
    const press = discord.press(message, 'Said');
    const interaction = await coming;
    await interaction.deferReply();
    expect((await interaction.editReply('Beside.')).interactionMetadata?.interactedMessageId).toBe(
      message.id,
    );
    expect((await press.answered()).text).toBe('Beside.');
    expect(discord.channel.messages).toHaveLength(2);
  });

  test('answers whoever pressed it, alone', async () => {
    const { discord, client } = await withCommand();
    const message = discord.post(body);
    const person = discord.world.addPerson('ilse');
    const coming = pressed(client);
    const press = discord.press(message, 'Said', { person });
    const interaction = await coming;
    expect(interaction.user.id).toBe(person.id);
    await interaction.reply({ content: 'For you.', flags: MessageFlags.Ephemeral });
    expect(await press.answered()).toMatchObject({ text: 'For you.', ephemeral: true, visibleTo: person.id });
    expect(message.text).toBe('Before.');
  });

  test.each([
    ['that is not there', body, 'Sources'],
    ['that is disabled', { components: [{ type: 1, components: [{ ...button, disabled: true }] }] }, 'Said'],
    [
      'that is a link',
      {
        components: [
          { type: 1, components: [{ type: 2, style: 5, label: 'Page', url: 'https://example.org' }] },
        ],
      },
      'Page',
    ],
  ])('%s cannot be pressed', async (_what, posted, label) => {
    const { discord } = await withCommand();
    expect(() => discord.press(discord.post(posted), label)).toThrow('no button to press');
  });
});
