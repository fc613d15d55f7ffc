import { itemBook } from '../core/digests/item-book.ts';
import { articleIds, evidenceOf } from '../core/digests/items.ts';
import type { DigestStore } from '../core/digests/ports.ts';
import { Fault } from '../core/fault.ts';
import type { Briefing } from '../core/model/briefing.ts';
import type { Edit } from '../core/model/edit.ts';
import type { Clock } from '../core/ports.ts';
import { checkedAct, checkedReason } from '../delivery/desk/editing.ts';
import { shortId } from '../delivery/desk/short-id.ts';

/** What an editor wants done to an item. */
export interface WantedEdit extends Pick<Edit, 'item' | 'act' | 'reason'> {}

/**
 * Keeps what an editor at the command line does to an item of a topic's briefing.
 * @throws Fault where the briefing has no such item, or the edit is none
 */
export async function editItem(
  store: DigestStore,
  briefing: Briefing,
  { item, act, reason }: WantedEdit,
  clock: Clock,
): Promise<Edit> {
  const topic = briefing.topic.id;
  const found = itemBook(briefing).byId(item);
  if (!found) {
    const mend = `\`readout edit items ${topic}\` lists those that it has.`;
    throw new Fault('no-such-item', `The briefing of "${topic}" has no item "${item}".`, mend);
  }
  const at = clock.now().round('millisecond').toString();
  const known = new Set((await store.edits(null)).map(({ id }) => id));
  const edit: Edit = {
    id: await shortId([topic, item, at, 'cli'], async (id) => known.has(id)),
    topic,
    scope: null,
    item,
    evidence: evidenceOf(found, articleIds(briefing)),
    act: checkedAct(found, act),
    reason: checkedReason(reason),
    by: 'cli',
    at,
    undoneAt: null,
  };
  await store.putEdit(edit);
  return edit;
}
