import type { EditableItem } from '../../../../core/digests/desk.ts';
import type { Edit } from '../../../../core/model/edit.ts';
import type { SlackMessage } from '../../../../render/slack/payload.ts';
import { clipped } from '../../../chat/clipped.ts';
import { line, item as listItem, notice, strong } from '../notice.ts';
import { askerOf, type DigestAsking, permitted } from './digest-asking.ts';
import { digestButton } from './digest-facts.ts';

/** Takes an editor's edit back. */
export function undone(edit: string, asking: DigestAsking): Promise<SlackMessage> {
  return permitted('change', asking, async () => {
    await asking.digests.desk.undoEdit(edit, askerOf(asking));
    return takenBack;
  });
}

const follows = 'What was posted follows in a moment.';

export const takenBack: SlackMessage = notice('calm', [
  line(strong('Taken back.'), ` The line reads as its source has it. ${follows}`),
]);

/** What was done to a line, with a way back. */
export function editedMessage(
  { id, act, reason, scope }: Edit,
  { label }: EditableItem,
  asking: DigestAsking,
): SlackMessage {
  const did = act.kind === 'hide' ? 'Hidden:' : `Now said by ${clipped(act.name, 100)}:`;
  return notice(
    'calm',
    [
      line(strong(did), ` ${clipped(label, 300)}`),
      listItem(`Reason: ${clipped(reason, 300)}`),
      line(follows),
    ],
    // One that holds everywhere was made before, by whoever runs the bot.
    scope === null ? [] : [digestButton('Take it back', 'undo', id, asking)],
  );
}
