import { describe, expect, it, onTestFinished } from 'vitest';
import { Briefings } from '../../../src/app/briefings.ts';
import { basisFor } from '../../../src/core/ingest/basis.ts';
import type { Edit } from '../../../src/core/model/edit.ts';
import type { SourceProblem, Store, StoreBatch } from '../../../src/core/ports.ts';
import { openSqliteStore } from '../../../src/store/sqlite/store.ts';
import { analysedOf, batchOf, meetingOf } from '../../support/articles.ts';
import { editOf } from '../../support/digest-story.ts';
import { handClock } from '../../support/hand-clock.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';
import { topicOf } from '../../support/topics.ts';

const topic = topicOf({ asOf: 'now' });
const source = 'files talks/*.md';
const page = { view: 'full', page: 1, asOf: null, since: null, workspace: null } as const;

async function desk(edits: readonly Edit[] = []) {
  const directory = temporaryDirectory();
  const open = (): Store => {
    const store = openSqliteStore(directory);
    onTestFinished(() => store.close());
    return store;
  };
  const store = open();
  const clock = handClock('2031-03-05T08:00:10Z');
  const day = { value: '2031-03-09', precision: 'day', stated: true, text: 'March 9' } as const;
  const save = (id: string, place: string, into: Store = store, given: Partial<StoreBatch> = {}) => {
    const articles = [analysedOf({ id }, [meetingOf({ start: day, place })])];
    return into.save(topic.id, source, batchOf(articles, { basis: basisFor(topic.timezone), ...given }));
  };
  await save('a', 'Vienna');
  return {
    briefings: new Briefings({ store, clock, lookBack: 'P1D', edits: () => Promise.resolve(edits) }),
    clock,
    open,
    save,
  };
}

describe('briefings that are kept', () => {
  it('are made once for all who ask, at one time or one after the other', async () => {
    const { briefings } = await desk();
    const [first, second] = await Promise.all([briefings.kept(topic, {}), briefings.kept(topic, {})]);
    expect(second).toBe(first);
    expect(await briefings.kept(topic, {})).toBe(first);
    expect(await briefings.discordMessage(topic, page)).toBe(await briefings.discordMessage(topic, page));
  });

  it('are made anew where they are asked for so', async () => {
    const { briefings } = await desk();
    const first = await briefings.fresh(topic, {});
    expect(await briefings.fresh(topic, {})).not.toBe(first);
    expect(await briefings.fresh(topic, {})).toEqual(first);
  });

  it.each([
    ['a later instant', topic, { asOf: '2031-03-05T09:00:00Z' }],
    ['another since', topic, { since: '2031-03-01T00:00:00Z' }],
    ['a topic whose file was edited', { ...topic, title: 'Other talks' }, {}],
  ])('are others for %s', async (_what, asked, times) => {
    const { briefings } = await desk();
    const first = await briefings.kept(topic, {});
    expect(await briefings.kept(asked, times)).not.toEqual(first);
    expect(await briefings.kept(topic, {})).toBe(first);
  });

  it('are as of the newest article as soon as there is one, where the topic says so', async () => {
    const { briefings, save } = await desk();
    const latest = topicOf({ asOf: 'latest' });
    const before = await briefings.discordMessage(latest, page);
    await save('b', 'Oslo', undefined, {
      articles: [analysedOf({ id: 'b', publishedAt: '2031-03-04T20:00:00Z' })],
    });
    expect(await briefings.kept(latest, {})).toMatchObject({ asOf: '2031-03-04T20:00:00Z' });
    expect(await briefings.discordMessage(latest, page)).not.toEqual(before);
  });

  it('are forgotten with their messages when their topic is, and other topics are not', async () => {
    const { briefings, save } = await desk();
    const other = topicOf({ id: 'other' });
    const [briefing, message] = [
      await briefings.kept(topic, {}),
      await briefings.discordMessage(topic, page),
    ];
    const others = await briefings.kept(other, {});
    await save('a', 'Oslo');
    briefings.forget(topic);
    expect((await briefings.kept(topic, {})).upcoming).toMatchObject([{ place: 'Oslo' }]);
    expect(JSON.stringify(await briefings.discordMessage(topic, page))).toContain('Oslo');
    expect(JSON.stringify(message)).not.toContain('Oslo');
    expect(briefing.upcoming).toMatchObject([{ place: 'Vienna' }]);
    expect(await briefings.kept(other, {})).toBe(others);
  });

  it('are made anew after another process has written to the store', async () => {
    const { briefings, open, save } = await desk();
    await briefings.discordMessage(topic, page);
    await save('a', 'Oslo', open());
    expect((await briefings.kept(topic, {})).upcoming).toMatchObject([{ place: 'Oslo' }]);
    expect(JSON.stringify(await briefings.discordMessage(topic, page))).toContain('Oslo');
  });

  it('are made anew when a source has other problems, which they tell of', async () => {
    const { briefings, save } = await desk();
    await briefings.kept(topic, {});
    const problems: SourceProblem[] = [
      { code: 'source-empty', where: 'talks', message: 'No file is there.' },
    ];
    const record = { topic: topic.id, source, readAt: '2031-03-05T08:00:00Z', articles: 1, problems };
    await save('a', 'Vienna', undefined, { record });
    expect((await briefings.kept(topic, {})).notices).toEqual([
      expect.objectContaining({ code: 'source-empty' }),
    ]);
  });
});

const asks = (workspace: string | null) => ({ ...page, workspace });

/** The meeting of `desk`, hidden in one server, and in another one. */
async function edited() {
  const plain = await desk();
  const [meeting] = (await plain.briefings.kept(topic, {})).upcoming;
  const item = meeting?.id ?? '';
  const hidden = { item, topic: topic.id, act: { kind: 'hide' } } as const;
  const own = editOf(item, hidden.act, { ...hidden, id: 'e1', scope: 'discord:g1' });
  const theirs = editOf(item, hidden.act, { ...hidden, id: 'e2', scope: 'slack:T1' });
  return { item, own, theirs, everywhere: { ...own, id: 'e3', scope: null } };
}

describe('briefings of a topic that was edited', () => {
  const atEight = '2031-03-05T08:00:00Z';

  it('show an edit in its own server alone: views, files, whoever asks', async () => {
    const { own } = await edited();
    const { briefings } = await desk([own]);
    const file = (workspace: string | null) =>
      briefings.rendered(topic, { asOf: atEight }, 'ics', { width: 80, color: false }, workspace);
    expect((await briefings.kept(topic, {}, 'discord:g1')).upcoming).toEqual([]);
    expect(JSON.stringify(await briefings.discordMessage(topic, asks('discord:g1')))).not.toContain('Vienna');
    expect(await file('discord:g1')).not.toContain('Vienna');
    for (const other of ['discord:g2', 'slack:T1', null]) {
      expect((await briefings.kept(topic, {}, other)).upcoming).toMatchObject([{ place: 'Vienna' }]);
      expect(JSON.stringify(await briefings.discordMessage(topic, asks(other)))).toContain('Vienna');
      expect(JSON.stringify(await briefings.slackAnswer(topic, asks(other)))).toContain('Vienna');
      expect(await file(other)).toContain('Vienna');
    }
    expect((await briefings.fresh(topic, {})).upcoming).toHaveLength(1);
  });

  it('show everywhere what the command line edited', async () => {
    const { everywhere } = await edited();
    const { briefings } = await desk([everywhere]);
    for (const viewer of ['discord:g1', 'slack:T1', null]) {
      expect((await briefings.kept(topic, {}, viewer)).upcoming).toEqual([]);
      expect(JSON.stringify(await briefings.slackAnswer(topic, asks(viewer)))).not.toContain('Vienna');
    }
    expect((await briefings.fresh(topic, {})).upcoming).toEqual([]);
  });

  it('are one for all workspaces without an edit of their own', async () => {
    const { own, theirs } = await edited();
    const { briefings } = await desk([own, theirs]);
    const shared = await briefings.kept(topic, {}, null);
    expect(await briefings.kept(topic, {}, 'discord:g2')).toBe(shared);
    expect(await briefings.kept(topic, {}, 'slack:T2')).toBe(shared);
    expect(await briefings.unedited(topic, {})).toBe(shared);
    expect(await briefings.discordMessage(topic, asks('discord:g2'))).toBe(
      await briefings.discordMessage(topic, asks(null)),
    );
    const mended = await briefings.kept(topic, {}, 'discord:g1');
    expect(mended).not.toBe(shared);
    expect(await briefings.kept(topic, {}, 'discord:g1')).toBe(mended);
  });
});

describe('changes', () => {
  it('are told since the instant that is asked for, and the buttons hold to it', async () => {
    const { briefings, save } = await desk();
    await save('b', 'Oslo', undefined, {
      articles: [
        analysedOf({ id: 'b', publishedAt: '2031-03-02T12:00:00Z' }, [
          meetingOf({
            start: { value: '2031-03-20', precision: 'day', stated: true, text: 'March 20' },
            place: 'Oslo',
          }),
        ]),
      ],
    });
    const changes = { ...page, view: 'changes' } as const;
    const usual = JSON.stringify(await briefings.discordMessage(topic, changes));
    const since = '2031-03-02T00:00:00.000Z';
    const asked = JSON.stringify(await briefings.discordMessage(topic, { ...changes, since }));
    expect(usual).not.toContain('Oslo');
    expect(asked).toContain('Oslo');
    expect(usual).not.toContain(`:changes:1:${Date.parse(since).toString(36)}`);
    expect(asked).toContain(`:changes:1:${Date.parse(since).toString(36)}`);
  });
});

describe('messages of a topic that is briefed as of now', () => {
  it('are as of the minute that runs, so that all who ask within it get the same', async () => {
    const { briefings, clock } = await desk();
    const first = await briefings.discordMessage(topic, page);
    clock.set('2031-03-05T08:00:59Z');
    expect(await briefings.discordMessage(topic, page)).toBe(first);
    clock.set('2031-03-05T08:01:00Z');
    expect(await briefings.discordMessage(topic, page)).not.toBe(first);
  });

  it('are as of the instant that is asked for', async () => {
    const { briefings } = await desk();
    const asked = await briefings.discordMessage(topic, { ...page, asOf: '2031-03-05T08:00:00Z' });
    expect(asked).toBe(await briefings.discordMessage(topic, page));
    expect(await briefings.discordMessage(topic, { ...page, asOf: '2031-03-04T08:00:00Z' })).not.toEqual(
      asked,
    );
  });

  it('leave the command line’s briefing to the second', async () => {
    const { briefings } = await desk();
    const json = await briefings.rendered(topic, {}, 'json', { width: 80, color: false });
    expect(JSON.parse(json)).toMatchObject({ asOf: '2031-03-05T08:00:10Z' });
  });
});

it('as Discord takes it, a briefing is a list of message bodies: the one that is posted', async () => {
  const { briefings } = await desk();
  const times = { asOf: '2031-03-05T08:00:00Z' };
  const json = await briefings.rendered(topic, times, 'discord', { width: 80, color: false });
  expect(JSON.parse(json)).toEqual([await briefings.discordMessage(topic, page)]);
  expect(json.endsWith(']\n')).toBe(true);
});
