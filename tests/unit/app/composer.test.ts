import { describe, expect, it } from 'vitest';
import { article, day, meeting, said } from '../../support/analysed-articles.ts';
import { channelStory } from '../../support/composing/channel-story.ts';
import {
  first,
  moved,
  options,
  oru,
  planned,
  posted,
  shared,
  sides,
  telling,
} from '../../support/composing/lake-talks.ts';

const slack = { platform: 'slack', teamId: 'T1', channelId: 'C1', threadTs: null } as const;

describe('a digest where nothing is new', () => {
  const twice = { schedule: { at: '09:00, 17:00', days: 'daily', timezone: 'UTC' } };

  it('says so in one line, once a day at most', async () => {
    const story = await posted(twice);
    await story.until('2031-03-04T17:00:00Z');
    await story.until('2031-03-05T09:00:00Z');
    await story.until('2031-03-05T17:00:00Z');
    expect(story.messages().slice(1)).toEqual([
      ['-# Nothing new on Lake water talks since <t:1930381200:f>. Next digest: <t:1930496400:f>.'],
    ]);
    expect(await story.states()).toEqual([
      'digest quiet: nothing is new',
      'digest done',
      'digest quiet: nothing is new',
      'digest done',
    ]);
  });

  it('says nothing where silence is wanted, nor that a meeting took place', async () => {
    const story = await posted({ ...twice, ...options({ quiet: 'silent' }) });
    const after = telling('b', '2031-03-06T20:00:00Z', 'They met on 6 March.', {
      start: day('2031-03-06'),
      status: 'held',
    });
    story.articles = [first, after];
    await story.until('2031-03-07T09:00:00Z');
    expect(story.messages()).toHaveLength(1);
    expect((await story.states())[0]).toBe('digest quiet: nothing is new');
  });

  it('is told in full where somebody asked for it', async () => {
    const story = await posted({ ...twice, ...options({ quiet: 'silent' }) });
    const asked = { kind: 'digest', key: 'now:1', dueAt: '2031-03-04T09:30:00Z', why: null } as const;
    const { destination, topic, id } = story.subscription;
    await story.world.store.plan(id, [
      { ...asked, topic, target: destination, state: 'planned', payload: null },
    ]);
    await story.until('2031-03-04T10:00:00Z');
    expect(story.messages()).toHaveLength(2);
    expect(story.messages()[1]).toContain('Thu, 6 Mar 2031');
    expect(story.messages()[1]?.join('\n')).not.toContain('Late');
  });
});

describe('a digest that comes late', () => {
  const kyiv = {
    schedule: { at: '09:00', days: 'daily', timezone: 'Europe/Kyiv' },
    nextAt: '2031-03-04T07:00:00Z',
  };

  it.each([
    ['ten minutes', '2031-03-04T07:10:00Z', null],
    ['more', '2031-03-04T07:11:00Z', 'Late: was due Tue 09:00 (Europe/Kyiv)'],
  ])('by %s says so in the zone of its subscribers', async (_, at, note) => {
    const story = await channelStory('2031-03-04T06:00:00Z', kyiv);
    story.articles = [first];
    await story.until(at);
    const words = story.messages()[0]?.join('\n');
    expect(story.messages()).toHaveLength(1);
    if (note === null) expect(words).not.toContain('Late');
    else expect(words).toContain(note);
  });

  it('says since when it tells what missed digests would have told', async () => {
    const story = await posted();
    story.articles = [first, moved];
    await story.until('2031-03-07T09:00:30Z');
    expect(story.messages()).toHaveLength(2);
    expect(story.messages()[1]?.join('\n')).toContain('All since Tue 09:00 (UTC)');
    expect(story.messages()[1]?.join('\n')).not.toContain('Late');
    const text = 'They may meet again.';
    story.articles = [first, moved, telling('n', '2031-03-07T10:00:00Z', text, { start: day('2031-03-20') })];
    await story.until('2031-03-08T09:00:00Z');
    expect(story.messages()).toHaveLength(3);
    expect(story.messages()[2]?.join('\n')).not.toContain('All since');
  });
});

describe('on Slack', () => {
  it('a digest’s further messages stand in its thread, and a correction edits those concerned', async () => {
    const story = await channelStory('2031-03-04T08:30:00Z', {
      destination: slack,
      ...options({ mention: 'S1' }),
    });
    const many = Array.from(
      { length: 60 },
      (_, n) => `"Remark number ${n} is about water of lake ${n * 7}," Oru said.`,
    );
    const text = `${planned} ${many.join(' ')}`;
    const long = article('a', '2031-03-04T08:00:00Z', text, {
      meetings: [
        meeting(text, 'will meet in Kisumu on 6 March', {
          ...sides,
          place: 'Kisumu',
          start: day('2031-03-06'),
        }),
      ],
      statements: [
        said(text, shared, oru),
        ...many.map((one) => said(text, one.slice(1, one.indexOf(',"')), oru)),
      ],
    });
    story.articles = [long];
    await story.until('2031-03-04T09:00:00Z');
    const under = story.world.slack.messages.map((message) => message.under);
    expect(under.length).toBeGreaterThan(1);
    expect(under).toEqual([null, ...under.slice(1).map(() => 'm1')]);
    const before = story.messages();
    story.articles = [long, moved];
    await story.until('2031-03-04T14:00:00Z');
    await story.follow();
    const now = story.messages();
    expect(now).toHaveLength(before.length + 1);
    expect(now[0]?.join('\n')).toContain('corrected 14:00');
    const untouched = before.filter((lines, at) => JSON.stringify(lines) === JSON.stringify(now[at]));
    expect(untouched.length).toBeGreaterThan(0);
    const edits = story.world.slack.calls.filter(({ act }) => act === 'edit');
    expect(edits).toHaveLength(before.length - untouched.length);
    expect((await story.states())[0]).toBe('correction done');
  });
});

describe('trouble', () => {
  it('is told to whoever made the subscription, with the mend', async () => {
    const story = await posted();
    const { id, topic } = story.subscription;
    const target = { platform: 'discord', userId: 'u1' } as const;
    const base = { kind: 'trouble', key: 'd1', topic, target, dueAt: '2031-03-04T09:30:00Z' } as const;
    const payload = { why: 'the bot may not write there' };
    await story.world.store.plan(id, [{ ...base, state: 'planned', why: null, payload }]);
    await story.until('2031-03-04T10:00:00Z');
    const { place } = story.world.discord.messages[1] ?? {};
    expect(place).toBe('discord:user:u1');
    const words = story.messages()[1]?.join('\n');
    expect(words).toContain('the bot may not write there');
    expect(words).toContain(`/digest resume ${id}`);
  });
});

describe('hostile topics', () => {
  it('of nothing at all are told once, and are quiet then', async () => {
    const story = await channelStory('2031-03-04T08:30:00Z', options({ quiet: 'silent' }));
    await story.until('2031-03-04T09:00:00Z');
    await story.until('2031-03-05T09:00:00Z');
    expect(await story.states()).toEqual(['digest quiet: nothing is new', 'digest done']);
  });

  it('of a thousand remarks and one article twice are told in one message, and mended', async () => {
    const large = Array.from({ length: 10 }, (_, part) => {
      const remarks = Array.from(
        { length: 100 },
        (__, n) => `lake${part}x${n} water${part}x${n} cold${part}x${n} rain${n}x${part}`,
      );
      const text = remarks.join('. ');
      const statements = remarks.map((one) => said(text, one, oru, { kind: 'indirect' }));
      return article(`l${part}`, '2031-03-04T08:00:00Z', text, { statements });
    });
    const copy = { ...first, article: { ...first.article, id: 'z' } };
    const story = await channelStory('2031-03-04T08:30:00Z');
    story.articles = [first, copy, ...large];
    await story.until('2031-03-04T09:00:00Z');
    story.articles = [first, copy, ...large, moved];
    await story.until('2031-03-04T14:00:00Z');
    await story.follow();
    expect(await story.states()).toEqual(['correction done', 'digest done']);
  });

  it('without a file any more are a fault that says the mend', async () => {
    const story = await posted();
    const lost = { ...story.subscription, topic: 'river' };
    await expect(story.composer.watch(lost)).rejects.toMatchObject({ code: 'unknown-topic' });
  });
});
