import { expect, it } from 'vitest';
import { earlyDesk } from '../../../src/cli/early-desk.ts';
import type { Topic } from '../../../src/core/model/topic.ts';
import type { SourceRecord } from '../../../src/core/ports.ts';
import { topicOf } from '../../support/topics.ts';

const topic = topicOf();
const request = { view: 'full', page: 1, asOf: null, since: null, workspace: null } as const;
const record: SourceRecord = {
  topic: topic.id,
  source: 'files',
  readAt: '2031-03-05T00:00:00Z',
  articles: 1,
  problems: [],
};

const unused = () => Promise.reject(new Error('not asked for'));

function deskWith({ isNew }: { readonly isNew: boolean }) {
  const events: string[] = [];
  const app = { records: async () => [record], file: async (_topic: Topic, format: string) => format };
  const message = async () => {
    events.push('message');
    return 'said';
  };
  const { promise, resolve } = Promise.withResolvers<void>();
  const read = (): void => {
    events.push('read');
    resolve();
  };
  const watch = { current: () => [topic], read: unused };
  const firstReadings = new Map(isNew ? [[topic.id, promise]] : []);
  return { desk: earlyDesk(app, message, watch, firstReadings), events, read };
}

it('a topic that is read for the first time is waited for', async () => {
  const { desk, events, read } = deskWith({ isNew: true });
  const message = desk.message(topic, request);
  await desk.records(topic);
  read();
  await message;
  expect(events).toEqual(['read', 'message']);
});

it('a topic that was read before is answered at once, and so is one that came while the service ran', async () => {
  const { desk, events } = deskWith({ isNew: false });
  await desk.message(topic, request);
  const other = deskWith({ isNew: true });
  await other.desk.message(topicOf({ id: 'late' }), request);
  expect([...events, ...other.events]).toEqual(['message', 'message']);
});

it('topics, records and files are those of the app', async () => {
  const { desk } = deskWith({ isNew: false });
  expect(desk.topics()).toEqual([topic]);
  expect(await desk.records(topic)).toEqual([record]);
  expect(await desk.file(topic, 'ics', '2031-03-05T00:00:00Z', null)).toBe('ics');
});
