import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { DigestStore } from '../../../../src/core/digests/ports.ts';
import { Connection, openConnection } from '../../../../src/store/sqlite/connection.ts';
import { pack } from '../../../../src/store/sqlite/digests/rows.ts';
import { digestFile } from '../../../../src/store/sqlite/digests/schema.ts';
import { sql } from '../../../../src/store/sqlite/digests/statements.ts';
import { digestStoreOn, openSqliteDigestStore } from '../../../../src/store/sqlite/digests/store.ts';
import { checkDatabase, openDatabase, storeFault } from '../../../../src/store/sqlite/open.ts';
import { openSqliteStore } from '../../../../src/store/sqlite/store.ts';
import { describeDigestStore } from '../../../contract/digest-store.ts';
import {
  at,
  claimAt,
  composedOf,
  delivered,
  deliveryId,
  discordChannel,
  plannedOf,
  subscriptionOf,
} from '../../../support/ledger.ts';
import { quickDirectory, temporaryDirectory } from '../../../support/temporary-directory.ts';

describeDigestStore('SQLite', () => {
  const directory = quickDirectory();
  return () => openSqliteDigestStore(directory, 'data');
});

const fileOf = (directory: string): string => path.join(directory, 'digests.db');
const fault = (code: string, mend: string) =>
  expect.objectContaining({ code, mend: expect.stringContaining(mend) });

/** A store that is closed when the test is over. */
function openStore(directory: string): DigestStore {
  const store = openSqliteDigestStore(directory, 'data');
  onTestFinished(() => store.close());
  return store;
}

/** A store whose file may not grow. */
function fullStore(directory: string): DigestStore {
  const database = openDatabase(digestFile, directory, 'data');
  database.exec('PRAGMA max_page_count = 1');
  const connection = new Connection(database, (error) => storeFault(error, digestFile, directory, 'data'));
  onTestFinished(() => connection.close());
  return digestStoreOn(connection);
}

/** Does something to the file behind the store's back. */
function tamper(directory: string, statement: string): void {
  const database = new DatabaseSync(fileOf(directory));
  database.exec(statement);
  database.close();
}

describe('the file of digests', () => {
  it('of the first version is brought to the newest: what was last shown is what was due last', async () => {
    const directory = temporaryDirectory();
    const database = new DatabaseSync(fileOf(directory));
    database.exec(digestFile.migrations[0] ?? '');
    database.exec('PRAGMA user_version = 1');
    const row = (seq: number, due: string): void => {
      database.exec(`
        INSERT INTO deliveries (seq, id, subscription, topic, kind, key, target, lane, platform, workspace, due_at, state,
          not_before, ended_at)
        VALUES (${seq}, 'd${seq}', 'daily', 'talks', 'digest', '${due}', '{}', 'discord:c1', 'discord', '', ${Date.parse(due)},
          'done', 0, 1)`);
      database
        .prepare('INSERT INTO outlines VALUES (?, ?, ?)')
        .run(seq, Date.parse(due), pack([[due, 'told']]));
    };
    for (const [index, hour] of ['08:00', '10:00', '09:00'].entries()) row(index + 1, at(hour));
    database.close();
    const store = openStore(directory);
    expect((await store.lastShown('discord:c1', 'talks'))?.dueAt).toBe(at('10:00'));
    const outline = new Map([['newest', 'told']]);
    await delivered(store, { dueAt: at('07:00') }, { outline, asOf: at('10:30') });
    expect((await store.lastShown('discord:c1', 'talks'))?.dueAt).toBe(at('07:00'));
  });

  it('stands beside that of the articles, and neither touches the other', async () => {
    const directory = temporaryDirectory();
    const articles = openSqliteStore(directory);
    const before = await articles.otherWrites();
    await openStore(directory).putSubscription(subscriptionOf());
    expect(await articles.otherWrites()).toBe(before);
    await articles.close();
  });

  it('is refused where a newer Readout has written it, and left as it is', () => {
    const directory = temporaryDirectory();
    tamper(directory, 'PRAGMA user_version = 99');
    const before = readFileSync(fileOf(directory));
    expect(() => openSqliteDigestStore(directory, 'data')).toThrow(fault('store-newer', 'newer Readout'));
    expect(readFileSync(fileOf(directory)).equals(before)).toBe(true);
  });

  it('is not to be thrown away lightly where it is damaged: subscriptions stand in it alone', () => {
    const directory = temporaryDirectory();
    writeFileSync(fileOf(directory), 'These are words and no database. '.repeat(100));
    expect(() => openSqliteDigestStore(directory, 'data')).toThrow(fault('store-corrupt', 'keep a copy'));
    expect(() => openSqliteDigestStore(directory, 'data')).not.toThrow(fault('store-corrupt', 'run again'));
    expect(() => checkDatabase(directory, 'data')).toThrow(fault('store-corrupt', 'digests.db'));
  });

  it('is checked where it is there, and not made where it is not', () => {
    const directory = temporaryDirectory();
    checkDatabase(directory, 'data');
    expect(() => readFileSync(fileOf(directory))).toThrow('ENOENT');
    void openSqliteDigestStore(directory, 'data').close();
    checkDatabase(directory, 'data');
  });

  it('that cannot be made names the option for another directory', () => {
    const directory = temporaryDirectory();
    writeFileSync(path.join(directory, 'taken'), 'a file');
    expect(() => openSqliteDigestStore(path.join(directory, 'taken'), 'taken')).toThrow(
      fault('store-unwritable', '--data'),
    );
  });

  it('that is no file says so', () => {
    const directory = temporaryDirectory();
    mkdirSync(fileOf(directory));
    expect(() => openSqliteDigestStore(directory, 'data')).toThrow(fault('store-unwritable', '--data'));
  });

  it.skipIf(process.getuid?.() === 0)('that may not be written says so', async () => {
    const directory = temporaryDirectory();
    const store = openStore(directory);
    await store.putSubscription(subscriptionOf());
    await store.close();
    chmodSync(fileOf(directory), 0o444);
    chmodSync(directory, 0o555);
    onTestFinished(() => chmodSync(directory, 0o755));
    expect(() => openSqliteDigestStore(directory, 'data')).toThrow(fault('store-unwritable', '--data'));
  });

  it('says of a full disk what to do, and keeps what was written before', async () => {
    const directory = temporaryDirectory();
    const store = openStore(directory);
    await store.putSubscription(subscriptionOf());
    await store.plan('daily', [plannedOf({ key: 'before' })]);
    const full = fullStore(directory);
    const payload = { text: 'x'.repeat(100_000) };
    await expect(full.plan('daily', [plannedOf({ key: 'after', payload })])).rejects.toThrow(
      fault('store-full', 'Make room'),
    );
    expect((await store.deliveries(null, 10)).map(({ key }) => key)).toEqual(['before']);
  });

  it('finds what it needs through indexes, however much has been delivered', () => {
    const directory = temporaryDirectory();
    void openSqliteDigestStore(directory, 'data').close();
    const database = new DatabaseSync(fileOf(directory));
    onTestFinished(() => database.close());
    const small = new Set(['subscriptions', 'edits', 'plan', 'putSubscription', 'putEdit']);
    for (const [name, statement] of Object.entries(sql)) {
      if (small.has(name)) continue;
      const plan = database.prepare(`EXPLAIN QUERY PLAN ${statement}`).all();
      // Reading an index in its order up to a limit reads no more than is asked for.
      const fine = /SCAN deliveries USING INDEX deliveries_by_due|json_each/;
      const steps = plan.map((row) => String(row['detail'])).filter((step) => !fine.test(step));
      expect([name, steps.filter((step) => /^SCAN|TEMP B-TREE/.test(step))]).toEqual([name, []]);
    }
  });
});

/** A store in which two deliveries wait in one place, and one in another. */
async function twoDue(): Promise<[directory: string, store: DigestStore]> {
  const directory = temporaryDirectory();
  const store = openStore(directory);
  await store.putSubscription(subscriptionOf());
  const sound = plannedOf({ key: 'sound', target: discordChannel('c2') });
  await store.plan('daily', [plannedOf({ key: 'broken' }), plannedOf({ key: 'next' }), sound]);
  return [directory, store];
}

describe('a damaged row', () => {
  it.each(["target = '{'", "target = '{}'", "payload = '3'", "kind = 'party'", 'due_at = 8640000000000001'])(
    'of a delivery (%s) keeps no other one waiting',
    async (damage) => {
      const [directory, store] = await twoDue();
      tamper(directory, `UPDATE deliveries SET ${damage} WHERE key = 'broken'`);
      const first = await claimAt(store, '09:00');
      const second = await claimAt(store, '09:00');
      expect([...first, ...second].map(({ delivery }) => delivery.key).toSorted()).toEqual(['next', 'sound']);
    },
  );

  it.each(["x'00'", "x''", "x'ff'", `x'${Buffer.from(pack({ kind: 'party' })).toString('hex')}'`])(
    'of a part (%s) has its delivery end, and no other one wait',
    async (damage) => {
      const [directory, store] = await twoDue();
      const claims = await claimAt(store, '09:00');
      for (const { delivery, token } of claims) {
        await store.composed(delivery.id, token, composedOf());
        await store.postpone(delivery.id, token, at('09:01'), 'later', false);
      }
      tamper(directory, `UPDATE parts SET act = ${damage} WHERE delivery = 1`);
      expect((await claimAt(store, '09:01')).map(({ delivery }) => delivery.key)).toEqual(['sound']);
      tamper(directory, 'DELETE FROM parts');
      expect(await store.delivery(deliveryId('daily', 'digest', 'broken'))).toMatchObject({
        state: 'failed',
        why: expect.stringContaining('damaged'),
      });
    },
  );

  it('of a subscription keeps no other one waiting', async () => {
    const directory = temporaryDirectory();
    const store = openStore(directory);
    await store.putSubscription(subscriptionOf({ id: 'broken', nextAt: at('08:00') }));
    await store.putSubscription(subscriptionOf());
    tamper(directory, "UPDATE subscriptions SET options = '{}' WHERE id = 'broken'");
    await store.dueSubscriptions(at('09:00'), 1);
    expect((await store.dueSubscriptions(at('09:00'), 1)).map(({ id }) => id)).toEqual(['daily']);
  });

  it('is told of with its file where it is asked for', async () => {
    const [directory, store] = await twoDue();
    tamper(directory, "UPDATE deliveries SET target = '{' WHERE key = 'broken'");
    await expect(store.deliveries(null, 10)).rejects.toThrow(fault('store-corrupt', fileOf(directory)));
    tamper(directory, "UPDATE subscriptions SET destination = '{}'");
    await expect(store.subscriptions()).rejects.toThrow(fault('store-corrupt', fileOf(directory)));
  });
});

describe('processes on one file of digests', () => {
  it('write one after another, also where a transaction begins by reading', () => {
    const directory = temporaryDirectory();
    const connection = openConnection(digestFile, directory, 'data');
    const other = new DatabaseSync(fileOf(directory), { timeout: 0 });
    onTestFinished(() => {
      connection.close();
      other.close();
    });
    connection.transaction(() => {
      connection.all(sql.subscriptions, {});
      expect(() => other.exec("INSERT INTO events VALUES ('Ev1', 1)")).toThrow('locked');
    });
    other.exec("INSERT INTO events VALUES ('Ev1', 1)");
  });

  it('claim nothing twice and leave nothing', async () => {
    const directory = quickDirectory();
    await run(directory, 'plan', 'a', 30);
    const told = (
      await Promise.all(['x', 'y', 'z'].map((name) => run(directory, 'deliver', name, 0)))
    ).flat();
    const all = await openStore(directory).deliveries(null, 1000);
    expect(told.toSorted()).toEqual(all.map(({ id }) => `${id} true`).toSorted());
    expect(all).toHaveLength(60);
    expect(all.every(({ state }) => state === 'done')).toBe(true);
  });

  it('may be killed at any moment: what was told is written, and nothing by halves', async () => {
    const directory = temporaryDirectory();
    for (let round = 0; round < 3; round++) {
      const name = `writer-${round}`;
      const told = await run(directory, 'plan', name, 100_000, 5 + round * 3);
      const store = openSqliteDigestStore(directory, 'data');
      const written = await store.deliveries(name, 100_000);
      await store.close();
      expect(written.length).toBeGreaterThanOrEqual(told.length * 2);
      expect(written.length % 2).toBe(0);
    }
    checkDatabase(directory, 'data');
  });

  it('claim what a killed one had claimed, once the claim has run out', async () => {
    const directory = quickDirectory();
    await run(directory, 'plan', 'a', 20);
    await run(directory, 'deliver', 'killed', 0, 5);
    const store = openStore(directory);
    const open = (await store.deliveries('a', 100)).filter(({ endedAt }) => endedAt === null);
    expect(open.length).toBeGreaterThan(0);
    const taken: string[] = [];
    for (let round = 0; round < 40; round++) {
      for (const { delivery, token } of await claimAt(store, '10:00')) {
        taken.push(delivery.id);
        await store.end(delivery.id, token, 'done', null, at('10:00'));
      }
    }
    expect(taken.toSorted()).toEqual(open.map(({ id }) => id).toSorted());
  });
});

it('keeps what was shown when the same file is opened again', async () => {
  const directory = temporaryDirectory();
  const store = openSqliteDigestStore(directory, 'data');
  await delivered(store, {}, { outline: new Map([['m-1', 'x']]), asOf: at('09:00') });
  await store.close();
  expect((await openStore(directory).lastShown('discord:c1', 'talks'))?.outline).toEqual(
    new Map([['m-1', 'x']]),
  );
});

/** Runs a process on the store; the lines that it told until it ended, or was killed after so many. */
async function run(
  directory: string,
  work: 'plan' | 'deliver',
  name: string,
  count: number,
  killAfter = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const file = path.join(import.meta.dirname, '../../../support/digest-store-writer.ts');
  const child = spawn(process.execPath, [file, directory, work, name, `${count}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length >= killAfter) child.kill('SIGKILL');
  }
  return lines;
}
