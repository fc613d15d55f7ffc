// Measures an archive in a process of its own and prints one JSON line: `archive.ts ARTICLES PER_DAY`.
import '../src/regexp-tiering.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBench } from './open.ts';
import { writeArchive } from './write-archive.ts';

const [, , count = '100', perDay = '27'] = process.argv;
const folder = await mkdtemp(join(tmpdir(), 'readout-bench-'));
try {
  await writeArchive(folder, Number(count), Number(perDay));
  const bench = await openBench(folder);
  const ingest = await timed(() => bench.ingest());
  const unchanged = await timed(() => bench.ingest());
  const briefings: number[] = [];
  let items = 0;
  for (let round = 0; round < 7; round++)
    briefings.push(await timed(async () => void (items = await bench.briefing())));
  await bench.close();
  const sorted = briefings.toSorted((a, b) => a - b);
  process.stdout.write(
    `${JSON.stringify({ articles: Number(count), perDay: Number(perDay), ingest, unchanged, first: briefings[0], median: sorted[3], items, megabytes: process.resourceUsage().maxRSS / 1024 })}\n`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
