import { describe, expect, it } from 'vitest';
import { encodeCustomId } from '../../../../../src/render/chat/custom-id.ts';
import { topicOf } from '../../../../support/topics.ts';
import { connectedBot, shown } from '../running-bot.ts';

const asOf = '2031-03-05T22:30:00.000Z';

describe('the buttons of a briefing', () => {
  it('ask for changes since the instant that they name, for the workspace where they are pressed', async () => {
    const { slack, desk } = await connectedBot();
    const briefing = await slack.command('/briefing', 'harbour').answer();
    await slack.press(briefing, 'Next').answer();
    await slack.press(briefing, 'Said').answer();
    const workspace = `slack:${slack.workspace.id}`;
    expect(desk.asked.slice(1)).toMatchObject([
      { page: 2, since: '2031-03-04T09:00:00.000Z', workspace },
      { page: 1, since: null, workspace },
    ]);
    expect(slack.violations).toEqual([]);
  });

  it('open a view for whoever presses, and leave the briefing in the channel as it is', async () => {
    const { slack, desk } = await connectedBot();
    const briefing = await slack.command('/briefing', 'harbour').answer();
    const before = briefing.words;
    const other = slack.workspace.addMember('tomas');
    const said = await slack.press(briefing, 'Said', { person: other }).answer();
    expect(said.words).toContain(`harbour: said, page 1, as of ${asOf}`);
    expect(said.start.visibleTo).toBe(other.id);
    expect(briefing.words).toBe(before);
    expect(desk.asked).toHaveLength(2);
    expect(slack.violations).toEqual([]);
  });

  it('change what the presser alone sees in its place', async () => {
    const { slack } = await connectedBot();
    const briefing = await slack.command('/briefing', 'harbour private').answer();
    const next = slack.press(briefing, 'Next');
    const page = await next.answer();
    expect(page.words).toContain('harbour: said, page 2');
    expect(page.ephemeral).toBe(true);
    expect(page.ts).toBe(briefing.ts);
    expect(slack.violations).toEqual([]);
  });

  it.each([
    ['Calendar (.ics)', 'harbour-2031-03-06.ics', `ics of harbour at ${asOf}`],
    ['Full text (.md)', 'harbour-2031-03-06.md', `markdown of harbour at ${asOf}`],
  ])('send the file %s by direct message', async (option, name, content) => {
    const { slack } = await connectedBot();
    const briefing = await slack.command('/briefing', 'harbour').answer();
    slack.choose(briefing, option);
    const direct = slack.workspace.directMessages(slack.workspace.person);
    const message = await slack.until(
      () => direct.messages.find(({ files }) => files.length > 0),
      'the file is there',
    );
    expect(message.files.map((file) => [file.name, file.bytes.toString()])).toEqual([
      [name, `${content} for slack:${slack.workspace.id}`],
    ]);
    expect(slack.violations).toEqual([]);
  });

  it('ask for nothing where a web page was opened', async () => {
    const { slack, desk } = await connectedBot();
    const briefing = await slack.command('/briefing', 'harbour').answer();
    const opened = slack.choose(briefing, 'Web page');
    await opened.acknowledged();
    const said = await slack.press(briefing, 'Said').answer();
    expect(said.words).toContain('harbour: said');
    expect(opened.messages.filter(({ start }) => start.ts < said.ts)).toEqual([]);
    expect(desk.asked).toHaveLength(2);
    expect(slack.violations).toEqual([]);
  });

  it.each([
    ['of another version', 'r0:view::harbour:said:1', 'another version'],
    ['of somebody else', 'approve_42', 'another version'],
    [
      'of a topic that is gone',
      encodeCustomId({ kind: 'view', view: 'said', page: 1, topicKey: 'gone', asOf, since: null }),
      'no briefings on this topic any more',
    ],
  ])('say what to do instead of a button %s', async (_, value, words) => {
    const { slack, desk } = await connectedBot();
    const { message } = shown(topicOf({ id: 'harbour' }), {
      view: 'full',
      page: 1,
      asOf: null,
      since: null,
      workspace: 'slack:T1',
    });
    const json = JSON.parse(JSON.stringify({ ...message, blocks: message.blocks.slice(-1) }));
    json.blocks[0].elements[0].value = value;
    const old = slack.post(json);
    const answer = await slack.press(old, 'Said').answer();
    expect(answer.words).toContain(words);
    expect(answer.ephemeral).toBe(true);
    expect(desk.asked).toEqual([]);
    expect(slack.violations).toEqual([]);
  });

  it('hold back who presses too often', async () => {
    const { slack } = await connectedBot({ cooldown: { requests: 1, per: 'PT15S' } });
    const briefing = await slack.command('/briefing', 'harbour').answer();
    for (let n = 0; n < 4; n++) await slack.press(briefing, 'Said').answer();
    const over = await slack.press(briefing, 'Said').answer();
    expect(over.words).toContain('One moment, please.');
    expect(over.ephemeral).toBe(true);
    expect(slack.violations).toEqual([]);
  });
});
