import type { Topic } from '../../core/model/topic.ts';
import { type ButtonRequest, decodeCustomId } from '../../render/chat/custom-id.ts';
import { escaped } from '../../render/discord/escape.ts';
import { isComponentsV2 } from '../../render/discord/payload.ts';
import { fileFacts } from '../chat/file-facts.ts';
import { topicOfKey, topicTitle } from '../chat/topic-names.ts';
import type { Service } from './commands/command.ts';
import { heldBack } from './held-back.ts';
import type { ButtonPress, MenuChoice, ModalSubmit } from './interaction.ts';
import { notice } from './notice.ts';
import { type Plan, type Reply, told } from './plan.ts';
import { workspaceOf } from './workspace.ts';

/** How a pressed button of a briefing is answered: nobody but the presser sees it. */
export function buttonPlan(press: ButtonPress | MenuChoice | ModalSubmit, service: Service): Plan {
  const request = press.kind === 'button' ? decodeCustomId(press.customId) : null;
  if (!request) return told(notice('warm', oldButton));
  const topic = topicOfKey(service.desk.topics(), request.topicKey);
  if (!topic) return told(notice('warm', goneTopic));
  const held = heldBack(press, service.others);
  if (held) return held;
  const workspace = workspaceOf(press);
  if (request.kind === 'file') {
    return { to: 'asker', make: () => fileReply(topic, request, workspace, service) };
  }
  const { view, page, asOf, since } = request;
  const asked = { view, page, asOf, since, workspace };
  return {
    to: press.onEphemeral ? 'in-place' : 'asker',
    make: async () => ({ message: await service.desk.message(topic, asked) }),
  };
}

const oldButton =
  '**This button is from another version of this bot.** Ask anew with `/briefing` for one that works.';
const goneTopic = '**There are no briefings on this topic any more.** `/topics` lists those that there are.';

type FileRequest = Extract<ButtonRequest, { readonly kind: 'file' }>;

async function fileReply(
  topic: Topic,
  { format, asOf }: FileRequest,
  workspace: string | null,
  { desk }: Service,
): Promise<Reply> {
  const content = await desk.file(topic, format, asOf, workspace);
  const { name, what, contentType } = fileFacts(topic, format, asOf);
  return {
    message: {
      flags: isComponentsV2,
      components: [
        { type: 10, content: `**${escaped(topicTitle(topic, 200))}**: ${what}.` },
        { type: 13, file: { url: `attachment://${name}` } },
      ],
      allowed_mentions: { parse: [] },
    },
    files: [{ name, contentType, content }],
  };
}
