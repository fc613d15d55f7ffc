// `npm run bench`: speed and memory of the analysis beside wink-nlp and compromise on the same texts, and the time to a
// briefing as an archive grows. Every figure comes from processes of its own, rounds alternate, medians are printed.
import '../src/regexp-tiering.ts';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { feedRows } from './feeds.ts';
import { hostileRows } from './hostile.ts';
import { pageRows } from './pages.ts';
import { subjects } from './subjects.ts';

const run = promisify(execFile);
const rounds = 3;

const measured = z.object({
  name: z.string(),
  median: z.number(),
  p95: z.number(),
  perSecond: z.number(),
  characters: z.number(),
  megabytes: z.number(),
});
const archived = z.object({
  articles: z.number(),
  perDay: z.number(),
  ingest: z.number(),
  unchanged: z.number(),
  first: z.number(),
  median: z.number(),
  items: z.number(),
  megabytes: z.number(),
});
type Measured = z.infer<typeof measured>;

print('Reading an article (whole analysis here; sentences and entities alone at the peers)\n');
print(row('', 'ms, median', 'ms, p95', 'articles/s', 'peak MB', 'of wink-nlp'));
const short = await alternate(4800, 200);
const wink = short.get('wink-nlp')?.median ?? Number.NaN;
for (const [name, figures] of short)
  print(
    row(
      name,
      ms(figures.median),
      ms(figures.p95),
      figures.perSecond.toFixed(0),
      figures.megabytes.toFixed(0),
      `${(figures.median / wink).toFixed(2)} ×`,
    ),
  );

print('\nThe same text in articles five times as long: cost a character, against the short ones\n');
for (const [name, long] of await alternate(24_000, 60)) {
  const base = short.get(name);
  if (base)
    print(row(name, `${((long.median / long.characters / base.median) * base.characters).toFixed(2)} ×`));
}

print('\nTexts made to be slow: 100 kB, 400 kB, and growth against the text (1.00 is linear)\n');
print(row('', 'ms', 'ms', 'growth'));
for (const cells of hostileRows()) print(row(...cells));

print(
  '\nA briefing from the store (articles over a year: 27 a day; then all within one window of 14 days)\n',
);
print(row('articles', 'first read s', 'unchanged ms', 'briefing ms', 'first ms', 'peak MB', 'items'));
for (const [count, perDay] of [
  [100, 27],
  [1000, 27],
  [10_000, 27],
  [1000, 1000],
] as const) {
  const { stdout } = await run(process.execPath, [script('archive.ts'), String(count), String(perDay)]);
  const figures = archived.parse(JSON.parse(stdout));
  print(
    row(
      `${count}${perDay === 27 ? '' : ' at once'}`,
      (figures.ingest / 1000).toFixed(1),
      figures.unchanged.toFixed(0),
      figures.median.toFixed(0),
      figures.first.toFixed(0),
      figures.megabytes.toFixed(0),
      String(figures.items),
    ),
  );
}

print(
  '\nReading feeds: milliseconds for all of a set, here and by feedsmith alone, and times as fast as that\n',
);
print(row('', 'feeds', 'here ms', 'feedsmith ms', 'as fast'));
for (const cells of feedRows()) print(row(...cells));

print(
  '\nReading pages: median milliseconds a page, here and by Readability on linkedom alone, and times as fast as that\n',
);
print(row('', 'pages', 'here ms', 'peer ms', 'as fast'));
for (const cells of pageRows()) print(row(...cells));

/** Every subject in turn, `rounds` times over; the round with the median of medians stands for each. */
async function alternate(length: number, count: number): Promise<Map<string, Measured>> {
  const figures = new Map<string, Measured[]>();
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(subjects)) {
      const { stdout } = await run(process.execPath, [
        script('measure.ts'),
        name,
        String(length),
        String(count),
      ]);
      figures.set(name, [...(figures.get(name) ?? []), measured.parse(JSON.parse(stdout))]);
    }
  }
  return new Map(
    [...figures].flatMap(([name, all]) => {
      const middle = all.toSorted((a, b) => a.median - b.median)[Math.floor(rounds / 2)];
      return middle ? [[name, middle] as const] : [];
    }),
  );
}

function script(name: string): string {
  return new URL(name, import.meta.url).pathname;
}

function ms(value: number): string {
  return value.toFixed(2);
}

function row(...cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(14) : cell.padStart(13))).join('');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
