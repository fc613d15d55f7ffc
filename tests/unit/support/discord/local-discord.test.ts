import { Client, Events, GatewayIntentBits } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../../support/discord/local-discord.ts';

async function started(): Promise<LocalDiscord> {
  const discord = await startLocalDiscord({ checksAnswers: true });
  onTestFinished(() => discord.close());
  return discord;
}

async function loggedIn(discord: LocalDiscord): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.apiUrl, version: '10' },
    allowedMentions: { parse: [] },
  });
  onTestFinished(() => client.destroy());
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
}

test('a bot logs in, registers a command and answers it', async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  expect(client.guilds.cache.get(discord.guild.id)?.name).toBe('Harbour talks');
  await client.application.commands.set([{ name: 'topics', description: 'What there is' }]);
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply('One topic.');
  });
  const asked = discord.command('topics');
  const answer = await asked.answered();
  expect(answer.text).toBe('One topic.');
  expect((await asked.acknowledged()).type).toBe(4);
  expect(discord.violations).toEqual([]);
});
