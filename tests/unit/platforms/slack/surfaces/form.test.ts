import { describe, expect, it } from 'vitest';
import { topicKey } from '../../../../../src/render/chat/custom-id.ts';
import { topicOf } from '../../../../support/topics.ts';
import { connectedBot, grain, harbour } from '../running-bot.ts';

// What was submitted is answered by the response_url of the command.
describe('/briefing alone', () => {
  it('opens a form whose answer everybody in the channel sees', async () => {
    const { slack, desk } = await connectedBot();
    const asked = slack.command('/briefing');
    const form = await asked.view();
    expect(form.json['private_metadata']).toContain(slack.workspace.channel.id);
    slack.submit(form, { topic: 'Harbour talks (harbour)' });
    const answer = await asked.answer();
    expect(answer.ephemeral).toBe(false);
    expect(answer.channelId).toBe(slack.workspace.channel.id);
    expect(desk.asked).toEqual([
      {
        topic: 'harbour',
        view: 'full',
        page: 1,
        asOf: null,
        since: null,
        workspace: `slack:${slack.workspace.id}`,
      },
    ]);
    expect(form.open).toBe(false);
    expect(slack.violations).toEqual([]);
  });

  it('keeps to the view, the time and the reader that were chosen', async () => {
    const { slack, desk } = await connectedBot();
    const asked = slack.command('/briefing', '  ');
    const form = await asked.view();
    const values = { topic: 'grain', view: 'What was said', 'as-of': '2022-01-10', 'seen-by': 'Only me' };
    slack.submit(form, values);
    const answer = await asked.answer();
    expect(answer.start.visibleTo).toBe(slack.workspace.person.id);
    const asOf = '2022-01-10T21:59:59Z';
    expect(desk.asked).toEqual([expect.objectContaining({ topic: 'grain', view: 'said', page: 1, asOf })]);
    expect(slack.violations).toEqual([]);
  });

  it('stays open over a time that cannot be read, and takes another', async () => {
    const { slack, desk } = await connectedBot();
    const asked = slack.command('/briefing');
    const form = await asked.view();
    await slack.submit(form, { topic: 'harbour', 'as-of': 'last <!channel> week' }).acknowledged();
    expect(form.errors['as-of']).toContain('2022-01-10T21:00:00Z');
    expect(form.errors['as-of']).toContain('Europe/Kyiv');
    expect(form.open).toBe(true);
    slack.submit(form, { topic: 'harbour', 'as-of': '2022-01-10 21:00' });
    await asked.answer();
    expect(desk.asked.map(({ asOf }) => asOf)).toEqual(['2022-01-10T19:00:00Z']);
    expect(slack.violations).toEqual([]);
  });

  it('stays open over a topic that is gone', async () => {
    const { slack, desk } = await connectedBot();
    const asked = slack.command('/briefing');
    const form = await asked.view();
    desk.known = [grain];
    await slack.submit(form, { topic: 'harbour' }).acknowledged();
    expect(form.errors['topic']).toContain('no briefings on this topic any more');
    expect(slack.violations).toEqual([]);
  });

  it('has a single topic chosen already', async () => {
    const { slack, desk } = await connectedBot();
    desk.known = [harbour];
    const asked = slack.command('/briefing');
    const form = await asked.view();
    slack.submit(form);
    await asked.answer();
    expect(desk.asked.map(({ topic }) => topic)).toEqual(['harbour']);
    expect(slack.violations).toEqual([]);
  });

  it('holds a hundred topics, long ids too', async () => {
    const { slack, desk } = await connectedBot();
    const long = topicOf({ id: 'long-'.repeat(40), title: '😀'.repeat(60) });
    desk.known = [
      long,
      ...Array.from({ length: 99 }, (_, n) => topicOf({ id: `t${n}`, title: `Talks ${n}` })),
    ];
    const asked = slack.command('/briefing');
    const form = await asked.view();
    slack.submit(form, { topic: topicKey(long.id) });
    await asked.answer();
    expect(desk.asked.map(({ topic }) => topic)).toEqual([long.id]);
    expect(slack.violations).toEqual([]);
  });

  it('has more topics than that looked for while somebody types', async () => {
    const { slack, desk } = await connectedBot();
    desk.known = Array.from({ length: 101 }, (_, n) => topicOf({ id: `t${n}`, title: `Talks ${n}` }));
    const asked = slack.command('/briefing');
    const form = await asked.view();
    const { type } = form.elements.find(({ actionId }) => actionId === 'topic') ?? {};
    expect(type).toBe('external_select');
    expect(slack.violations).toEqual([]);
  });

  it('holds back who submits too often, where the form was opened', async () => {
    const { slack } = await connectedBot({ cooldown: { requests: 1, per: 'PT15S' } });
    const askedFirst = slack.command('/briefing');
    const first = await askedFirst.view();
    slack.submit(first, { topic: 'harbour' });
    await askedFirst.answer();
    const askedSecond = slack.command('/briefing');
    const second = await askedSecond.view();
    slack.submit(second, { topic: 'harbour' });
    const over = await askedSecond.answer();
    expect(over.words).toContain('One moment, please.');
    expect(over.ephemeral).toBe(true);
    expect(slack.violations).toEqual([]);
  });
});
