import type { Position } from '../model/briefing.ts';

const stances: Readonly<Record<Position['stance'], string>> = {
  demands: 'demands',
  rejects: 'rejects',
  offers: 'offers',
  accepts: 'accepts',
  warns: 'warns',
  denies: 'denies',
  open: 'leaves open',
};

/** Words in the first person are the party's own, and would read as ours without marks. */
const isSpoken = /\b(?:I|[Ww]e|[Oo]ur|us|my)\b/;
/** Stances that would turn a sentence into its opposite: "rejects: We will not sign". */
const turned: ReadonlySet<Position['stance']> = new Set(['rejects', 'denies', 'accepts']);
/** "will not discuss", "is no longer ready", "won't sign", "cannot accept": words that say no by themselves. */
const saysNo =
  /^(?:(?:will|would|do|does|did|is|are|was|were|has|have|had|can|could|shall|should|must|may|might) (?:not|never|no longer)|cannot|\w+n['’]t)\b/;

/** How a position is told: what stands before its words, and whether they are the party's own. */
export interface PositionWords {
  /** Ends where the words begin: "rejects ", "rejects, saying: ", or nothing where they are a predicate of their own. */
  readonly lead: string;
  readonly isSpoken: boolean;
}

/**
 * The words before a position's own, so that both read as one sentence after the party's name:
 * "Chile | rejects a new canal", "Chile | will not sign", "Chile | rejects, saying: “We will not sign”".
 */
export function positionInWords({ stance, text }: Position): PositionWords {
  const verb = stances[stance];
  if (isSpoken.test(text))
    return { lead: `${verb}${turned.has(stance) ? ', saying' : ''}: `, isSpoken: true };
  if (saysNo.test(text)) return { lead: '', isSpoken: false };
  // Sentences of their own, and names: which of the two, the capital does not tell.
  if (!/^\p{Ll}/u.test(text)) return { lead: `${verb}: `, isSpoken: false };
  if (stance === 'open' && text.startsWith('to ')) return { lead: 'is ready ', isSpoken: false };
  return { lead: `${verb} `, isSpoken: false };
}
