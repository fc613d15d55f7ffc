import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { home } from '../../../../../src/platforms/slack/surfaces/home.ts';
import { blocksOf, line } from '../../../../../src/platforms/slack/surfaces/notice.ts';
import { plain } from '../../../../../src/render/slack/draw.ts';
import { slackAnswer } from '../../../../../src/render/slack/slack-answer.ts';
import { briefing } from '../../../../fixtures/briefing.ts';
import { listLog } from '../../../../support/list-log.ts';
import { topicOf } from '../../../../support/topics.ts';
import { connectedBot, fakeDesk, shown } from '../running-bot.ts';

function section(heading: string, ...lines: readonly string[]) {
  const header = { type: 'header', text: plain(heading) } as const;
  return [header, ...lines.flatMap((one) => blocksOf([line(one)]))];
}

describe('the Home', () => {
  it('shows the topics, when they were read, and their meetings in the reader’s own zone', async () => {
    const { slack, desk } = await connectedBot();
    const seen = await slack.openHome().view();
    expect(seen.start.userId).toBe(slack.workspace.person.id);
    expect(seen.words).toContain('Harbour talks');
    expect(seen.words).toContain('1 source · 1,204 articles');
    expect(seen.words).toContain('harbour: upcoming, page 1, as of now');
    expect(seen.words).toContain('2 more meetings');
    expect(seen.words).not.toContain('Header of harbour');
    expect(JSON.stringify(seen.blocks)).toContain('"type":"date"');
    expect(seen.elements.map(({ label }) => label)).toEqual(['Open the briefing', 'Open the briefing']);
    expect(desk.asked.map(({ view }) => view)).toEqual(['upcoming', 'upcoming']);
    expect(desk.asked.every(({ workspace }) => workspace === `slack:${slack.workspace.id}`)).toBe(true);
    expect(slack.violations).toEqual([]);
  });

  it('shows no meeting that was held among those to come', async () => {
    const { slack, desk } = await connectedBot();
    const topic = topicOf({ id: 'harbour', title: 'Held' });
    desk.known = [topic];
    const { message } = shown(topic, { view: 'upcoming', page: 1, asOf: null, since: null, workspace: null });
    const blocks = [
      ...section('Held'),
      ...section('Upcoming', 'A round in Geneva'),
      ...section('Called off or moved', 'A call'),
      ...section('Held', 'A dinner in Oslo'),
      ...message.blocks.slice(-1),
    ];
    desk.answer = { message: { ...message, blocks }, thread: [] };
    const seen = await slack.openHome().view();
    expect(seen.words).toMatch(
      /Upcoming\nA round in Geneva\nCalled off or moved\nA call\nOpen the briefing$/,
    );
    expect(seen.blocks.filter(({ type }) => type === 'header')).toHaveLength(2);
    expect(slack.violations).toEqual([]);
  });

  it('knows what is over in a real briefing', async () => {
    const { slack, desk } = await connectedBot();
    desk.answer = slackAnswer(briefing, { view: 'upcoming', page: 1, pageUrl: null });
    const headings = desk.answer.message.blocks.flatMap((block) =>
      block.type === 'header' ? [block.text.text] : [],
    );
    expect(headings).toContain('Held');
    const seen = await slack.openHome().view();
    expect(seen.words).toContain('Upcoming\nTalks on cod quotas');
    expect(seen.words).not.toContain('Held');
    expect(slack.violations).toEqual([]);
  });

  it('opens a briefing in a modal, whose buttons change it in place', async () => {
    const { slack } = await connectedBot();
    const seen = await slack.openHome().view();
    const modal = await slack.press(seen, 'topic-1').view();
    expect(modal.words).toContain('harbour: full, page 1, as of now');
    expect(modal.words).toContain('Close');
    const said = slack.press(modal, 'Said');
    await slack.until(() => modal.words.includes('harbour: said'), 'the modal shows what was said');
    expect(said.messages).toEqual([]);
    expect(slack.violations).toEqual([]);
  });

  it('shows that a briefing is being put together while it takes its time', async () => {
    const { slack, desk } = await connectedBot();
    const seen = await slack.openHome().view();
    const made = Promise.withResolvers<void>();
    desk.before = () => made.promise;
    const modal = await slack.press(seen, 'topic-1').view();
    expect(modal.words).toContain('is being put together');
    made.resolve();
    await slack.until(() => modal.words.includes('harbour: full'), 'the modal shows the briefing');
    expect(slack.violations).toEqual([]);
  });

  it('tells in a modal that a topic is gone', async () => {
    const { slack, desk } = await connectedBot();
    const seen = await slack.openHome().view();
    desk.known = [];
    const modal = await slack.press(seen, 'topic-1').view();
    expect(modal.words).toContain('no briefings on this topic any more');
    expect(slack.violations).toEqual([]);
  });

  it('shows the other topics where one fails', async () => {
    const { slack, desk, log } = await connectedBot();
    desk.before = ({ id }) =>
      id === 'harbour' ? Promise.reject(new Error('the archive is gone')) : Promise.resolve();
    const seen = await slack.openHome().view();
    expect(seen.words).toContain('could not be put together just now');
    expect(seen.words).toContain('grain: upcoming');
    expect(seen.words).not.toContain('archive is gone');
    expect(log).toContainEqual(
      expect.objectContaining({ level: 'error', message: 'the Home could not tell of a topic' }),
    );
    expect(slack.violations).toEqual([]);
  });

  it('waits for no topic that takes its time', async () => {
    const desk = fakeDesk();
    const never = Promise.withResolvers<void>();
    desk.before = ({ id }) => (id === 'harbour' ? never.promise : Promise.resolve());
    const told = JSON.stringify(await home({ desk, log: listLog().log }, 20));
    expect(told).toContain('could not be put together just now');
    expect(told).toContain('grain: upcoming');
  });

  it('has a few topics made at once, and none any more that comes too late', async () => {
    const desk = fakeDesk();
    desk.known = Array.from({ length: 8 }, (_, n) => topicOf({ id: `t${n}` }));
    const never = Promise.withResolvers<void>();
    desk.before = () => never.promise;
    await home({ desk, log: listLog().log }, 20);
    expect(desk.asked).toHaveLength(3);
    never.resolve();
    await setImmediate();
    expect(desk.asked).toHaveLength(3);
  });

  it('counts the topics that do not fit, and says how to reach them', async () => {
    const { slack, desk } = await connectedBot();
    desk.known = Array.from({ length: 130 }, (_, n) => topicOf({ id: `t${n}`, title: `Talks ${n}` }));
    const seen = await slack.openHome().view();
    expect(seen.blocks.length).toBeLessThanOrEqual(100);
    const opened = seen.elements.filter(({ label }) => label === 'Open the briefing').length;
    expect(seen.words).toContain(`… and ${130 - opened} more: `);
    expect(slack.violations).toEqual([]);
  });

  it('says who adds topics where there are none', async () => {
    const { slack, desk } = await connectedBot();
    desk.known = [];
    const seen = await slack.openHome().view();
    expect(seen.words).toContain('There are no topics yet.');
    expect(seen.words).toContain('Whoever runs this bot adds them.');
    expect(slack.violations).toEqual([]);
  });

  it('is made anew at each opening', async () => {
    const { slack, desk } = await connectedBot();
    await slack.openHome().view();
    desk.known = [topicOf({ id: 'rail', title: 'Rail strike' })];
    const opened = slack.openHome();
    const seen = await opened.view();
    await slack.until(() => seen.words.includes('Rail strike'), 'the Home is made anew');
    expect(seen.words).not.toContain('Harbour talks');
    expect(slack.violations).toEqual([]);
  });
});
