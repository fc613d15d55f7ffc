import {
  App,
  AuthorizationError,
  type Authorize,
  type CodedError,
  type Logger,
  type Receiver,
} from '@slack/bolt';
import { z } from 'zod';
import type { Log } from '../../../core/ports.ts';
import type { KnownWorkspaces } from '../workspaces.ts';
import {
  type Reader,
  readChoice,
  readCommand,
  readHomeOpened,
  readMention,
  readMessage,
  readSubmission,
  readTyping,
} from './read-asked.ts';
import type { Acknowledge, Receiving } from './receiving.ts';
import { guardAcknowledgements } from './safe-acks.ts';
import { reasonOf } from './without-secrets.ts';

export interface BoltAppParts {
  readonly receiver: Receiver;
  readonly workspaces: Pick<KnownWorkspaces, 'authorize' | 'remove'>;
  readonly receiving: Receiving;
  /** Told of channels and workspaces that are gone. @param key of a destination or a workspace */
  readonly onGone?: (key: string, why: string) => void;
  readonly log: Log;
  readonly logger: Logger;
}

/** Bolt, which hears of everything and says nothing itself: it is given no token. */
export function createBoltApp(parts: BoltAppParts): App {
  const { receiver, workspaces, log, logger } = parts;
  const app = new App({
    receiver,
    authorize: withoutToken(workspaces.authorize),
    clientOptions: { retryConfig: { retries: 0 } },
    convoStore: false,
    extendedErrorHandler: true,
    logger,
  });
  app.error((failed: Failed) => tellFailure(failed, log));
  listen(app, parts);
  guardAcknowledgements(app, log);
  return app;
}

/** What Bolt gives with an error, `extendedErrorHandler` being set: without it, the error alone. */
interface Failed {
  readonly error: CodedError;
  readonly body: unknown;
}

function tellFailure({ error, body }: Failed, log: Log): Promise<void> {
  const { type, team_id: team }: { type?: unknown; team_id?: unknown } = Object(body);
  const fields = { type, team, code: error.code, reason: reasonOf(error) };
  if (error instanceof AuthorizationError)
    log.warn(fields, 'something came from a workspace that the app is not installed in; it is left');
  else log.error(fields, 'what Slack sent could not be handled');
  return Promise.resolve();
}

/** With a token, Bolt would make clients of its own; whose token goes where is said in one place alone. */
function withoutToken(authorize: Authorize<boolean>): Authorize<boolean> {
  return async (source) => {
    const found = await authorize(source);
    return {
      ...(found.teamId !== undefined && { teamId: found.teamId }),
      ...(found.botId !== undefined && { botId: found.botId }),
      ...(found.botUserId !== undefined && { botUserId: found.botUserId }),
    };
  };
}

interface Heard {
  readonly body: unknown;
  readonly context: { readonly teamId?: string };
  /** Events have none: Bolt acknowledges them itself, at once. */
  readonly ack?: unknown;
}

function isAcknowledge(ack: unknown): ack is Acknowledge {
  return typeof ack === 'function';
}

const acknowledged: Acknowledge = () => Promise.resolve();

function listen(app: App, parts: BoltAppParts): void {
  const { receiving } = parts;
  const hear =
    (read: Reader) =>
    ({ body, context, ack }: Heard): Promise<void> =>
      receiving.take(read(body, context.teamId ?? ''), isAcknowledge(ack) ? ack : acknowledged);
  app.command(/^/, hear(readCommand));
  app.event('app_mention', hear(readMention));
  app.event('message', hear(readMessage));
  app.event('app_home_opened', hear(readHomeOpened));
  app.action({ type: 'block_actions' }, hear(readChoice));
  app.options({ type: 'block_suggestion' }, hear(readTyping));
  app.view({ type: 'view_submission' }, hear(readSubmission));
  app.view({ type: 'view_closed' }, ({ ack }) => ack());
  listenForLeaving(app, parts);
}

const inChannel = z.object({ channel: z.string() });

function listenForLeaving(app: App, { workspaces, log, onGone }: BoltAppParts): void {
  const remove = (teamId: string, event: string): Promise<void> => {
    onGone?.(`slack:${teamId}`, 'Readout was removed from the workspace.');
    return workspaces.remove(teamId, event);
  };
  app.event('app_uninstalled', ({ body }) => remove(body.team_id, 'app_uninstalled'));
  app.event('tokens_revoked', ({ body, event }) => {
    if ((event.tokens.bot ?? []).length > 0) return remove(body.team_id, 'tokens_revoked');
    log.info({ team: body.team_id }, 'tokens of people were revoked; the bot uses none');
    return Promise.resolve();
  });
  const hear = (name: 'archive' | 'deleted', why: string): void => {
    for (const kind of ['channel', 'group'] as const) {
      app.event(`${kind}_${name}`, ({ body, event }) => {
        const { data } = inChannel.safeParse(event);
        if (!data) return Promise.resolve();
        log.info({ team: body.team_id, channel: data.channel }, why);
        onGone?.(`slack:${body.team_id}/${data.channel}`, why);
        return Promise.resolve();
      });
    }
  };
  hear('archive', 'The channel was archived.');
  hear('deleted', 'The channel was deleted.');
}
