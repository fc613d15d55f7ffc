import type { SubscriptionFacts } from '../../../../core/digests/desk.ts';

import type { MessageBody } from '../../../../core/model/delivery.ts';
import type { SlackAnswer, SlackMessage } from '../../../../render/slack/payload.ts';
import { clipped } from '../../../chat/clipped.ts';
import { scheduleInWords } from '../../../chat/schedule-words.ts';
import { item, line, notice, strong, typed } from '../notice.ts';
import { askerOf, type DigestAsking, permitted, readerOf, refusalTo } from './digest-asking.ts';
import { factsMessage, listMessage } from './digest-facts.ts';
import { emptyForm, formButton, refusalNotice } from './digest-notices.ts';
import { filledBySubscription } from './filled.ts';

/** What is done at once with a subscription that there is. */
export type PlainAct = 'now' | 'pause' | 'resume' | 'remove';

/** Does it and tells what came of it. @param here the channel in which that is read; null: elsewhere */
export function done(
  act: PlainAct,
  id: string,
  asking: DigestAsking,
  here: string | null,
): Promise<SlackMessage> {
  const { desk } = asking.digests;
  return permitted('change', asking, async () => {
    const facts = await desk[act](id, askerOf(asking));
    return act === 'remove' ? removed(facts) : tell(didOf[act], facts, asking, here);
  });
}

const didOf: Readonly<Record<Exclude<PlainAct, 'remove'>, string>> = {
  now: 'A digest is on its way:',
  pause: 'Paused until somebody resumes it:',
  resume: 'Digests come again:',
};

export async function tell(
  did: string,
  facts: SubscriptionFacts,
  asking: DigestAsking,
  here: string | null,
): Promise<SlackMessage> {
  return factsMessage(did, facts, await readerOf(asking, here, [facts]));
}

/** The mend for who did not mean it. */
function removed({ subscription, topicTitle }: SubscriptionFacts): SlackMessage {
  const { schedule, topic } = subscription;
  const again = `/digest ${topic} at ${schedule.at} ${schedule.days} ${schedule.timezone}`;
  return notice(
    'calm',
    [
      line(strong('No digests come any more on '), clipped(topicTitle, 150), '.'),
      item(`They came ${clipped(scheduleInWords(schedule), 300)}.`),
      item('To have them back: ', typed(clipped(again, 400))),
    ],
    [formButton('Have them back', filledBySubscription(subscription))],
  );
}

/** The subscriptions of a channel. */
export function listed(asking: DigestAsking, here: string | null): Promise<SlackMessage> {
  return permitted('see', asking, async () => {
    const all = await asking.digests.desk.list(askerOf(asking));
    if (all.length === 0) return noneHere();
    const head = all.length === 1 ? 'One digest comes here.' : `${all.length} digests come here.`;
    return listMessage(head, all, await readerOf(asking, here, all));
  });
}

export function noneHere(): SlackMessage {
  return notice(
    'calm',
    [line(strong('This channel gets no digests yet.'), ' ', typed('/digest'), ' alone lets you set one up.')],
    [formButton('Set up a digest', emptyForm)],
  );
}

/** The next digest as it would be now, for whoever asks alone. */
export async function previewed(id: string, asking: DigestAsking): Promise<SlackAnswer> {
  const parts: SlackMessage[] = [];
  const first = await permitted('see', asking, async () => {
    const bodies = await asking.digests.desk.preview(id, askerOf(asking));
    parts.push(...bodies.map(messageOf));
    return parts.shift() ?? nothingNew;
  });
  return { message: first, thread: parts };
}

const nothingNew: SlackMessage = notice('calm', [
  line(strong('There would be nothing to say just now.'), ' The next digest tells what is new by then.'),
]);

/** A body as the renderer for Slack wrote it: it comes as plain JSON. */
function messageOf(body: MessageBody): SlackMessage {
  if (isMessage(body)) return { ...body, unfurl_links: false, unfurl_media: false };
  throw new Error('a digest for Slack has no blocks');
}

function isMessage(body: MessageBody): body is SlackMessage {
  return 'text' in body && typeof body.text === 'string' && 'blocks' in body && Array.isArray(body.blocks);
}

/** The one subscription that is meant, or what is to be told instead. */
export type Meant =
  | { readonly kind: 'facts'; readonly facts: SubscriptionFacts }
  | { readonly kind: 'told'; readonly message: SlackMessage };

/**
 * Finds a subscription of the channel by what was typed for it: its id, or its topic. Nothing typed is the only one.
 * @param topic the topic's id that it may be; null: it names none
 */
export async function meant(
  { named, topic }: { readonly named: string; readonly topic: string | null },
  what: 'see' | 'change',
  asking: DigestAsking,
): Promise<Meant> {
  const refused = await refusalTo(what, asking);
  if (refused) return { kind: 'told', message: refusalNotice(refused) };
  const all = await asking.digests.desk.list(askerOf(asking));
  if (all.length === 0) return { kind: 'told', message: noneHere() };
  const byId = all.find(({ subscription: { id } }) => id.toLowerCase() === named.toLowerCase());
  const may = byId ? [byId] : all.filter(({ subscription }) => named === '' || subscription.topic === topic);
  const [only, ...others] = may;
  if (only && others.length === 0) return { kind: 'facts', facts: only };
  const head = only
    ? 'Which one? Several digests come here.'
    : `There is no digest “${clipped(named, 100)}” here. One of these?`;
  return {
    kind: 'told',
    message: listMessage(head, only ? may : all, await readerOf(asking, asking.channelId, all)),
  };
}
