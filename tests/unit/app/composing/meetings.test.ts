import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../../../../src/core/ports.ts';
import { first, moved, options, posted, telling } from '../../../support/composing/lake-talks.ts';
import { editOf } from '../../../support/digest-story.ts';

/** A phone call at an hour, as an article tells it. */
function callAt(
  value: string,
  id: string,
  publishedAt: string,
  status: 'upcoming' | 'cancelled' = 'upcoming',
): AnalysedArticle {
  return telling(id, publishedAt, `The ministers speak at ${value}, it was said (${status}).`, {
    title: 'Phone call',
    start: { value, precision: 'time', stated: true, text: value },
    status,
  });
}

describe('reminders and alerts', () => {
  const call = callAt('2031-03-04T15:00Z', 'c', '2031-03-04T09:30:00Z');

  it('come before a meeting of known hour, in the subscribers’ own zone', async () => {
    const story = await posted(options({ remindMinutes: 30 }));
    story.articles = [first, call];
    await story.until('2031-03-04T10:00:00Z');
    await story.follow();
    await story.follow();
    expect(await story.states()).toEqual(['reminder planned', 'digest done']);
    await story.until('2031-03-04T14:30:00Z');
    expect((await story.states())[0]).toBe('reminder done');
    expect(story.messages()[1]?.join('\n')).toContain('Phone call');
  });

  it.each([
    [
      'called off',
      [call, callAt('2031-03-04T15:00Z', 'd', '2031-03-04T11:00:00Z', 'cancelled')],
      '2031-03-04T14:30:00Z',
      'reminder folded: the meeting was moved, or called off',
    ],
    [
      'told otherwise',
      [callAt('2031-03-04T16:00Z', 'c', '2031-03-04T09:30:00Z')],
      '2031-03-04T14:30:00Z',
      'reminder folded: the meeting was moved, or called off',
    ],
    ['begun', [call], '2031-03-04T15:00:00Z', 'reminder folded: the meeting has begun'],
  ])('do not come where the meeting is %s', async (_, articles, now, state) => {
    const story = await posted(options({ remindMinutes: 30 }));
    story.articles = [first, call];
    await story.until('2031-03-04T10:00:00Z');
    await story.follow();
    story.articles = [first, ...articles];
    await story.until(now);
    expect(await story.states()).toContain(state);
    expect(story.messages()).toHaveLength(1);
  });

  it.each([
    [
      'their own server, and do not come',
      'discord:g1',
      'reminder folded: the meeting was moved, or called off',
    ],
    ['another server, and come', 'discord:g2', 'reminder done'],
  ])('are of a meeting that was hidden in %s', async (_, scope, state) => {
    const story = await posted(options({ remindMinutes: 30 }));
    story.articles = [first, call];
    await story.until('2031-03-04T10:00:00Z');
    await story.follow();
    const { store } = story.world;
    const [reminder] = await store.deliveries(story.subscription.id, 1);
    const { meeting } = Object(reminder?.payload);
    await store.putEdit(editOf(meeting, { kind: 'hide' }, { scope }));
    await story.until('2031-03-04T14:30:00Z');
    expect(await story.states()).toContain(state);
  });

  it('come before the new hour alone where a meeting was moved', async () => {
    const story = await posted(options({ remindMinutes: 30 }));
    story.articles = [first, call];
    await story.until('2031-03-04T10:00:00Z');
    await story.follow();
    const text = 'The call is moved to 17:00.';
    const later = { value: '2031-03-04T17:00Z', precision: 'time', stated: true, text: '17:00' } as const;
    const was = { ...later, value: '2031-03-04T15:00Z', text: '15:00' };
    const put = telling('d', '2031-03-04T11:00:00Z', text, {
      title: 'Phone call',
      start: later,
      movedFrom: was,
    });
    story.articles = [first, call, put];
    await story.until('2031-03-04T11:30:00Z');
    await story.follow();
    await story.until('2031-03-04T14:30:00Z');
    expect(await story.states()).toContain('reminder folded: the meeting was moved, or called off');
    await story.until('2031-03-04T16:30:00Z');
    expect((await story.states()).filter((state) => state === 'reminder done')).toHaveLength(1);
  });

  it('tell at once, in one message, of all that a reading brought, and of nothing twice', async () => {
    const story = await posted(options({ alerts: true, mention: '1234567890123456789' }));
    await story.follow();
    story.articles = [first, moved, call];
    await story.until('2031-03-04T10:30:00Z');
    await story.follow();
    await story.follow();
    const alerts = (await story.states()).filter((state) => state.startsWith('alert'));
    expect(alerts).toEqual(['alert done']);
    const text = story
      .messages()
      .map((lines) => lines.join('\n'))
      .find((words) => words.includes('Phone call'));
    expect(text).toContain('Lake talks');
    expect(text).toContain('<@&1234567890123456789>');
  });

  it('tell of what was published a moment ago', async () => {
    const story = await posted(options({ alerts: true }));
    await story.follow();
    await story.until('2031-03-04T10:05:40Z');
    story.articles = [first, callAt('2031-03-04T15:00Z', 'c', '2031-03-04T10:05:30Z')];
    await story.follow();
    expect(await story.states()).toContain('alert done');
  });

  it('come a minute before a meeting too', async () => {
    const story = await posted(options({ remindMinutes: 1 }));
    story.articles = [first, call];
    await story.until('2031-03-04T10:00:00Z');
    await story.follow();
    await story.until('2031-03-04T14:59:00Z');
    expect((await story.states())[0]).toBe('reminder done');
  });

  it('tell nothing of what an editor hid, or of what no longer holds', async () => {
    const story = await posted(options({ alerts: true }));
    await story.follow();
    story.articles = [first, call];
    await story.until('2031-03-04T10:30:00Z');
    const { deliveries } = await story.composer.watch(story.subscription);
    const [alert] = deliveries;
    if (!alert) throw new Error('nothing was planned');
    const [post] = await story.world.store.deliveries(story.subscription.id, 1);
    if (!post) throw new Error('nothing was posted');
    const delivery = { ...post, ...alert, state: 'planned' as const };
    story.articles = [first, callAt('2031-03-04T15:00Z', 'c', '2031-03-04T09:30:00Z', 'cancelled')];
    expect(await story.composer.compose(delivery, story.subscription)).toEqual({
      nothing: 'it no longer holds',
      state: 'folded',
    });
  });
});
