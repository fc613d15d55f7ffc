import type { Asker, DigestDesk, EditableItem } from '../../core/digests/desk.ts';
import { editScope, editsIn } from '../../core/digests/edit-scope.ts';
import { itemBook } from '../../core/digests/item-book.ts';
import { editsByItem } from '../../core/digests/item-edits.ts';
import { articleIds, evidenceOf, type Item, itemsOf } from '../../core/digests/items.ts';
import type { Posted } from '../../core/digests/ports.ts';
import { Fault } from '../../core/fault.ts';
import type { Edit } from '../../core/model/edit.ts';
import type { DeliveryParts } from '../parts.ts';
import { hasSpeaker, itemLabel } from './item-label.ts';
import { isSameChannel } from './same-channel.ts';
import { shortId } from './short-id.ts';

const longestReason = 300;
const longestName = 100;

/** The editor's hand on what was posted. @param topicChanged has what was posted follow */
export function editingDesk(
  parts: Pick<DeliveryParts, 'store' | 'clock'>,
  topicChanged: (topic: string) => void,
): Pick<DigestDesk, 'editable' | 'editItem' | 'undoEdit'> {
  const { store, clock } = parts;
  const now = (): string => clock.now().round('millisecond').toString();
  return {
    editable: async (delivery, asker) => {
      const { edition } = await postedAt(parts, delivery, asker);
      const { briefing } = edition;
      const held = await heldEdits(parts, edition, asker);
      return itemsOf(briefing).map((found) => editableItem(found, briefing.topic.timezone, held));
    },
    editItem: async (delivery, item, wanted, reason, asker) => {
      const { delivery: post, edition } = await postedAt(parts, delivery, asker);
      const found = itemBook(edition.briefing).byId(item);
      if (!found) throw new Fault('no-such-item', 'That line is not in this digest.', 'Choose another.');
      const act = checkedAct(found, wanted);
      const same = (await heldEdits(parts, edition, asker)).get(item);
      if (same && isSameAct(same.act, act)) return same;
      const topic = edition.briefing.topic.id;
      const evidence = evidenceOf(found, articleIds(edition.briefing));
      const at = now();
      const known = new Set((await store.edits(null)).map(({ id }) => id));
      const id = await shortId([topic, item, at, asker.user], async (one) => known.has(one));
      const words = checkedReason(reason);
      const edit: Edit = {
        id,
        topic,
        scope: editScope(asker.place),
        item,
        evidence,
        act,
        reason: words,
        by: asker.user,
        at,
        undoneAt: null,
      };
      await learnServer(parts, post.subscription, asker);
      await store.putEdit(edit);
      topicChanged(topic);
      return edit;
    },
    undoEdit: async (id, { place }) => {
      const edit = (await store.edits(null)).find((one) => one.id === id);
      if (edit?.scope === null) {
        const mend = 'Whoever runs the bot can: `readout edit undo`.';
        throw new Fault('edit-everywhere', 'That edit holds everywhere, and cannot be undone here.', mend);
      }
      if (edit?.scope !== editScope(place)) {
        throw new Fault('no-such-edit', `There is no edit "${id}" here.`, 'Look at the lines again.');
      }
      if (edit.undoneAt !== null) return edit;
      const undone = { ...edit, undoneAt: now() };
      await store.putEdit(undone);
      topicChanged(edit.topic);
      return undone;
    },
  };
}

async function postedAt(
  { store }: Pick<DeliveryParts, 'store'>,
  delivery: string,
  { place }: Asker,
): Promise<Posted> {
  const posted = await store.postedBy(delivery);
  if (posted && isSameChannel(posted.delivery.target, place)) return posted;
  throw new Fault('no-such-delivery', 'That digest is not kept any more.', 'Edit a newer one.');
}

/** A settings file does not tell a channel's server: whoever edits there does, so that what they do holds there. */
async function learnServer(
  { store }: Pick<DeliveryParts, 'store'>,
  id: string,
  { place }: Asker,
): Promise<void> {
  if (place.platform !== 'discord' || place.guildId === null) return;
  const subscription = await store.subscription(id);
  const destination = subscription?.destination;
  if (!subscription || destination?.platform !== 'discord' || destination.guildId !== null) return;
  await store.putSubscription({ ...subscription, destination: { ...destination, guildId: place.guildId } });
}

/** The edits that hold where the asker is, by the items of what was posted. */
async function heldEdits(
  { store }: Pick<DeliveryParts, 'store'>,
  { briefing }: Posted['edition'],
  { place }: Asker,
): Promise<ReadonlyMap<string, Edit>> {
  const edits = editsIn(await store.edits(briefing.topic.id), editScope(place));
  const holding = edits.filter(({ undoneAt }) => undoneAt === null);
  return editsByItem(itemBook(briefing), holding);
}

function editableItem(found: Item, zone: string, held: ReadonlyMap<string, Edit>): EditableItem {
  const { id } = found.item;
  return { id, label: itemLabel(found, zone), hasSpeaker: hasSpeaker(found), edit: held.get(id) ?? null };
}

/** @throws Fault `no-speaker` or `bad-name` */
export function checkedAct(found: Item, act: Edit['act']): Edit['act'] {
  if (act.kind === 'hide') return act;
  const name = act.name.trim().replaceAll(/\s+/g, ' ');
  if (!hasSpeaker(found)) throw new Fault('no-speaker', 'That line has no speaker.', 'Hide it instead.');
  if (name === '' || name.length > longestName) {
    throw new Fault(
      'bad-name',
      'That is no name to be shown.',
      `Write a name of up to ${longestName} characters.`,
    );
  }
  return { kind: 'speaker', name };
}

function isSameAct(one: Edit['act'], other: Edit['act']): boolean {
  if (one.kind === 'hide' || other.kind === 'hide') return one.kind === other.kind;
  return one.name === other.name;
}

/** @throws Fault `no-reason` */
export function checkedReason(reason: string): string {
  const words = reason.trim().replaceAll(/\s+/g, ' ');
  if (words === '') throw new Fault('no-reason', 'An edit needs a reason.', 'Say why in a few words.');
  return words.slice(0, longestReason).toWellFormed();
}
