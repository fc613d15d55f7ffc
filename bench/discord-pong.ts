// The least that a discord.js bot can do: registers `/briefing` and answers every interaction with one word. What it takes
// is the floor under Readout's own figures.
import { Client, Events, GatewayIntentBits } from 'discord.js';

const [, , token = '', api = ''] = process.argv;
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api, version: '10' } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand())
    void interaction.reply({ content: 'pong', allowedMentions: { parse: [] } });
});
client.once(Events.ClientReady, ({ application }) => {
  const text = { type: 3, required: false } as const;
  const options = [
    { ...text, name: 'topic', description: 'ignored' },
    { ...text, name: 'view', description: 'ignored' },
  ];
  void application.commands.set([{ name: 'briefing', description: 'Answers pong', options }]);
});
await client.login(token);
