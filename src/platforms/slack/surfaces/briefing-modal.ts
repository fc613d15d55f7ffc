import type { Topic } from '../../../core/model/topic.ts';
import type { BriefingRequest } from '../../../core/model/view.ts';
import { plain, small } from '../../../render/slack/draw.ts';
import type { Block, SlackMessage } from '../../../render/slack/payload.ts';
import { topicTitle } from '../../chat/topic-names.ts';
import type { ModalPlan } from '../plan.ts';
import type { Service } from '../service.ts';
import type { Modal } from '../view.ts';

const longestTitle = 24;

/** A part of a topic's briefing in a modal, where no message can be answered to. */
export function briefingModalPlan(
  { desk }: Service,
  topic: Topic,
  request: BriefingRequest,
  how: ModalPlan['how'],
): ModalPlan {
  const title = topicTitle(topic, longestTitle);
  return {
    kind: 'modal',
    how,
    make: async () => modal(title, (await desk.message(topic, request)).message.blocks),
    meanwhile: modal(title, [small('The briefing is being put together. It will be here in a moment.')]),
  };
}

/** A notice in a modal, at hand at once. */
export function noticeModalPlan({ blocks }: SlackMessage, how: ModalPlan['how']): ModalPlan {
  return { kind: 'modal', how, make: () => modal('Briefing', blocks), meanwhile: null };
}

function modal(title: string, blocks: readonly Block[]): Modal {
  return {
    type: 'modal',
    callback_id: 'briefing',
    title: plain(title || 'Briefing'),
    close: plain('Close'),
    blocks,
  };
}
