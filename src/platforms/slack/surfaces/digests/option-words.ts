import type { DigestOptions } from '../../../../core/model/subscription.ts';
import type { Word } from '../word.ts';

/** Words that name an option of digests, and how many they are. */
export interface OptionWords {
  readonly options: Partial<DigestOptions>;
  readonly count: number;
}

const phrases: readonly (readonly [Partial<DigestOptions>, string])[] = [
  [{ sections: ['upcoming'] }, 'upcoming meetings, upcoming, meetings, meeting'],
  [{ sections: ['changes'] }, 'changes, changed, what changed'],
  [{ sections: ['said'] }, 'said, what was said, statements, quotes'],
  [{ sections: ['positions'] }, 'positions, sides'],
  [{ quiet: 'silent' }, 'silent, silently, quiet, quietly, only when new, only if new, when new'],
  [{ alerts: true }, 'alerts, alert'],
  [{ alerts: false }, 'no alerts, without alerts, alerts off'],
  [{ remindMinutes: null }, 'no reminder, no reminders, without reminders, reminders off'],
  [{ mention: null }, 'no mention, mention nobody, without mention'],
];

const known: ReadonlyMap<string, Partial<DigestOptions>> = new Map(
  phrases.flatMap(([options, all]) => all.split(', ').map((phrase) => [phrase, options] as const)),
);
const longest = 3;

/** The option that the words from `at` on name; null where they name none. */
export function optionAt(words: readonly Word[], at: number): OptionWords | null {
  for (let count = Math.min(longest, words.length - at); count > 0; count--) {
    const phrase = words
      .slice(at, at + count)
      .map(({ key }) => key)
      .join(' ');
    const options = known.get(phrase);
    if (options) return { options, count };
  }
  return reminderAt(words, at) ?? mentionAt(words, at);
}

/** "remind me 30 minutes before", "reminder 1 hour", "remind 45" */
function reminderAt(words: readonly Word[], at: number): OptionWords | null {
  const text = words
    .slice(at, at + 7)
    .map(({ key }) => key)
    .join(' ');
  const [told, number, unit = 'm'] =
    /^remind(?:er|ers|ing)?(?: me| us| of| a| at| meetings)* (\d{1,4}) ?(m|min|mins|minutes?|h|hrs?|hours?)?(?: before| ahead| earlier)?(?= |$)/.exec(
      text,
    ) ?? [];
  if (told === undefined) return null;
  const minutes = Number(number) * (unit.startsWith('h') ? 60 : 1);
  return { options: { remindMinutes: minutes }, count: told.split(' ').length };
}

/** "mention S0123ABCD": a user group's id. */
function mentionAt(words: readonly Word[], at: number): OptionWords | null {
  if (!/^(?:mention|ping|notify|mentioning)$/.test(words[at]?.key ?? '')) return null;
  const group = userGroupId(words[at + 1]?.bare ?? '');
  return group === null ? null : { options: { mention: group }, count: 2 };
}

/**
 * The id of the user group that somebody means: `S0123ABCD`, the group's address, or its mention as Slack sends it. Handles
 * cannot be looked up without a further scope; null for them.
 */
export function userGroupId(written: string): string | null {
  const [, found] =
    /^(?:<!subteam\^|https?:\/\/\S*\/)?(S[A-Z0-9]{5,20})(?:\|[^>]*)?>?$/.exec(written.trim()) ?? [];
  return found ?? null;
}
