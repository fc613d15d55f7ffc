import { describe, expect, it } from 'vitest';
import type { Subscription } from '../../../src/core/model/subscription.ts';
import { defaultDigestOptions } from '../../../src/core/model/subscription.ts';
import type { AnalysedArticle } from '../../../src/core/ports.ts';
import { article, correction, day, meeting, said, spanOf } from '../../support/analysed-articles.ts';
import { type ChannelStory, channelStory } from '../../support/composing/channel-story.ts';
import { editOf, revised } from '../../support/digest-story.ts';

const oru = { name: 'Lena Oru', title: 'water minister', affiliation: 'Kenya' };
const sides = { title: 'Lake talks', parties: ['Kenya', 'Uganda'] };
const shared = 'The lake is shared by all who drink of it';
const planned = `The sides will meet in Kisumu on 6 March. "${shared}," Oru said.`;
const first = article('a', '2031-03-04T08:00:00Z', planned, {
  meetings: [
    meeting(planned, 'will meet in Kisumu on 6 March', {
      ...sides,
      place: 'Kisumu',
      start: day('2031-03-06'),
    }),
  ],
  statements: [said(planned, shared, oru)],
});
const slack = { platform: 'slack', teamId: 'T1', channelId: 'C1', threadTs: null } as const;
const hide = { kind: 'hide' } as const;

function telling(
  id: string,
  publishedAt: string,
  text: string,
  more: Parameters<typeof meeting>[2],
): AnalysedArticle {
  return article(id, publishedAt, text, { meetings: [meeting(text, text, { ...sides, ...more })] });
}

const moved = telling('b', '2031-03-04T10:00:00Z', 'The talks move from 6 March to 8 March.', {
  start: day('2031-03-08'),
  movedFrom: day('2031-03-06'),
});

function options(given: Partial<Subscription['options']>): Pick<Subscription, 'options'> {
  return { options: { ...defaultDigestOptions, ...given } };
}

/** A channel that was posted its first digest at nine. */
async function posted(given: Partial<Subscription> = {}): Promise<ChannelStory> {
  const story = await channelStory('2031-03-04T08:30:00Z', given);
  story.articles = [first];
  await story.until('2031-03-04T09:00:00Z');
  return story;
}

/** What a digest says under "New since …". */
function news(lines: readonly string[] = []): string {
  const from = lines.findIndex((line) => line.startsWith('### New since'));
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => line.startsWith('###'));
  return from < 0 ? '' : rest.slice(0, to < 0 ? rest.length : to).join('\n');
}

/** The lines of one message that were not there before, and those that are gone. */
function changed(before: readonly string[] = [], now: readonly string[] = []) {
  return {
    gone: before.filter((line) => !now.includes(line)),
    come: now.filter((line) => !before.includes(line)),
  };
}

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

describe('a channel over days', () => {
  it('gets its digest, and later what is new to it alone', async () => {
    const story = await posted();
    expect(news(story.messages()[0])).toMatch(/Set:\W+Lake talks \(Kenya, Uganda\), Kisumu, Thu, 6 Mar 2031/);
    const text = '"Rain will help us," Oru said.';
    // Published before the first digest, and read after it.
    const late = article('c', '2031-03-04T07:00:00Z', text, {
      statements: [said(text, 'Rain will help us', oru)],
    });
    story.articles = [first, late];
    await story.until('2031-03-05T09:00:00Z');
    const [, second = []] = story.messages();
    expect(second).toContain('### New since Tue, 4 Mar, 09:00');
    expect(news(second)).toMatch(/Lena Oru.*“Rain will help us”/);
    expect(news(second)).not.toContain('Lake talks');
    expect(await story.states()).toEqual(['digest done', 'digest done']);
  });

  it('has a posted line mended where a meeting is moved, and is told so once in its thread', async () => {
    const story = await posted();
    const [before] = story.messages();
    story.articles = [first, moved];
    await story.until('2031-03-04T14:05:00Z');
    await story.follow();
    await story.follow();
    const [now, reply, ...others] = story.messages();
    expect(others).toEqual([]);
    const { gone, come } = changed(before, now);
    expect(gone.length).toBe(come.length);
    expect(come).toContain('Sat, 8 Mar 2031 — **moved from** Thu, 6 Mar 2031');
    expect(come.join('\n')).toContain('`corrected 14:05`');
    expect(gone.join('\n')).not.toContain(shared);
    expect(reply?.join('\n')).toMatch(/Lake talks.*: moved from Thu, 6 Mar 2031 to Sat, 8 Mar 2031/);
    expect(story.world.discord.messages.map(({ under }) => under)).toEqual([null, 'm1']);
    expect(await story.states()).toEqual(['correction done', 'digest done']);
  });

  it('has a remark’s new words, its withdrawal and a silent revision in the line that told it', async () => {
    const story = await posted();
    const note = 'Correction: an earlier version said "by all who drink"; it is "by two countries".';
    const text = `${planned} ${note}`;
    const corrected = article('a', '2031-03-04T08:00:00Z', text, {
      ...first.findings,
      corrections: [correction(text, note, 'by all who drink', 'by two countries', '2031-03-04T10:00:00Z')],
    });
    story.articles = [corrected];
    await story.until('2031-03-04T10:05:00Z');
    await story.follow();
    expect(story.messages()[0]?.join('\n')).toMatch(
      /The lake is shared” … “by two countries.*`corrected 10:05`/,
    );

    const back =
      'Correction: an earlier version quoted Oru on who shares the lake; she said nothing of the kind.';
    const withdrawn = revised(
      article('a', '2031-03-04T08:00:00Z', `${planned} ${back}`, {
        ...first.findings,
        corrections: [
          { text: back, was: shared, evidence: [spanOf(`${planned} ${back}`, back)], rule: 'test' },
        ],
      }),
    );
    story.articles = [withdrawn];
    await story.until('2031-03-04T11:05:00Z');
    await story.follow();
    expect(story.messages()[0]?.join('\n')).not.toContain('drink');
    expect(story.messages()[0]?.join('\n')).not.toContain('two countries');
    expect(story.messages()[0]?.join('\n')).toMatch(/A remark of .*Lena Oru.* was withdrawn by Outlet a/);

    const silent = 'The sides are silent.';
    story.articles = [revised(article('a', '2031-03-04T08:00:00Z', silent), 3)];
    await story.until('2031-03-04T12:05:00Z');
    await story.follow();
    expect(story.messages()[0]?.join('\n')).toMatch(/What was told of a meeting was withdrawn by Outlet a/);
    expect(await story.states()).toEqual([
      'correction done',
      'correction done',
      'correction done',
      'digest done',
    ]);
    expect(story.messages()).toHaveLength(4);
  });

  it('has what an editor hid gone, and back when it is undone, again and again', async () => {
    const story = await posted();
    const [before = []] = story.messages();
    const edition = await story.world.store.posted('lake', '2031-03-04T00:00:00Z');
    const remark = edition[0]?.edition.briefing.statements[0]?.id ?? '';
    const edit = editOf(remark, hide, { reason: 'He never said so' });
    for (const hour of ['10', '12']) {
      await story.world.store.putEdit({ ...edit, undoneAt: null });
      await story.until(`2031-03-04T${hour}:00:00Z`);
      await story.follow();
      expect(story.messages()[0]?.join('\n')).not.toContain(shared);
      expect(story.messages().at(-1)?.join('\n')).toContain('He never said so');
      expect(story.messages().at(-1)?.join('\n')).not.toContain(shared);
      await story.world.store.putEdit({ ...edit, undoneAt: '2031-03-04T10:30:00Z' });
      await story.until(`2031-03-04T${Number(hour) + 1}:00:00Z`);
      await story.follow();
      expect(story.messages()[0]).toEqual(before);
    }
    expect(story.messages()).toHaveLength(5);
    expect(story.world.discord.doubled).toEqual([]);
  });

  it('keeps its line when an article leaves the window, or a source cannot be read', async () => {
    const story = await posted();
    story.articles = [];
    await story.until('2031-03-04T10:00:00Z');
    await story.follow();
    expect(await story.states()).toEqual(['digest done']);
  });

  it('keeps what is older than a week as it stands', async () => {
    const story = await posted();
    const [post] = await story.world.store.posted('lake', '2031-03-04T00:00:00Z');
    if (!post) throw new Error('nothing was posted');
    story.articles = [first, moved];
    const amend = () => story.composer.amend(post, story.subscription);
    await story.until('2031-03-11T08:59:00Z');
    expect(await amend()).toMatchObject({
      planned: { kind: 'correction', payload: { post: post.delivery.id } },
    });
    await story.until('2031-03-11T09:01:00Z');
    expect(await amend()).toBeNull();
  });
});

describe('a correction', () => {
  it('is planned once, whoever plans it, and says nothing where another has said it', async () => {
    const story = await posted();
    story.articles = [first, moved];
    await story.until('2031-03-04T14:00:00Z');
    const [post] = await story.world.store.posted('lake', '2031-03-04T00:00:00Z');
    if (!post) throw new Error('nothing was posted');
    const one = await story.composer.amend(post, story.subscription);
    await story.until('2031-03-04T14:01:00Z');
    const other = await story.composer.amend(post, story.subscription);
    expect(one?.planned.key).toBe(other?.planned.key);
    const delivery = {
      ...post.delivery,
      ...one?.planned,
      id: 'd',
      kind: 'correction' as const,
      state: 'planned' as const,
    };
    const composed = await story.composer.compose(delivery, story.subscription);
    if (!('parts' in composed) || !composed.edition) throw new Error('nothing was composed');
    expect(composed.parts.map(({ kind }) => kind)).toEqual(['edit', 'post']);
    expect(composed.parts[1]).toMatchObject({ under: { messageId: 'm1' } });
    expect(composed.edition).toMatchObject({ delivery: post.delivery.id, mended: 1 });
    await story.world.store.putEdition(post.delivery.id, composed.edition);
    expect(await story.composer.compose(delivery, story.subscription)).toMatchObject({ state: 'folded' });
    const again = await story.world.store.postedBy(post.delivery.id);
    expect(again && (await story.composer.amend(again, story.subscription))).toBeNull();
  });
});

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
  });
});

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
