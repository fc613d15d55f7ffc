import type { SlackAnswer, SlackMessage } from '../../../../render/slack/payload.ts';
import type { Choice } from '../../asked.ts';
import type { ModalPlan, Plan, SayPlan } from '../../plan.ts';
import { told } from '../../plan.ts';
import type { DigestService, Service } from '../../service.ts';
import { heldBack } from '../held-back.ts';
import { homeShown } from '../home-plan.ts';
import { line, notice, strong, typed } from '../notice.ts';
import { done, type Meant, previewed } from './digest-acts.ts';
import { askerOf, askingOf, type DigestAsking, refusalTo } from './digest-asking.ts';
import { noDigests, refusalNotice } from './digest-notices.ts';
import { type DigestButton, decodeButton, decodeForm } from './digest-value.ts';
import { undone } from './editor-acts.ts';
import { blocksModal, changePlan, digestModalPlan, newFormPlan, noticeModal } from './form-plan.ts';

/** How a pressed button of a subscription, or one that opens the form, is answered; null where it is neither. */
export function digestChoice(choice: Choice, service: Service): Plan | null {
  const button = decodeButton(choice.value);
  const filled = button ? null : decodeForm(choice.value);
  if (!button && !filled) return null;
  const { digests } = service;
  if (!digests) return tellPlan(choice, noDigests);
  const isWork = button?.act === 'preview' || button?.act === 'now';
  const where = choice.on.kind === 'message' ? choice.on.place.channelId : choice.on.kind;
  const held = heldBack(choice, where, isWork ? service.briefings : service.others);
  if (held) return tellPlan(choice, held);
  if (filled) return formPlan(choice, service, digests, filled);
  return button ? buttonPlan(choice, service, digests, button) : null;
}

function formPlan(
  choice: Choice,
  service: Service,
  digests: DigestService,
  filled: NonNullable<ReturnType<typeof decodeForm>>,
): Plan {
  const place = choice.on.kind === 'message' ? choice.on.place : null;
  const asking = askingOf(digests, choice, place ?? { channelId: '', threadTs: null });
  return newFormPlan(service, asking, filled, place, howOf(choice));
}

function buttonPlan(choice: Choice, service: Service, digests: DigestService, button: DigestButton): Plan {
  const { act, id } = button;
  const { on } = choice;
  const asking = askingOf(digests, choice, button.place);
  const here = on.kind === 'message' ? on.place.channelId : null;
  switch (act) {
    case 'edit': {
      const place = on.kind === 'message' ? on.place : null;
      return changePlan(service, () => known(id, asking), asking, place, howOf(choice));
    }
    case 'preview':
      return previewPlan(choice, () => previewed(id, asking));
    case 'undo':
      return answerPlan(choice, service, () => undone(id, asking));
    case 'now':
    case 'pause':
    case 'resume':
    case 'remove':
      return answerPlan(choice, service, () => done(act, id, asking, here));
  }
}

/** The subscription that a button names. */
async function known(id: string, asking: DigestAsking): Promise<Meant> {
  const refused = await refusalTo('change', asking);
  if (refused) return { kind: 'told', message: refusalNotice(refused) };
  const all = await asking.digests.desk.list(askerOf(asking));
  const facts = all.find(({ subscription }) => subscription.id === id);
  return facts ? { kind: 'facts', facts } : { kind: 'told', message: goneDigest };
}

/** In the place of what the presser alone sees; a Home is shown anew. */
function answerPlan(choice: Choice, service: Service, make: () => Promise<SlackMessage>): Plan {
  const { on } = choice;
  if (on.kind === 'message') {
    const to = on.isEphemeral ? 'in-place' : 'asker';
    return { kind: 'say', to, make: async () => ({ message: await make(), thread: [] }) };
  }
  const modal = digestModalPlan(howOf(choice), async () => noticeModal(await make()));
  return { ...modal, after: homeShown(choice, service) };
}

/** The buttons that it was asked with stay. */
function previewPlan(choice: Choice, make: () => Promise<SlackAnswer>): Plan {
  if (choice.on.kind === 'message')
    return { kind: 'say', to: 'asker', isWhole: true, make } satisfies SayPlan;
  return digestModalPlan(howOf(choice), async () => {
    const { message, thread } = await make();
    return blocksModal([message, ...thread].flatMap(({ blocks }) => blocks).slice(0, mostBlocks));
  });
}

const mostBlocks = 100;

export function tellPlan(choice: Choice, message: SlackMessage): Plan {
  if (choice.on.kind === 'message') return told(message);
  return { kind: 'modal', how: howOf(choice), make: () => noticeModal(message), meanwhile: null };
}

export function howOf({ on }: Choice): ModalPlan['how'] {
  return on.kind === 'modal' ? 'in-place' : 'open';
}

const goneDigest: SlackMessage = notice('warm', [
  line(strong('This digest is gone.'), ' ', typed('/digest list'), ' shows those that there are.'),
]);
