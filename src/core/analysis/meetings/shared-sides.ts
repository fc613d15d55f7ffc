import { countNamed, haveSameParties, isPaired, type Sides } from './named-sides.ts';
import type { Telling } from './telling.ts';

/** "talks", "a second round", "the first session", "another meeting": words that say nothing of who comes. */
const plain =
  /^(?:(?:first|second|third|fourth|fifth|sixth|last|next|new|further|more|previous|earlier|later|latest|final|fresh|renewed|indirect|direct|follow-up|two-day|three-day|two-hour|three-hour) )*(?:talks|rounds?|sessions?|negotiations?|discussions?|consultations?|meetings?|calls?|video ?conferences?|teleconferences?)(?: of (?:the )?(?:talks|negotiations|consultations|discussions))?$/i;

/**
 * The sides of a meeting that names nobody ("talks there last week ended without a text") in an article whose other meetings
 * are all of the same countries or bodies; null where it names somebody, or the article has meetings of several.
 */
export function sharedSides(meeting: Telling, all: readonly Telling[]): Sides | null {
  const { sides, body, words } = meeting;
  const isNamed = countNamed(sides) + sides.unnamed.length > 0;
  if (isNamed || body !== null || words === null || !plain.test(words)) return null;
  // "Oil producers went into |a meeting|": as well of others.
  if (!meeting.definite && !meeting.again && !/talks|round|negotiat|session/i.test(words)) return null;
  const named = all.filter((one) => countNamed(one.sides) > 0);
  const [first, ...others] = named;
  if (!first || first.sides.parties.length < 2 || !isPaired(first.sides)) return null;
  return others.every((one) => haveSameParties(one.sides, first.sides))
    ? { ...sides, parties: first.sides.parties }
    : null;
}
