import type { InteractionType } from '../interaction.ts';
import type { Fields } from '../validate/rule.ts';

/** Types of callback by the interaction's type: https://docs.discord.com/developers/interactions/receiving-and-responding. */
export const callbackTypes: Readonly<Record<InteractionType, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  // A modal opens no modal; 6 and 7 need the message that it was opened from.
  5: [4, 5, 6, 7],
};

/** What a callback that defers may say: whether the message is to be ephemeral. */
export const deferFields: Fields = { flags: { is: 'integer', min: 0 } };

export const modalFields: Fields = {
  custom_id: { is: 'text', min: 1, max: 100, required: true },
  title: { is: 'text', min: 1, max: 45, required: true },
  /** Looked at on their own. */
  components: { is: 'anything', required: true },
};
