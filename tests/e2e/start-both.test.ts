import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { variablesOfBoth } from '../support/both-platforms.ts';
import { startLocalDiscord } from '../support/discord/local-discord.ts';
import { ended, readout, smallArchive, startReadout, untilWritten, workplace } from '../support/readout.ts';
import { startLocalSlack } from '../support/slack/local-slack.ts';
import { feedEntries, rss } from '../support/web/feeds.ts';
import { localWeb } from '../support/web/local-web.ts';
import { feed } from '../support/web/replies.ts';

const host = '127.0.0.1';

// Discord's client, Slack's and the fetcher each bring an undici of their own, and undici keeps its dispatcher in a global
// that versions share: what one of them sets, another may send its uploads through.
it('uploads files to Discord and Slack from one process that also reads the web', async () => {
  const [discord, slack, web] = await Promise.all([startLocalDiscord(), startLocalSlack(), localWeb()]);
  onTestFinished(async () => {
    await Promise.all([discord.close(), slack.close(), web.close()]);
  });
  web.on(host, '/feed.xml', feed(rss('River Wire', feedEntries(host, 2))));
  const topic = `${smallArchive['briefings/harbour.yaml']}  - feed: ${web.url(host, '/feed.xml')}\n`;
  const child = startReadout(['start', '--config', 'both.yaml'], {
    cwd: workplace({
      ...smallArchive,
      'briefings/harbour.yaml': topic,
      'both.yaml': `fetching: { allow: [${host}], contact: desk@example.org, pause: PT0.01S }\n`,
    }),
    variables: variablesOfBoth(discord, slack),
  });
  const end = ended(child);
  onTestFinished(() => void child.kill('SIGKILL'));
  await Promise.all([
    untilWritten(child, 'the commands are registered', 'stderr'),
    untilWritten(child, 'watching the sources', 'stderr'),
    slack.sockets.connected(),
    web.until(() => web.requests.length > 0, 'the feed is asked for'),
  ]);

  const briefing = await discord.command('briefing', { topic: 'harbour' }).answered();
  const posted = await slack.command('/briefing', 'harbour').answer();
  const { messages } = slack.workspace.directMessages(slack.workspace.person);
  for (const [file, words] of [
    ['Full text (.md)', '“We expect hard talks”'],
    ['Calendar (.ics)', 'BEGIN:VCALENDAR'],
  ] as const) {
    const { files } = await discord.press(briefing, file).answered();
    expect(files.map(({ bytes }) => bytes.toString())).toEqual([expect.stringContaining(words)]);
    slack.choose(posted, file);
    await slack.until(
      () => messages.some((message) => message.files.some(({ bytes }) => bytes.includes(words))),
      `${file} on Slack`,
    );
  }

  child.kill('SIGTERM');
  expect(await end).toMatchObject({ status: 0, signal: null });
  expect([...discord.violations, ...slack.violations, ...web.problems]).toEqual([]);
});

it('reads on where neither can be reached', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  await new Promise((resolve) => server.close(resolve));
  const child = startReadout(['start'], {
    cwd: workplace(smallArchive),
    variables: {
      DISCORD_TOKEN: 'aaa.bbb.ccc',
      DISCORD_API_URL: `http://${host}:${port}/api`,
      SLACK_BOT_TOKEN: 'xoxb-1-2-abc',
      SLACK_APP_TOKEN: 'xapp-1-A1-2-abc',
      SLACK_API_URL: `http://${host}:${port}/api/`,
    },
  });
  const end = ended(child);
  onTestFinished(() => void child.kill('SIGKILL'));
  await Promise.all([
    untilWritten(child, 'Discord is on'),
    untilWritten(child, 'Slack cannot be reached', 'stderr'),
    untilWritten(child, 'watching the sources', 'stderr'),
  ]);
  child.kill('SIGTERM');
  expect(await end).toMatchObject({ status: 0, signal: null });
});

it('--once connects to neither', async () => {
  const [discord, slack] = await Promise.all([startLocalDiscord(), startLocalSlack()]);
  onTestFinished(async () => {
    await Promise.all([discord.close(), slack.close()]);
  });
  const variables = variablesOfBoth(discord, slack);
  const run = await readout(['start', '--once'], { cwd: workplace(smallArchive), variables });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect([...discord.requests, ...slack.requests]).toEqual([]);
});
