import { hasLedger, openLedger } from '../../app.ts';
import { clockOf } from '../../config/environment.ts';
import { loadSettings } from '../../config/settings.ts';
import { Fault } from '../../core/fault.ts';
import type { Context, ExitStatus } from '../context.ts';
import { actInWords, followWords } from '../edit-words.ts';
import { sayWrapped } from '../say-wrapped.ts';

/** `readout edit undo ID`: takes an edit back; it stays on record. */
export async function runEditUndo(context: Context, id: string): Promise<ExitStatus> {
  const settings = await loadSettings(context.options, context.environment, context.cwd);
  const clock = clockOf(context.environment);
  if (!(await hasLedger(settings))) throw unknownEdit(id);
  const store = await openLedger(settings);
  try {
    const edit = (await store.edits(null)).find((one) => one.id === id);
    if (!edit) throw unknownEdit(id);
    if (edit.undoneAt !== null) {
      throw new Fault('edit-undone', `The edit "${id}" was undone before.`, 'There is nothing left to do.');
    }
    await store.putEdit({ ...edit, undoneAt: clock.now().round('millisecond').toString() });
    const was = `The edit ${id} holds no more (${edit.topic}: it ${actInWords(edit)}).`;
    await sayWrapped(context.stdout, `${was} ${followWords}`);
    return 0;
  } finally {
    await store.close();
  }
}

function unknownEdit(id: string): Fault {
  return new Fault('unknown-edit', `There is no edit "${id}".`, '`readout edit` lists all of them.');
}
