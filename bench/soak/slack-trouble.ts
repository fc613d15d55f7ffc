import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure } from '../../tests/support/slack/failures.ts';
import type { LocalSlack } from '../../tests/support/slack/local-slack.ts';
import type { LocalChannel } from '../../tests/support/slack/world.ts';
import type { Chance } from './chance.ts';
import type { Running } from './running.ts';

/** When something stood in the way of what was sent, `performance.now()`. */
export interface Spell {
  readonly from: number;
  readonly to: number;
}

export interface SlackTrouble {
  readonly slack: LocalSlack;
  readonly running: Running;
  readonly chance: Chance;
  /** Of the port for signed requests. */
  readonly port: number;
  readonly spells: Spell[];
  /** What is sent later is not judged, `performance.now()`: events come again after a minute. */
  until: number;
}

/** Methods that fail, as often as they stand here. */
const methods = [
  'chat.postMessage',
  'chat.postMessage',
  'chat.postMessage',
  'response_url',
  'response_url',
  'response_url',
  'response_url',
  'chat.postEphemeral',
  'conversations.open',
  'files.getUploadURLExternal',
  'files.completeUploadExternal',
  'upload',
  'views.open',
  'views.update',
  'views.publish',
] as const;
/** Called so seldom that their failures would gather. */
const connecting = ['apps.connections.open', 'auth.test'] as const;

/** The share of calls that fail. */
const share = 0.12;

/** Keeps that share of calls failing, each time in another way. */
export async function failCalls({ slack, chance }: SlackTrouble, until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    const failed = slack.requests.filter(({ failure }) => failure !== null).length;
    if (slack.failuresLeft < 12 && failed < slack.requests.length * share) {
      const method = chance.happens(0.03) ? chance.pick(connecting) : chance.pick(methods);
      slack.fail({ method, how: anyFailure(chance, method), times: chance.happens(0.2) ? 3 : 1 });
    }
    await sleep(chance.between(10, 90));
  }
}

const unknown = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'] as const;
const refusals = [
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'restricted_action',
  'msg_too_long',
  'invalid_blocks',
  'ratelimited',
  'missing_scope',
  'a_name_that_nobody_knows',
  'user_not_in_channel',
] as const;

function anyFailure(chance: Chance, method: string): Failure {
  const commit = chance.happens(0.5);
  const isConnection = connecting.some((one) => one === method);
  return chance.pick<() => Failure>([
    () => ({ drop: commit ? 'after' : 'before' }),
    () => ({ status: chance.pick([500, 502, 503, 504]), commit }),
    () => ({ retryAfter: isConnection ? 1 : chance.pick([1, 1, 2, 30]) }),
    () => ({ delayMs: chance.happens(0.1) ? 11_000 : chance.between(50, 4_000) }),
    () => ({ notJson: true, commit }),
    () => ({ error: chance.pick(unknown), commit }),
    () => (isConnection ? { status: 500 } : { error: chance.pick(refusals) }),
  ])();
}

/** Sockets are cut, moved and left without a word. */
export async function troubleSockets(trouble: SlackTrouble, until: AbortSignal): Promise<void> {
  const { slack, chance, spells, running } = trouble;
  const { sockets } = slack;
  while (!until.aborted) {
    await sleep(chance.between(500, 7_000), null, { signal: until }).catch(() => null);
    const from = performance.now() - 500;
    const [what, does] = chance.pick<readonly [string, () => void | Promise<void>]>([
      ['wires cut', () => sockets.drop()],
      ['wires cut', () => sockets.drop()],
      ['warning', () => sockets.disconnect('warning')],
      ['refresh requested', () => sockets.disconnect('refresh_requested')],
      ['refresh requested, then cut', () => cutSoon(trouble)],
      ['too many sockets', () => sockets.disconnect('too_many_websockets')],
      ['link disabled', () => sockets.disconnect('link_disabled')],
      ['silence', () => silence(trouble)],
    ]);
    running.note(what);
    await does();
    if (slack.app.requestUrl === null) await sockets.connected().catch(() => null);
    spells.push({ from, to: performance.now() + 500 });
  }
}

async function cutSoon({ slack, chance }: SlackTrouble): Promise<void> {
  slack.sockets.disconnect('refresh_requested');
  await sleep(chance.between(0, 300));
  slack.sockets.drop();
}

async function silence({ slack, chance }: SlackTrouble): Promise<void> {
  slack.sockets.silent = true;
  await sleep(chance.between(500, 14_000));
  slack.sockets.silent = false;
}

/** Channels are archived, lock the bot out, and come back. */
export async function moveChannels(
  { slack, chance }: SlackTrouble,
  channels: readonly LocalChannel[],
  until: AbortSignal,
): Promise<void> {
  const { bot } = slack.workspace;
  while (!until.aborted) {
    await sleep(chance.between(300, 2_500), null, { signal: until }).catch(() => null);
    const channel = chance.any(channels);
    if (!channel) return;
    const kind = chance.next();
    if (kind < 0.3) channel.archived = !channel.archived;
    else if (kind < 0.5) channel.members.delete(bot.id);
    else if (kind < 0.8) channel.members.add(bot.id);
    else channel.trouble = channel.trouble ? null : chance.pick(['restricted_action', 'channel_not_found']);
  }
}

/** Starts the process so that Slack reaches it the one or the other way. */
export async function startOver({ slack, running, port }: SlackTrouble, way: 'socket' | 'http') {
  const { appToken, signingSecret } = slack.workspace;
  running.note(`started, ${way}`);
  slack.app.requestUrl = way === 'http' ? `http://127.0.0.1:${port}/slack/events` : null;
  running.start(
    way === 'http'
      ? { SLACK_SIGNING_SECRET: signingSecret, PORT: String(port) }
      : { SLACK_APP_TOKEN: appToken },
  );
  await reached(slack, way);
}

/** Until what is sent arrives. */
export async function reached(slack: LocalSlack, way: 'socket' | 'http'): Promise<void> {
  if (way === 'socket') return slack.sockets.connected().catch(() => reached(slack, way));
  const sent = slack.verifyAddress();
  await sent.acknowledged().catch(async () => {
    await sleep(100);
    await reached(slack, way);
  });
}

/** The process is killed and started the other way, `times` over the time given. */
export async function killAndTurn(
  trouble: SlackTrouble,
  times: number,
  overMs: number,
  first: 'socket' | 'http',
): Promise<void> {
  const { running, chance, spells } = trouble;
  for (let n = 0; n < times; n++) {
    await sleep((overMs / (times + 1)) * chance.between(0.6, 1.1));
    const from = performance.now() - 500;
    await running.kill();
    await sleep(chance.between(0, 1_000));
    await startOver(trouble, (n % 2 === 0) === (first === 'socket') ? 'http' : 'socket');
    spells.push({ from, to: performance.now() + 500 });
  }
}
