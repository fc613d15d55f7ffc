import { z } from 'zod';
import { fingerprint } from '../../../core/fingerprint.ts';
import type { Asked, Choice, Place } from '../asked.ts';

/** Something asked, and all that tells it apart from what came before: one known key, and it is the same thing again. */
export interface Read {
  readonly asked: Asked;
  readonly keys: readonly string[];
}

/** What came: something asked; `nothing` that is asked of us; null: it cannot be read. */
export type Reading = Read | 'nothing' | null;

/** Whose it is: the workspace whose installation Bolt was told to go by. */
export type Reader = (body: unknown, teamId: string) => Reading;

const id = z.string().min(1);
const address = z
  .url({ protocol: /^https?$/ })
  .nullish()
  .catch(null);
const text = z.string().catch('');
const maybe = z.string().nullish().catch(null);

/** https://docs.slack.dev/interactivity/implementing-slash-commands */
const command = z.object({
  command: id,
  text,
  user_id: id,
  channel_id: id,
  trigger_id: id,
  thread_ts: maybe,
  response_url: address,
});

export const readCommand: Reader = (body, teamId) => {
  const { data } = command.safeParse(body);
  if (!data) return null;
  const { command: name, text: words, trigger_id: triggerId } = data;
  const place = placeOf(data.channel_id, data.thread_ts, data.response_url);
  return reading({
    kind: 'command',
    id: triggerId,
    teamId,
    userId: data.user_id,
    name,
    text: words,
    place,
    triggerId,
  });
};

/** https://docs.slack.dev/reference/events/app_mention and …/message.im */
const said = z.object({
  event_id: id,
  event: z.object({
    user: id,
    text,
    channel: id,
    ts: id,
    thread_ts: maybe,
    channel_type: maybe,
    subtype: maybe,
    bot_id: maybe,
    hidden: z.boolean().nullish().catch(null),
  }),
});

/** Who wrote nothing themselves is not answered: bots, and Slack telling of changes. */
const bySomebody = z.object({
  event: z.object({
    bot_id: z.null().optional(),
    hidden: z.literal(false).nullish(),
    subtype: z.enum(['thread_broadcast', 'file_share']).nullish(),
  }),
});

function readSaid(body: unknown, teamId: string, kind: 'mention' | 'direct-message'): Reading {
  if (!bySomebody.safeParse(body).success) return 'nothing';
  const { data } = said.safeParse(body);
  if (!data) return null;
  const { event_id: eventId, event } = data;
  const place = placeOf(event.channel, event.thread_ts === event.ts ? null : event.thread_ts, null);
  const asked = { kind, id: eventId, teamId, userId: event.user, text: event.text, place };
  // A message may come as a mention and as a message, and again when it is edited.
  return { asked, keys: [eventId, `${teamId} ${event.channel} ${event.ts}`] };
}

export const readMention: Reader = (body, teamId) => readSaid(body, teamId, 'mention');

const direct = z.object({ event: z.object({ channel_type: z.literal('im') }) });

export const readMessage: Reader = (body, teamId) =>
  direct.safeParse(body).success ? readSaid(body, teamId, 'direct-message') : 'nothing';

/** https://docs.slack.dev/reference/events/app_home_opened */
const opened = z.object({ event_id: id, event: z.object({ user: id, tab: text }) });

export const readHomeOpened: Reader = (body, teamId) => {
  const { data } = opened.safeParse(body);
  if (!data) return null;
  if (data.event.tab !== 'home') return 'nothing';
  return reading({ kind: 'home-opened', id: data.event_id, teamId, userId: data.event.user });
};

/** The value of a button that leads to a web page: the reader's browser has opened it. */
const webPage = 'web-page';

const option = z.object({ value: id }).nullish().catch(null);

const view = z.object({ id, type: z.enum(['modal', 'home']), hash: text, private_metadata: text });

/** https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
const pressed = z.object({
  user: z.object({ id }),
  trigger_id: id,
  actions: z.tuple(
    [z.object({ action_id: id, value: text, selected_option: option, selected_value: maybe })],
    z.unknown(),
  ),
  response_url: address,
});

const onMessage = z.object({
  container: z.object({
    type: z.literal('message'),
    message_ts: maybe,
    channel_id: id,
    thread_ts: maybe,
    is_ephemeral: z.boolean().catch(false),
  }),
  message: z.object({ thread_ts: maybe }).nullish().catch(null),
});

export const readChoice: Reader = (body, teamId) => {
  const { data } = pressed.safeParse(body);
  const on = chosenOn(body, data?.response_url);
  if (!data || !on) return null;
  const [action] = data.actions;
  const value = action.selected_option?.value ?? action.value;
  if (value === webPage) return 'nothing';
  const { trigger_id: triggerId, user } = data;
  const what = { actionId: action.action_id, value, triggerId, on };
  return reading({ kind: 'choice', id: triggerId, teamId, userId: user.id, ...what });
};

function chosenOn(body: unknown, responseUrl: string | null | undefined): Choice['on'] | null {
  const { data: inView } = z.object({ view }).safeParse(body);
  if (inView) {
    const { id: viewId, type: kind, hash, private_metadata: privateMetadata } = inView.view;
    return { kind, viewId, hash, privateMetadata };
  }
  const { data } = onMessage.safeParse(body);
  if (!data) return null;
  const { container, message } = data;
  const thread = container.thread_ts ?? message?.thread_ts;
  // The first message of a thread stands in the channel all the same.
  const threadTs = thread === container.message_ts ? null : thread;
  const place = placeOf(container.channel_id, threadTs, responseUrl);
  return { kind: 'message', place, isEphemeral: container.is_ephemeral };
}

/** https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload */
const suggestion = z.object({ user: z.object({ id }), action_id: id, value: text, view: z.object({ id }) });

export const readTyping: Reader = (body, teamId) => {
  const { data } = suggestion.safeParse(body);
  if (!data) return null;
  const { action_id: actionId, value: typed, user } = data;
  // Each letter is answered, the same words once more as well: there is nothing that could be told apart.
  const asked = { kind: 'typing', id: `${data.view.id} ${typed}`, teamId, userId: user.id } as const;
  return { asked: { ...asked, actionId, typed }, keys: [] };
};

/** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
const submission = z.object({
  user: z.object({ id }),
  trigger_id: maybe,
  view: z.object({
    id,
    hash: text,
    callback_id: text,
    private_metadata: text,
    state: z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  }),
});

const filledIn = z.object({
  value: maybe,
  selected_option: option,
  selected_options: z
    .array(z.object({ value: id }))
    .nullish()
    .catch(null),
  selected_date: maybe,
  selected_time: maybe,
  selected_conversation: maybe,
  selected_channel: maybe,
});

export const readSubmission: Reader = (body, teamId) => {
  const { data } = submission.safeParse(body);
  if (!data) return null;
  const { id: viewId, hash, callback_id: callbackId, private_metadata: privateMetadata, state } = data.view;
  const fields = Object.values(state.values).flatMap((block) => Object.entries(block));
  const values = new Map(fields.map(([name, field]) => [name, valueOf(field)]));
  for (const [name, value] of values) if (value === '') values.delete(name);
  // What was corrected is submitted from the same view, as it was: only what is filled in is another.
  const filled = () => fingerprint([...values].flat());
  const asked = { id: data.trigger_id ?? `${viewId} ${hash} ${filled()}`, teamId, userId: data.user.id };
  return reading({ kind: 'submission', ...asked, callbackId, privateMetadata, values });
};

function valueOf(field: unknown): string {
  const { data } = filledIn.safeParse(field);
  if (!data) return '';
  const ticked = data.selected_options?.map((one) => one.value).join(',');
  const chosen = [data.value, data.selected_option?.value, ticked, data.selected_date, data.selected_time];
  return [...chosen, data.selected_conversation, data.selected_channel].find(Boolean) ?? '';
}

function placeOf(
  channelId: string,
  threadTs: string | null | undefined,
  url: string | null | undefined,
): Place {
  return { channelId, threadTs: threadTs || null, responseUrl: url ?? null };
}

function reading(asked: Asked): Read {
  return { asked, keys: [asked.id] };
}
