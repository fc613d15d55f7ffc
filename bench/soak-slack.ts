// `npm run soak:slack [SECONDS] [SEED]`: `readout start` against a local Slack that misbehaves in every way it can, over
// sockets and signed requests by turns, while people ask, source files change and the process is killed. Afterwards it is
// judged by what Slack got. Exit status 1 where what people may rely on broke.
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLocalSlack } from '../tests/support/slack/local-slack.ts';
import { freePort } from './free-port.ts';
import { random } from './random.ts';
import { atOnce, conclude, percentiles } from './soak/at-once.ts';
import { chance } from './soak/chance.ts';
import { moveFiles, writeWorkplace } from './soak/files.ts';
import { print, row } from './soak/print.ts';
import { Running } from './soak/running.ts';
import { actAway, createPeople } from './soak/slack-acts.ts';
import {
  failCalls,
  killAndTurn,
  moveChannels,
  reached,
  type SlackTrouble,
  startOver,
  troubleSockets,
} from './soak/slack-trouble.ts';
import { slackLeaks, unexplained, type Verdict, verdicts } from './soak/slack-verdict.ts';
import { type Write, writesOf } from './soak/slack-writes.ts';
import { memoryOf } from './soak/verdict.ts';

const seconds = Number(process.argv[2] ?? 120);
const seed = Number(process.argv[3] ?? 1);
const kills = Math.max(1, Math.min(4, Math.floor(seconds / 40)));

const folder = await mkdtemp(join(tmpdir(), 'readout-soak-'));
const logPath = join(folder, 'readout.log');
await writeWorkplace(folder, 60);
const slack = await startLocalSlack({ countsRates: false });
const { botToken } = slack.workspace;
const running = new Running(folder, { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: slack.apiUrl }, logPath);
const trouble: SlackTrouble = {
  slack,
  running,
  chance: chance(random(seed)),
  port: await freePort(),
  spells: [],
  until: Number.POSITIVE_INFINITY,
};
const people = createPeople(slack, chance(random(seed + 1)));
await startOver(trouble, seed % 2 === 0 ? 'http' : 'socket');
const watching = new AbortController();
const memory = running.watchMemory(watching.signal);
await misbehave(seconds * 1_000);
const alive = await settle();
watching.abort();
await memory;
const status = await running.stop();
const broken = await report();
await slack.close();
await conclude(broken, folder, logPath);

/** Everything that may go wrong. */
function misbehave(milliseconds: number): Promise<void> {
  return atOnce(milliseconds, (stop) => [
    actAway(people, stop),
    failCalls(trouble, stop),
    troubleSockets(trouble, stop),
    moveChannels(trouble, people.shared.slice(1), stop),
    moveFiles(folder, chance(random(seed + 2)), stop),
    killAndTurn(trouble, kills, milliseconds, seed % 2 === 0 ? 'http' : 'socket'),
  ]);
}

/** What is on its way comes to its end. True where the bot then answers; failures that are left may meet it a few times. */
async function settle(): Promise<boolean> {
  await reached(slack, slack.app.requestUrl === null ? 'socket' : 'http');
  await sleep(20_000);
  trouble.until = performance.now();
  for (let attempt = 0; attempt < 20; attempt++) {
    const person = slack.workspace.addMember('the last one');
    const channel = slack.workspace.addChannel(`last-${attempt}`);
    const asked = slack.command('/briefing', 'harbour', { person, channel });
    const answer = await asked.answer().catch(() => null);
    if (answer?.words.includes('Harbour talks')) return true;
  }
  return false;
}

async function report(): Promise<string[]> {
  const writes = writesOf(people).filter(({ request }) => request.arrivedAt < trouble.until);
  const all = verdicts(people, trouble, writes);
  const log = await readFile(logPath, 'utf8');
  const { start, middle, end } = memoryOf(running);
  const late = lateAcknowledgements();
  printFigures(all, writes);
  print(row('RSS start / middle / end, MB', [start, middle, end].map((mb) => mb.toFixed(0)).join(' / ')));
  const strays = writes.filter((one) => one.isCommitted && one.kind !== 'unseen' && one.personId === null);
  return [
    ...unexplained(trouble).map((one) => `refused: ${JSON.stringify(one)}`),
    ...all.filter(({ end: how }) => how === 'broken').map(told),
    ...strays.map(
      ({ request }) => `nobody’s: ${request.method} ${JSON.stringify(request.args).slice(0, 300)}`,
    ),
    ...running.endings.map((ending) => `the process ended by itself: ${ending}`),
    ...late.map((name) => `acknowledged late: ${name}`),
    // Hundreds of answers are kept, of which hardly one is asked for twice here.
    ...(end > middle * 1.25 + 250 ? ['memory grows'] : []),
    ...slackLeaks(log, trouble).map((secret) => `told in the log: ${secret}`),
    ...(alive ? [] : ['the bot does not answer any more']),
    ...(status === 0 ? [] : [`SIGTERM ended it with status ${status}`]),
  ];
}

/** Given up by Slack though nothing stood in the way. */
function lateAcknowledgements(): readonly string[] {
  return people.acts.flatMap(({ interaction: { acknowledgement, attempts, start } }) => {
    const at = attempts[0]?.sentAt ?? 0;
    const isTroubled = trouble.spells.some(({ from, to }) => at > from - 3_500 && at < to);
    const isUnsent = attempts.every(({ outcome }) => outcome === 'no_connection');
    return acknowledgement || isTroubled || isUnsent
      ? []
      : [`${start.name} ${attempts.map((one) => one.outcome).join(', ')}`];
  });
}

function printFigures(all: readonly Verdict[], writes: readonly Write[]): void {
  const acts = people.acts.length;
  const ends = Map.groupBy(all, ({ end, why }) => (end === 'answered' ? 'answered' : `${end}: ${why}`));
  const kinds = Map.groupBy(
    writes.filter(({ isCommitted }) => isCommitted),
    ({ kind }) => kind,
  );
  const acks = people.acts
    .flatMap(({ interaction }) => interaction.acknowledgement ?? [])
    .map(({ milliseconds }) => milliseconds);
  const failures = slack.requests.filter(({ failure }) => failure !== null).length;
  print(row('seconds, seed, kills', `${seconds}, ${seed}, ${running.kills.length}`));
  print(row('acts / acknowledged / people', `${acts} / ${acks.length} / ${all.length}`));
  for (const [end, some] of [...ends].toSorted(([a], [b]) => a.localeCompare(b)))
    print(row(`  ${end}`, some.length));
  for (const [kind, some] of kinds) print(row(`  written: ${kind}`, some.length));
  print(row('requests / failed on demand', `${slack.requests.length} / ${failures}`));
  print(row('sockets opened', slack.sockets.opened));
  print(row('ack p50 / p99 / max, ms', percentiles(acks, [0.5, 0.99, 1], 1)));
  const waits = writes.flatMap(({ kind, act, request, isCommitted }) =>
    kind === 'answer' && act && isCommitted
      ? [request.arrivedAt - (act.interaction.attempts[0]?.sentAt ?? 0)]
      : [],
  );
  print(row('answer p50 / p90 / max, ms', percentiles(waits, [0.5, 0.9, 1], 0)));
}

function told({ acts, writes, why }: Verdict): string {
  const done = acts.map(({ interaction: { start, attempts, failure } }) => ({
    name: start.name,
    channel: start.channel?.id,
    at: attempts.map(({ sentAt, outcome }) => `${sentAt.toFixed(0)} ${outcome}`),
    failure,
  }));
  const got = writes.map(({ request, kind, isCommitted }) => {
    const { method, arrivedAt, failure, error } = request;
    return { method, kind, isCommitted, arrivedAt: Math.round(arrivedAt), failure, error };
  });
  return `${why}: ${JSON.stringify(done)}\n    ${got.map((one) => JSON.stringify(one)).join('\n    ')}`;
}
