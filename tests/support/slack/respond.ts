import { isGiven, type JsonObject, stringOf } from '../local-server/json.ts';
import type { Interaction } from './interaction.ts';
import { LocalMessage } from './message.ts';
import { Refusal } from './refusal.ts';
import type { State } from './state.ts';
import { checkMessage } from './validate/message.ts';
import type { LocalChannel } from './world.ts';
import { deleteMessage, postMessage, updateMessage } from './write-message.ts';

const fields = new Set([
  'blocks',
  'delete_original',
  'link_names',
  'metadata',
  'mrkdwn',
  'parse',
  'replace_original',
  'response_type',
  'text',
  'thread_ts',
  'unfurl_links',
  'unfurl_media',
]);

/**
 * Carries out what came to a response_url, or with the acknowledgement of a command:
 * https://docs.slack.dev/interactivity/handling-user-interaction#message_responses.
 * @throws Refusal
 */
export function respond(state: State, interaction: Interaction, body: JsonObject): void {
  const { channel, source, person } = interaction.start;
  if (!channel) throw new Refusal('channel_not_found');
  checkFields(body);
  const original = source instanceof LocalMessage ? source : null;
  if (body['delete_original'] === true) return deleteMessage(state, channel, present(original));
  const inChannel = body['response_type'] === 'in_channel';
  if (body['replace_original'] === true) {
    checkMessage(body, { kind: 'update', allows: state.allows });
    return updateMessage(state, channel, present(original), body, interaction.id);
  }
  if (channel.archived) throw new Refusal('is_archived');
  checkMessage(body, { kind: inChannel ? 'post' : 'ephemeral', allows: state.allows });
  const visibleTo = inChannel ? null : (person?.id ?? null);
  postMessage(state, channel, body, { threadTs: threadOf(body, channel), visibleTo }, interaction.id);
}

function checkFields(body: JsonObject): void {
  const unknown = Object.keys(body).filter((key) => !fields.has(key));
  if (unknown.length > 0) {
    const message = 'LOCAL_ARGUMENT Slack knows no such field';
    throw new Refusal('invalid_arguments', { problems: unknown.map((key) => ({ path: [key], message })) });
  }
  const type = body['response_type'];
  if (type !== undefined && type !== 'in_channel' && type !== 'ephemeral') {
    throw new Refusal('invalid_arguments', {
      problems: [{ path: ['response_type'], message: 'must be a valid enum value' }],
    });
  }
}

/** Only what an interaction was done to can be replaced or deleted: a command has no original. */
function present(original: LocalMessage | null): LocalMessage {
  if (!original || original.deleted) throw new Refusal('message_not_found');
  return original;
}

function threadOf(body: JsonObject, channel: LocalChannel): string | null {
  if (!isGiven(body['thread_ts'])) return null;
  const ts = stringOf(body['thread_ts']);
  if (!channel.messages.some((message) => message.ts === ts && !message.deleted)) {
    throw new Refusal('thread_not_found');
  }
  return ts;
}
