import type { EditableItem } from '../../../../core/digests/desk.ts';
import { Fault } from '../../../../core/fault.ts';
import { decodeEditId } from '../../../../render/chat/edit-id.ts';
import type { SlackMessage } from '../../../../render/slack/payload.ts';
import { clipped } from '../../../chat/clipped.ts';
import type { Choice, Place, Submission } from '../../asked.ts';
import type { CorrectPlan, Plan, SayPlan } from '../../plan.ts';
import type { Service } from '../../service.ts';
import { heldBack } from '../held-back.ts';
import { line, notice, strong } from '../notice.ts';
import { placeIn } from '../place-metadata.ts';
import { askerOf, askingOf, type DigestAsking, refusalTo } from './digest-asking.ts';
import { howOf, tellPlan } from './digest-choice.ts';
import { faultNotice, noDigests, refusalNotice } from './digest-notices.ts';
import { editedMessage, takenBack } from './editor-acts.ts';
import {
  deliveryIn,
  type EditorAct,
  editorActs,
  editorFields,
  editorForm,
  itemValue,
  longestEdit,
} from './editor-form.ts';
import { digestModalPlan, noticeModal } from './form-plan.ts';

/** How the editor's button of a posted digest is answered: by a form for the presser alone; null where it is none. */
export function editorChoice(choice: Choice, service: Service): Plan | null {
  const delivery = decodeEditId(choice.value);
  if (delivery === null) return null;
  const { digests } = service;
  const { on } = choice;
  if (!digests) return tellPlan(choice, noDigests);
  if (on.kind !== 'message') return tellPlan(choice, onlyThere);
  const { place } = on;
  const held = heldBack(choice, place.channelId, service.others);
  if (held) return tellPlan(choice, held);
  const asking = askingOf(digests, choice, place);
  return digestModalPlan(howOf(choice), async () => {
    const refused = await refusalTo('change', asking);
    if (refused) return noticeModal(refusalNotice(refused));
    const items = await digests.desk.editable(delivery, askerOf(asking));
    return items.length === 0 ? noticeModal(nothingLeft) : editorForm(delivery, items, place);
  });
}

const onlyThere: SlackMessage = notice('warm', [
  line(strong('Lines are edited where the digest stands.'), ' Press the button there, in its channel.'),
]);

const nothingLeft: SlackMessage = notice('calm', [
  line(strong('There is nothing to edit in this digest.'), ' It shows no line of a source any more.'),
]);

/** What an editor has filled in. */
interface Wanted {
  readonly delivery: string;
  readonly item: string;
  readonly act: EditorAct;
  readonly name: string;
  readonly reason: string;
}

/** How the form is answered: to the editor alone. */
export function editorSubmission(asked: Submission, service: Service): Plan {
  const { digests } = service;
  const place = placeIn(asked.privateMetadata);
  const delivery = deliveryIn(asked.privateMetadata);
  if (!digests) return { kind: 'nothing' };
  if (!place || delivery === null) {
    return wrong(editorFields.item, 'This form is from another version of this bot: please open it anew.');
  }
  const { values } = asked;
  const text = (name: string, most: number): string => clipped(values.get(name) ?? '', most);
  const act = editorActs.find((one) => one === values.get(editorFields.act)) ?? 'hide';
  const wanted: Wanted = {
    delivery,
    item: values.get(editorFields.item) ?? '',
    act,
    name: text(editorFields.name, longestEdit.name),
    reason: text(editorFields.reason, longestEdit.reason),
  };
  if (act === 'speaker' && wanted.name === '') {
    return wrong(editorFields.name, 'Please write who said it, as it is to be shown.');
  }
  if (act !== 'undo' && wanted.reason === '') {
    return wrong(editorFields.reason, 'Please say why: readers are told.');
  }
  const held = heldBack(asked, place.channelId, service.others);
  if (held) return saying(place, held);
  const asking = askingOf(digests, asked, place);
  return { kind: 'settle', make: () => settled(wanted, asking, place) };
}

function wrong(field: string, what: string, late?: SayPlan): CorrectPlan {
  return { kind: 'correct', errors: { [field]: what }, ...(late && { late }) };
}

function saying(place: Place, message: SlackMessage): SayPlan {
  return { kind: 'say', to: 'asker', place, make: () => ({ message, thread: [] }) };
}

async function settled(wanted: Wanted, asking: DigestAsking, place: Place): Promise<CorrectPlan | SayPlan> {
  const refused = await refusalTo('change', asking);
  if (refused) return saying(place, refusalNotice(refused));
  try {
    const items = await asking.digests.desk.editable(wanted.delivery, askerOf(asking));
    const item = items.find((one) => itemValue(one) === wanted.item);
    const fault = faultIn(wanted, item);
    if (fault || !item) {
      const what = fault ?? 'This line is not there any more. Please choose another.';
      return wrong(editorFields.item, what, saying(place, notice('warm', [line(strong(what))])));
    }
    return saying(place, await edited(wanted, item, asking));
  } catch (error) {
    if (error instanceof Fault) return saying(place, faultNotice(error));
    throw error;
  }
}

function faultIn({ act }: Wanted, item: EditableItem | undefined): string | null {
  if (act === 'speaker' && item && !item.hasSpeaker) {
    return 'Nobody is named as the speaker of this line. It can be hidden.';
  }
  if (act === 'undo' && item && item.edit === null) return 'Nothing was done to this line.';
  return null;
}

async function edited(
  { delivery, act, name, reason }: Wanted,
  item: EditableItem,
  asking: DigestAsking,
): Promise<SlackMessage> {
  const { desk } = asking.digests;
  const asker = askerOf(asking);
  if (act === 'undo') {
    await desk.undoEdit(item.edit?.id ?? '', asker);
    return takenBack;
  }
  const what = act === 'hide' ? ({ kind: 'hide' } as const) : ({ kind: 'speaker', name } as const);
  return editedMessage(await desk.editItem(delivery, item.id, what, reason, asker), item, asking);
}
