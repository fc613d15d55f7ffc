import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../../src/store/sqlite/schema.ts';
import { sql } from '../../../src/store/sqlite/statements.ts';
import { openSqliteStore } from '../../../src/store/sqlite/store.ts';
import { describeStore } from '../../contract/store.ts';
import { analysedOf, batchOf } from '../../support/articles.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

describeStore('SQLite', async () => openSqliteStore(temporaryDirectory()));

describe('the SQLite file', () => {
  it('keeps the text of every revision', async () => {
    const directory = temporaryDirectory();
    const store = openSqliteStore(directory);
    for (const text of ['One.', 'Two.', 'Three.']) {
      await store.save('talks', 's', batchOf([analysedOf({ id: 'a', text })]));
    }
    await store.close();
    const database = new DatabaseSync(path.join(directory, 'readout.db'));
    const old = database.prepare('SELECT revision, text FROM revisions ORDER BY revision').all();
    database.close();
    expect(old.map((row) => ({ ...row }))).toEqual([
      { revision: 1, text: 'One.' },
      { revision: 2, text: 'Two.' },
    ]);
  });

  it('tells that another connection has written, and nothing of its own writing', async () => {
    const directory = temporaryDirectory();
    const [store, other] = [openSqliteStore(directory), openSqliteStore(directory)];
    const before = await store.otherWrites();
    await store.save('talks', 's', batchOf([analysedOf({ id: 'a' })]));
    expect(await store.otherWrites()).toBe(before);
    await other.save('talks', 's', batchOf([analysedOf({ id: 'b' })]));
    const after = await store.otherWrites();
    expect(after).not.toBe(before);
    expect(await store.otherWrites()).toBe(after);
    await Promise.all([store.close(), other.close()]);
  });

  it('takes an empty file forward to the newest schema, and says so in the file', () => {
    const directory = temporaryDirectory();
    writeFileSync(path.join(directory, 'readout.db'), '');
    void openSqliteStore(directory).close();
    const database = new DatabaseSync(path.join(directory, 'readout.db'));
    expect(database.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: migrations.length });
    database.close();
  });

  it('refuses a store that a newer Readout has written, and leaves it as it is', () => {
    const directory = temporaryDirectory();
    const file = path.join(directory, 'readout.db');
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    const before = readFileSync(file);
    expect(() => openSqliteStore(directory, 'data')).toThrow(
      expect.objectContaining({ code: 'store-newer', message: expect.stringContaining('schema 99') }),
    );
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('says of a damaged file which one to move away', () => {
    const directory = temporaryDirectory();
    writeFileSync(path.join(directory, 'readout.db'), 'These are words and no database. '.repeat(100));
    expect(() => openSqliteStore(directory, 'data')).toThrow(
      expect.objectContaining({ code: 'store-corrupt', mend: expect.stringContaining('readout.db') }),
    );
  });

  it('says of a data directory that cannot be made which option names another', () => {
    const directory = temporaryDirectory();
    writeFileSync(path.join(directory, 'taken'), 'a file');
    expect(() => openSqliteStore(path.join(directory, 'taken'), 'taken')).toThrow(
      expect.objectContaining({ code: 'store-unwritable', mend: expect.stringContaining('--data') }),
    );
  });

  it('finds the window and the open meetings through an index, whatever the archive holds', () => {
    const directory = temporaryDirectory();
    void openSqliteStore(directory).close();
    const database = new DatabaseSync(path.join(directory, 'readout.db'));
    const indexes = {
      window: 'articles_by_publication',
      openMeetings: 'articles_by_open_meeting',
      newest: 'articles_by_latest',
      impliedlyDated: 'articles_by_dating',
      statedDates: 'articles_by_dating',
      analysedOtherwise: 'articles_by_analysis',
    } as const;
    for (const [name, statement] of Object.entries(sql)) {
      const index = Reflect.get(indexes, name);
      if (index === undefined) continue;
      const plan = database.prepare(`EXPLAIN QUERY PLAN ${statement}`).all();
      const steps = plan.map((row) => String(row['detail'])).filter((step) => /\barticles\b/.test(step));
      expect(steps.length).toBeGreaterThan(0);
      for (const step of steps) expect(step).toMatch(new RegExp(`^SEARCH .*INDEX ${index} `));
    }
    database.close();
  });
});

describe('two processes on one store', () => {
  it('both write all that they have while the other one does', async () => {
    const directory = temporaryDirectory();
    const store = openSqliteStore(directory);
    const other = writer(directory, 'child', 20);
    for (let round = 0; round < 20; round++) {
      await store.save(
        'talks',
        'parent',
        batchOf([analysedOf({ id: `parent-${round}` })], { source: 'parent' }),
      );
      await new Promise(setImmediate);
    }
    expect(await other).toBe(0);
    const found = await store.articles({
      topic: 'talks',
      from: '2031-01-01T00:00:00Z',
      until: '2031-12-31T00:00:00Z',
    });
    await store.close();
    expect(found).toHaveLength(40);
  });

  it('can both be the first to open it', async () => {
    for (let round = 0; round < 3; round++) {
      const directory = temporaryDirectory();
      const ends = await Promise.all(['a', 'b', 'c'].map((name) => writer(directory, name, 2)));
      expect(ends).toEqual([0, 0, 0]);
    }
  });
});

/** Runs a process that saves so many batches; its exit status. */
function writer(directory: string, name: string, rounds: number): Promise<number | null> {
  const file = path.join(import.meta.dirname, '../../support/store-writer.ts');
  const child = spawn(process.execPath, [file, directory, name, String(rounds)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve) => child.once('exit', resolve));
}
