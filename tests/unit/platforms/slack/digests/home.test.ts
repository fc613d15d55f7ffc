import { describe, expect, it } from 'vitest';
import { digestFields as fields } from '../../../../../src/platforms/slack/surfaces/digests/digest-form.ts';
import { topicOf } from '../../../../support/topics.ts';
import { digestBot, said } from './digest-bot.ts';

describe('the digests on the Home', () => {
  it('stand below the topics, with their channels and buttons', async () => {
    const { slack, subscribed } = await digestBot();
    subscribed();
    const seen = await slack.openHome().view();
    const words = said(seen);
    expect(words.indexOf('Harbour talks')).toBeLessThan(words.indexOf('Daily digests'));
    expect(words).toContain('09:00 on weekdays, Europe/Kyiv, in #briefings');
    expect(seen.elements.map(({ label }) => label)).toEqual([
      'Open the briefing',
      'Open the briefing',
      'Set up a digest',
      'Preview',
      'Deliver now',
      'Edit',
      'Pause',
      'Remove',
    ]);
    expect(slack.violations).toEqual([]);
  });

  it('of private channels and of others’ messages are for those alone who are there', async () => {
    const { slack, subscribed } = await digestBot();
    const { workspace } = slack;
    const hidden = workspace.addChannel('secret-desk', { private: true });
    const open = workspace.addChannel('open-desk');
    const own = workspace.directMessages(workspace.person);
    const at = (id: string, channelId: string) =>
      subscribed({
        id,
        destination: { platform: 'slack', teamId: workspace.id, channelId, threadTs: null },
      });
    at('hid', hidden.id);
    at('pub', open.id);
    at('own', own.id);
    const other = workspace.addMember('tomas');
    open.members.delete(other.id);
    const theirs = await slack.openHome(other).view();
    expect(said(theirs)).toContain('#open-desk');
    expect(said(theirs)).not.toContain('secret-desk');
    expect(said(theirs)).not.toContain('your direct messages');
    expect(theirs.elements.map(({ label }) => label)).not.toContain('Pause');
    const mine = await slack.openHome().view();
    expect(said(mine)).toContain('#secret-desk');
    expect(said(mine)).toContain('in your direct messages');
    expect(mine.elements.filter(({ label }) => label === 'Pause')).toHaveLength(3);
    expect(slack.violations).toEqual([]);
  });

  it('are shown as they have become once a button was pressed', async () => {
    const { slack, digests, subscribed } = await digestBot();
    subscribed();
    const seen = await slack.openHome().view();
    const modal = await slack.press(seen, 'Pause').view();
    await slack.until(() => modal.words.includes('Paused until'), 'the modal tells it');
    await slack.until(() => seen.words.includes('Paused.'), 'the Home is drawn anew');
    expect(digests.kept.get('k3f9')?.subscription.state).toBe('paused');
    slack.press(modal, 'Resume');
    await slack.until(() => modal.words.includes('Digests come again'), 'the modal changes in place');
    await slack.until(() => !seen.words.includes('Paused.'), 'the Home is drawn anew');
    expect(slack.violations).toEqual([]);
  });

  it('are set up there in any channel, which is told by direct message', async () => {
    const { slack, digests } = await digestBot();
    const seen = await slack.openHome().view();
    expect(said(seen)).toContain('No channel of yours gets digests yet.');
    const form = await slack.press(seen, 'Set up a digest').view();
    slack.submit(form, {
      [fields.topic]: 'grain',
      [fields.at]: '7:30',
      [fields.channel]: slack.workspace.channel.id,
    });
    const direct = slack.workspace.directMessages(slack.workspace.person);
    const answer = await slack.until(() => direct.messages.at(-1), 'it is told');
    expect(said(answer)).toContain('Subscribed: Grain _corridor_ <!channel>');
    expect(said(answer)).toContain('in #briefings');
    expect(digests.kept.size).toBe(1);
    await slack.until(() => said(seen).includes('07:30 every day'), 'the Home is drawn anew');
    expect(slack.violations).toEqual([]);
  });

  it('are changed there in the form, and previewed in a modal', async () => {
    const { slack, digests, subscribed } = await digestBot();
    subscribed();
    const seen = await slack.openHome().view();
    const form = await slack.press(seen, 'Edit').view();
    await slack.until(() => form.words.includes('Change a digest'), 'the form is there');
    await slack.submit(form, { [fields.at]: '6:00' }).acknowledged();
    expect(digests.kept.get('k3f9')?.subscription.schedule.at).toBe('06:00');
    const preview = await slack.press(seen, 'Preview').view();
    await slack.until(() => preview.words.includes('nothing to say'), 'the preview is there');
    expect(slack.violations).toEqual([]);
  });

  it('fit in a hundred blocks beside many topics, and are counted', async () => {
    const { slack, desk, subscribed } = await digestBot();
    desk.known = Array.from({ length: 40 }, (_, n) => topicOf({ id: `t${n}`, title: `Talks ${n}` }));
    for (let n = 0; n < 60; n++) subscribed({ id: `s${n}` });
    const seen = await slack.openHome().view();
    expect(seen.blocks.length).toBeLessThanOrEqual(100);
    expect(said(seen)).toContain('Talks 0');
    expect(said(seen)).toContain('Daily digests');
    expect(said(seen)).toMatch(/… and \d+ more: \/digest list/);
    expect(slack.violations).toEqual([]);
  });

  it('leave the topics where they cannot be told', async () => {
    const { slack, digests, log } = await digestBot();
    digests.before = (what) =>
      what === 'listWorkspace' ? Promise.reject(new Error('the store is gone')) : Promise.resolve();
    const seen = await slack.openHome().view();
    expect(said(seen)).toContain('The digests could not be looked up just now.');
    expect(said(seen)).toContain('Harbour talks');
    expect(said(seen)).not.toContain('store is gone');
    expect(log).toContainEqual(expect.objectContaining({ message: 'the Home could not tell of digests' }));
    expect(slack.violations).toEqual([]);
  });
});
