import type { Topic } from '../../../core/model/topic.ts';
import type { BriefingRequest } from '../../../core/model/view.ts';
import { encodeCustomId, topicKey } from '../../../render/chat/custom-id.ts';
import { plain } from '../../../render/slack/draw.ts';
import { limits } from '../../../render/slack/limits.ts';
import type { Button } from '../../../render/slack/payload.ts';
import { topicLabel } from '../../chat/topic-names.ts';

/** What a button opens beside its topic, and for whom. */
export interface Opening extends Pick<BriefingRequest, 'view' | 'asOf'> {
  readonly isPublic: boolean;
}

/** Begins the action ids of buttons whose answer everybody sees. */
const publicMark = 'public-';

const overview: Opening = { view: 'full', asOf: null, isPublic: false };

/** Whether a button answers for everybody, by its action id. */
export function opensForEverybody(actionId: string): boolean {
  return actionId.startsWith(publicMark);
}

/** One button a topic: all of it as of now for the presser, unless something else is wanted. */
export function topicButtons(
  topics: readonly Topic[],
  openingOf: (topic: Topic) => Opening = () => overview,
): readonly Button[] {
  return topics.map((topic, at) =>
    openingButton(topic, openingOf(topic), `topic-${at + 1}`, topicLabel(topic, limits.label)),
  );
}

/** @param name tells the button from the others of its message */
export function openingButton(
  { id }: Topic,
  { view, asOf, isPublic }: Opening,
  name: string,
  label: string,
): Button {
  return {
    type: 'button',
    text: plain(label),
    action_id: isPublic ? `${publicMark}${name}` : name,
    value: encodeCustomId({ kind: 'view', topicKey: topicKey(id), view, page: 1, asOf, since: null }),
  };
}
