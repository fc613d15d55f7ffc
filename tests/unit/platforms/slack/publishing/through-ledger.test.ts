import { expect, test } from 'vitest';
import { VirtualTime } from '../../../../support/delivery/virtual-time.ts';
import { randomOf, throughLedger } from '../../through-ledger.ts';
import { body, into, stage, texts } from './on-slack.ts';

test.each([1, 2, 3])(
  'whatever happens to calls, each part of each digest stands once (seed %i)',
  async (seed) => {
    const time = new VirtualTime('2031-03-04T08:59:58Z');
    const { slack, publisher } = await stage({ clock: time.clock, countsRates: false });
    const random = randomOf(seed);
    const channels = Array.from({ length: 6 }, (_, at) => slack.workspace.addChannel(`c${at}`));
    const failures = [
      { drop: 'before' },
      { drop: 'after' },
      { status: 500 },
      { status: 502, commit: true },
      { error: 'internal_error' },
      { error: 'fatal_error', commit: true },
      { notJson: true, commit: true },
      { retryAfter: 2 },
    ] as const;
    for (let count = 0; count < 18; count++) {
      const how = failures[Math.floor(random() * failures.length)] ?? failures[0];
      const method = count % 3 === 0 ? 'conversations.history' : 'chat.postMessage';
      slack.fail({ method, how });
    }
    const ledger = await throughLedger(
      time,
      publisher,
      body,
      channels.map((channel) => into(channel)),
    );
    await ledger.pass(1_200);
    expect(await ledger.states()).toEqual(channels.map(() => 'done'));
    for (const [at, channel] of channels.entries()) {
      expect(texts(channel)).toEqual([`sub${at} 0`, `sub${at} 1`]);
      expect(channel.messages[1]?.threadTs).toBe(channel.messages[0]?.ts);
    }
    expect(slack.failuresLeft).toBeLessThanOrEqual(6);
    expect(slack.violations).toEqual([]);
  },
);
