import { describe, expect, it } from 'vitest';
import { Fault } from '../../../../../src/core/fault.ts';
import { digestFields as fields } from '../../../../../src/platforms/slack/surfaces/digests/digest-form.ts';
import { digestBot, said } from './digest-bot.ts';

const filled = { [fields.topic]: 'harbour', [fields.at]: '9:00' };

describe('/digest alone', () => {
  it('opens a form for the channel, whose answer goes to the asker alone', async () => {
    const { slack, digests, done } = await digestBot();
    const asked = slack.command('/digest');
    const form = await asked.view();
    expect(form.elements.map(({ actionId }) => actionId)).toEqual(Object.values(fields));
    const typing = slack.type(form, fields.zone, 'london');
    await typing.acknowledged();
    slack.submit(form, {
      [fields.topic]: 'harbour',
      [fields.at]: '9am, 17:30',
      [fields.days]: 'mon, wed',
      [fields.zone]: 'Europe/London',
      [fields.sections]: 'upcoming,positions',
      [fields.quiet]: 'Nothing',
      [fields.remind]: '30',
      [fields.alerts]: 'alerts',
      [fields.mention]: 'S0123ABCD',
    });
    const answer = await asked.answer();
    expect(form.open).toBe(false);
    expect(answer.ephemeral).toBe(true);
    expect(said(answer)).toContain('Subscribed: Harbour talks');
    expect(said(answer)).toContain('09:00 and 17:30 on Mondays, Wednesdays, Europe/London');
    expect(said(answer)).toContain('only upcoming meetings, positions of the sides');
    expect(said(answer)).toContain('a reminder 30 min before a meeting');
    expect(said(answer)).toContain('mentions the group S0123ABCD');
    expect(done()).toEqual(['add']);
    expect(digests.asked.find(({ what }) => what === 'add')?.more).toEqual({
      topic: 'harbour',
      destination: {
        platform: 'slack',
        teamId: slack.workspace.id,
        channelId: slack.workspace.channel.id,
        threadTs: null,
      },
      at: '9am, 17:30',
      days: 'mon, wed',
      timezone: 'Europe/London',
      options: {
        sections: ['upcoming', 'positions'],
        quiet: 'silent',
        remindMinutes: 30,
        alerts: true,
        mention: 'S0123ABCD',
      },
    });
    expect(slack.violations).toEqual([]);
  });

  it('takes defaults where nothing is chosen', async () => {
    const { slack, digests } = await digestBot();
    const asked = slack.command('/digest');
    slack.submit(await asked.view(), filled);
    await asked.answer();
    expect(digests.asked.find(({ what }) => what === 'add')?.more).toMatchObject({
      at: '9:00',
      days: 'daily',
      options: { sections: [], quiet: 'line', remindMinutes: null, alerts: false, mention: null },
    });
    expect(digests.asked.find(({ what }) => what === 'add')?.more).not.toHaveProperty('timezone');
    expect(slack.violations).toEqual([]);
  });

  it('goes into another channel, or the thread of a message, where that is chosen', async () => {
    const { slack, digests } = await digestBot();
    const other = slack.workspace.addChannel('harbour-desk');
    const asked = slack.command('/digest');
    slack.submit(await asked.view(), {
      ...filled,
      [fields.channel]: other.id,
      [fields.thread]: `https://local.example/archives/${other.id}/p1700000001000200?thread_ts=1700000000.000100&cid=${other.id}`,
    });
    const answer = await asked.answer();
    expect(answer.channelId).toBe(slack.workspace.channel.id);
    expect(said(answer)).toContain('in a thread of #harbour-desk');
    expect(digests.asked.find(({ what }) => what === 'add')?.asker?.place).toMatchObject({
      channelId: other.id,
      threadTs: '1700000000.000100',
    });
    expect(slack.violations).toEqual([]);
  });

  it('offers the direct messages with the bot where it is opened there', async () => {
    const { slack, digests } = await digestBot();
    const asked = slack.command('/digest', '', { direct: true });
    slack.submit(await asked.view(), filled);
    await slack.until(() => digests.asked.some(({ what }) => what === 'add'), 'it is set up');
    const { id } = slack.workspace.directMessages(slack.workspace.person);
    expect(digests.asked.find(({ what }) => what === 'add')?.asker?.place).toMatchObject({ channelId: id });
    expect(slack.violations).toEqual([]);
  });

  it('offers zones while one is typed', async () => {
    const { slack } = await digestBot();
    const form = await slack.command('/digest').view();
    const { payload } = await slack.type(form, fields.zone, 'new_york').acknowledged();
    expect(payload).toMatchObject({ options: [{ value: 'America/New_York' }] });
    const all = await slack.type(form, fields.zone, '').acknowledged();
    expect(JSON.stringify(all.payload).match(/"value"/g)).toHaveLength(100);
    const none = await slack.type(form, fields.zone, '\u0000nowhere').acknowledged();
    expect(none.payload).toEqual({ options: [] });
    expect(slack.violations).toEqual([]);
  });
});

describe('what is wrong in the form', () => {
  it.each([
    [{ [fields.at]: '25:00' }, fields.at, 'There is a time that cannot be read'],
    [{ [fields.at]: 'dawn' }, fields.at, 'Write times of day'],
    [{ [fields.days]: 'someday' }, fields.days, 'There is a day that cannot be read'],
    [{ [fields.mention]: '@desk' }, fields.mention, 'copy the group’s id'],
    [{ [fields.thread]: 'https://example.com/x' }, fields.thread, 'no link of a message'],
    [
      { [fields.thread]: 'https://local.example/archives/C999/p1700000001000200' },
      fields.thread,
      'another channel',
    ],
  ])('%j stays in it, at its field', async (values, field, words) => {
    const { slack, digests } = await digestBot();
    const form = await slack.command('/digest').view();
    const submitted = slack.submit(form, { ...filled, ...values });
    await submitted.acknowledged();
    expect(form.open).toBe(true);
    expect(Object.keys(form.errors)).toEqual([field]);
    expect(form.errors[field]).toContain(words);
    expect(digests.kept.size).toBe(0);
    slack.submit(form, filled);
    await slack.until(() => digests.kept.size === 1, 'mended, it is taken');
    expect(form.open).toBe(false);
    expect(slack.violations).toEqual([]);
  });

  it('a zone that is none stays at its field', async () => {
    const { slack, digests } = await digestBot();
    digests.before = async (what) => {
      if (what === 'add') throw new Fault('bad-zone', 'There is no such zone.', 'Write Europe/Kyiv.');
    };
    const form = await slack.command('/digest').view();
    await slack.submit(form, filled).acknowledged();
    expect(form.errors).toEqual({ [fields.zone]: 'There is no such zone. Write Europe/Kyiv.' });
    expect(slack.violations).toEqual([]);
  });

  it('what is the matter with the channel is told there', async () => {
    const { slack, digests } = await digestBot();
    digests.before = async (what) => {
      if (what === 'add') throw new Fault('cannot-post', 'I may not write there.', 'Invite me.');
    };
    const form = await slack.command('/digest').view();
    await slack.submit(form, filled).acknowledged();
    expect(form.errors).toEqual({ [fields.channel]: 'I may not write there. Invite me.' });
    expect(slack.violations).toEqual([]);
  });

  it('is told with a reference where it is our fault', async () => {
    const { slack, digests } = await digestBot();
    digests.before = async (what) => {
      if (what === 'add') throw new Error('the store is gone');
    };
    const asked = slack.command('/digest');
    const form = await asked.view();
    const submitted = slack.submit(form, filled);
    await submitted.acknowledged();
    const answer = await slack.until(
      () => [...asked.messages, ...submitted.messages].at(-1),
      'the asker is told',
    );
    expect(said(answer)).toContain('it is not your doing');
    expect(slack.violations).toEqual([]);
  });

  it('a topic that is gone meanwhile is told at its field', async () => {
    const { slack, desk } = await digestBot();
    const form = await slack.command('/digest').view();
    desk.known = desk.known.slice(1);
    await slack.submit(form, filled).acknowledged();
    expect(form.errors[fields.topic]).toContain('choose another');
    expect(slack.violations).toEqual([]);
  });
});

describe('/digest edit', () => {
  it('opens the form filled in, and changes what was changed in it', async () => {
    const { slack, digests, subscribed } = await digestBot();
    const { options } = subscribed();
    digests.kept.clear();
    subscribed({
      options: { ...options, remindMinutes: 45, alerts: true, sections: ['said'], mention: 'S0123ABCD' },
    });
    const asked = slack.command('/digest', 'edit k3f9');
    const form = await asked.view();
    expect(form.words).toContain('Harbour talks');
    expect(form.words).toContain('45 minutes before');
    const channelField: string = fields.channel;
    expect(form.elements.map(({ actionId }) => actionId)).not.toContain(channelField);
    slack.submit(form, { [fields.at]: '10:15', [fields.mention]: '', [fields.alerts]: '' });
    const answer = await asked.answer();
    expect(said(answer)).toContain('Changed: Harbour talks');
    expect(said(answer)).toContain('10:15 on weekdays');
    expect(digests.asked.find(({ what }) => what === 'edit')).toMatchObject({
      id: 'k3f9',
      more: {
        at: '10:15',
        days: 'weekdays',
        options: { sections: ['said'], quiet: 'line', remindMinutes: 45, alerts: false, mention: null },
      },
    });
    expect(slack.violations).toEqual([]);
  });

  it('keeps the form open where a time is wrong', async () => {
    const { slack, subscribed } = await digestBot();
    subscribed();
    const form = await slack.command('/digest', 'edit').view();
    await slack.submit(form, { [fields.at]: '9:75' }).acknowledged();
    expect(Object.keys(form.errors)).toEqual([fields.at]);
    expect(slack.violations).toEqual([]);
  });

  it('tells of a digest that is gone once it is submitted', async () => {
    const { slack, digests, subscribed } = await digestBot();
    subscribed();
    const asked = slack.command('/digest', 'edit');
    const form = await asked.view();
    digests.kept.clear();
    slack.submit(form, { [fields.at]: '10:00' });
    expect(said(await asked.answer())).toContain('There is no digest');
    expect(slack.violations).toEqual([]);
  });
});
