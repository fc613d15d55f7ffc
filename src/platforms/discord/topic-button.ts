import type { Topic } from '../../core/model/topic.ts';
import type { BriefingRequest } from '../../core/model/view.ts';
import { encodeCustomId, topicKey } from '../../render/chat/custom-id.ts';
import type { ActionButton } from '../../render/discord/payload.ts';
import { topicLabel } from '../chat/topic-names.ts';

/** Opens the topic's briefing: all of it as of now, unless something else is wanted. */
export function topicButton(
  topic: Topic,
  wanted: Partial<Pick<BriefingRequest, 'view' | 'asOf'>> = {},
): ActionButton {
  const request = { view: 'full', page: 1, asOf: null, since: null, ...wanted } as const;
  const id = encodeCustomId({ kind: 'view', topicKey: topicKey(topic.id), ...request });
  return { type: 2, style: 2, label: topicLabel(topic, 80), custom_id: id };
}
