const day =
  '(?:(?:late |early |earlier )?(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow)(?: (?:morning|afternoon|evening|night))?)';
/** How and when sides spoke: "spoke |again by phone on Monday| with". */
export const manner = `(?: (?:again|separately|briefly|privately|directly|personally|virtually|together|up|formally|informally|in person|at length|by (?:tele)?phone|by video|over the (?:tele)?phone|on the (?:tele)?phone|twice|one-on-one|secretly|instead|behind closed doors|${day}|(?:this|in the) (?:morning|afternoon|evening)|last night))*`;

/** What sides speak for, with "to" before it: "spoke on Monday |to discuss| the border". */
const aim =
  '(?:discuss|agree|arrange|ask|assess|avoid|break|brief|build|calm|clear|congratulate|consider|coordinate|deal|debate|decide|defuse|draw|ease|end|establish|exchange|explain|explore|express|find|finali[sz]e|get|go|help|hear|hold|iron|keep|make|mark|negotiate|offer|plan|prepare|press|prevent|push|put|reach|reassure|resolve|restart|resume|review|revive|say|see|seek|set|settle|share|smooth|solve|speak|stop|talk|tell|thank|thrash|try|urge|warn|wish|work)';

const toWhom = new RegExp(`^${manner} to (?!${aim}\\b)`);

/** Where those who are spoken to begin: "spoke by phone to |the envoys|"; null for "spoke by phone to discuss". */
export function spokenToAt(words: string): number | null {
  return toWhom.exec(words)?.[0].length ?? null;
}
