// `npm run bench:slack [ARTICLES]`: how soon commands are acknowledged and answered at 50 a second, against a local Slack,
// by Socket Mode and by signed requests: a bare Bolt app that says one word, `readout start` over an archive, and the same
// while it reads 2,000 changed articles. Percentiles over all commands of a run. The limits of Slack's rates are off: at
// this pace they would hold back whoever posts at all.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { briefingViews } from '../src/core/model/view.ts';
import { type LocalSlack, startLocalSlack } from '../tests/support/slack/local-slack.ts';
import { freePort } from './free-port.ts';
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
type Way = 'socket' | 'http';

await withArchive(articles, async (folder) => {
  headings(articles);
  for (const way of ['socket', 'http'] as const) {
    await withBot(folder, way, 'pong', async (slack) =>
      print(row(`bare Bolt, ${way}`, ...(await load(slack)))),
    );
    await withBot(folder, way, 'readout', async (slack) => {
      print(row(`readout, first, ${way}`, ...(await load(slack, 1))));
      print(row(`readout, ${way}`, ...(await load(slack))));
      await touch(folder, Math.min(2000, articles));
      print(row('… while reading', ...(await load(slack))));
      print(`refused by the local Slack: ${slack.violations.length}`);
    });
  }
});

/** Runs a bot against a local Slack of its own until `use` is done. */
async function withBot(
  folder: string,
  way: Way,
  bot: 'pong' | 'readout',
  use: (slack: LocalSlack) => Promise<void>,
): Promise<void> {
  const slack = await startLocalSlack({ countsRates: false });
  const { botToken, appToken, signingSecret } = slack.workspace;
  const port = way === 'http' ? String(await freePort()) : '';
  const pong = [script('slack-pong.ts'), botToken, appToken, signingSecret, slack.apiUrl, port];
  const env = {
    TZ: 'UTC',
    SLACK_BOT_TOKEN: botToken,
    SLACK_API_URL: slack.apiUrl,
    ...(way === 'socket'
      ? { SLACK_APP_TOKEN: appToken }
      : { SLACK_SIGNING_SECRET: signingSecret, PORT: port }),
  };
  const child = spawn(process.execPath, bot === 'pong' ? pong : readout, {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    if (way === 'socket') await slack.sockets.connected();
    else await listening(slack, `http://127.0.0.1:${port}/slack/events`);
    await use(slack);
  } finally {
    child.kill();
    await slack.close();
  }
}

/** Sends commands, each by another person in one of fifty channels, and gives a row of figures. */
async function load(slack: LocalSlack, commands = perSecond * seconds): Promise<string[]> {
  const { workspace } = slack;
  const channels = Array.from({ length: 50 }, (_, n) => workspace.addChannel(`desk-${n}`));
  const people = Array.from({ length: commands }, (_, n) => workspace.addMember(`reader ${n}`));
  const all = await paced(commands, async (n) => {
    const view = briefingViews[n % briefingViews.length] ?? 'full';
    const person = people[n];
    const channel = channels[n % channels.length];
    const began = performance.now();
    const asked = slack.command('/briefing', `talks ${view === 'full' ? '' : view}`, {
      ...(person && { person }),
      ...(channel && { channel }),
    });
    await asked.answers();
    const answer = performance.now() - began;
    return { ack: (await asked.acknowledged()).milliseconds, answer };
  });
  return figures(all);
}

/** Tells the local Slack where the bot is, once it listens there and knows whose token it has. */
async function listening(slack: LocalSlack, url: string): Promise<void> {
  await slack.until(() => slack.requests.some(({ method }) => method === 'auth.test'), 'auth.test', 60_000);
  slack.deliverTo(url);
  while (!(await isReady(slack))) await sleep(50);
  // What came too early is no fault of the bot's.
  slack.violations.length = 0;
}

async function isReady(slack: LocalSlack): Promise<boolean> {
  const asked = slack.verifyAddress();
  return asked.acknowledged().then(
    () => true,
    () => false,
  );
}
