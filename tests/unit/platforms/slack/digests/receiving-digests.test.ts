import { setImmediate as aMoment } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Asked, Submission } from '../../../../../src/platforms/slack/asked.ts';
import { createReceiving } from '../../../../../src/platforms/slack/connect/receiving.ts';
import type { Plan } from '../../../../../src/platforms/slack/plan.ts';
import { digestFields as fields } from '../../../../../src/platforms/slack/surfaces/digests/digest-form.ts';
import { type FakeDigestDesk, fakeDigestDesk } from '../../../../support/fake-digest-desk.ts';
import { listLog } from '../../../../support/list-log.ts';
import { fakeDesk, harbour } from '../running-bot.ts';

const who = { teamId: 'T1', userId: 'U1' };
const place = { channelId: 'C1', threadTs: null, responseUrl: null };

const mention: Asked = { kind: 'mention', id: 'Ev1', ...who, text: 'harbour', place };
const submission: Submission = {
  kind: 'submission',
  id: 'V1',
  ...who,
  callbackId: 'digest',
  privateMetadata: JSON.stringify(place),
  values: new Map([
    [fields.topic, 'harbour'],
    [fields.at, '9:00'],
    [fields.channel, 'C1'],
  ]),
};

/** A process that takes in what is asked, and what came of it. */
function aProcess(digests: FakeDigestDesk, holdMs = 60_000) {
  const happened: string[] = [];
  const plans: Plan[] = [];
  const { log, lines } = listLog();
  const managers = {
    standing: async () => 'changes' as const,
    channel: async () => ({ name: '#talks', isPublic: true }),
  };
  const free = { briefings: () => null, others: () => null };
  const taking = createReceiving({
    service: { desk: fakeDesk(), log, ...free, digests: { desk: digests, managers } },
    log,
    holdMs,
    answer: async ({ id }, plan) => {
      happened.push(`answered ${id}`);
      plans.push(plan);
    },
  });
  const take = (asked: Asked, keys = [asked.id]): Promise<void> =>
    taking.take({ asked, keys }, async (said) => {
      happened.push(said ? JSON.stringify(said) : `acknowledged ${asked.id}`);
    });
  return { take, idle: () => taking.idle(), happened, plans, lines };
}

/** The words of what was said. */
async function words(plan: Plan | undefined): Promise<string> {
  return plan?.kind === 'say' ? JSON.stringify((await plan.make()).message.blocks) : '';
}

describe('what a process answered before it was killed', () => {
  test('is acknowledged by the next one, and not answered again', async () => {
    const digests = fakeDigestDesk([harbour]);
    const first = aProcess(digests);
    await first.take(mention, ['Ev1', 'T1 C1 1.1']);
    await first.idle();
    expect(first.happened).toEqual(['acknowledged Ev1', 'answered Ev1']);
    const next = aProcess(digests);
    await next.take(mention, ['Ev1', 'T1 C1 1.1']);
    // The same message as another event.
    await next.take({ ...mention, id: 'Ev2' }, ['Ev2', 'T1 C1 1.1']);
    await next.take({ ...mention, id: 'Ev3' }, ['Ev3', 'T1 C1 1.2']);
    await next.idle();
    expect(next.happened).toEqual([
      'acknowledged Ev1',
      'acknowledged Ev2',
      'acknowledged Ev3',
      'answered Ev3',
    ]);
  });

  test('is told apart by workspace', async () => {
    const digests = fakeDigestDesk([harbour]);
    const one = aProcess(digests);
    await one.take(mention);
    await one.idle();
    const next = aProcess(digests);
    await next.take({ ...mention, teamId: 'T2' });
    await next.idle();
    expect(next.happened).toContain('answered Ev1');
  });

  test('a form that it took is not taken again', async () => {
    const digests = fakeDigestDesk([harbour]);
    await aProcess(digests).take(submission);
    await aProcess(digests).take(submission);
    expect(digests.asked.filter(({ what }) => what === 'add')).toHaveLength(1);
  });

  test('the acknowledgement does not wait to learn of it', async () => {
    const digests = fakeDigestDesk([harbour]);
    const learnt = Promise.withResolvers<void>();
    digests.before = () => learnt.promise;
    const { take, idle, happened } = aProcess(digests);
    await take(mention);
    await aMoment();
    expect(happened).toEqual(['acknowledged Ev1']);
    learnt.resolve();
    await idle();
    expect(happened).toEqual(['acknowledged Ev1', 'answered Ev1']);
  });

  test('where it cannot be learnt, there is an answer all the same', async () => {
    const digests = fakeDigestDesk([harbour]);
    digests.before = () => Promise.reject(new Error('the store is locked'));
    const { take, idle, happened, lines } = aProcess(digests);
    await take(mention);
    await idle();
    expect(happened).toEqual(['acknowledged Ev1', 'answered Ev1']);
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        message: 'whether something came before could not be learnt; it is answered',
      }),
    );
  });
});

function slow(digests: FakeDigestDesk): () => void {
  const checked = Promise.withResolvers<void>();
  digests.before = (what) => (what === 'add' ? checked.promise : Promise.resolve());
  return () => checked.resolve();
}

describe('a form whose outcome takes its time', () => {
  test('is acknowledged before it is known, and told once it is', async () => {
    const digests = fakeDigestDesk([harbour]);
    const go = slow(digests);
    const { take, idle, happened, plans } = aProcess(digests, 1);
    await take(submission);
    expect(happened).toEqual(['acknowledged V1']);
    go();
    await idle();
    expect(happened).toEqual(['acknowledged V1', 'answered V1']);
    expect(await words(plans[0])).toContain('Subscribed:');
    expect(digests.asked.filter(({ what }) => what === 'add')).toHaveLength(1);
  });

  test('that was filled in wrongly is told of beside it, with the form as it was filled in', async () => {
    const digests = fakeDigestDesk([harbour]);
    const go = slow(digests);
    const { take, idle, happened, plans } = aProcess(digests, 1);
    await take({ ...submission, values: new Map([...submission.values, [fields.at, '25:00']]) });
    go();
    await idle();
    expect(happened).toEqual(['acknowledged V1', 'answered V1']);
    const told = await words(plans[0]);
    expect(told).toContain('There is a time that cannot be read');
    expect(told).toContain('Open the form again');
    expect(told).toContain('25:00');
  });

  test('that is known in time is told in it, and nowhere else', async () => {
    const digests = fakeDigestDesk([harbour]);
    const { take, idle, happened } = aProcess(digests);
    await take({ ...submission, values: new Map([...submission.values, [fields.at, '25:00']]) });
    await idle();
    expect(happened).toHaveLength(1);
    expect(happened[0]).toContain('{"response_action":"errors","errors":{"digest-at":"There is a time');
  });
});
