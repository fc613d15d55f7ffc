import { describe, expect, it } from 'vitest';
import { Fault } from '../../../../../src/core/fault.ts';
import { connectedBot } from '../running-bot.ts';
import { digestBot, said } from './digest-bot.ts';

describe('a digest that is typed', () => {
  it('is there at once, told to the asker alone with its next deliveries and buttons', async () => {
    const { slack, digests, done } = await digestBot();
    const { workspace } = slack;
    const asked = slack.command('/digest', 'harbour at 9:00 weekdays Europe/Kyiv');
    expect((await asked.acknowledged()).payload).toEqual({});
    const answer = await asked.answer();
    expect(answer.ephemeral).toBe(true);
    expect(answer.start.visibleTo).toBe(workspace.person.id);
    expect(said(answer)).toContain('Subscribed: Harbour talks');
    expect(said(answer)).toContain('09:00 on weekdays, Europe/Kyiv, in this channel');
    expect(said(answer).match(/Next: /g)).toHaveLength(3);
    expect(said(answer)).toContain('Thu 6 Mar, 09:00, Europe/Kyiv');
    expect(JSON.stringify(answer.blocks).match(/"type":"date"/g)).toHaveLength(3);
    expect(answer.buttons).toEqual(['Preview', 'Deliver now', 'Edit', 'Pause', 'Remove']);
    const place = {
      platform: 'slack',
      teamId: workspace.id,
      channelId: workspace.channel.id,
      threadTs: null,
    };
    expect(digests.asked.find(({ what }) => what === 'add')).toEqual({
      what: 'add',
      id: 'harbour',
      asker: { user: `slack:${workspace.id}/${workspace.person.id}`, place },
      more: {
        topic: 'harbour',
        destination: place,
        at: '9:00',
        days: 'weekdays',
        timezone: 'Europe/Kyiv',
        options: {},
      },
    });
    expect(done()).toEqual(['add']);
    expect(slack.violations).toEqual([]);
  });

  it('goes into the direct messages with the bot where it is typed there', async () => {
    const { slack, done } = await digestBot();
    const answer = await slack.command('/digest', 'harbour 9am', { direct: true }).answer();
    expect(said(answer)).toContain('Subscribed');
    expect(said(answer)).toContain('in these messages');
    expect(done()).toEqual(['add']);
    expect(slack.violations).toEqual([]);
  });

  it.each([
    ['harbour 25:00', 'There is a time that cannot be read in “25:00”', 'Write times of day'],
    ['harbour 9:00 Europe/Kiyv', 'There is no time zone', 'Write a zone'],
  ])('that cannot be, %s, is told with its mend and the form', async (text, what, mend) => {
    const { slack } = await digestBot();
    const answer = await slack.command('/digest', text).answer();
    expect(said(answer).replaceAll('"', '“')).toContain(what.replaceAll('”', '“'));
    expect(said(answer)).toContain(mend);
    expect(answer.ephemeral).toBe(true);
    const form = await slack.press(answer, 'Open the form').view();
    expect(form.words).toContain('Daily digest');
    expect(JSON.stringify(form.blocks)).toContain(text.split(' ')[1]);
    expect(slack.violations).toEqual([]);
  });

  it('opens the form, filled in, where something is left to be chosen', async () => {
    const { slack, done } = await digestBot();
    const form = await slack.command('/digest', 'harbour weekdays silent').view();
    const inputs = JSON.stringify(form.blocks);
    expect(inputs).toContain('"initial_value":"weekdays"');
    expect(inputs).toContain(
      '"initial_option":{"text":{"type":"plain_text","text":"Harbour talks (harbour)"',
    );
    expect(inputs).toContain('"initial_option":{"text":{"type":"plain_text","text":"Nothing"');
    expect(done()).toEqual([]);
    expect(slack.violations).toEqual([]);
  });

  it.each(['harbour 9:00 #talks', 'harbour 9:00 in <#C999|talks>'])(
    'opens the form, filled in, where a channel is named: %s',
    async (text) => {
      const { slack, done } = await digestBot();
      const form = await slack.command('/digest', text).view();
      expect(JSON.stringify(form.blocks)).toContain('"initial_value":"9:00"');
      expect(form.words).toContain('Channel');
      expect(done()).toEqual([]);
      expect(slack.violations).toEqual([]);
    },
  );

  it('tells of words that it does not know, and offers the form with the others', async () => {
    const { slack, done } = await digestBot();
    const notice = await slack.command('/digest', 'harbour 9:00 bananas <!channel>').answer();
    expect(said(notice)).toContain('I do not know what “bananas');
    expect(notice.ephemeral).toBe(true);
    const form = await slack.press(notice, 'Open the form').view();
    expect(JSON.stringify(form.blocks)).toContain('"initial_value":"9:00"');
    const unknown = await slack.command('/digest', 'habour at 9:00').answer();
    expect(said(unknown)).toContain('There is no topic “habour”. Harbour talks (harbour) may be meant.');
    expect(done()).toEqual([]);
    expect(slack.violations).toEqual([]);
  });

  it('helps', async () => {
    const { slack } = await digestBot();
    const help = await slack.command('/digest', 'help').answer();
    expect(said(help)).toContain('/digest harbour at 9:00 weekdays Europe/Kyiv');
    expect(said(help)).toContain('/digest list');
    expect(help.ephemeral).toBe(true);
    const briefing = await slack.command('/briefing', 'help').answer();
    expect(said(briefing)).toContain('/digest harbour at 9:00 weekdays');
    expect(slack.violations).toEqual([]);
  });

  it('says kindly that there are none where the bot has no digests', async () => {
    const { slack } = await connectedBot();
    for (const text of ['', 'list', 'harbour at 9']) {
      const answer = await slack.command('/digest', text).answer();
      expect(said(answer)).toContain('This bot brings no daily digests.');
      expect(answer.ephemeral).toBe(true);
    }
    expect((await slack.command('/briefing', 'help').answer()).words).not.toContain('/digest');
    expect(slack.violations).toEqual([]);
  });

  it('holds back who asks too often, in words, by buttons and in the form', async () => {
    const { slack, digests, done, subscribed } = await digestBot({
      cooldown: { requests: 1, per: 'PT15S' },
    });
    subscribed();
    const list = await slack.command('/digest', 'list').answer();
    for (let n = 0; n < 2; n++) await slack.press(list, 'Edit').view();
    const asked = slack.command('/digest');
    const form = await asked.view();
    const over = await slack.press(list, 'Pause').answer();
    expect(said(over)).toContain('One moment, please.');
    slack.submit(form, { topic: 'harbour', 'digest-at': '9:00' });
    const held = await slack.until(() => asked.messages.at(-1), 'it is told');
    expect(said(held)).toContain('One moment, please.');
    expect(said(await slack.command('/digest', 'resume').answer())).toContain('One moment, please.');
    // Help costs nothing.
    expect(said(await slack.command('/digest', 'help').answer())).toContain('A briefing every day');
    expect(done()).toEqual([]);
    expect(digests.kept.size).toBe(1);
    expect(slack.violations).toEqual([]);
  });

  it('says that there are no topics where there are none', async () => {
    const { slack, desk } = await digestBot();
    desk.known = [];
    expect((await slack.command('/digest').answer()).words).toContain('There are no topics yet.');
    expect(slack.violations).toEqual([]);
  });

  it('is told as failed with a reference where the desk breaks, once', async () => {
    const { slack, digests, log } = await digestBot();
    digests.before = (what) =>
      what === 'add' ? Promise.reject(new Error('the store is gone')) : Promise.resolve();
    const asked = slack.command('/digest', 'harbour 9:00');
    const answer = await asked.answer();
    expect(said(answer)).toContain('it is not your doing');
    expect(said(answer)).not.toContain('store is gone');
    expect(log).toContainEqual(expect.objectContaining({ message: 'an answer could not be made' }));
    expect(asked.messages).toHaveLength(1);
    expect(slack.violations).toEqual([]);
  });

  it('tells the faults of the desk with their mend', async () => {
    const { slack, digests } = await digestBot();
    digests.before = (what) =>
      what === 'add'
        ? Promise.reject(new Fault('cannot-post', 'I may not write <!here> there.', 'Invite me & try again.'))
        : Promise.resolve();
    const answer = await slack.command('/digest', 'harbour 9:00').answer();
    expect(said(answer)).toContain('I may not write <!here> there. Invite me & try again.');
    expect(answer.text).toContain('&lt;!here&gt;');
    expect(slack.violations).toEqual([]);
  });
});
