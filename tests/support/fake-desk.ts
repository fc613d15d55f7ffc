import type { Desk } from '../../src/core/desk.ts';
import type { Topic } from '../../src/core/model/topic.ts';
import type { BriefingRequest } from '../../src/core/model/view.ts';

/** A desk whose answers say what was asked for. */
export interface FakeDesk<Message> extends Desk<Message> {
  asked: (BriefingRequest & { readonly topic: string })[];
  /** What an answer waits for, or fails with. */
  before: (topic: Topic) => Promise<void>;
  /** In place of the usual answer. */
  answer: Message | null;
  known: Topic[];
}

/** @param shown the usual answer */
export function fakeDesk<Message>(
  known: readonly Topic[],
  shown: (topic: Topic, request: BriefingRequest) => Message,
): FakeDesk<Message> {
  const desk: FakeDesk<Message> = {
    asked: [],
    before: async () => {},
    answer: null,
    known: [...known],
    topics: () => desk.known,
    records: async ({ id }) => [
      {
        topic: id,
        source: 'files',
        readAt: '2031-03-05T08:00:00Z',
        articles: 1_204,
        problems: [{ code: 'article-unreadable', where: 'a.md', message: 'It is empty.' }],
      },
    ],
    message: async (topic, request) => {
      desk.asked.push({ topic: topic.id, ...request });
      await desk.before(topic);
      return desk.answer ?? shown(topic, request);
    },
    file: async (topic, format, asOf, workspace) => {
      await desk.before(topic);
      return `${format} of ${topic.id} at ${asOf}${workspace === null ? '' : ` for ${workspace}`}`;
    },
  };
  return desk;
}
