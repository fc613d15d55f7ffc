// Measures an archive in a process of its own and prints one JSON line: `archive.ts ARTICLES PER_DAY`.
import '../src/regexp-tiering.ts';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedArticle } from './generated.ts';
import { openBench } from './open.ts';

const [, , count = '100', perDay = '27'] = process.argv;
const folder = await mkdtemp(join(tmpdir(), 'readout-bench-'));
try {
  await mkdir(join(folder, 'briefings', 'talks'), { recursive: true });
  await writeFile(
    join(folder, 'briefings', 'talks.yaml'),
    'title: Talks\ntimezone: UTC\nasOf: latest\nsources:\n  - files: talks/*.md\n',
  );
  for (let index = 0; index < Number(count); index++) {
    const { title, outlet, published, text } = generatedArticle(index, 4800, Number(perDay));
    await writeFile(
      join(folder, 'briefings', 'talks', `${index}.md`),
      `---\ntitle: ${JSON.stringify(title)}\noutlet: ${outlet}\npublished: ${published}\nlang: en\n---\n\n${text}\n`,
    );
  }
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
