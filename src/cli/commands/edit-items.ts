import { itemLine } from '../../core/digests/item-line.ts';
import { itemsOf } from '../../core/digests/items.ts';
import type { Context, ExitStatus } from '../context.ts';
import { withBriefing } from '../read-briefing.ts';
import { sayWrapped } from '../say-wrapped.ts';

/** `readout edit items TOPIC`: the items of a topic's briefing in plain lines, each behind its id. */
export async function runEditItems(context: Context, name: string): Promise<ExitStatus> {
  return withBriefing<ExitStatus>(context, name, async (briefing) => {
    const items = itemsOf(briefing);
    for (const found of items) {
      const { id } = found.item;
      const line = itemLine(found, briefing.topic.timezone);
      await sayWrapped(context.stdout, line, { mark: id, columns: id.length + 2 });
    }
    if (items.length === 0) await sayWrapped(context.stdout, 'The briefing has no items.');
    return 0;
  });
}
