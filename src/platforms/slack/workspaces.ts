import type { Authorize, AuthorizeResult, webApi } from '@slack/bolt';
import { z } from 'zod';
import { failureOf, SlackFailure } from './errors.ts';
import type { Method, WebApi, Workspaces } from './web-api.ts';
import { type ClientParts, createWebClient } from './web-client.ts';

/** The app in one workspace. */
export interface Installation {
  readonly teamId: string;
  readonly botToken: string;
  /** Who the bot is there, so that it hears nothing of what it said itself. */
  readonly botId: string | null;
  readonly botUserId: string | null;
}

/** Where installations are kept. */
export interface Installations {
  /**
   * As it stands at this moment: its token may be another one at each call.
   * @throws SlackFailure where that could not be learnt
   */
  find(teamId: string): Promise<Installation | null>;
  /** Forgets one that Slack no longer lets in. @param why Slack's name for it */
  remove(teamId: string, why: string): Promise<void>;
}

const identity = z.object({
  team_id: z.string(),
  user_id: z.string().optional(),
  bot_id: z.string().optional(),
  response_metadata: z
    .object({ scopes: z.array(z.string()) })
    .optional()
    .catch(undefined),
});

/** The one workspace of a bot token. Which one that is, Slack tells; it is asked until it does, or shuts us out. */
export interface OneInstallation extends Installations {
  /** @throws SlackFailure */
  learn(): Promise<Installation>;
  /**
   * What its token may do; null where Slack does not say.
   * @throws SlackFailure
   */
  scopes(): Promise<readonly string[] | null>;
}

/** What Slack says of a token. */
interface Learnt {
  readonly installation: Installation;
  readonly scopes: readonly string[] | null;
}

export function oneInstallation(botToken: string, parts: ClientParts): OneInstallation {
  const client = createWebClient(botToken, parts);
  let learning: Promise<Learnt> | null = null;
  let isRemoved = false;
  const learnt = (): Promise<Learnt> => {
    learning ??= whose(client, botToken).catch((error: unknown) => {
      if (!isShutOut(error)) learning = null;
      throw error;
    });
    return learning;
  };
  const learn = async (): Promise<Installation> => (await learnt()).installation;
  return {
    learn,
    scopes: async () => (await learnt()).scopes,
    find: async (teamId) => {
      if (isRemoved) return null;
      const installation = await learn();
      return installation.teamId === teamId ? installation : null;
    },
    remove: () => {
      isRemoved = true;
      return Promise.resolve();
    },
  };
}

async function whose(client: webApi.WebClient, botToken: string): Promise<Learnt> {
  const answer = identity.parse(await called(client, 'auth.test', {}));
  const {
    team_id: teamId,
    bot_id: botId = null,
    user_id: botUserId = null,
    response_metadata: told,
  } = answer;
  return { installation: { teamId, botToken, botId, botUserId }, scopes: told?.scopes ?? null };
}

export interface WorkspacesParts extends ClientParts {
  readonly installations: Installations;
}

/** The workspaces, and what is to be done where one is gone. */
export interface KnownWorkspaces extends Workspaces {
  /** What Bolt asks for each thing that comes: who the bot is there. Rejects where the app is not installed. */
  readonly authorize: Authorize<boolean>;
  /** The app was removed there: no further call goes out. @param why the event's name, or Slack's for the error */
  remove(teamId: string, why: string): Promise<void>;
}

/** A client, which serves one token alone. */
interface Held {
  readonly token: string;
  readonly client: webApi.WebClient;
}

interface State extends WorkspacesParts {
  readonly held: Map<string, Held>;
  /** Workspaces that let nobody in with the token that is held for them. */
  readonly gone: Set<string>;
}

export function createWorkspaces(parts: WorkspacesParts): KnownWorkspaces {
  const state: State = { ...parts, held: new Map(), gone: new Set() };
  return {
    api: (teamId) => ({ call: (method, parameters) => callIn(state, teamId, method, parameters) }),
    authorize: async ({ teamId }) => authorization(await installed(state, teamId, 'authorize')),
    remove: (teamId, why) => removed(state, teamId, why),
  };
}

async function callIn(
  state: State,
  teamId: string,
  method: Method,
  parameters: Parameters<WebApi['call']>[1],
): ReturnType<WebApi['call']> {
  const { token, client } = hold(state, await installed(state, teamId, method));
  if (state.gone.has(teamId)) throw notInstalled(method);
  try {
    return await called(client, method, parameters);
  } catch (error) {
    if (isShutOut(error)) await shutOut(state, teamId, token, error);
    throw error;
  }
}

/** Looked up at each call, so that a token that has changed is used at the next one. */
async function installed(
  { installations }: State,
  teamId: string | undefined,
  method: string,
): Promise<Installation> {
  const installation = teamId === undefined ? null : await installations.find(teamId);
  if (!installation) throw notInstalled(method);
  return installation;
}

function notInstalled(method: string): SlackFailure {
  return new SlackFailure(method, 'unauthorised', { code: 'not_installed' });
}

function hold(state: State, { teamId, botToken }: Installation): Held {
  const { held, gone } = state;
  const known = held.get(teamId);
  if (known?.token === botToken) return known;
  const fresh = { token: botToken, client: createWebClient(botToken, state) };
  held.set(teamId, fresh);
  // A new token lets in where the last one did not.
  if (known) gone.delete(teamId);
  return fresh;
}

function isShutOut(error: unknown): error is SlackFailure {
  return error instanceof SlackFailure && error.kind === 'unauthorised';
}

/** A token that was replaced while it was on its way is nobody's trouble; one that still stands ends the installation. */
async function shutOut(
  state: State,
  teamId: string,
  token: string,
  { facts, kind }: SlackFailure,
): Promise<void> {
  const current = await state.installations.find(teamId).catch(() => null);
  if (current?.botToken === token) await removed(state, teamId, facts.code ?? kind);
}

async function removed({ installations, log, gone }: State, teamId: string, why: string): Promise<void> {
  if (gone.has(teamId)) return;
  gone.add(teamId);
  const mend = mends[why] ?? 'install the app again and give the service its new token';
  log.error(
    { team: teamId, why, mend },
    'Slack does not let the bot into a workspace; nothing is sent there',
  );
  try {
    await installations.remove(teamId, why);
  } catch (error) {
    log.error({ team: teamId, err: error }, 'an installation could not be removed');
  }
}

const mends: Readonly<Record<string, string>> = {
  invalid_auth: 'SLACK_BOT_TOKEN is not a token that Slack knows: copy it anew from “OAuth & Permissions”',
  not_authed: 'SLACK_BOT_TOKEN is empty: copy it from “OAuth & Permissions”',
  not_allowed_token_type: 'SLACK_BOT_TOKEN must be the bot’s token, which starts with "xoxb-"',
};

function authorization({ teamId, botToken, botId, botUserId }: Installation): AuthorizeResult {
  return {
    teamId,
    botToken,
    ...(botId !== null && { botId }),
    ...(botUserId !== null && { botUserId }),
  };
}

/** @throws SlackFailure */
async function called(
  client: webApi.WebClient,
  method: Method,
  parameters: Parameters<WebApi['call']>[1],
): Promise<Readonly<Record<string, unknown>>> {
  try {
    return { ...(await client.apiCall(method, { ...parameters })) };
  } catch (error) {
    throw failureOf(method, error);
  }
}
