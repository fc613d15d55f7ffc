import { isObject, type JsonObject, numberOf } from '../../local-server/json.ts';
import type { Interaction } from '../interaction.ts';
import { type LocalMessage, messageFlags } from '../message.ts';
import { refusal, refuseProblems } from '../refusal.ts';
import { type Call, done, objectBody, ok, type Route, variable } from '../route.ts';
import { messageJson } from '../show.ts';
import { checkCallback } from '../validate/callback.ts';
import { checkMessage } from '../validate/message.ts';
import { startMessage, writeMessage } from '../write-message.ts';

/** The first answer to an interaction. */
function acknowledge(call: Call): void {
  const interaction = call.state.interactions.get(variable(call, 'interaction_token'));
  if (!interaction || interaction.id !== variable(call, 'interaction_id'))
    throw refusal('unknownInteraction');
  interaction.checkCallback(call.arrivedAt);
  const body = objectBody(call);
  refuseProblems([...checkCallback(body, interaction.start, call.uploads), ...call.problems]);
  const type = numberOf(body['type']);
  const data = isObject(body['data']) ? body['data'] : {};
  if (type === 4 || type === 5) interaction.original = reply(call, interaction, type, data);
  if (type === 6 || type === 7) interaction.original = interaction.start.message;
  if (type === 7 && interaction.original) rewrite(call, interaction.original, data);
  interaction.answerLost = call.answerIsLost;
  const milliseconds = call.arrivedAt - (interaction.dispatchedAt ?? call.arrivedAt);
  interaction.acknowledgement = { type, data, uploads: call.uploads, milliseconds };
}

function reply(call: Call, interaction: Interaction, type: number, data: JsonObject): LocalMessage {
  const message = startReply(call, interaction, numberOf(data['flags']));
  if (type === 5) message.flags |= messageFlags.loading;
  else writeMessage(call.state.world, message, data, call.uploads);
  return message;
}

function startReply(call: Call, { start }: Interaction, flags: number): LocalMessage {
  const ephemeral = flags & messageFlags.ephemeral;
  const { channel, person, metadata } = start;
  const message = startMessage(call.state.world, {
    channelId: channel.id,
    guildId: channel.guildId,
    flags: ephemeral | (flags & messageFlags.suppressNotifications),
    visibleTo: ephemeral === 0 ? null : person.id,
    interactionMetadata: metadata,
  });
  channel.messages.push(message);
  return message;
}

function rewrite(call: Call, message: LocalMessage, body: JsonObject): void {
  writeMessage(call.state.world, message, body, call.uploads);
  message.editedAt = call.state.world.timestamp();
}

/** The interaction whose token the path carries. */
function interactionOf(call: Call): Interaction {
  const interaction = call.state.interactions.get(variable(call, 'webhook_token'));
  if (variable(call, 'webhook_id') !== call.state.world.applicationId) throw refusal('unknownWebhook');
  if (!interaction) throw refusal('invalidToken');
  interaction.checkToken(call.arrivedAt);
  return interaction;
}

function messageOf(call: Call, interaction: Interaction): LocalMessage {
  const id = call.at['message_id'] ?? '@original';
  const own = [interaction.original, ...interaction.followUps];
  const message = id === '@original' ? interaction.original : own.find((one) => one?.id === id);
  if (!message || message.deleted) throw refusal('unknownMessage');
  return message;
}

function edit(call: Call): JsonObject {
  const message = messageOf(call, interactionOf(call));
  const body = objectBody(call);
  refuseProblems([
    ...checkMessage(body, { uploads: call.uploads, target: message, kind: 'edit' }),
    ...call.problems,
  ]);
  rewrite(call, message, body);
  return messageJson(message, call.state.world);
}

function followUp(call: Call): LocalMessage {
  const interaction = interactionOf(call);
  const body = objectBody(call);
  const { original, acknowledgement, followUps, start } = interaction;
  // As Discord does it for old clients: the first follow-up after "thinking…" takes its place.
  const takesPlace = acknowledgement?.type === 5 && original?.loading === true;
  if (!takesPlace && start.userInstalled && followUps.length >= 5) throw refusal('tooManyFollowUps');
  refuseProblems([
    ...checkMessage(body, { uploads: call.uploads, target: null, kind: 'reply' }),
    ...call.problems,
  ]);
  const message = takesPlace ? original : startReply(call, interaction, numberOf(body['flags']));
  writeMessage(call.state.world, message, body, call.uploads);
  if (!takesPlace) followUps.push(message);
  return message;
}

function callbackAnswer(call: Call): JsonObject {
  const interaction = call.state.interactions.get(variable(call, 'interaction_token'));
  const message = interaction?.original;
  const type = interaction?.acknowledgement?.type ?? 0;
  return {
    interaction: {
      id: variable(call, 'interaction_id'),
      type: interaction?.start.type ?? 0,
      response_message_ephemeral: message?.ephemeral ?? false,
      response_message_loading: message?.loading ?? false,
      ...(message && { response_message_id: message.id }),
      channel_id: interaction?.start.channel.id,
      guild_id: interaction?.start.channel.guildId ?? undefined,
    },
    ...(message && { resource: { type, message: messageJson(message, call.state.world) } }),
  };
}

export const callbackTemplate = '/interactions/{interaction_id}/{interaction_token}/callback';
const original = '/webhooks/{webhook_id}/{webhook_token}/messages/@original';
const followUpMessage = '/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}';

/** Answers to what people do; the interaction's token is all that they need. */
export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: callbackTemplate,
    auth: 'token',
    perform: (call) => {
      acknowledge(call);
      return call.query.get('with_response') === 'true' ? ok(callbackAnswer(call)) : done;
    },
  },
  {
    method: 'POST',
    template: '/webhooks/{webhook_id}/{webhook_token}',
    auth: 'token',
    perform: (call) => {
      const message = followUp(call);
      return call.query.get('wait') === 'true' ? ok(messageJson(message, call.state.world)) : done;
    },
  },
  ...[original, followUpMessage].flatMap((template): Route[] => [
    {
      method: 'GET',
      template,
      auth: 'token',
      perform: (call) => ok(messageJson(messageOf(call, interactionOf(call)), call.state.world)),
    },
    { method: 'PATCH', template, auth: 'token', perform: (call) => ok(edit(call)) },
    {
      method: 'DELETE',
      template,
      auth: 'token',
      perform: (call) => {
        messageOf(call, interactionOf(call)).deleted = true;
        return done;
      },
    },
  ]),
];
