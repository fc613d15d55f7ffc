import { describe, expect, test } from 'vitest';
import { fields } from '../../../../../src/platforms/slack/surfaces/form.ts';
import { connectedBot, ways } from './running-bot.ts';
import { signedPost } from './signed-post.ts';

describe.each(ways)('over %s', (way) => {
  test('a command is acknowledged for all to see, and answered', async () => {
    const { slack, desk } = await connectedBot(way);
    const command = slack.command('/briefing', 'harbour');
    expect((await command.acknowledged()).payload).toEqual({ response_type: 'in_channel' });
    expect((await command.answer()).words).toContain('harbour: full');
    expect(desk.asked).toHaveLength(1);
    expect(slack.violations).toEqual([]);
  });

  test('a mention is answered', async () => {
    const { slack } = await connectedBot(way);
    const mention = slack.mention('harbour');
    expect((await mention.acknowledged()).payload).toEqual({});
    expect((await mention.answer()).words).toContain('harbour: full');
    expect(slack.violations).toEqual([]);
  });

  test('a direct message is answered once: what the bot says itself is left alone', async () => {
    const { slack, desk } = await connectedBot(way);
    const message = slack.directMessage('harbour');
    expect((await message.answer()).words).toContain('harbour: full');
    await slack.until(() => slack.interactions.length >= 2, 'Slack tells the bot of its own message');
    await Promise.all(slack.interactions.map((one) => one.acknowledged()));
    expect(desk.asked).toHaveLength(1);
    expect(slack.violations).toEqual([]);
  });
});

test('what is typed into a list of topics is acknowledged with those that fit', async () => {
  const { slack, platform } = await connectedBot('http');
  const { workspace } = slack;
  const payload = {
    type: 'block_suggestion',
    team: { id: workspace.id },
    user: { id: workspace.person.id },
    action_id: fields.topic,
    block_id: fields.topic,
    value: 'harb',
    view: { id: 'V1', type: 'modal' },
  };
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const post = { port: platform.address?.port ?? 0, secret: workspace.signingSecret, body };
  const { status, text } = await signedPost(post);
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({ options: [{ value: 'harbour' }] });
});

test.each(ways)('a modal that is filled in wrongly stays open with what is wrong (%s)', async (way) => {
  const { slack } = await connectedBot(way);
  const view = await slack.command('/briefing').view();
  const day = slack.submit(view, { [fields.topic]: 'harbour', [fields.asOf]: 'the day of the flood' });
  expect((await day.acknowledged()).payload).toMatchObject({ response_action: 'errors' });
  expect(view.open).toBe(true);
  expect(slack.violations).toEqual([]);
});
