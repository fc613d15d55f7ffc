import type { EditableItem } from '../../../core/digests/desk.ts';
import type { Edit } from '../../../core/model/edit.ts';
import { decodeEditId } from '../../../render/chat/edit-id.ts';
import type { Service } from '../commands/command.ts';
import { heldBack } from '../held-back.ts';
import type { ButtonPress, MenuChoice, ModalSubmit } from '../interaction.ts';
import { type Plan, told } from '../plan.ts';
import type { AnswerMessage } from '../select-menu.ts';
import { asManager, type Managing } from './as-manager.ts';
import { decodeLineId, type LineRequest } from './line-id.ts';
import {
  allLines,
  edited,
  inputs,
  lineList,
  modalFor,
  noSuchLine,
  nothingTyped,
  oneLine,
  undone,
} from './line-messages.ts';
import { changing, orFault } from './made.ts';

type OnMessage = ButtonPress | MenuChoice | ModalSubmit;

/** How an editor's button on a digest is answered, and what follows from it; null where it is none. */
export function linePlan(asked: OnMessage, service: Service): Plan | null {
  const request = requestOf(asked);
  return request && asManager(asked, service, asked, (managing) => planOf(asked, service, managing, request));
}

function requestOf({ kind, customId }: OnMessage): LineRequest | null {
  const delivery = decodeEditId(customId);
  if (delivery !== null) return kind === 'button' ? { kind: 'list', delivery, page: 1 } : null;
  const request = decodeLineId(customId);
  const carriers = request ? carriersOf[request.kind] : [];
  return carriers.includes(kind) ? request : null;
}

/** What may carry a request. */
const carriersOf: Readonly<Record<LineRequest['kind'], readonly OnMessage['kind'][]>> = {
  list: ['button'],
  choose: ['menu'],
  hide: ['button', 'modal'],
  speaker: ['button', 'modal'],
  undo: ['button'],
};

function planOf(asked: OnMessage, service: Service, managing: Managing, request: LineRequest): Plan {
  const { delivery } = request;
  switch (request.kind) {
    case 'list':
      return looking(asked, service, managing, delivery, (items) => lineList(delivery, items, request.page));
    case 'choose': {
      const [value] = asked.kind === 'menu' ? asked.values : [];
      return looking(asked, service, managing, delivery, (items) => {
        const item = items.find(({ id }) => id === value);
        return item ? oneLine(delivery, item) : noSuchLine(delivery);
      });
    }
    case 'hide':
    case 'speaker':
      return asked.kind === 'modal'
        ? submitted(asked, managing, request)
        : { to: 'modal', modal: modalFor(request) };
    case 'undo':
      return editing(asked, managing, delivery, async () => {
        await managing.digests.undoEdit(request.edit, managing.asker);
        return undone(delivery);
      });
  }
}

/** The editor's own messages change in their place. */
function placeOf({ onEphemeral }: OnMessage): 'in-place' | 'asker' {
  return onEphemeral ? 'in-place' : 'asker';
}

function looking(
  asked: OnMessage,
  service: Service,
  { digests, asker }: Managing,
  delivery: string,
  shown: (items: readonly EditableItem[]) => AnswerMessage,
): Plan {
  return (
    heldBack(asked, service.others) ?? {
      to: placeOf(asked),
      make: () => orFault(async () => ({ message: shown(await digests.editable(delivery, asker)) })),
    }
  );
}

function submitted(
  asked: ModalSubmit,
  managing: Managing,
  { kind, delivery, item }: Extract<LineRequest, { kind: 'hide' | 'speaker' }>,
): Plan {
  const reason = (asked.fields.get(inputs.reason) ?? '').trim();
  const name = (asked.fields.get(inputs.name) ?? '').trim();
  if (reason === '' || (kind === 'speaker' && name === '')) return told(nothingTyped(delivery));
  const act: Edit['act'] = kind === 'hide' ? { kind } : { kind, name };
  return editing(asked, managing, delivery, async () =>
    edited(delivery, await managing.digests.editItem(delivery, item, act, reason, managing.asker)),
  );
}

function editing(
  asked: OnMessage,
  managing: Managing,
  delivery: string,
  make: () => Promise<AnswerMessage>,
): Plan {
  const reply = async () => ({ message: await make() });
  return changing(asked, managing, placeOf(asked), reply, [allLines(delivery)]);
}
