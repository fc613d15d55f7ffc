import type { Stance } from '../../model/finding.ts';

/** A verb whose subject holds a position and whose complement is that position. */
export interface StanceVerb {
  readonly stance: Stance;
  /** Words right after the verb that it needs to be this verb ("call" needs "for"). */
  readonly after?: RegExp;
  /** Words right after the verb that make it another. */
  readonly except?: RegExp;
  /** What `after` matches belongs to the verb: the position begins behind it ("left the door open to |talks|"). */
  readonly lead?: true;
  /** The next word belongs to the verb: the position begins behind it ("ruled out |a withdrawal"). */
  readonly particle?: true;
  /** The verb is told with its position ("would not allow ships to pass"): without it the words say the opposite. */
  readonly whole?: true;
  /** The verb tells a position after "will" or "would" alone ("would |strike| if the plan went ahead"). */
  readonly will?: true;
  /** The verb tells a position with "could" or "would" before it alone ("could live |with a delay"). */
  readonly modal?: true;
  /** The stance of "could accept", from the party's own mouth alone. */
  readonly ifCould?: Stance;
  /** The verb tells nothing but negated: "would not allow". */
  readonly negatedOnly?: true;
  /** The stance that the negated verb takes ("will not accept"); left out: a negated verb tells nothing. */
  readonly negated?: Stance;
}
