import type { Topic } from '../../../core/model/topic.ts';
import { type ButtonRequest, decodeCustomId } from '../../../render/chat/custom-id.ts';
import type { SlackMessage } from '../../../render/slack/payload.ts';
import { fileFacts } from '../../chat/file-facts.ts';
import { topicOfKey, topicTitle } from '../../chat/topic-names.ts';
import type { Choice } from '../asked.ts';
import { type FilePlan, type ModalPlan, type Plan, told } from '../plan.ts';
import type { Service } from '../service.ts';
import { briefingModalPlan, noticeModalPlan } from './briefing-modal.ts';
import { briefingPlan } from './briefing-plan.ts';
import { digestChoice } from './digests/digest-choice.ts';
import { editorChoice } from './digests/editor-plan.ts';
import { heldBack } from './held-back.ts';
import { opensForEverybody } from './topic-buttons.ts';
import { goneTopic, oldButton } from './troubles.ts';
import { workspaceOf } from './workspace.ts';

/** An option that is an address: opening it is told, and asks for nothing. */
const pageValue = 'web-page';

/** How a pressed button of a briefing, of a digest or what was chosen from a menu is answered. */
export function choicePlan(choice: Choice, service: Service): Plan {
  if (choice.value === pageValue) return { kind: 'nothing' };
  const digest = digestChoice(choice, service) ?? editorChoice(choice, service);
  if (digest) return digest;
  const request = decodeCustomId(choice.value);
  if (!request) return tell(choice, oldButton);
  const topic = topicOfKey(service.desk.topics(), request.topicKey);
  if (!topic) return tell(choice, goneTopic);
  const held = heldBack(choice, placeOf(choice), service.others);
  if (held) return tell(choice, held);
  const workspace = workspaceOf(choice);
  if (request.kind === 'file') return filePlan(topic, request, workspace, service);
  const { view, page, asOf, since } = request;
  const wanted = { view, page, asOf, since, workspace };
  const { on, actionId } = choice;
  if (on.kind !== 'message') return briefingModalPlan(service, topic, wanted, howOn(on.kind));
  const forPresser = on.isEphemeral ? 'in-place' : 'asker';
  const to = opensForEverybody(actionId) ? 'everybody' : forPresser;
  return briefingPlan(service, topic, wanted, to);
}

/** For the presser alone: a message where there are messages, a modal where there are none. */
function tell({ on }: Choice, message: SlackMessage): Plan {
  return on.kind === 'message' ? told(message) : noticeModalPlan(message, howOn(on.kind));
}

function howOn(kind: 'modal' | 'home'): ModalPlan['how'] {
  return kind === 'home' ? 'open' : 'in-place';
}

function placeOf({ on }: Choice): string {
  return on.kind === 'message' ? on.place.channelId : on.kind;
}

type FileRequest = Extract<ButtonRequest, { readonly kind: 'file' }>;

function filePlan(
  topic: Topic,
  { format, asOf }: FileRequest,
  workspace: string,
  { desk }: Service,
): FilePlan {
  const { name, what } = fileFacts(topic, format, asOf);
  return {
    kind: 'file',
    make: async () => ({
      name,
      content: await desk.file(topic, format, asOf, workspace),
      title: `${topicTitle(topic, 200)}: ${what}`,
    }),
  };
}
