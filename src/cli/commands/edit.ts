import { editItem, openLedger } from '../../app.ts';
import type { Edit } from '../../core/model/edit.ts';
import { plainText } from '../../render/tree/plain-text.ts';
import type { Context, ExitStatus } from '../context.ts';
import { actInWords, followWords } from '../edit-words.ts';
import { withBriefing } from '../read-briefing.ts';
import { sayWrapped } from '../say-wrapped.ts';

/** `readout edit hide TOPIC ITEM` and `readout edit speaker TOPIC ITEM NAME`: keeps an edit. */
export async function runEdit(
  context: Context,
  name: string,
  wanted: Pick<Edit, 'item' | 'act' | 'reason'>,
): Promise<ExitStatus> {
  return withBriefing<ExitStatus>(context, name, async (briefing, { settings, clock }) => {
    const store = await openLedger(settings);
    try {
      const edit = await editItem(store, briefing, inPlainWords(wanted), clock);
      const { stdout } = context;
      await sayWrapped(stdout, `The edit ${edit.id} ${actInWords(edit)}. ${followWords}`);
      await sayWrapped(stdout, `\`readout edit undo ${edit.id}\` takes it back.`);
      return 0;
    } finally {
      await store.close();
    }
  });
}

/** What was typed may have been pasted: it is shown to many. */
function inPlainWords<Wanted extends Pick<Edit, 'act' | 'reason'>>(wanted: Wanted): Wanted {
  const { act, reason } = wanted;
  const plainAct = act.kind === 'hide' ? act : { ...act, name: plainText(act.name) };
  return { ...wanted, act: plainAct, reason: plainText(reason) };
}
