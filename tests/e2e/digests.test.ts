import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DigestStore } from '../../src/core/digests/ports.ts';
import { openSqliteDigestStore } from '../../src/store/sqlite/digests/store.ts';
import {
  at,
  claimed,
  composedOf,
  delivered,
  deliveryId,
  discordChannel,
  editOf,
  plannedOf,
} from '../support/ledger.ts';
import { type Ended, readoutHere, smallArchive, workplace } from '../support/readout.ts';

const now = { READOUT_NOW: at('06:00') };
const run = (cwd: string, ...args: string[]): Promise<Ended> => readoutHere(args, { cwd, variables: now });

/** Does something to the ledger of a workplace. */
async function withLedger<Result>(
  cwd: string,
  work: (store: DigestStore) => Promise<Result>,
): Promise<Result> {
  const store = openSqliteDigestStore(path.join(cwd, 'data'), 'data');
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

describe('readout digests', () => {
  it('says how to begin where there are none, and makes nothing', async () => {
    const cwd = workplace({});
    const { status, stdout } = await run(cwd, 'digests');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^There are no digests yet\. .*digests:/);
    expect((await run(cwd, 'edit')).stdout).toMatch(/^There are no edits\./);
    expect(existsSync(path.join(cwd, 'data'))).toBe(false);
  });

  it('lists subscriptions with their next slots and last deliveries, and what somebody has to look at', async () => {
    const cwd = workplace({});
    const hostile = 'talks\u001b[31m\u202e\nroot';
    await withLedger(cwd, async (store) => {
      await delivered(store, { dueAt: at('04:00') });
      await store.plan('daily', [plannedOf({ key: 'ahead', kind: 'reminder', dueAt: at('20:00') })]);
      const elsewhere = {
        id: 'other',
        destination: discordChannel('c2'),
        topic: hostile,
        state: 'paused',
      } as const;
      const target = discordChannel('c2');
      for (const [key, state] of [
        ['u', 'unknown'],
        ['f', 'failed'],
      ] as const) {
        const { delivery, token } = await claimed(store, { key, target, dueAt: at('05:00') }, elsewhere);
        await store.composed(delivery.id, token, composedOf());
        await store.end(delivery.id, token, state, `because of ${key}`, at('05:00'));
      }
    });
    const { status, stdout, stderr } = await run(cwd, 'digests');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [unknown, failed] = ['u', 'f'].map((key) => deliveryId('other', 'digest', key));
    expect(stdout.split('\n')).toEqual([
      'daily  talks to Discord channel c1: active',
      '       09:00 daily, Europe/Kyiv',
      '       next  2031-03-04 09:00, 2031-03-05 09:00, 2031-03-06 09:00',
      '       last  digest of 2031-03-04 06:00: done',
      'other  talks root to Discord channel c2: paused',
      '       09:00 daily, Europe/Kyiv',
      '       last  digest of 2031-03-04 07:00: failed, 0 of 2 parts sent (because of f)',
      '             digest of 2031-03-04 07:00: unknown, 0 of 2 parts sent (because of u)',
      '',
      expect.stringMatching(/^Nobody knows .*`readout digests retry ID`/),
      `${unknown}  digest of 2031-03-04 07:00 (Europe/Kyiv), talks to Discord channel c2: unknown, 0 of 2 parts sent (because of u)`,
      '',
      expect.stringMatching(/^These failed\. .*`readout digests retry ID`/),
      `${failed}  digest of 2031-03-04 07:00 (Europe/Kyiv), talks to Discord channel c2: failed, 0 of 2 parts sent (because of f)`,
      '',
    ]);
  });

  it('has a failed delivery tried again, and nothing else', async () => {
    const cwd = workplace({});
    const { id } = await withLedger(cwd, async (store) => {
      const { delivery, token } = await claimed(store, { dueAt: at('05:00') });
      await store.end(delivery.id, token, 'failed', 'so', at('05:00'));
      return delivery;
    });
    const retried = await run(cwd, 'digests', 'retry', id);
    expect(retried).toMatchObject({ status: 0, stderr: '' });
    expect(retried.stdout).toContain('Discord channel c1');
    expect(await withLedger(cwd, (store) => store.delivery(id))).toMatchObject({
      state: 'planned',
      notBefore: at('06:00'),
    });
    for (const [wrong, why] of [
      [id, 'is on its way'],
      ['nothing', 'There is no delivery "nothing"'],
    ] as const) {
      const refused = await run(cwd, 'digests', 'retry', wrong);
      expect(refused).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(why) });
    }
  });

  it('tells of a damaged store how to keep what is in it', async () => {
    const cwd = workplace({ 'data/digests.db': 'These are words and no database. '.repeat(100) });
    const { status, stderr } = await run(cwd, 'digests');
    expect(status).toBe(2);
    expect(stderr).toContain('keep a copy');
  });
});

describe('readout edit', () => {
  it('hides items and mends speakers of briefings, lists what was done, and takes it back', async () => {
    const cwd = workplace(smallArchive);
    const items = (await run(cwd, 'edit', 'items', 'hb')).stdout.split('\n');
    const idOf = (letter: string): string =>
      items.find((line) => line.startsWith(`${letter}-`))?.split(' ')[0] ?? '';
    expect(items.find((line) => line.startsWith('s-'))).toContain('Ida Ross');
    const hidden = await run(cwd, 'edit', 'hide', 'harbour', idOf('m'), '--reason', 'Not\nthem');
    expect(hidden).toMatchObject({ status: 0, stderr: '' });
    const mended = await run(
      cwd,
      'edit',
      'speaker',
      'hb',
      idOf('s'),
      'Tom\u001b[31m Hale',
      '--reason',
      'He said it',
    );
    expect(mended.status).toBe(0);
    const shown = (await run(cwd, 'edit', 'items', 'harbour')).stdout;
    expect(shown).toContain('Tom Hale');
    expect(shown).not.toContain(idOf('m'));
    const listed = (await run(cwd, 'edit')).stdout;
    expect(listed).toContain(`harbour: hides ${idOf('m')}`);
    expect(listed).toContain('because: Not them');
    expect(listed).toContain('holds everywhere');
    expect(listed).toContain(`harbour: gives ${idOf('s')} the speaker Tom Hale`);
    const [undo = ''] = /^\S+/.exec(listed) ?? [];
    expect((await run(cwd, 'edit', 'undo', undo)).status).toBe(0);
    expect((await run(cwd, 'edit')).stdout).toContain(
      `${undo}  harbour: undone 2031-03-04 06:00 UTC; was: hides`,
    );
    expect((await run(cwd, 'edit', 'items', 'harbour')).stdout).toContain(idOf('m'));
    expect(await run(cwd, 'edit', 'undo', undo)).toMatchObject({ status: 2, stdout: '' });
  }, 60_000);

  it.each([
    [['hide', 'harbour', 'm-none', '--reason', 'x'], 'has no item "m-none"'],
    [['hide', 'harbor', 'm-none', '--reason', 'x'], 'Did you mean "harbour"'],
    [['hide', 'harbour', 'm-none'], '--reason'],
    [['undo', 'none'], 'There is no edit "none"'],
    [['items'], 'TOPIC'],
  ])('refuses %j with status 2, keeps nothing and says what is right', async (args, words) => {
    const cwd = workplace(smallArchive);
    const refused = await run(cwd, 'edit', ...args);
    expect(refused).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(words) });
    expect(await withLedger(cwd, (store) => store.edits(null))).toEqual([]);
  });

  it('refuses a speaker for what has none, and a reason without words', async () => {
    const cwd = workplace(smallArchive);
    const meeting = /^m-\S+/m.exec((await run(cwd, 'edit', 'items', 'harbour')).stdout)?.[0] ?? '';
    const named = await run(cwd, 'edit', 'speaker', 'harbour', meeting, 'Ida', '--reason', 'x');
    expect(named).toMatchObject({ status: 2, stderr: expect.stringContaining('no speaker') });
    const mute = await run(cwd, 'edit', 'hide', 'harbour', meeting, '--reason', ' \u200b ');
    expect(mute).toMatchObject({ status: 2, stderr: expect.stringContaining('needs a reason') });
  });

  it('shows none of what a chat edited for itself, lists where that holds, and takes it back', async () => {
    const cwd = workplace(smallArchive);
    const meeting = /^m-\S+/m.exec((await run(cwd, 'edit', 'items', 'harbour')).stdout)?.[0] ?? '';
    const own = { id: 'e7', topic: 'harbour', item: meeting, scope: 'discord:42', by: 'discord:7' };
    await withLedger(cwd, (store) => store.putEdit(editOf(own)));
    expect((await run(cwd, 'edit', 'items', 'harbour')).stdout).toContain(meeting);
    expect((await run(cwd, 'edit')).stdout).toContain('holds in discord:42 alone');
    expect((await run(cwd, 'edit', 'undo', 'e7')).status).toBe(0);
    const [edit] = await withLedger(cwd, (store) => store.edits(null));
    expect(edit).toMatchObject({ ...own, undoneAt: at('06:00') });
  }, 60_000);

  it('lists edits of topics that have no file any more', async () => {
    const cwd = workplace({});
    await withLedger(cwd, (store) => store.putEdit(editOf({ topic: 'gone' })));
    expect((await run(cwd, 'edit')).stdout).toContain('e1  gone: hides s-1');
  });
});

describe('readout check', () => {
  it('tells of digests in the settings file that cannot be', async () => {
    const cwd = workplace(smallArchive);
    const lines = ['digests:', '  - {topic: harbor, to: discord:123456789012345678, at: "25:00"}'];
    writeFileSync(path.join(cwd, 'own.yaml'), `${lines.join('\n')}\n`);
    const { status, stdout } = await run(cwd, '--config', 'own.yaml', 'check');
    expect(status).toBe(2);
    expect(stdout).toContain('own.yaml:2:13: There is no topic "harbor". Did you mean "harbour"?');
    expect(stdout).toMatch(/own\.yaml:2:\d+: There is a time that cannot be read in "25:00"/);
  });

  it('finds a ledger that is damaged', async () => {
    const cwd = workplace({ ...smallArchive, 'data/digests.db': 'no database '.repeat(1000) });
    const { status, stdout } = await run(cwd, 'check');
    expect(status).toBe(2);
    expect(stdout).toContain('digests.db');
  });
});
