import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { openSqliteStore } from '../../../src/store/sqlite/store.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

const writer = path.join(import.meta.dirname, '../../support/store-writer.ts');
const batchSize = 10;

/** Runs a writer and kills it as soon as it has told of `rounds` saved batches; the last of these. */
async function killedWriter(directory: string, name: string, rounds: number): Promise<number> {
  const child = spawn(process.execPath, [writer, directory, name, '100000', String(batchSize)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = -1;
  for await (const line of createInterface({ input: child.stdout })) {
    told = Number(line);
    if (told >= rounds) child.kill('SIGKILL');
  }
  return told;
}

it('a store killed while it writes opens again with every batch that was told saved, and no half one', async () => {
  const directory = temporaryDirectory();
  for (let round = 0; round < 4; round++) {
    const name = `writer-${round}`;
    const told = await killedWriter(directory, name, 3 + round * 2);
    const store = openSqliteStore(directory);
    const found = await store.articles({
      topic: 'talks',
      from: '2031-01-01T00:00:00Z',
      until: '2031-12-31T00:00:00Z',
    });
    const inputs = await store.inputs('talks', name);
    await store.close();
    const ours = found.filter(({ article }) => article.id.startsWith(`${name}-`));
    expect(ours.length).toBeGreaterThanOrEqual((told + 1) * batchSize);
    expect(ours.length % batchSize).toBe(0);
    expect(inputs.size).toBe(ours.length);
  }
}, 60_000);
