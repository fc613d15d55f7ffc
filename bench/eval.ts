// `npm run eval`: accuracy on the invented topics and labelled texts of the tests, then on published cases beside this
// checkout, scored by their own scorers. The latter are no part of the project: where the folder is absent, this says so
// and ends well. `npm run eval -- FOLDER` measures labelled texts of one's own instead (FOLDER/topics, speakers, meetings, dates);
// `--faults` lists what went wrong.
import '../src/regexp-tiering.ts';
import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { z } from 'zod';
import { analyse } from '../src/core/analysis/analyse.ts';
import type { DateFinding } from '../src/core/model/finding.ts';
import { extractFile } from '../src/sources/files/extract.ts';
import { readFeedFile } from '../src/sources/files/feed-file.ts';
import { scoreBundled } from '../tests/support/bundled-topics.ts';
import { type DateText, markDates, readDateTexts } from '../tests/support/date-score.ts';
import { meetingTable, readPassages, scoreMeetings } from '../tests/support/meeting-score.ts';
import { markSpeakers, readSpeakerTexts } from '../tests/support/speaker-score.ts';
import { secondLook } from '../tests/support/topic-gold.ts';
import { kindTable, type Mark, markTable } from '../tests/support/topic-mark.ts';
import { scoreTable, scoreTopics } from '../tests/support/topic-score.ts';

const run = promisify(execFile);
const cases = new URL('../../shared/eval/', import.meta.url).pathname;

/** A row of a set of cases, as far as the analysis reads it. */
const row = z.object({
  id: z.string(),
  text: z.string(),
  date: z.string().optional(),
  dct: z.string().optional(),
});

const sets = [
  { name: 'Statements', gold: 'statements/gold.jsonl', scorer: 'statements.mjs' },
  { name: 'Dates, news', gold: 'dates/news.jsonl', scorer: 'dates.mjs' },
  { name: 'Dates, histories', gold: 'dates/gold.jsonl', scorer: 'dates.mjs' },
  { name: 'Meetings', gold: 'meetings/gold.json', scorer: 'meetings.mjs' },
] as const;

const pageSets = [
  { name: 'Pages, news', files: 'pages/html', gold: 'pages/gold.jsonl' },
  { name: 'Pages of many kinds', files: 'pages/segments', gold: 'pages/segments-gold.jsonl' },
] as const;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { faults: { type: 'boolean', default: false } },
});
const [own] = positionals;
if (own === undefined) {
  await bundled();
  await labelled(new URL('../tests/fixtures/', import.meta.url));
  if (existsSync(cases)) await score();
  else print('The published cases are not beside this checkout (../shared/eval): nothing was measured.');
} else await labelled(pathToFileURL(`${resolve(own)}/`));

/** The topic that comes with the program and two real pages, right/of. */
async function bundled(): Promise<void> {
  const topics = await scoreBundled();
  print(
    `The bundled topic, right/of\n${markTable(topics)}\n${faultsOf(topics.flatMap(({ marks }) => marks))}`,
  );
}

/** The tables of a folder of labelled texts, right/of for each kind. */
async function labelled(folder: URL): Promise<void> {
  const topics = new URL('topics/', folder);
  if (existsSync(topics)) {
    const scores = await scoreTopics(fileURLToPath(topics));
    const told = faultsOf(
      scores
        .filter(({ id }) => !secondLook.has(id))
        .flatMap(({ id, marks }) => marks.map((mark) => ({ ...mark, note: `${id}: ${mark.note}` }))),
    );
    print(`Invented topics, right/of\n${scoreTable(scores)}\n${told}`);
  }
  const speakers = new URL('speakers/', folder);
  if (existsSync(speakers)) {
    const marked = markSpeakers(readSpeakerTexts(speakers), analyse);
    print(`Speakers, right/of\n${kindTable(marked)}\n${faultsOf(marked.at(-1)?.marks)}`);
  }
  const meetings = new URL('meetings/', folder);
  if (existsSync(meetings)) {
    const kinds = readPassages(meetings);
    const tables = [...kinds, { name: 'all', passages: kinds.flatMap(({ passages }) => passages) }].map(
      ({ name, passages }) => ({ name, score: scoreMeetings(passages, (one) => analyse(one).meetings) }),
    );
    const faults = values.faults ? (tables.at(-1)?.score.faults.join('\n') ?? '') : '';
    print(`Meetings of labelled passages, right/of\n${meetingTable(tables)}\n${faults}`);
  }
  const dates = new URL('dates/', folder);
  if (existsSync(dates)) {
    const marked = markDates(readDateTexts(dates), datesOf);
    print(`Dates of labelled texts, right/of\n${kindTable(marked)}\n${faultsOf(marked.at(-1)?.marks)}`);
  }
}

function datesOf({ text, dct }: DateText): readonly DateFinding[] {
  return analyse({ text, publishedAt: dct, timezone: 'UTC' }).dates;
}

function faultsOf(marks: readonly Mark[] = []): string {
  return values.faults
    ? marks
        .filter(({ ok }) => !ok)
        .map(({ measure, note }) => `${measure}: ${note}\n`)
        .join('')
    : '';
}

async function score(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-eval-'));
  try {
    for (const { name, gold, scorer } of sets) {
      const predicted = join(folder, 'predicted.jsonl');
      await predict(join(cases, gold), predicted);
      print(`${name}\n${await scored(scorer, join(cases, gold), predicted)}`);
    }
    const feeds = join(folder, 'feeds.jsonl');
    await predictFeeds(join(cases, 'feeds'), feeds);
    for (const { name, files, gold } of pageSets) {
      const pages = join(folder, 'pages.jsonl');
      await predictPages(join(cases, files), pages);
      print(`${name}\n${await scored('pages.mjs', join(cases, gold), pages)}`);
    }
    print(`Feeds\n${await scored('feeds.mjs', join(cases, 'feeds/gold.json'), feeds)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function scored(scorer: string, gold: string, predicted: string): Promise<string> {
  const { stdout } = await run(process.execPath, [join(cases, 'score', scorer), gold, predicted]);
  return stdout;
}

/** Lines as `readout feed` writes them. */
async function predictFeeds(set: string, predicted: string): Promise<void> {
  const rows = z
    .array(z.object({ file: z.string() }))
    .parse(JSON.parse(await readFile(join(set, 'gold.json'), 'utf8')));
  const out = createWriteStream(predicted);
  for (const { file } of rows) {
    const line = await readFeedFile(join(set, 'files', file)).catch((error: unknown) => ({
      file,
      error: String(error),
    }));
    out.write(`${JSON.stringify({ ...line, file })}\n`);
  }
  out.end();
  await finished(out);
}

/** Lines as `readout extract` writes them. */
async function predictPages(set: string, predicted: string): Promise<void> {
  const out = createWriteStream(predicted);
  for (const file of await readdir(set)) {
    const line = await extractFile(join(set, file)).catch((error: unknown) => ({ error: String(error) }));
    out.write(`${JSON.stringify({ ...line, file })}\n`);
  }
  out.end();
  await finished(out);
}

async function predict(gold: string, predicted: string): Promise<void> {
  const out = createWriteStream(predicted);
  for await (const { id, text, date, dct } of rowsOf(gold)) {
    const found = analyse({ text, publishedAt: dct ?? date ?? null, timezone: 'UTC' });
    out.write(`${JSON.stringify({ id, ...found })}\n`);
  }
  out.end();
  await finished(out);
}

async function* rowsOf(gold: string): AsyncGenerator<z.infer<typeof row>> {
  if (gold.endsWith('.json')) {
    yield* z.array(row).parse(JSON.parse(await readFile(gold, 'utf8')));
    return;
  }
  for await (const line of createInterface({ input: createReadStream(gold) })) {
    if (line) yield row.parse(JSON.parse(line));
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
