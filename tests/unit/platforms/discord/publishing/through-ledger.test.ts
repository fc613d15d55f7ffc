import { expect, test } from 'vitest';
import { VirtualTime } from '../../../../support/delivery/virtual-time.ts';
import { randomOf, throughLedger } from '../../through-ledger.ts';
import { body, into, stage, texts } from './on-discord.ts';

test.each([1, 2, 3])(
  'whatever happens to requests, each part of each digest stands once (seed %i)',
  async (seed) => {
    const time = new VirtualTime('2031-03-04T08:59:58Z');
    const options = { clock: time.clock, checksAnswers: false, countsRates: false };
    const { discord, publisher } = await stage(options);
    const random = randomOf(seed);
    const channels = Array.from({ length: 6 }, (_, at) => discord.world.addChannel(discord.guild, `c${at}`));
    const late = Promise.withResolvers<void>();
    const failures = [
      { drop: 'before' },
      { drop: 'after' },
      { status: 500 },
      { status: 502, commit: true },
      { late: late.promise },
    ] as const;
    for (const { id } of channels) {
      for (const method of ['POST', 'POST', 'GET']) {
        const how = failures[Math.floor(random() * failures.length)] ?? failures[0];
        discord.fail({ method, path: `/channels/${id}/`, how });
      }
    }
    const ledger = await throughLedger(time, publisher, body, channels.map(into));
    await ledger.pass(90);
    // What was held back is carried out now, after it was looked for and posted again.
    late.resolve();
    await ledger.pass(600);
    expect(await ledger.states()).toEqual(channels.map(() => 'done'));
    for (const [at, channel] of channels.entries()) {
      expect(texts(channel)).toEqual([`sub${at} 0`]);
      const thread = discord.world.channels.get(channel.messages[0]?.id ?? '');
      expect(thread && texts(thread)).toEqual([`sub${at} 1`]);
    }
    expect(discord.failuresLeft).toBeLessThanOrEqual(channels.length);
    expect(discord.violations).toEqual([]);
  },
);
