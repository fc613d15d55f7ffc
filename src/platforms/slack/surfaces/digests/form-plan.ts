import type { SubscriptionFacts } from '../../../../core/digests/desk.ts';
import { Fault } from '../../../../core/fault.ts';
import { plain, small } from '../../../../render/slack/draw.ts';
import type { Block, SlackMessage } from '../../../../render/slack/payload.ts';
import { clipped } from '../../../chat/clipped.ts';
import type { Place } from '../../asked.ts';
import type { ModalPlan } from '../../plan.ts';
import type { Service } from '../../service.ts';
import type { Modal } from '../../view.ts';
import { line, notice, strong } from '../notice.ts';
import type { Meant } from './digest-acts.ts';
import { type DigestAsking, ofSubscription, refusalTo } from './digest-asking.ts';
import { digestForm } from './digest-form.ts';
import { faultNotice, refusalNotice } from './digest-notices.ts';
import { encodeButton, type Filled } from './digest-value.ts';
import { filledBySubscription } from './filled.ts';

/** The form for a new subscription, for those who may; before they have filled it in. */
export function newFormPlan(
  { desk }: Service,
  asking: DigestAsking,
  filled: Filled,
  place: Place | null,
  how: ModalPlan['how'],
): ModalPlan {
  return digestModalPlan(how, async () => {
    // From the Home the channel is still to be chosen: who may is asked then.
    const refused = place === null ? null : await refusalTo('change', asking);
    if (refused) return noticeModal(refusalNotice(refused));
    const { desk: digests } = asking.digests;
    const zones = (typed: string, most: number): readonly string[] => digests.zones(typed, most);
    return digestForm({ kind: 'new', topics: desk.topics() }, { filled, zones, place });
  });
}

/** The form for a subscription that there is. @param find rejects with a Fault where there is none */
export function changePlan(
  { log }: Service,
  find: () => Promise<Meant>,
  asking: DigestAsking,
  place: Place | null,
  how: ModalPlan['how'],
): ModalPlan {
  return digestModalPlan(how, async () => {
    const found = await find();
    if (found.kind === 'told') return noticeModal(found.message);
    if (found.facts.subscription.origin === 'config') return noticeModal(inFile);
    log.debug({ subscription: found.facts.subscription.id }, 'a digest is to be changed');
    return changeForm(found.facts, asking, place);
  });
}

const inFile: SlackMessage = notice('warm', [
  line(strong('This digest stands in a file of whoever runs this bot.'), ' Ask them to change it there.'),
]);

function changeForm(facts: SubscriptionFacts, asking: DigestAsking, place: Place | null): Modal {
  const { subscription, topicTitle } = facts;
  const { channelId, threadTs, digests } = ofSubscription(asking, facts);
  const button = encodeButton({ act: 'edit', id: subscription.id, place: { channelId, threadTs } });
  const about = clipped(topicTitle, 150) || clipped(subscription.topic, 150);
  const zones = (typed: string, most: number): readonly string[] => digests.desk.zones(typed, most);
  const filled = filledBySubscription(subscription);
  return digestForm({ kind: 'known', about: about || 'A digest', button }, { filled, zones, place });
}

/** A modal that may take a moment; a fault of the desk's is told in it. */
export function digestModalPlan(how: ModalPlan['how'], make: () => Promise<Modal>): ModalPlan {
  return {
    kind: 'modal',
    how,
    make: async () => {
      try {
        return await make();
      } catch (error) {
        if (error instanceof Fault) return noticeModal(faultNotice(error));
        throw error;
      }
    },
    meanwhile: blocksModal([small('One moment …')]),
  };
}

/** A message in a modal, for those who see no channel. */
export function noticeModal({ blocks }: SlackMessage): Modal {
  return blocksModal(blocks);
}

export function blocksModal(blocks: readonly Block[]): Modal {
  return {
    type: 'modal',
    callback_id: 'digest-notice',
    title: plain('Daily digest'),
    close: plain('Close'),
    blocks,
  };
}
