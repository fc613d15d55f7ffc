import { partyOf } from '../analysis/people/parties.ts';
import type { Position } from '../model/briefing.ts';

/** How a position is told: what stands before its words, and whether they are the party's own. */
export interface PositionWords {
  /** Ends where the words begin: "rejects ", "rejects, saying: ", or nothing where they are a predicate of their own. */
  readonly lead: string;
  readonly isSpoken: boolean;
}

const verbs = {
  demands: ['demands', 'demand'],
  wants: ['wants', 'want'],
  rejects: ['rejects', 'reject'],
  refuses: ['refuses', 'refuse'],
  offers: ['offers', 'offer'],
  accepts: ['accepts', 'accept'],
  agrees: ['agrees', 'agree'],
  warns: ['warns', 'warn'],
  threatens: ['threatens', 'threaten'],
  denies: ['denies', 'deny'],
  open: ['leaves open', 'leave open'],
  ready: ['is ready', 'are ready'],
  says: ['says', 'say'],
} as const;

type Verb = keyof typeof verbs;
type Stance = Position['stance'];

/** Words in the first person are the party's own, and would read as ours without marks. */
const isSpoken = /\b(?:I|[Ww]e|[Oo]ur|us|my)\b/;
/** Stances that would turn a sentence into its opposite: "rejects: We will not sign". */
const turned: ReadonlySet<Stance> = new Set(['rejects', 'denies', 'accepts']);
/** "will not discuss", "is no longer ready", "won't sign", "cannot accept": words that say no by themselves. */
const saysNo =
  /^(?:(?:will|would|do|does|did|is|are|was|were|has|have|had|can|could|shall|should|must|may|might) (?:not|never|no longer)|(?:ha[sd]|have|sees?|saw|leaves?|left|makes?|made) no|cannot|\w+n['’]t)\b/;
/** "None of this is on the table", "There will be no talks": sentences that say no by themselves. */
const negative = /^(?:None|No|Nothing|Nobody|Never|Neither|There (?:will|can|is|are) (?:be )?no)\b/;
/** "the government would resume", "nothing was off the table": a subject and its verb, and no noun with a clause of its own. */
const clause =
  /^(?:(?!(?:that|which|who|whose|if|unless|when|whether|to|of|against|about)\b)[\w'’-]+ ){1,6}(?:will|would|can|could|may|might|shall|must|is|are|was|were|has|have|had|does|did)\b/;
const modal = /^(?:will|would|can|could|may|might|shall|must)\b/;
/** "the government to let the convoy pass": somebody who is to do something, and no right or release "to" something. */
const toDo =
  /^(?:it|him|her|them|both|all|everyone|everybody|the) (?:(?!right|need|ability|freedom|time|power|return|answer|access)[\w'’-]+ ){0,4}?to [a-z]+\b/;

/** What a stance is called before "to" and a verb. */
const beforeTo: Readonly<Partial<Record<Stance, Verb>>> = {
  rejects: 'refuses',
  denies: 'refuses',
  accepts: 'agrees',
  warns: 'threatens',
  open: 'ready',
};

/**
 * The words before a position's own, so that both read as one sentence after the party's name:
 * "Chile | rejects a new canal", "Chile | will not sign", "Chile | rejects, saying: “We will not sign”".
 */
export function positionInWords({ party, stance, text }: Position): PositionWords {
  const inForm = (verb: Verb): string => verbs[verb][isPlural(party) ? 1 : 0];
  const saying = turned.has(stance) ? ', saying' : '';
  if (isSpoken.test(text)) return { lead: `${inForm(stance)}${saying}: `, isSpoken: true };
  if (saysNo.test(text)) return { lead: '', isSpoken: false };
  if (negative.test(text)) return { lead: `${inForm(stance)}${saying}: `, isSpoken: false };
  // Sentences of their own, and names: which of the two, the capital does not tell.
  const isSetOff = !/^\p{Ll}/u.test(text) || (stance === 'warns' && modal.test(text));
  if (isSetOff) return { lead: `${inForm(stance)}: `, isSpoken: false };
  const of = stance === 'warns' && !/^(?:that|of|against|about|over|to)\b/.test(text) && !clause.test(text);
  return { lead: `${inForm(verbFor(stance, text))} ${of ? 'of ' : ''}`, isSpoken: false };
}

/** The verb that a stance is told by before words that are no sentence of their own. */
function verbFor(stance: Stance, text: string): Verb {
  if (text.startsWith('to ')) return beforeTo[stance] ?? stance;
  if ((stance === 'rejects' || stance === 'open' || stance === 'accepts') && clause.test(text)) return 'says';
  return stance === 'demands' && toDo.test(text) ? 'wants' : stance;
}

/** "Companies", "both governments", "farmers in the valley", but neither a country nor a name: Cyprus, Ana Morales. */
function isPlural(party: string): boolean {
  const [head = ''] = party.split(/ (?:in|of|at|from|for|on|who|that) /);
  const last = head.slice(head.lastIndexOf(' ') + 1);
  if (head.includes(' ') && /^\p{Lu}/u.test(last)) return false;
  return /(?:[^aious\W]s|people|police)$/i.test(last) && !/^\p{Lu}+$/u.test(last) && partyOf(party) === null;
}
