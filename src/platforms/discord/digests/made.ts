import { Fault } from '../../../core/fault.ts';
import { escaped } from '../../../render/discord/escape.ts';
import type { Button } from '../../../render/discord/payload.ts';
import { clipped } from '../../chat/clipped.ts';
import type { Interaction } from '../interaction.ts';
import { notice } from '../notice.ts';
import type { MessagePlan, Reply } from '../plan.ts';
import type { AnswerMessage } from '../select-menu.ts';
import type { Managing } from './as-manager.ts';

/** What a desk's fault tells of itself at most. */
const longestFault = 900;

/** What cannot be, and what to do about it, in the words of the one who refused. @param buttons ways on from there */
function faultNotice({ message, mend }: Fault, buttons: readonly Button[]): AnswerMessage {
  return notice(
    'warm',
    `**${escaped(clipped(message, longestFault))}** ${escaped(clipped(mend, longestFault))}`,
    buttons,
  );
}

/** The answer, or the notice of a fault in its place. @param buttons under such a notice */
export async function orFault(make: () => Promise<Reply>, buttons: readonly Button[] = []): Promise<Reply> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof Fault) return { message: faultNotice(error, buttons) };
    throw error;
  }
}

/** An answer that changes something: once, however many processes were asked. @param buttons under a fault's notice */
export function changing(
  { id }: Interaction,
  { digests }: Managing,
  to: MessagePlan['to'],
  make: () => Promise<Reply>,
  buttons: readonly Button[] = [],
): MessagePlan {
  return {
    to,
    once: true,
    make: async () => ((await digests.firstSeen(`discord:${id}`)) ? orFault(make, buttons) : null),
  };
}
