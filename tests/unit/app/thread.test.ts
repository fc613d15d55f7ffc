import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openAppThread } from '../../../src/app/thread.ts';
import { type App, openApp } from '../../../src/app.ts';
import { standingClock } from '../../../src/config/clock.ts';
import { readEnvironment } from '../../../src/config/environment.ts';
import { loadSettings, type Settings } from '../../../src/config/settings.ts';
import { loadTopics } from '../../../src/config/topics.ts';
import { Fault } from '../../../src/core/fault.ts';
import type { Topic } from '../../../src/core/model/topic.ts';
import { findTopic } from '../../../src/core/topics/find-topic.ts';
import { listLog } from '../../support/list-log.ts';
import { articleFile, smallArchive, workplace } from '../../support/readout.ts';
import { topicOf } from '../../support/topics.ts';

const now = '2031-03-05T08:00:30Z';
const clock = standingClock(Temporal.Instant.from(now));

async function placeOf(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly cwd: string; readonly settings: Settings; readonly topic: Topic }> {
  const cwd = workplace(files);
  const options = { briefings: path.join(cwd, 'briefings'), data: path.join(cwd, 'data') };
  const settings = await loadSettings(options, readEnvironment({}), cwd);
  const { topics } = await loadTopics(settings.briefings.path, 'briefings', settings.window);
  return { cwd, settings, topic: findTopic(topics, 'harbour') };
}

async function threadOf(settings: Settings): Promise<App> {
  const app = await openAppThread(settings, now, listLog().log);
  onTestFinished(() => app.close());
  return app;
}

const manyArticles = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `briefings/harbour/n${index}.md`,
      articleFile('2031-03-04T08:00:00Z', `Foreign Minister Ida Ross said that day ${index} went well.`),
    ]),
  );

describe('the app in a thread of its own', () => {
  it('gives what the app gives', async () => {
    const { settings, topic } = await placeOf(smallArchive);
    const thread = await threadOf(settings);
    const progress: unknown[] = [];
    const report = await thread.ingest(topic, 'all', { onProgress: (counts) => void progress.push(counts) });
    expect(report).toMatchObject({ changed: true, sources: [{ read: 2 }] });
    expect(progress).toEqual([{ done: 2, total: 2 }]);
    const app = await openApp(settings, clock);
    onTestFinished(() => app.close());
    const look = { width: 80, color: false };
    expect(await thread.briefing(topic, {})).toEqual(await app.briefing(topic, {}));
    expect(await thread.outline(topic)).toEqual(await app.outline(topic));
    expect(await thread.records(topic)).toEqual(await app.records(topic));
    expect(await thread.rendered(topic, {}, 'text', look)).toBe(await app.rendered(topic, {}, 'text', look));
    expect(await thread.file(topic, 'ics', now, null)).toBe(await app.file(topic, 'ics', now, null));
  });

  it('has a clock that stands where it is told', async () => {
    const { settings, topic } = await placeOf(smallArchive);
    const thread = await threadOf(settings);
    expect(await thread.briefing({ ...topic, asOf: 'now' }, {})).toMatchObject({ asOf: now });
  });

  it('hands over a fault whole', async () => {
    const { settings, topic } = await placeOf(smallArchive);
    const thread = await threadOf(settings);
    const asked = thread.briefing(topic, { asOf: '2031-03-04T00:00:00Z', since: '2031-03-05T00:00:00Z' });
    const fault = await asked.catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({
      code: 'bad-date',
      message: "--since (2031-03-05T00:00:00Z) is later than the briefing's own time (2031-03-04T00:00:00Z).",
      mend: 'Name an earlier --since, or a later --as-of.',
      place: null,
      stack: expect.stringContaining('app/briefings.ts'),
    });
  });

  it('hands over any other error with its message and where it was thrown', async () => {
    const { settings, topic } = await placeOf(smallArchive);
    const thread = await threadOf(settings);
    await expect(thread.briefing(topic, { asOf: 'never' })).rejects.toMatchObject({
      name: 'RangeError',
      message: expect.stringContaining('Temporal'),
      stack: expect.stringContaining('app/briefings.ts'),
    });
  });

  it('does not open where the store cannot be, and says why', async () => {
    const { settings, cwd } = await placeOf(smallArchive);
    writeFileSync(path.join(cwd, 'data'), 'a file in its place');
    const { log, lines } = listLog();
    const opened = openAppThread(settings, null, log);
    await expect(opened).rejects.toMatchObject({ name: 'Fault', code: 'store-unwritable' });
    expect(lines).toEqual([]);
  });

  it('answers other calls while it reads sources', async () => {
    const { settings, topic } = await placeOf({ ...smallArchive, ...manyArticles(250) });
    const thread = await threadOf(settings);
    const order: string[] = [];
    const reading = thread.ingest(topic, 'all').then(() => order.push('read'));
    await thread.rendered(topic, {}, 'text', { width: 80, color: false }).then(() => order.push('briefed'));
    await reading;
    expect(order).toEqual(['briefed', 'read']);
  });

  it('goes on giving the briefing from before until all that is new is read', async () => {
    const { settings, topic, cwd } = await placeOf(smallArchive);
    const thread = await threadOf(settings);
    await thread.ingest(topic, 'all');
    const briefed = () => thread.rendered(topic, {}, 'text', { width: 80, color: false });
    const before = await briefed();
    for (const [file, text] of Object.entries(manyArticles(250))) writeFileSync(path.join(cwd, file), text);
    const meanwhile: Promise<string>[] = [];
    await thread.ingest(topic, 'all', {
      onProgress: ({ done }) => void (done === 200 && meanwhile.push(briefed())),
    });
    expect(await Promise.all(meanwhile)).toEqual([before]);
    expect(await briefed()).not.toBe(before);
  });

  it('ends a reading when it is told to, with whole batches kept', async () => {
    const { settings, topic } = await placeOf({ ...smallArchive, ...manyArticles(450) });
    const thread = await threadOf(settings);
    const stop = new AbortController();
    const enough = new Error('enough');
    const { signal } = stop;
    const reading = thread.ingest(topic, 'all', { signal, onProgress: () => stop.abort(enough) });
    await expect(reading).rejects.toBe(enough);
    await expect(thread.ingest(topic, 'all', { signal })).rejects.toBe(enough);
    await thread.close();
    const database = new DatabaseSync(path.join(settings.data.path, 'readout.db'), { readOnly: true });
    const row = database.prepare('SELECT count(*) AS articles FROM articles').get();
    database.close();
    expect(row).toMatchObject({ articles: 200 });
  });

  it('ends a reading that still runs when it is closed', async () => {
    const { settings, topic } = await placeOf({ ...smallArchive, ...manyArticles(450) });
    const thread = await threadOf(settings);
    const reading = thread.ingest(topic, 'all', { onProgress: () => void thread.close() });
    await expect(reading).rejects.toMatchObject({ code: 'thread-closed' });
    await thread.close();
    await expect(thread.records(topic)).rejects.toMatchObject({ code: 'thread-closed' });
  });

  it('sets how expressions are compiled before anything else', () => {
    const entry = readFileSync(path.join(import.meta.dirname, '../../../src/app/worker.ts'), 'utf8');
    expect(entry).toMatch(/^import '\.\.\/regexp-tiering\.ts';\n/);
  });
});

describe('a thread that fails', () => {
  const entry = new URL('../../support/thread-double.ts', import.meta.url);
  const topic = topicOf();
  const look = { width: 80, color: false };
  const request = { view: 'full', page: 1, asOf: null, since: null, workspace: null } as const;

  async function failingThread(farewell = 5_000) {
    const { settings } = await placeOf(smallArchive);
    const { log, lines } = listLog();
    let elapsed = 0;
    const app = await openAppThread(settings, null, log, { entry, elapsed: () => elapsed, farewell });
    onTestFinished(() => app.close());
    const pass = (milliseconds: number): void => {
      elapsed += milliseconds;
    };
    return { app, lines, pass };
  }

  it.each([
    ['by an error', (app: App) => app.outline(topic), 'the thread fell over'],
    ['by a promise', (app: App) => app.rendered(topic, {}, 'text', look), 'nobody caught this'],
    ['by an exit', (app: App) => app.file(topic, 'ics', now, null), 'ended'],
  ])('rejects what waits, is logged, and is started anew at the next call: %s', async (_how, fail, words) => {
    const { app, lines } = await failingThread();
    const waiting = expect(app.discordMessage(topic, request)).rejects.toMatchObject({
      code: 'thread-ended',
    });
    await expect(fail(app)).rejects.toMatchObject({
      code: 'thread-ended',
      message: expect.stringContaining(words),
    });
    await waiting;
    expect(await app.records(topic)).toEqual([]);
    expect(lines).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringContaining('thread') }),
    ]);
  });

  it('is not started anew for ten minutes after it failed five times within as many', async () => {
    const { app, pass } = await failingThread();
    for (let time = 0; time < 5; time++) {
      expect(await app.records(topic)).toEqual([]);
      await expect(app.outline(topic)).rejects.toMatchObject({ code: 'thread-ended' });
      pass(1000);
    }
    await expect(app.records(topic)).rejects.toMatchObject({ message: expect.stringContaining('too often') });
    pass(600_000);
    expect(await app.records(topic)).toEqual([]);
  });

  it('takes no more calls than would be answered while somebody waits', async () => {
    const { app } = await failingThread();
    const calls = Array.from({ length: 250 }, () => app.discordMessage(topic, request));
    await expect(app.records(topic)).rejects.toMatchObject({ code: 'busy' });
    const end = Promise.allSettled(calls);
    await app.close();
    expect(new Set((await end).map(({ status }) => status))).toEqual(new Set(['rejected']));
  });

  it('is ended when it is closed, even where it hangs', async () => {
    const { app } = await failingThread(10);
    const hanging = expect(app.briefing(topic, {})).rejects.toMatchObject({ code: 'thread-closed' });
    await app.close();
    await hanging;
    await expect(app.records(topic)).rejects.toMatchObject({ code: 'thread-closed' });
  });

  it('rejects a call that cannot be sent, and goes on', async () => {
    const { app } = await failingThread();
    const odd = { ...topic, more: () => 'no data' };
    await expect(app.records(odd)).rejects.toMatchObject({ name: 'DataCloneError' });
    expect(await app.records(topic)).toEqual([]);
  });
});
