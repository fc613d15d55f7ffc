import { expect, test } from 'vitest';
import type { Asked } from '../../../../../src/platforms/slack/asked.ts';
import { createReceiving } from '../../../../../src/platforms/slack/connect/receiving.ts';
import { notice } from '../../../../../src/platforms/slack/surfaces/notice.ts';
import { fakeDesk } from '../../../../support/fake-desk.ts';
import { listLog } from '../../../../support/list-log.ts';
import { topicOf } from '../../../../support/topics.ts';

const harbour = topicOf({ id: 'harbour', title: 'Harbour talks' });
const who = { teamId: 'T1', userId: 'U1' };
const place = { channelId: 'C1', threadTs: null, responseUrl: null };

function aMoment(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What takes in what is asked, and what happened in the order in which it did. */
function receiving(): {
  readonly take: (asked: Asked, keys?: readonly string[]) => Promise<void>;
  readonly idle: () => Promise<void>;
  readonly happened: unknown[];
} {
  const { log } = listLog();
  const happened: unknown[] = [];
  const service = {
    desk: fakeDesk([harbour], () => ({ message: notice('calm', []), thread: [] })),
    log,
    briefings: () => null,
    others: () => null,
  };
  const taking = createReceiving({
    service,
    log,
    answer: async ({ id }) => {
      happened.push(`answering ${id}`);
      await aMoment();
      happened.push(`answered ${id}`);
    },
  });
  return {
    take: (asked, keys = [asked.id]) =>
      taking.take({ asked, keys }, async (said) => {
        happened.push(said ?? 'acknowledging');
        await aMoment();
        happened.push(`acknowledged ${asked.id}`);
      }),
    idle: () => taking.idle(),
    happened,
  };
}

function mention(id: string, kind: 'mention' | 'direct-message' = 'mention'): Asked {
  return { kind, id, ...who, text: 'harbour', place };
}

function command(text: string): Asked {
  return { kind: 'command', id: '1.1', ...who, name: '/briefing', text, place, triggerId: '1.1' };
}

test('nothing of an answer is begun before the acknowledgement has gone out, which does not wait for it', async () => {
  const { take, idle, happened } = receiving();
  await take(mention('a'));
  expect(happened).toEqual(['acknowledging', 'acknowledged a', 'answering a']);
  await idle();
  expect(happened.at(-1)).toBe('answered a');
});

test('one thing told in two ways is answered once, and acknowledged each time', async () => {
  const { take, idle, happened } = receiving();
  await take(mention('a'), ['a', 'T1 C1 1.1']);
  await take(mention('b', 'direct-message'), ['b', 'T1 C1 1.1']);
  await take(mention('a'), ['a', 'T1 C1 2.2']);
  await take(mention('c'), ['c', 'T2 C1 1.1']);
  await idle();
  expect(happened.filter((one) => String(one).startsWith('answered'))).toEqual(['answered a', 'answered c']);
  expect(happened.filter((one) => one === 'acknowledging')).toHaveLength(4);
});

test('what came before thousands of others is still known', async () => {
  const { take, idle, happened } = receiving();
  await take(mention('first'));
  for (let count = 0; count < 5_000; count += 1) await take(mention(`e${count}`), [`e${count}`, `m${count}`]);
  await take(mention('first'));
  await idle();
  expect(happened.filter((one) => one === 'answered first')).toHaveLength(1);
});

test.each([
  ['harbour', { response_type: 'in_channel' }],
  ['harbour private', 'acknowledging'],
  ['help', 'acknowledging'],
  ['', 'acknowledging'],
])(
  'everybody sees what was asked where everybody sees the answer alone: /briefing %s',
  async (text, said) => {
    const { take, idle, happened } = receiving();
    await take(command(text));
    await idle();
    expect(happened[0]).toEqual(said);
  },
);
