import { z } from 'zod';
import type { Log } from '../../../core/ports.ts';
import { failureOf, loggedFailure, type SlackFailure } from '../errors.ts';
import type { Method, WebApi, Workspaces } from '../web-api.ts';
import { patiently } from './patiently.ts';

/** Who changes a channel's digests: whoever is in it, or of them those alone who administer the workspace. */
export type ManagerPolicy = 'members' | 'admins';

/**
 * What somebody may do with a channel's digests:
 * - `changes`: see and change them
 * - `sees`: see them; changing is for admins
 * - `outside`: nothing, as they are not in the channel
 * - `unseen`: nothing, as the bot does not see the channel: it is private, or between two people, and nobody invited the
 *   bot, or it is gone
 * - `unscoped`: the bot may not ask who is in it
 * - `unknown`: Slack did not say just now
 */
export type Standing = 'changes' | 'sees' | 'outside' | 'unseen' | 'unscoped' | 'unknown';

/** Says who may manage digests where. Neither method rejects. */
export interface Managers {
  standing(teamId: string, userId: string, channelId: string): Promise<Standing>;
  /** What a channel is called; null: the bot does not see it, or Slack did not say. */
  channel(teamId: string, channelId: string): Promise<ChannelFacts | null>;
}

export interface ChannelFacts {
  /** `#talks`; for what has no name, words for it. */
  readonly name: string;
  /** Everybody in the workspace may know of it. */
  readonly isPublic: boolean;
}

export interface ManagersParts {
  readonly workspaces: Workspaces;
  readonly policy: ManagerPolicy;
  readonly log: Log;
  /** Milliseconds since some moment, never set. */
  readonly elapsed: () => number;
}

/** How long what Slack said holds, ms. Who was not let do something is asked about anew: they may just have joined. */
const holdsFor = 60_000;
const mostKept = 10_000;
/** Members that are asked for at once, and at most. */
const pageSize = 1_000;
const mostPages = 100;

export function createManagers(parts: ManagersParts): Managers {
  const keep = createKept(parts.elapsed, (is: boolean) => is);
  const keepChannel = createKept<ChannelFacts>(parts.elapsed, () => true);
  const ask = { ...parts, keep };
  return {
    standing: async (teamId, userId, channelId) => {
      try {
        return await standingOf(ask, { teamId, userId, channelId });
      } catch (error) {
        return standingAfter(logged(parts.log, { team: teamId, channel: channelId }, error));
      }
    },
    channel: async (teamId, channelId) => {
      try {
        return await keepChannel(`${teamId} ${channelId}`, () => factsOf(parts, teamId, channelId));
      } catch (error) {
        logged(parts.log, { team: teamId, channel: channelId }, error);
        return null;
      }
    },
  };
}

interface Asking {
  readonly teamId: string;
  readonly userId: string;
  readonly channelId: string;
}

type Keep<Answer> = (key: string, learn: () => Promise<Answer>) => Promise<Answer>;

async function standingOf(
  { workspaces, policy, keep }: ManagersParts & { readonly keep: Keep<boolean> },
  { teamId, userId, channelId }: Asking,
): Promise<Standing> {
  const api = workspaces.api(teamId);
  // What is between the bot and somebody alone is theirs: there is no other member to ask about.
  const isDirect = channelId.startsWith('D');
  const isMember = await keep(`member ${teamId} ${channelId} ${userId}`, () =>
    isDirect ? isTheirs(api, userId, channelId) : isIn(api, userId, channelId),
  );
  // What is between two people the bot cannot join.
  if (!isMember) return isDirect ? 'unseen' : 'outside';
  if (isDirect || policy === 'members') return 'changes';
  return (await keep(`admin ${teamId} ${userId}`, () => isAdmin(api, userId))) ? 'changes' : 'sees';
}

const members = z.object({
  members: z.array(z.string()),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/** https://docs.slack.dev/reference/methods/conversations.members */
async function isIn(api: WebApi, userId: string, channelId: string): Promise<boolean> {
  let cursor = '';
  for (let page = 0; page < mostPages; page++) {
    const parameters = { channel: channelId, limit: pageSize, ...(cursor !== '' && { cursor }) };
    const answer = members.parse(await called(api, 'conversations.members', parameters));
    if (answer.members.includes(userId)) return true;
    cursor = answer.response_metadata?.next_cursor ?? '';
    if (cursor === '') return false;
  }
  return false;
}

const opened = z.object({ channel: z.object({ id: z.string() }) });

async function isTheirs(api: WebApi, userId: string, channelId: string): Promise<boolean> {
  return opened.parse(await called(api, 'conversations.open', { users: userId })).channel.id === channelId;
}

const user = z.object({
  user: z.object({
    is_admin: z.boolean().optional(),
    is_owner: z.boolean().optional(),
    is_primary_owner: z.boolean().optional(),
  }),
});

/** https://docs.slack.dev/reference/methods/users.info */
async function isAdmin(api: WebApi, userId: string): Promise<boolean> {
  const { user: told } = user.parse(await called(api, 'users.info', { user: userId }));
  return [told.is_admin, told.is_owner, told.is_primary_owner].includes(true);
}

const info = z.object({
  channel: z.object({
    name: z.string().optional(),
    is_private: z.boolean().optional(),
    is_im: z.boolean().optional(),
  }),
});

/** https://docs.slack.dev/reference/methods/conversations.info */
async function factsOf(
  { workspaces }: ManagersParts,
  teamId: string,
  channelId: string,
): Promise<ChannelFacts> {
  if (channelId.startsWith('D')) return { name: 'your direct messages', isPublic: false };
  const api = workspaces.api(teamId);
  const { channel } = info.parse(await called(api, 'conversations.info', { channel: channelId }));
  const isPublic = channel.is_private === false && channel.is_im !== true;
  return { name: channel.name === undefined ? 'a channel' : `#${channel.name}`, isPublic };
}

function called(api: WebApi, method: Method, parameters: Parameters<WebApi['call']>[1]) {
  return patiently(() => api.call(method, parameters));
}

/** Keeps an answer for a while, where it holds. Who asks while it is being learnt waits for the same one. */
function createKept<Answer>(elapsed: () => number, holds: (answer: Answer) => boolean): Keep<Answer> {
  const kept = new Map<string, { readonly until: number; readonly answer: Promise<Answer> }>();
  return async (key, learn) => {
    const known = kept.get(key);
    if (known && known.until > elapsed()) return known.answer;
    const answer = learn();
    kept.delete(key);
    const entry = { until: elapsed() + holdsFor, answer };
    kept.set(key, entry);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    const forget = (): void => {
      if (kept.get(key) === entry) kept.delete(key);
    };
    try {
      const learnt = await answer;
      if (!holds(learnt)) forget();
      return learnt;
    } catch (error) {
      forget();
      throw error;
    }
  };
}

function logged(log: Log, where: object, error: unknown): SlackFailure {
  const failure = failureOf('who may', error);
  const fields = { ...where, ...loggedFailure(failure) };
  if (failure.kind === 'missing-scope') {
    const mend = 'create the app anew from config/slack-manifest.yaml, or add the scope and install it again';
    log.error({ ...fields, mend }, 'who is in a channel cannot be learnt: the bot’s token lacks a scope');
  } else if (failure.kind === 'refused-place') log.info(fields, 'the bot does not see a channel');
  else log.warn(fields, 'who is in a channel could not be learnt');
  return failure;
}

function standingAfter({ kind }: SlackFailure): Standing {
  if (kind === 'refused-place') return 'unseen';
  return kind === 'missing-scope' ? 'unscoped' : 'unknown';
}
