import type { Interaction } from '../../tests/support/discord/interaction.ts';
import type { LocalDiscord } from '../../tests/support/discord/local-discord.ts';
import type { LoggedRequest, Violation } from '../../tests/support/discord/rest.ts';
import type { Running } from './running.ts';
import type { Spell, Trouble } from './trouble.ts';

/** How an interaction ended. `excused`: what Discord did to it left the bot no way to answer. */
export interface Fate {
  readonly interaction: Interaction;
  readonly end: 'answered' | 'unsent' | 'excused' | 'broken';
  readonly why: string;
  readonly deferred: boolean;
  readonly notice: boolean;
}

/** How each interaction ended, from what Discord got. */
export function fates({ discord, running, spells }: Trouble): readonly Fate[] {
  const byToken = new Map<string, LoggedRequest[]>();
  for (const request of discord.requests) {
    const token = tokenIn(request.path);
    if (token) byToken.set(token, [...(byToken.get(token) ?? []), request]);
  }
  return discord.interactions.map((interaction) =>
    fate(interaction, byToken.get(interaction.token) ?? [], running.kills, spells),
  );
}

/** `/interactions/ID/TOKEN/callback` and `/webhooks/ID/TOKEN…` */
function tokenIn(path: string): string | null {
  const [, kind, , token] = path.split('/');
  return kind === 'interactions' || kind === 'webhooks' ? (token ?? null) : null;
}

function fate(
  interaction: Interaction,
  requests: readonly LoggedRequest[],
  kills: readonly number[],
  spells: readonly Spell[],
): Fate {
  const { dispatchedAt: at, acknowledgement } = interaction;
  const messages = [interaction.original, ...interaction.followUps].filter((one) => one !== null);
  const base = {
    interaction,
    deferred: acknowledgement?.type === 5 || acknowledgement?.type === 6,
    notice: messages.some(({ text }) => text.includes('That did not work')),
  };
  if (at === null) return { ...base, end: 'unsent', why: 'never sent' };
  const wrong = wrongWith(interaction, requests);
  if (wrong === null) return { ...base, end: 'answered', why: '' };
  if (wrong === 'two messages') return { ...base, end: 'broken', why: wrong };
  const killed = kills.some((kill) => kill > at - 500 && kill < at + 30_000);
  const troubled = spells.some(({ from, to }) => at > from - 1_000 && at < to);
  const excused = (why: string): Fate => ({ ...base, end: 'excused', why: `${why}: ${wrong}` });
  if (killed) return excused('killed');
  if (triedEnough(requests, at)) return excused('failed on demand');
  if (troubled && !acknowledgement) return excused('gateway in trouble');
  return { ...base, end: 'broken', why: `${wrong} after ${requests.map(told).join(', ') || 'nothing'}` };
}

/** The last attempt failed on demand, and another one would have been too late or one too many. */
function triedEnough(requests: readonly LoggedRequest[], dispatchedAt: number): boolean {
  const last = requests.at(-1);
  if (!last?.failure) return false;
  const attempts = requests.filter(({ path }) => path === last.path).length;
  return attempts >= 3 || last.arrivedAt - dispatchedAt > 1_000;
}

function told({ failure, status }: LoggedRequest): string {
  return failure === null ? String(status) : JSON.stringify(failure);
}

/** What a member would complain of; null: nothing. */
function wrongWith(interaction: Interaction, requests: readonly LoggedRequest[]): string | null {
  const { acknowledgement, original, followUps, start } = interaction;
  if (!acknowledgement) return 'never acknowledged';
  if (acknowledgement.milliseconds > 3_000) return 'acknowledged late';
  if (start.type === 4) return null;
  const answers = followUps.length + (original === null || acknowledgement.type === 6 ? 0 : 1);
  if (answers > 1) return 'two messages';
  if (acknowledgement.type === 6) {
    const edits = requests.filter(({ path, status }) => path.startsWith('/webhooks') && status < 300);
    return edits.some(({ status, failure }) => status > 0 || isAfter(failure)) ? null : 'never edited';
  }
  if (!original) return 'no message';
  return original.loading ? 'thinking for ever' : null;
}

function isAfter(failure: LoggedRequest['failure']): boolean {
  return failure !== null && 'drop' in failure && failure.drop === 'after';
}

/** Refusals that nothing of what was arranged explains. */
export function unexplained({ discord, running }: Trouble, all: readonly Fate[]): readonly Violation[] {
  const excused = new Set(all.filter(({ end }) => end === 'excused').map((one) => one.interaction.token));
  const failed = new Set(
    discord.requests.filter(({ failure }) => failure !== null).map(({ path }) => tokenIn(path)),
  );
  const lastKill = running.kills.at(-1) ?? 0;
  // A replay may reach the process that was started after the one that answered; Discord itself replays to no other.
  const outlived = new Set(
    discord.interactions
      .filter(({ dispatchedAt: at }) => at !== null && at < lastKill)
      .map(({ token }) => token),
  );
  return discord.violations.filter(({ where, code }) => {
    const token = tokenIn(where.replace(/^\S+ /, '')) ?? '';
    // Who could not be reached in time hears of it by these; who asks again where an answer is only late, by this.
    if (code === 10015) return !excused.has(token);
    if (code === 10062) return !excused.has(token) && !failed.has(token);
    return !(code === 40060 && (failed.has(token) || outlived.has(token)));
  });
}

/** Secrets that the log tells. */
export function leaks(log: string, { token, interactions }: LocalDiscord): readonly string[] {
  const secrets = new Set(interactions.map((one) => one.token));
  const found = (log.match(/[\w-]{64}/g) ?? []).filter((word) => secrets.has(word));
  return log.includes(token) ? [...found, 'the token of the bot'] : found;
}

/** Start, middle and end of the longest life, MB; the start is taken after ten seconds. */
export function memoryOf({ lives }: Running): { start: number; middle: number; end: number } {
  const longest = lives.reduce((best, life) => (life.length > best.length ? life : best), []);
  const at = (index: number): number => longest[Math.max(0, Math.min(index, longest.length - 1))] ?? 0;
  return { start: at(10), middle: at(Math.floor(longest.length / 2)), end: at(longest.length - 1) };
}
