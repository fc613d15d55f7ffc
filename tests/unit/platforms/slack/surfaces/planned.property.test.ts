import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCooldown } from '../../../../../src/platforms/chat/cooldown.ts';
import type { Asked, Choice, Place } from '../../../../../src/platforms/slack/asked.ts';
import type { Plan } from '../../../../../src/platforms/slack/plan.ts';
import { planned } from '../../../../../src/platforms/slack/planned.ts';
import type { Service } from '../../../../../src/platforms/slack/service.ts';
import { encodeCustomId } from '../../../../../src/render/chat/custom-id.ts';
import { messageFaults } from '../../../../../src/render/slack/check-message.ts';
import { anyCodePoint } from '../../../../support/any-code-point.ts';
import { listLog } from '../../../../support/list-log.ts';
import { checkView } from '../../../../support/slack/validate/view.ts';
import { topicOf } from '../../../../support/topics.ts';
import { fakeDesk } from '../running-bot.ts';

const place: Place = { channelId: 'C1', threadTs: null, responseUrl: 'https://hooks.slack.example/r/1' };
const asking = { id: '1', teamId: 'T1', userId: 'U1' };

const hostile = fc.oneof(
  fc.string({ unit: anyCodePoint, maxLength: 40 }),
  fc.constantFrom(
    '<!channel>',
    '@everyone',
    '&lt;!here&gt;',
    '*b* _i_ ~s~ `c`',
    '\u202e',
    '\u0007',
    '😀'.repeat(60),
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1_000, size: 'max' }),
);

const text = fc
  .array(
    fc.oneof(hostile, fc.constantFrom('harbour', 'habour', 'said', 'as of', 'private', 'topics', 'help')),
    {
      maxLength: 8,
    },
  )
  .map((words) => words.join(' '));

const anyTitle = fc.oneof(hostile, fc.constant('Harbour talks'));

const topic = fc
  .record({ id: fc.stringMatching(/^[a-z\d][a-z\d-]{0,80}$/), title: hostile, alias: hostile })
  .map(({ id, title, alias }) => topicOf({ id, title, aliases: [alias] }));

function serviceOf(known: ReturnType<typeof topicOf>[]): Service {
  const free = createCooldown({ requests: 100_000, per: 'PT1S' }, () => 0);
  const desk = { ...fakeDesk(), topics: () => known };
  return { desk, log: listLog().log, briefings: free, others: free };
}

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
      const view = await plan.make();
      checkView(JSON.parse(JSON.stringify(view)), plan.kind, new Set());
      if (plan.kind === 'modal' && plan.meanwhile) {
        checkView(JSON.parse(JSON.stringify(plan.meanwhile)), 'modal', new Set());
      }
      break;
    }
    case 'choices':
      for (const choice of plan.choices) {
        expect(choice.text.text.length).toBeGreaterThan(0);
        expect(choice.text.text.length).toBeLessThanOrEqual(75);
        expect(choice.value.length).toBeLessThanOrEqual(75);
      }
      break;
    case 'correct':
      expect(Object.values(plan.errors).every((error) => error !== '' && error.isWellFormed())).toBe(true);
      break;
    case 'file':
      expect((await plan.make()).title).not.toBe('');
      break;
    case 'settle':
      await sound(await plan.make());
      break;
    case 'nothing':
  }
}

const instant = '2031-03-05T22:30:00.000Z';
const values = [
  encodeCustomId({ kind: 'view', view: 'said', page: 1, topicKey: 'harbour', asOf: null, since: null }),
  encodeCustomId({
    kind: 'turn',
    view: 'said',
    page: 99_999,
    topicKey: 'harbour',
    asOf: instant,
    since: null,
  }),
  encodeCustomId({ kind: 'view', view: 'full', page: 1, topicKey: 'gone', asOf: instant, since: null }),
  encodeCustomId({ kind: 'file', format: 'ics', topicKey: 'harbour', asOf: instant }),
  'web-page',
];

const surface: Choice['on'] = { kind: 'message', place, isEphemeral: true };
const view = { viewId: 'V1', hash: 'h', privateMetadata: '' };

const asked: fc.Arbitrary<Asked> = fc.oneof(
  text.map(
    (words) =>
      ({ ...asking, kind: 'command', name: '/briefing', text: words, place, triggerId: '1' }) as const,
  ),
  fc
    .record({ words: text, kind: fc.constantFrom('mention', 'direct-message') })
    .map(({ words, kind }) => ({ ...asking, kind, text: words, place })),
  fc
    .record({
      value: fc.oneof(hostile, fc.constantFrom(...values)),
      actionId: hostile,
      on: fc.constantFrom<Choice['on']>(surface, { kind: 'modal', ...view }, { kind: 'home', ...view }),
    })
    .map((choice) => ({ ...asking, kind: 'choice', triggerId: '1', ...choice }) as const),
  hostile.map((typed) => ({ ...asking, kind: 'typing', actionId: 'topic', typed }) as const),
  fc
    .record({
      topic: fc.oneof(hostile, fc.constant('harbour')),
      asOf: hostile,
      metadata: fc.oneof(hostile, fc.json(), fc.constant(JSON.stringify(place))),
    })
    .map(
      ({ topic: named, asOf, metadata }) =>
        ({
          ...asking,
          kind: 'submission',
          callbackId: 'ask',
          privateMetadata: metadata,
          values: new Map([
            ['topic', named],
            ['as-of', asOf],
          ]),
        }) as const,
    ),
  fc.constant({ ...asking, kind: 'home-opened' } as const),
);

describe('whatever is asked', () => {
  it('has a plan at once, and what it makes is taken by Slack', async () => {
    await fc.assert(
      fc.asyncProperty(asked, fc.array(topic, { maxLength: 4 }), anyTitle, async (one, topics, called) => {
        const known = [...topics, topicOf({ id: 'harbour', title: called })];
        await sound(planned(one, serviceOf(known)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is typed into the form', () => {
  it('is answered with the topics that fit', () => {
    const topics = Array.from({ length: 130 }, (_, n) => topicOf({ id: `t${n}`, title: `Talks ${n}` }));
    const choices = (typed: string, actionId = 'topic') =>
      planned({ ...asking, kind: 'typing', actionId, typed }, serviceOf(topics));
    const found = choices('talks 129');
    expect(found.kind === 'choices' && found.choices[0]?.value).toBe('t129');
    expect(choices('', 'other')).toEqual({ kind: 'choices', choices: [] });
    const all = choices('');
    expect(all.kind === 'choices' && all.choices).toHaveLength(100);
  });
});

describe('a form of another version', () => {
  const submitted = { ...asking, kind: 'submission', privateMetadata: '', values: new Map() } as const;

  it('says so where it came without its place, and asks for nothing where it is none of ours', () => {
    const service = serviceOf([topicOf({ id: 'harbour' })]);
    expect(planned({ ...submitted, callbackId: 'ask' }, service)).toMatchObject({ kind: 'correct' });
    expect(planned({ ...submitted, callbackId: 'other' }, service)).toEqual({ kind: 'nothing' });
  });
});
