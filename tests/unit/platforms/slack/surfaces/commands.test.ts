import { describe, expect, it } from 'vitest';
import { topicOf } from '../../../../support/topics.ts';
import { connectedBot } from '../running-bot.ts';

describe('/briefing', () => {
  it('answers in the channel, for everybody', async () => {
    const { slack, desk } = await connectedBot();
    const answer = await slack.command('/briefing', 'harbour').answer();
    expect(answer.words).toContain('harbour: full, page 1, as of now');
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
    expect(slack.violations).toEqual([]);
  });

  it('shows a private answer to the asker alone', async () => {
    const { slack } = await connectedBot();
    const answer = await slack.command('/briefing', 'harbour said private').answer();
    expect(answer.start.visibleTo).toBe(slack.workspace.person.id);
    expect(answer.words).toContain('harbour: said');
    expect(slack.violations).toEqual([]);
  });

  it('offers the nearest topics, which answer as was asked for: everybody, the view, the time', async () => {
    const { slack, desk } = await connectedBot();
    const notice = await slack.command('/briefing', 'habour said as of 2022-01-10').answer();
    expect(notice.ephemeral).toBe(true);
    expect(notice.words).toContain('There is no topic “habour”.');
    expect(notice.words).toContain('Everybody here will see the answer.');
    expect(notice.buttons).toEqual(['Harbour talks (harbour)']);
    const answer = await slack.press(notice, 'Harbour talks (harbour)').answer();
    expect(answer.ephemeral).toBe(false);
    const asOf = '2022-01-10T21:59:59.000Z';
    expect(desk.asked).toEqual([expect.objectContaining({ topic: 'harbour', view: 'said', page: 1, asOf })]);
    expect(slack.violations).toEqual([]);
  });

  it('keeps a nearest topic private where that was asked for', async () => {
    const { slack } = await connectedBot();
    const notice = await slack.command('/briefing', 'habour private').answer();
    expect(notice.words).not.toContain('Everybody here');
    const answer = await slack.press(notice, 'Harbour talks (harbour)').answer();
    expect(answer.start.visibleTo).toBe(slack.workspace.person.id);
    expect(slack.violations).toEqual([]);
  });

  it('says beside the parts that it offers whether everybody will see them', async () => {
    const { slack } = await connectedBot();
    const shared = await slack.command('/briefing', 'harbour upcomming').answer();
    expect(shared.words).toContain('Everybody here will see the answer.');
    const kept = await slack.command('/briefing', 'harbour upcomming private').answer();
    expect(kept.words).not.toContain('Everybody here');
    expect(slack.violations).toEqual([]);
  });

  it('says so where there are no topics at all', async () => {
    const { slack, desk } = await connectedBot();
    desk.known = [];
    for (const text of ['harbour', '', 'topics', 'upcoming']) {
      const answer = await slack.command('/briefing', text).answer();
      expect(answer.words).toContain('no topics yet');
      expect(answer.ephemeral).toBe(true);
    }
    expect(slack.violations).toEqual([]);
  });

  it.each(['yesterday', '2022-13-45', '**', '1969-07-20', '9999-01-01', '<!channel>', ''])(
    'says what may stand behind "as of" instead of %j, to the asker alone',
    async (asOf) => {
      const { slack, desk } = await connectedBot();
      const answer = await slack.command('/briefing', `harbour as of ${asOf}`).answer();
      expect(answer.ephemeral).toBe(true);
      expect(answer.words).toContain('2022-01-10T21:00:00Z');
      expect(answer.words).toContain('Europe/Kyiv');
      expect(desk.asked).toEqual([]);
      expect(slack.violations).toEqual([]);
    },
  );

  it('offers the parts of a briefing in the place of words that it does not know', async () => {
    const { slack } = await connectedBot();
    const notice = await slack.command('/briefing', 'harbour upcomming').answer();
    expect(notice.ephemeral).toBe(true);
    expect(notice.words).toContain('I do not know what “upcomming” asks for.');
    const answer = await slack.press(notice, 'Upcoming meetings').answer();
    expect(answer.words).toContain('harbour: upcoming');
    expect(answer.ephemeral).toBe(false);
    expect(slack.violations).toEqual([]);
  });

  it('holds a person back who asks too often in a channel, and says for how long', async () => {
    const { slack, desk } = await connectedBot({ cooldown: { requests: 2, per: 'PT15S' } });
    const ask = (actor = {}) => slack.command('/briefing', 'harbour', actor).answer();
    await ask();
    await ask();
    const over = await ask();
    expect(over.ephemeral).toBe(true);
    expect(over.words).toMatch(/Ask again in (?:1\d|\d) seconds\./);
    await ask({ person: slack.workspace.addMember('ivo') });
    await ask({ channel: slack.workspace.addChannel('other') });
    expect(desk.asked).toHaveLength(4);
    expect(slack.violations).toEqual([]);
  });

  it.each([
    'x'.repeat(10_000),
    '<!channel> <!here> <@U123> <!subteam^S1|@all>',
    '*harbour* _said_ ~x~ `y` &lt;!channel&gt;',
    '\u202eharbour\u0007 \u0000\ud800',
    '&lt;https://evil.example|harbour&gt;',
    '"""“”',
  ])('says nothing back that calls, links or steers: %j', async (text) => {
    const { slack } = await connectedBot();
    const answer = await slack.command('/briefing', `harbuor ${text}`).answer();
    expect(answer.ephemeral).toBe(true);
    expect(answer.words).toMatch(/There is no topic “|I do not know what “/);
    expect(answer.words.length).toBeLessThan(700);
    // oxlint-disable-next-line no-control-regex -- none may be there
    expect(answer.words).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    expect(slack.violations).toEqual([]);
  });

  it('tells how to ask, and opens topics from there for the asker alone', async () => {
    const { slack } = await connectedBot();
    const help = await slack.command('/briefing', 'help').answer();
    expect(help.ephemeral).toBe(true);
    expect(help.words).toContain('/briefing harbour');
    expect(help.buttons).toEqual(['Harbour talks (harbour)', 'Grain _corridor_ <!channel> (grain)']);
    const briefing = await slack.press(help, 'Harbour talks (harbour)').answer();
    expect(briefing.ephemeral).toBe(true);
    expect(briefing.words).toContain('harbour: full');
    expect(slack.violations).toEqual([]);
  });

  it('offers no more than a few of many topics', async () => {
    const { slack, desk } = await connectedBot();
    desk.known = Array.from({ length: 30 }, (_, n) => topicOf({ id: `t${n}`, title: `Talks ${n}` }));
    for (const text of ['help', 'talkz', 'upcoming', 'topics']) {
      const { buttons } = await slack.command('/briefing', text).answer();
      expect(buttons).toHaveLength(5);
    }
    expect(slack.violations).toEqual([]);
  });

  it('lists the topics with names, sources, articles, the last reading and problems', async () => {
    const { slack } = await connectedBot();
    const list = await slack.command('/briefing', 'topics').answer();
    expect(list.ephemeral).toBe(true);
    expect(list.words).toContain('Harbour talks');
    expect(list.words).toContain('harbour, hb');
    expect(list.words).toContain('1 source · 1,204 articles');
    expect(list.words).toContain('1 problem');
    expect(slack.violations).toEqual([]);
  });

  it('counts the topics that do not fit', async () => {
    const { slack, desk } = await connectedBot();
    desk.known = Array.from({ length: 60 }, (_, n) =>
      topicOf({ id: `topic-${n}`, title: `${n} ${'&<'.repeat(80)}` }),
    );
    const list = await slack.command('/briefing', 'topics').answer();
    expect(list.words).toMatch(/… and \d\d more/);
    expect(slack.violations).toEqual([]);
  });
});

describe('a mention and a direct message', () => {
  it('answer a mention in the channel or its thread', async () => {
    const { slack } = await connectedBot();
    const answer = await slack.mention('what was said on harbour?').answer();
    expect(answer.words).toContain('harbour: said');
    expect(answer.ephemeral).toBe(false);
    expect(answer.threadTs).toBeNull();
    const below = await slack.mention('hb', { thread: answer }).answer();
    expect(below.threadTs).toBe(answer.ts);
    expect(slack.violations).toEqual([]);
  });

  it('answer a direct message there, trouble too', async () => {
    const { slack } = await connectedBot();
    const answer = await slack.directMessage('“Harbour talks” meetings').answer();
    expect(answer.words).toContain('harbour: upcoming');
    const help = await slack.directMessage('hello').answer();
    expect(help.words).toContain('What to type');
    expect(help.ephemeral).toBe(false);
    const notice = await slack.directMessage('habour').answer();
    expect(notice.words).toContain('There is no topic “habour”.');
    expect(notice.words).not.toContain('Everybody here');
    expect(notice.ephemeral).toBe(false);
    const found = await slack.press(notice, 'Harbour talks (harbour)').answer();
    expect(found.words).toContain('harbour: full');
    expect(found.channelId).toBe(notice.channelId);
    expect(found.ephemeral).toBe(false);
    expect(slack.violations).toEqual([]);
  });

  it('say nothing back that calls somebody', async () => {
    const { slack } = await connectedBot();
    const notice = await slack.mention('habour <!channel> & <@U1>').answer();
    expect(notice.words).toContain('There is no topic “habour <!channel> & <@U1>”.');
    expect(notice.text).toContain('&lt;!channel&gt; &amp; &lt;@U1&gt;');
    expect(notice.start.visibleTo).toBe(slack.workspace.person.id);
    expect(slack.violations).toEqual([]);
  });

  it('tell what to type to who mentions the bot and no more, and nobody else', async () => {
    const { slack } = await connectedBot();
    const help = await slack.mention('').answer();
    expect(help.words).toContain('What to type');
    expect(help.start.visibleTo).toBe(slack.workspace.person.id);
    const briefing = await slack.press(help, 'Harbour talks (harbour)').answer();
    expect(briefing.words).toContain('harbour: full');
    expect(briefing.start.visibleTo).toBe(slack.workspace.person.id);
    expect(slack.violations).toEqual([]);
  });
});
