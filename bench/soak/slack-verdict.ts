import { stringOf } from '../../tests/support/local-server/json.ts';
import type { Violation } from '../../tests/support/slack/state.ts';
import type { Act, People } from './slack-acts.ts';
import type { SlackTrouble } from './slack-trouble.ts';
import type { Write } from './slack-writes.ts';

/** How what one person did was answered. */
export interface Verdict {
  readonly acts: readonly Act[];
  readonly writes: readonly Write[];
  readonly end: 'answered' | 'unsent' | 'excused' | 'outlived' | 'broken';
  readonly why: string;
}

/** Person by person, for whom everything that is said to one alone can be told apart from what is said to another. */
export function verdicts(
  people: People,
  trouble: SlackTrouble,
  writes: readonly Write[],
): readonly Verdict[] {
  const byPerson = Map.groupBy(writes, ({ personId }) => personId ?? '');
  const acts = Map.groupBy(people.acts, ({ person }) => person.id);
  return [...acts].map(([id, own]) => verdict(own, byPerson.get(id) ?? [], trouble));
}

function verdict(acts: readonly Act[], all: readonly Write[], trouble: SlackTrouble): Verdict {
  const { running } = trouble;
  const writes = all.filter(({ isCommitted }) => isCommitted);
  const base = { acts, writes: all };
  const wrong = misplaced(acts, writes) ?? repeated(writes);
  const outlived = acts.some((act) => running.kills.some((kill) => isBetweenAttempts(act, kill)));
  if (wrong) return { ...base, end: outlived ? 'outlived' : 'broken', why: wrong };
  const answers = writes.filter(({ kind }) => kind === 'answer' || kind === 'home' || kind === 'file').length;
  const askings = acts.filter(({ expects }) => expects !== 'nothing');
  const updated = writes.some(({ kind }) => kind === 'update') ? 1 : 0;
  if (answers > askings.length) {
    return { ...base, end: outlived ? 'outlived' : 'broken', why: `${answers} answers to ${askings.length}` };
  }
  const failed = all.some(({ request: { failure, error } }) => isFatal(failure) || error !== null);
  const excuse = excuseOf({ acts, failed, trouble });
  if (answers + updated >= askings.length) {
    const isTold = writes.some(({ kind }) => kind === 'trouble') && excuse === null;
    return isTold
      ? { ...base, end: 'broken', why: 'trouble told where there was none' }
      : { ...base, end: 'answered', why: '' };
  }
  const missing = `${answers} answers to ${askings.length}`;
  if (acts.every((act) => isUnsent(act, trouble.until)))
    return { ...base, end: 'unsent', why: 'nothing was there to hear it' };
  return { ...base, end: excuse ? 'excused' : 'broken', why: `${excuse ?? 'nothing failed'}: ${missing}` };
}

function isFatal(failure: Write['request']['failure']): boolean {
  return failure !== null && !('delayMs' in failure && failure.delayMs < 2_000);
}

function isBetweenAttempts({ interaction: { attempts } }: Act, kill: number): boolean {
  return attempts.some(({ sentAt }) => sentAt < kill) && attempts.some(({ sentAt }) => sentAt > kill);
}

function isUnsent({ interaction: { attempts } }: Act, until: number): boolean {
  const unheard = ['no_connection', 'connection_failed'];
  return attempts.every(({ outcome, sentAt }) => unheard.includes(outcome ?? '') || sentAt > until);
}

interface Unanswered {
  readonly acts: readonly Act[];
  /** A call for this person failed. */
  readonly failed: boolean;
  readonly trouble: SlackTrouble;
}

/** Why there may be no answer. */
function excuseOf({ acts, failed, trouble: { slack, running, spells } }: Unanswered): string | null {
  if (failed) return 'a call failed';
  const sent = acts.flatMap(({ interaction }) => interaction.attempts.map(({ sentAt }) => sentAt));
  if (sent.some((at) => running.kills.some((kill) => kill > at - 1_000 && kill < at + 15_000)))
    return 'killed';
  const late = acts.some(({ interaction }) => interaction.failure !== null || !interaction.acknowledgement);
  if (late && sent.some((at) => spells.some(({ from, to }) => at > from - 3_500 && at < to))) {
    return 'not delivered';
  }
  // The first steps of a file tell of nobody.
  const steps = slack.requests.filter(({ method, failure }) => failure && /^(?:files|upload)/.test(method));
  const hasFile = acts.some(({ expects }) => expects === 'file');
  const from = Math.min(...sent);
  return hasFile && steps.some(({ arrivedAt }) => arrivedAt > from && arrivedAt < from + 30_000)
    ? 'a step of a file failed'
    : null;
}

/** Said in another place than asked, to somebody else, or to everybody though it was private; null: nothing was. */
function misplaced(acts: readonly Act[], writes: readonly Write[]): string | null {
  const places = new Set(acts.map(({ channel }) => channel?.id));
  const isAnyPrivate = acts.some((act) => act.isPrivate);
  for (const { kind, act, isPublic, request } of writes) {
    const { method, args } = request;
    if (kind === 'unseen') continue;
    // A form is answered by the means of its command, which did not say yet who may see it.
    const isPrivate = act && act.asOfKey !== null ? act.isPrivate : isAnyPrivate;
    // In a thread that people began, nothing tells whose answer a part is of; its answer is looked at.
    if (kind === 'part' && !act) continue;
    if (isPublic && isPrivate) return `private, and ${method} told everybody`;
    if (isPublic && (kind === 'trouble' || kind === 'sent' || kind === 'file'))
      return `${kind} for everybody`;
    const channel = stringOf(args['channel']);
    const isElsewhere = act ? act.channel?.id !== channel : !places.has(channel);
    if (method === 'chat.postMessage' && isPublic && isElsewhere) return `posted in ${channel}`;
    if (method === 'chat.postEphemeral' && !places.has(channel)) return `whispered in ${channel}`;
    const thread = stringOf(args['thread_ts']);
    if (method === 'chat.postMessage' && kind === 'answer' && act && thread !== (act.threadTs ?? '')) {
      return `posted in the thread ${thread || 'none'} for ${act.threadTs}`;
    }
  }
  return null;
}

/** Said twice; null: nothing was. */
function repeated(writes: readonly Write[]): string | null {
  const parts = new Set<string>();
  const answered = new Set<Act>();
  for (const { kind, act, request } of writes) {
    if (kind === 'part') {
      const part = `${JSON.stringify(request.args['thread_ts'])} ${JSON.stringify(request.args['blocks'])}`;
      if (parts.has(part)) return 'a part of a thread twice';
      parts.add(part);
    }
    // A form opens for one act and is answered for another by the same means.
    if (kind !== 'answer' || !act || request.method === 'views.open') continue;
    if (answered.has(act)) return 'an answer twice';
    answered.add(act);
  }
  return null;
}

/** Refusals that follow from what was arranged. */
const arranged = new Set([
  'channel_not_found',
  'dispatch_failed',
  'expired_trigger_id',
  // Its bytes were lost, and the loss was told as "taken".
  'file_not_found',
  'is_archived',
  // Another modal has taken its place.
  'not_found',
  'not_in_channel',
  'operation_timeout',
  'hash_conflict',
  'message_not_found',
  'user_not_in_channel',
]);

export function unexplained({ slack }: SlackTrouble): readonly Violation[] {
  return slack.violations.filter(({ error }) => !arranged.has(error));
}

/** Secrets that what the process wrote tells. */
export function slackLeaks(log: string, { slack }: SlackTrouble): readonly string[] {
  const { botToken, appToken, signingSecret } = slack.workspace;
  const tokens = [botToken, appToken, signingSecret, slack.app.verificationToken];
  const secrets = new Set(
    slack.interactions.flatMap(({ start: { payload } }) => {
      const address = stringOf(payload['response_url']).split('/').at(-1) ?? '';
      const trigger = stringOf(payload['trigger_id']).split('.').at(-1) ?? '';
      return [address, trigger].filter((one) => one !== '');
    }),
  );
  const told = log.match(/[\da-f]{24,64}/g) ?? [];
  return [...tokens.filter((token) => log.includes(token)), ...told.filter((word) => secrets.has(word))];
}
