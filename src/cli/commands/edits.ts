import { hasLedger, openLedger } from '../../app.ts';
import { loadSettings } from '../../config/settings.ts';
import type { Edit } from '../../core/model/edit.ts';
import type { Context, ExitStatus } from '../context.ts';
import { inZone } from '../digest-words.ts';
import { actInWords, scopeInWords } from '../edit-words.ts';
import { sayWrapped } from '../say-wrapped.ts';

/** `readout edit`: the edits of all topics, oldest first, those that were undone among them. */
export async function runEdits(context: Context): Promise<ExitStatus> {
  const settings = await loadSettings(context.options, context.environment, context.cwd);
  const edits = (await hasLedger(settings)) ? await allEdits(settings) : [];
  for (const edit of edits) await sayEdit(context, edit);
  if (edits.length === 0) {
    const hint = '`readout edit items TOPIC` lists what can be edited.';
    await sayWrapped(context.stdout, `There are no edits. ${hint}`);
  }
  return 0;
}

async function allEdits(settings: Parameters<typeof openLedger>[0]): Promise<readonly Edit[]> {
  const store = await openLedger(settings);
  try {
    return await store.edits(null);
  } finally {
    await store.close();
  }
}

async function sayEdit({ stdout }: Context, edit: Edit): Promise<void> {
  const { id, topic, reason, by, at, undoneAt, evidence } = edit;
  const columns = id.length + 2;
  const undone = undoneAt === null ? '' : `undone ${inZone(undoneAt, 'UTC')} UTC; was: `;
  await sayWrapped(stdout, `${topic}: ${undone}${actInWords(edit)}`, { mark: id, columns });
  const [first] = evidence;
  const more = [`because: ${reason}`, `by ${by}, ${inZone(at, 'UTC')} UTC`, scopeInWords(edit)];
  const told = first ? [`told as: ${first.quote}`] : [];
  for (const line of [...more, ...told]) await sayWrapped(stdout, line, { indent: columns });
}
