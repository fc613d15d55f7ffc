import { setTimeout as sleep } from 'node:timers/promises';
import type { RawFile, REST } from 'discord.js';
import { type ErrorKind, errorKind } from './errors.ts';
import type { Modal } from './modal.ts';
import type { AnswerMessage } from './select-menu.ts';

/** What it takes to answer an interaction. */
export interface Address {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
}

/** A file that goes with a message. */
export interface Upload {
  readonly name: string;
  readonly contentType: string;
  readonly content: string;
}

/** The first answer, https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object */
export type Callback =
  /** A message, or the message that the button stands on anew. */
  | { readonly type: 4 | 7; readonly data: AnswerMessage }
  /** "Thinking…"; an edit follows. */
  | { readonly type: 5; readonly data: { readonly flags: number } }
  /** Nothing to see yet; an edit follows. */
  | { readonly type: 6 }
  | { readonly type: 8; readonly data: { readonly choices: readonly Choice[] } }
  | { readonly type: 9; readonly data: Modal };

export interface Choice {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<'uk', string>>;
  readonly value: string;
}

/**
 * What became of a first answer: `done`, or why not. `acknowledged` means that somebody else has answered: another
 * process with the same token.
 */
export type Outcome = 'done' | ErrorKind;

/** Sends answers to interactions. */
export interface InteractionClient {
  /** Never rejects for what Discord answers. */
  answer(
    to: Address,
    body: Callback,
    files?: readonly Upload[],
  ): Promise<{ outcome: Outcome; error: unknown }>;
  /** Puts the message in the place of the first answer. @throws what the last request was rejected with */
  edit(to: Address, message: AnswerMessage, files?: readonly Upload[]): Promise<void>;
  /** A further message that only the asker sees. @throws what the request was rejected with */
  followUp(to: Address, message: AnswerMessage): Promise<void>;
}

/** An acknowledgement that has not arrived by then is asked for again: Discord waits for 3 s in all. */
const callbackTimeout = 1_100;
const callbackAttempts = 3;
const callbackPause = 100;
/** Before the second, third and fourth attempt at an edit, ms. */
const editPauses = [500, 2_000, 8_000] as const;

/**
 * A client for the interaction endpoints alone. They need no token, count for no limit of the bot's and must not wait
 * behind other requests, so `rest` should be of its own, without a token, without retries: a retry after a lost answer
 * meets "acknowledged already", and only who counts the attempts can tell that from another process's answer.
 */
export function createInteractionClient(rest: REST): InteractionClient {
  return {
    answer: async (to, body, files = []) => {
      const route = `/interactions/${to.id}/${to.token}/callback` as const;
      const query = new URLSearchParams({ with_response: 'false' });
      for (let attempt = 1; ; attempt++) {
        try {
          const signal = AbortSignal.timeout(callbackTimeout);
          const sent = 'data' in body ? { ...body, data: withAttachments(body.data, files) } : body;
          await rest.post(route, { auth: false, query, body: sent, files: rawFiles(files), signal });
          return { outcome: 'done', error: null };
        } catch (error) {
          const outcome = errorKind(error);
          if (outcome === 'acknowledged' && attempt > 1) return { outcome: 'done', error };
          if (outcome !== 'unreachable' || attempt === callbackAttempts) return { outcome, error };
          await sleep(callbackPause);
        }
      }
    },
    edit: async (to, message, files = []) => {
      const route = `/webhooks/${to.applicationId}/${to.token}/messages/@original` as const;
      const body = withAttachments(message, files);
      for (const pause of [...editPauses, null]) {
        try {
          await rest.patch(route, { auth: false, body, files: rawFiles(files) });
          return;
        } catch (error) {
          if (errorKind(error) !== 'unreachable' || pause === null) throw error;
          await sleep(pause);
        }
      }
    },
    followUp: async (to, message) => {
      const route = `/webhooks/${to.applicationId}/${to.token}` as const;
      await rest.post(route, { auth: false, body: message });
    },
  };
}

function withAttachments<Data extends object>(data: Data, files: readonly Upload[]): Data {
  return files.length === 0
    ? data
    : { ...data, attachments: files.map(({ name }, at) => ({ id: String(at), filename: name })) };
}

function rawFiles(files: readonly Upload[]): RawFile[] {
  return files.map(({ name, contentType, content }) => ({ name, contentType, data: content }));
}
