import { describe, expect, it } from 'vitest';
import { topicOf } from '../../../../support/topics.ts';
import { connectedBot } from '../running-bot.ts';

describe('the Home', () => {
  it('shows the topics, when they were read, and their meetings in the reader’s own zone', async () => {
    const { slack, desk } = await connectedBot();
    const home = await slack.openHome().view();
    expect(home.start.userId).toBe(slack.workspace.person.id);
    expect(home.words).toContain('Harbour talks');
    expect(home.words).toContain('1 source · 1,204 articles');
    expect(home.words).toContain('harbour: upcoming, page 1, as of now');
    expect(home.words).toContain('2 more meetings');
    expect(home.words).not.toContain('Header of harbour');
    expect(JSON.stringify(home.blocks)).toContain('"type":"date"');
    expect(home.elements.map(({ label }) => label)).toEqual(['Open the briefing', 'Open the briefing']);
    expect(desk.asked.map(({ view }) => view)).toEqual(['upcoming', 'upcoming']);
    expect(slack.violations).toEqual([]);
  });

  it('opens a briefing in a modal, whose buttons change it in place', async () => {
    const { slack } = await connectedBot();
    const home = await slack.openHome().view();
    const modal = await slack.press(home, 'topic-1').view();
    expect(modal.words).toContain('harbour: full, page 1, as of now');
    expect(modal.words).toContain('Close');
    const said = slack.press(modal, 'Said');
    await slack.until(() => modal.words.includes('harbour: said'), 'the modal shows what was said');
    expect(said.messages).toEqual([]);
    expect(slack.violations).toEqual([]);
  });

  it('shows that a briefing is being put together while it takes its time', async () => {
    const { slack, desk } = await connectedBot();
    const home = await slack.openHome().view();
    const made = Promise.withResolvers<void>();
    desk.before = () => made.promise;
    const modal = await slack.press(home, 'topic-1').view();
    expect(modal.words).toContain('is being put together');
    made.resolve();
    await slack.until(() => modal.words.includes('harbour: full'), 'the modal shows the briefing');
    expect(slack.violations).toEqual([]);
  });

  it('tells in a modal that a topic is gone', async () => {
    const { slack, desk } = await connectedBot();
    const home = await slack.openHome().view();
    desk.known = [];
    const modal = await slack.press(home, 'topic-1').view();
    expect(modal.words).toContain('no briefings on this topic any more');
    expect(slack.violations).toEqual([]);
  });

  it('shows the other topics where one fails', async () => {
    const { slack, desk } = await connectedBot();
    desk.before = ({ id }) =>
      id === 'harbour' ? Promise.reject(new Error('the archive is gone')) : Promise.resolve();
    const home = await slack.openHome().view();
    expect(home.words).toContain('could not be put together just now');
    expect(home.words).toContain('grain: upcoming');
    expect(home.words).not.toContain('archive is gone');
    expect(slack.violations).toEqual([]);
  });

  it('counts the topics that do not fit, and says how to reach them', async () => {
    const { slack, desk } = await connectedBot();
    desk.known = Array.from({ length: 130 }, (_, n) => topicOf({ id: `t${n}`, title: `Talks ${n}` }));
    const home = await slack.openHome().view();
    expect(home.blocks.length).toBeLessThanOrEqual(100);
    const opened = home.elements.filter(({ label }) => label === 'Open the briefing').length;
    expect(home.words).toContain(`… and ${130 - opened} more: `);
    expect(slack.violations).toEqual([]);
  });

  it('says who adds topics where there are none', async () => {
    const { slack, desk } = await connectedBot();
    desk.known = [];
    const home = await slack.openHome().view();
    expect(home.words).toContain('There are no topics yet. Whoever runs this bot adds them.'.slice(0, 24));
    expect(home.words).toContain('Whoever runs this bot adds them.');
    expect(slack.violations).toEqual([]);
  });

  it('is made anew at each opening', async () => {
    const { slack, desk } = await connectedBot();
    await slack.openHome().view();
    desk.known = [topicOf({ id: 'rail', title: 'Rail strike' })];
    const opened = slack.openHome();
    const home = await opened.view();
    await slack.until(() => home.words.includes('Rail strike'), 'the Home is made anew');
    expect(home.words).not.toContain('Harbour talks');
    expect(slack.violations).toEqual([]);
  });
});
