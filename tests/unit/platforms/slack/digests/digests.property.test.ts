import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubscriptionFacts } from '../../../../../src/core/digests/desk.ts';
import { Fault } from '../../../../../src/core/fault.ts';
import { defaultDigestOptions } from '../../../../../src/core/model/subscription.ts';
import type { Standing } from '../../../../../src/platforms/slack/answering/managers.ts';
import type { Asked, Choice, Place } from '../../../../../src/platforms/slack/asked.ts';
import type { Plan } from '../../../../../src/platforms/slack/plan.ts';
import { planned } from '../../../../../src/platforms/slack/planned.ts';
import type { Service } from '../../../../../src/platforms/slack/service.ts';
import { digestFields } from '../../../../../src/platforms/slack/surfaces/digests/digest-form.ts';
import {
  decodeButton,
  decodeForm,
  encodeButton,
  encodeForm,
} from '../../../../../src/platforms/slack/surfaces/digests/digest-value.ts';
import { editorFields } from '../../../../../src/platforms/slack/surfaces/digests/editor-form.ts';
import { threadLinked } from '../../../../../src/platforms/slack/surfaces/digests/thread-link.ts';
import { encodeEditId } from '../../../../../src/render/chat/edit-id.ts';
import { messageFaults } from '../../../../../src/render/slack/check-message.ts';
import { anyCodePoint } from '../../../../support/any-code-point.ts';
import { fakeDigestDesk } from '../../../../support/fake-digest-desk.ts';
import { listLog } from '../../../../support/list-log.ts';
import { checkView } from '../../../../support/slack/validate/view.ts';
import { topicOf } from '../../../../support/topics.ts';
import { fakeDesk } from '../running-bot.ts';

const place: Place = { channelId: 'C1', threadTs: null, responseUrl: 'https://hooks.slack.example/r/1' };
const asking = { id: '1', teamId: 'T1', userId: 'U1' };

const hostile = fc.oneof(
  fc.string({ unit: anyCodePoint, maxLength: 40 }),
  fc.constantFrom('<!channel>', '&lt;!here&gt;', '*b* _i_ `c`', '\u202e', '\u0007', '', '😀'.repeat(90)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1_000, size: 'max' }),
);

/** A fault says something, whatever else stands in it. */
const telling = hostile.map((words) => (/\p{L}/u.test(words) ? words : `${words}a`));

const text = fc
  .array(
    fc.oneof(
      hostile,
      fc.constantFrom(
        ...'harbour list help pause edit now preview remove at 9:00 25:00 mon kyiv k1 silent remind 30'.split(
          ' ',
        ),
      ),
    ),
    { maxLength: 7 },
  )
  .map((words) => words.join(' '));

const facts: fc.Arbitrary<SubscriptionFacts> = fc
  .record({
    id: fc.oneof(
      fc.constantFrom('k1', 'k2'),
      hostile.map((id) => id.slice(0, 40) || 'k3'),
    ),
    title: hostile,
    why: fc.option(hostile),
    mention: fc.option(hostile),
    at: fc.constantFrom('09:00', '09:00, 17:30'),
    days: fc.constantFrom('daily', 'weekdays', 'mon, wed'),
    state: fc.constantFrom('active', 'paused', 'disabled'),
    origin: fc.constantFrom('command', 'config'),
    threadTs: fc.option(fc.constant('1700000000.000100')),
    remindMinutes: fc.option(fc.integer({ min: 1, max: 9_999 })),
  })
  .map(({ title, at, days, threadTs, mention, remindMinutes, ...rest }) => ({
    subscription: {
      ...rest,
      topic: 'harbour',
      destination: { platform: 'slack', teamId: 'T1', channelId: 'C1', threadTs },
      schedule: { at, days, timezone: 'Europe/Kyiv' },
      options: { ...defaultDigestOptions, mention, remindMinutes },
      createdBy: null,
      createdAt: '2031-03-05T22:30:00Z',
      nextAt: null,
    },
    topicTitle: title,
    next: ['2031-03-06T07:00:00Z', '2031-03-07T07:00:00Z'],
    last: null,
  }));

interface World {
  readonly all: readonly SubscriptionFacts[];
  readonly standing: Standing;
  readonly title: string;
  readonly label: string;
  readonly fault: string | null;
}

const world: fc.Arbitrary<World> = fc.record({
  all: fc.array(facts, { maxLength: 30 }),
  standing: fc.constantFrom<Standing>(
    'changes',
    'changes',
    'changes',
    'sees',
    'outside',
    'unseen',
    'unknown',
  ),
  title: hostile,
  label: hostile,
  fault: fc.option(telling, { freq: 4 }),
});

function serviceOf({ all, standing, title, label, fault }: World): Service {
  const topics = [topicOf({ id: 'harbour', title })];
  const digests = fakeDigestDesk(topics);
  for (const one of all) digests.kept.set(one.subscription.id, one);
  const item = { id: label || 'i', label, hasSpeaker: true, edit: null };
  digests.lines.set('abc', { place: 'slack:T1/C1', items: [item] });
  digests.before = async (what) => {
    if (fault !== null && what !== 'firstSeen') throw new Fault('odd', fault, fault);
  };
  return {
    desk: { ...fakeDesk(), topics: () => topics },
    log: listLog().log,
    briefings: () => null,
    others: () => null,
    digests: {
      desk: digests,
      managers: {
        standing: async () => standing,
        channel: async () => ({ name: label, isPublic: true }),
      },
    },
  };
}

const button = fc.constantFrom(
  ...(['preview', 'now', 'edit', 'pause', 'resume', 'remove', 'undo'] as const).map((act) =>
    encodeButton({ act, id: 'k1', place: { channelId: 'C1', threadTs: null } }),
  ),
);
const values = fc.oneof(
  hostile,
  button,
  fc.constant(encodeEditId('abc')),
  hostile.map((at) => `f1:${JSON.stringify({ at, days: at, topic: 'harbour', remindMinutes: 7 })}`),
);
const view = { viewId: 'V1', hash: 'h', privateMetadata: '' };

const asked: fc.Arbitrary<Asked> = fc.oneof(
  text.map(
    (words) => ({ ...asking, kind: 'command', name: '/digest', text: words, place, triggerId: '1' }) as const,
  ),
  fc
    .record({
      value: values,
      actionId: hostile,
      on: fc.constantFrom<Choice['on']>(
        { kind: 'message', place, isEphemeral: true },
        { kind: 'modal', ...view },
        { kind: 'home', ...view },
      ),
    })
    .map((choice) => ({ ...asking, kind: 'choice', triggerId: '1', ...choice }) as const),
  hostile.map((typed) => ({ ...asking, kind: 'typing', actionId: digestFields.zone, typed }) as const),
  fc
    .record({
      callbackId: fc.constantFrom('digest', 'digest-edit'),
      words: fc.array(hostile, { minLength: 4, maxLength: 4 }),
      button: fc.option(fc.oneof(button, hostile)),
    })
    .map(({ callbackId, words, button: known }) => {
      const [at = '', days = '', thread = '', item = ''] = words;
      const metadata = { ...place, delivery: 'abc', ...(known !== null && { button: known }) };
      return {
        ...asking,
        kind: 'submission',
        callbackId,
        privateMetadata: JSON.stringify(metadata),
        values: new Map<string, string>([
          [digestFields.topic, 'harbour'],
          [digestFields.channel, 'C1'],
          [digestFields.at, at || '9:00'],
          [digestFields.days, days],
          [digestFields.thread, thread],
          [editorFields.item, item],
          [editorFields.reason, at],
          [editorFields.name, days],
        ]),
      } as const;
    }),
  fc.constant({ ...asking, kind: 'home-opened' } as const),
);

/** Makes what a plan makes, and has it looked at as Slack does. */
async function sound(plan: Plan): Promise<void> {
  switch (plan.kind) {
    case 'say': {
      const { message, thread } = await plan.make();
      expect([message, ...thread].flatMap(messageFaults)).toEqual([]);
      break;
    }
    case 'modal':
    case 'home': {
      const made = await plan.make();
      checkView(JSON.parse(JSON.stringify(made)), plan.kind, new Set());
      if (plan.kind === 'modal' && plan.after) await sound(plan.after);
      break;
    }
    case 'choices':
      for (const { text: label, value } of plan.choices) {
        expect(label.text.length * value.length).toBeGreaterThan(0);
        expect(Math.max(label.text.length, value.length)).toBeLessThanOrEqual(75);
      }
      break;
    case 'correct':
      expect(Object.values(plan.errors).every((error) => error !== '' && error.isWellFormed())).toBe(true);
      if (plan.late) await sound(plan.late);
      break;
    case 'settle':
      await sound(await plan.make());
      break;
    case 'file':
    case 'nothing':
  }
}

describe('whatever is asked of digests', () => {
  it('has a plan at once, and what it makes is taken by Slack', async () => {
    await fc.assert(
      fc.asyncProperty(asked, world, async (one, around) => {
        await sound(planned(one, serviceOf(around)));
      }),
      { numRuns: 80, endOnFailure: true },
    );
  });
});

describe('values of buttons', () => {
  it('say what was written into them, and nothing else says it', () => {
    const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        id,
        id,
        fc.option(fc.constant('1700000000.000100')),
        hostile,
        (name, channelId, threadTs, other) => {
          const one = { act: 'pause', id: name, place: { channelId, threadTs } } as const;
          expect(decodeButton(encodeButton(one))).toEqual(one);
          expect(decodeButton(other)).toBeNull();
          expect(decodeForm(other)).toBeNull();
        },
      ),
    );
  });

  it('of forms never grow beyond what a button holds', () => {
    const filled = {
      topic: 'harbour',
      at: '"'.repeat(200),
      days: '\\'.repeat(100),
      timezone: 'Europe/Kyiv',
      sections: ['said'] as const,
      quiet: 'silent' as const,
      remindMinutes: 7,
      alerts: true,
      mention: '',
    };
    expect(decodeForm(encodeForm(filled))).toEqual(filled);
    const long = encodeForm({ ...filled, at: '"'.repeat(1_500) });
    expect(long.length).toBeLessThanOrEqual(2_000);
    expect(decodeForm(long)).toMatchObject({ at: '', quiet: 'line' });
  });
});

describe('the link of a message', () => {
  it.each([
    ['https://a.slack.com/archives/C0123ABCD/p1700000000000100', 'C0123ABCD', '1700000000.000100'],
    [' https://a.slack.com/archives/G01/p1700000000000100#x ', 'G01', '1700000000.000100'],
    [
      'https://a.slack.com/archives/C01/p1700000009000200?thread_ts=1700000000.000100&cid=C01',
      'C01',
      '1700000000.000100',
    ],
    ['https://a.slack.com/archives/C01/p1700000009000200?thread_ts=x', 'C01', '1700000009.000200'],
  ])('%s leads to a thread', (link, channelId, threadTs) => {
    expect(threadLinked(link)).toEqual({ channelId, threadTs });
  });

  it.each([
    'http://a.slack.com/archives/C01/p1700000000000100',
    'https://a.slack.com/archives/C01/p17000000000001',
    'https://a.slack.com/archives/C01/p1700000000000100/x',
    'https://a.slack.com/client/T1/C01',
    'javascript:https://a.slack.com/archives/C01/p1700000000000100',
    'C01',
  ])('%s leads to none', (link) => {
    expect(threadLinked(link)).toBeNull();
  });
});
