import { describe, expect, it } from 'vitest';
import { harbour, shown } from '../running-bot.ts';
import { digestBot, said } from './digest-bot.ts';

describe('/digest list', () => {
  it('shows the digests of the channel alone, those of its threads too, each with its buttons', async () => {
    const { slack, subscribed } = await digestBot();
    const { destination } = subscribed();
    if (destination.platform !== 'slack') throw new Error('not on Slack');
    subscribed({
      id: 'th1',
      destination: { ...destination, threadTs: '1700000000.000100' },
      state: 'paused',
    });
    subscribed({ id: 'other', destination: { ...destination, channelId: 'C999' } });
    subscribed({ id: 'away', destination: { ...destination, teamId: 'T999' } });
    const answer = await slack.command('/digest', 'list').answer();
    const words = said(answer);
    expect(words).toContain('2 digests come here.');
    expect(words).toContain('09:00 on weekdays, Europe/Kyiv, in this channel');
    expect(words).toContain('in a thread of this channel');
    expect(words).toContain('⏸ Paused.');
    expect(words).not.toContain('other');
    expect(words).not.toContain('away');
    expect(answer.buttons.filter((label) => label === 'Pause')).toHaveLength(1);
    expect(answer.buttons.filter((label) => label === 'Resume')).toHaveLength(1);
    expect(answer.ephemeral).toBe(true);
    expect(slack.violations).toEqual([]);
  });

  it('says how to have one where there is none', async () => {
    const { slack } = await digestBot();
    const answer = await slack.command('/digest', 'list').answer();
    expect(said(answer)).toContain('This channel gets no digests yet.');
    const form = await slack.press(answer, 'Set up a digest').view();
    expect(form.words).toContain('Subscribe');
    expect(slack.violations).toEqual([]);
  });

  it('says why one does not come, and how the last one went', async () => {
    const { slack, digests, subscribed } = await digestBot();
    const subscription = subscribed({ state: 'disabled', why: 'The channel is gone.', nextAt: null });
    digests.kept.set(subscription.id, {
      subscription,
      topicTitle: 'Harbour <talks>',
      next: [],
      last: {
        id: 'd1',
        subscription: subscription.id,
        topic: 'harbour',
        kind: 'digest',
        key: 'k',
        target: subscription.destination,
        dueAt: '2031-03-05T07:00:00Z',
        state: 'failed',
        why: 'not & allowed',
        payload: null,
        failures: 1,
        notBefore: '2031-03-05T07:00:00Z',
        parts: [],
        endedAt: '2031-03-05T07:00:05Z',
      },
    });
    const words = said(await slack.command('/digest', 'list').answer());
    expect(words).toContain('Harbour <talks>');
    expect(words).toContain('⚠️ Switched off: The channel is gone.');
    expect(words).toContain('Last: failed: not & allowed (Wed 5 Mar, 09:00, Europe/Kyiv)');
    expect(words).not.toContain('Next');
    expect(slack.violations).toEqual([]);
  });

  it('counts those that do not fit', async () => {
    const { slack, subscribed } = await digestBot();
    for (let n = 0; n < 60; n++) subscribed({ id: `s${n}` });
    const words = said(await slack.command('/digest', 'list').answer());
    expect(words).toContain('60 digests come here.');
    expect(words).toMatch(/… and \d+ more: s\d+, /);
    expect(slack.violations).toEqual([]);
  });

  it('offers no change of what stands in a file', async () => {
    const { slack, subscribed } = await digestBot();
    subscribed({ origin: 'config', createdBy: null });
    const answer = await slack.command('/digest', 'list').answer();
    expect(answer.buttons).toEqual(['Preview', 'Deliver now', 'Pause']);
    expect(said(answer)).toContain('It stands in a file');
    const edit = await slack.command('/digest', 'edit k3f9').view();
    expect(said(edit)).toContain('stands in a file');
    const removal = await slack.command('/digest', 'remove k3f9').answer();
    expect(said(removal)).toContain('This digest is set up in a file.');
    expect(slack.violations).toEqual([]);
  });
});

describe('what is done with a digest', () => {
  it.each([
    ['pause k3f9', 'pause', 'Paused until somebody resumes it'],
    ['resume K3F9', 'resume', 'Digests come again'],
    ['now', 'now', 'A digest is on its way'],
    ['harbour pause', 'pause', 'Paused until somebody resumes it'],
    ['remove', 'remove', 'No digests come any more on Harbour talks'],
  ])('%s', async (text, what, words) => {
    const { slack, done, subscribed } = await digestBot();
    subscribed();
    const answer = await slack.command('/digest', text).answer();
    expect(said(answer)).toContain(words);
    expect(answer.ephemeral).toBe(true);
    expect(done()).toEqual([what]);
    expect(slack.violations).toEqual([]);
  });

  it('of a thread is done in its thread', async () => {
    const { slack, digests, subscribed } = await digestBot();
    const { destination } = subscribed();
    if (destination.platform !== 'slack') throw new Error('not on Slack');
    const place = { ...destination, threadTs: '1700000000.000100' };
    digests.kept.clear();
    subscribed({ destination: place });
    const answer = await slack.command('/digest', 'pause').answer();
    expect(said(answer)).toContain('Paused');
    expect(digests.asked.find(({ what }) => what === 'pause')?.asker?.place).toEqual(place);
    await slack.press(answer, 'Resume').answer();
    expect(digests.asked.find(({ what }) => what === 'resume')?.asker?.place).toEqual(place);
    expect(slack.violations).toEqual([]);
  });

  it('asks which one where there are several, or none is called so', async () => {
    const { slack, done, subscribed } = await digestBot();
    subscribed();
    subscribed({ id: 'x1', topic: 'grain' });
    expect(said(await slack.command('/digest', 'pause').answer())).toContain('Which one?');
    const wrong = await slack.command('/digest', 'pause <!here>nope').answer();
    expect(said(wrong)).toContain('There is no digest “');
    expect(wrong.buttons).toContain('Remove');
    expect(done()).toEqual([]);
    await slack.command('/digest', 'pause harbour').answer();
    expect(done()).toEqual(['pause']);
    expect(slack.violations).toEqual([]);
  });

  it('says that there is none where there is none', async () => {
    const { slack, done } = await digestBot();
    expect(said(await slack.command('/digest', 'remove k3f9').answer())).toContain('gets no digests yet');
    expect(done()).toEqual([]);
    expect(slack.violations).toEqual([]);
  });

  it('can be had back after it was removed', async () => {
    const { slack, digests, subscribed } = await digestBot();
    subscribed();
    const answer = await slack.command('/digest', 'remove').answer();
    expect(said(answer)).toContain('/digest harbour at 09:00 weekdays Europe/Kyiv');
    expect(digests.kept.size).toBe(0);
    const form = await slack.press(answer, 'Have them back').view();
    expect(JSON.stringify(form.blocks)).toContain('"initial_value":"09:00"');
    expect(slack.violations).toEqual([]);
  });

  it('shows by its buttons what it has become, in the place of what was there', async () => {
    const { slack, digests, subscribed } = await digestBot();
    subscribed();
    const facts = await slack.command('/digest', 'now').answer();
    const paused = await slack.press(facts, 'Pause').answer();
    expect(paused.ts).toBe(facts.ts);
    expect(said(paused)).toContain('Paused until');
    expect(digests.kept.get('k3f9')?.subscription.state).toBe('paused');
    const resumed = await slack.press(paused, 'Resume').answer();
    expect(said(resumed)).toContain('Digests come again');
    expect(digests.kept.get('k3f9')?.subscription.state).toBe('active');
    expect(slack.violations).toEqual([]);
  });

  it('that is gone meanwhile is told by its old buttons', async () => {
    const { slack, digests, subscribed } = await digestBot();
    subscribed();
    const facts = await slack.command('/digest', 'list').answer();
    digests.kept.clear();
    const modal = await slack.press(facts, 'Edit').view();
    expect(said(modal)).toContain('This digest is gone.');
    const answer = await slack.press(facts, 'Pause').answer();
    expect(said(answer)).toContain('There is no digest');
    expect(slack.violations).toEqual([]);
  });
});

function part(view: 'full' | 'said') {
  return shown(harbour, { view, page: 1, asOf: null, since: null, workspace: null }).message;
}

describe('a preview', () => {
  it('shows the whole digest to the asker alone, and leaves what it was asked by', async () => {
    const { slack, digests, subscribed } = await digestBot();
    subscribed();
    digests.shows = [part('full'), part('said')];
    const facts = await slack.command('/digest', 'list').answer();
    const asked = slack.press(facts, 'Preview');
    const parts = await asked.answers(2);
    expect(parts.map(({ words }) => words.includes('harbour: '))).toEqual([true, true]);
    expect(parts[0]?.words).toContain('harbour: full');
    expect(parts[1]?.words).toContain('harbour: said');
    expect(parts.every(({ ephemeral, ts }) => ephemeral && ts !== facts.ts)).toBe(true);
    expect(facts.words).toContain('comes here');
    expect(slack.violations).toEqual([]);
  });

  it('says so where there is nothing to say', async () => {
    const { slack, subscribed } = await digestBot();
    subscribed();
    const answer = await slack.command('/digest', 'preview').answer();
    expect(said(answer)).toContain('There would be nothing to say just now.');
    expect(slack.violations).toEqual([]);
  });

  it('fails kindly where what comes is no message', async () => {
    const { slack, digests, subscribed } = await digestBot();
    subscribed();
    digests.shows = [{ content: 'for Discord' }];
    expect(said(await slack.command('/digest', 'preview').answer())).toContain('it is not your doing');
    expect(slack.violations).toEqual([]);
  });
});

describe('a change that is typed', () => {
  it('is made at once', async () => {
    const { slack, digests, subscribed } = await digestBot();
    subscribed();
    const answer = await slack.command('/digest', 'edit k3f9 at 10:00').answer();
    expect(said(answer)).toContain('Changed: Harbour talks');
    expect(said(answer)).toContain('10:00 on weekdays, Europe/Kyiv');
    expect(digests.asked.find(({ what }) => what === 'edit')?.more).toEqual({ at: '10:00' });
    expect(slack.violations).toEqual([]);
  });

  it('is not made where a word of it is not known', async () => {
    const { slack, done, subscribed } = await digestBot();
    subscribed();
    const answer = await slack.command('/digest', 'edit k3f9 at 10:00 bananas').answer();
    expect(said(answer)).toContain('Nothing was changed.');
    expect(done()).toEqual([]);
    const form = await slack.press(answer, 'Open the form').view();
    expect(form.words).toContain('Change a digest');
    expect(slack.violations).toEqual([]);
  });

  it('that cannot be is told with its mend', async () => {
    const { slack, digests, subscribed } = await digestBot();
    subscribed();
    const answer = await slack.command('/digest', 'edit at 26:00').answer();
    expect(said(answer)).toContain('Write times of day');
    expect(digests.kept.get('k3f9')?.subscription.schedule.at).toBe('09:00');
    expect(slack.violations).toEqual([]);
  });
});
