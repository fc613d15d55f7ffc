// The least that a Bolt app can do: acknowledges `/briefing` and answers it with one word. What it takes is the floor under
// Readout's own figures.
import { App } from '@slack/bolt';

const [, , token = '', appToken = '', signingSecret = '', slackApiUrl = '', port = ''] = process.argv;
const way = port === '' ? { socketMode: true, appToken } : { signingSecret };
const app = new App({ token, ...way, clientOptions: { slackApiUrl } });
app.command('/briefing', async ({ ack, respond }) => {
  await ack();
  await respond({ response_type: 'in_channel', text: 'pong', unfurl_links: false, unfurl_media: false });
});
await (port === '' ? app.start() : app.start(Number(port)));
