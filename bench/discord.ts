// `npm run bench:discord [ARTICLES]`: how soon interactions are acknowledged and answered at 50 commands a second, against
// a local Discord: a bare discord.js bot that says one word, `readout start` over an archive, and the same while it reads
// 2,000 changed articles. Percentiles over all commands of a run.
import { spawn } from 'node:child_process';
import { briefingViews } from '../src/core/model/view.ts';
import type { Interaction } from '../tests/support/discord/interaction.ts';
import { type LocalDiscord, startLocalDiscord } from '../tests/support/discord/local-discord.ts';
import {
  figures,
  headings,
  paced,
  perSecond,
  print,
  readout,
  row,
  script,
  seconds,
  touch,
  withArchive,
} from './load.ts';

const articles = Number(process.argv[2] ?? 10_000);

await withArchive(articles, async (folder) => {
  headings(articles, 'deferred');
  await withBot(
    folder,
    ({ token, apiUrl }) => [script('discord-pong.ts'), token, apiUrl],
    async (discord) => print(row('bare discord.js', ...(await load(discord)))),
  );
  await withBot(
    folder,
    () => readout,
    async (discord) => {
      print(row('readout, first', ...(await load(discord, 1))));
      print(row('readout', ...(await load(discord))));
      await touch(folder, Math.min(2000, articles));
      print(row('… while reading', ...(await load(discord))));
      print(`\nrefused by the local Discord: ${discord.violations.length}`);
    },
  );
});

/** Runs a bot against a local Discord of its own until `use` is done. */
async function withBot(
  folder: string,
  command: (discord: LocalDiscord) => readonly string[],
  use: (discord: LocalDiscord) => Promise<void>,
): Promise<void> {
  const discord = await startLocalDiscord({ specification: false });
  const env = { TZ: 'UTC', DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
  const child = spawn(process.execPath, command(discord), {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await discord.until(
      () => discord.commands.find('briefing', { guildId: discord.guild.id, userInstalled: false }),
      'the commands',
      60_000,
    );
    await use(discord);
  } finally {
    child.kill();
    await discord.close();
  }
}

/** Sends commands, each by another person, and gives a row of figures. */
async function load(discord: LocalDiscord, commands = perSecond * seconds): Promise<string[]> {
  const all = await paced(commands, (n) => {
    const view = briefingViews[n % briefingViews.length] ?? 'full';
    const person = discord.world.addPerson(`reader ${n}`);
    return timed(discord.command('briefing', { topic: 'talks', view }, { person }));
  });
  const deferred = all.filter((one) => one.deferred).length / commands;
  return [...figures(all), `${(100 * deferred).toFixed(0)} %`];
}

async function timed(interaction: Interaction) {
  await interaction.answered();
  const answer = performance.now() - (interaction.dispatchedAt ?? Number.NaN);
  const { milliseconds, type } = await interaction.acknowledged();
  return { ack: milliseconds, answer, deferred: type === 5 };
}
