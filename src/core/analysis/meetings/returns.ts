import { leftOf, rightOf } from './clause.ts';
import { type Mood, verbMood } from './mood.ts';
import { isPlural } from './plural-subject.ts';
import { firstMatches, type Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

const when =
  '(?:by|in|on|to [\\w-]+ (?:on|next|this|tomorrow)|at [^,;.]{2,30} on|next|this|later|tomorrow|today|tonight|before|at \\d|a |after (?:the|easter|christmas|new year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d|\\d)';
/** What people do who go on with talks; who else does so goes back to work or starts anew. */
const goOn =
  '(?:do (?:so|it)(?: all)?(?: over)? again|try (?:again|once (?:more|again))|(?:have|give it|make) another (?:go|try|attempt|crack|shot)|pick up (?:again|where they left off)|be back(?! (?:at|a?round) )|resume|return(?! to (?:the )?(?:talks|negotiations|table|negotiating|bargaining))|go again|come back|go back|(?:come|get) together again|reassemble|regroup|take stock(?: again)?|sit again|talk again|speak again|convene again|continue(?: (?:their|the) (?:talks|discussions?|conversation|work|negotiations|bargaining|exchange))?)';
const again = new RegExp(
  `(?<=(?:\\b(?:will|to|would|can|could|may|might|should)|'ll) (?:then |all |both |now )?)${goOn}\\b(?=,? (?:in person,? |by video,? |there,? )?${when})`,
  'g',
);
/** "Members |return| April 20 at 5 p.m.", "the two teams |are back| on Monday". */
const present = new RegExp(
  `\\b(?:try again|return(?! to (?:the )?(?:talks|negotiations|table|negotiating|bargaining))|resume|reassemble|are back|come back|go again|regroup)\\b(?= ${when})`,
  'g',
);
/** "has asked |both sides back| on Monday", "was |asked back| to the table on Wednesday". */
const asked = new RegExp(
  `\\b(?:asked|invited|wants?|wanted|called|summoned|expects?|told|ordered) (?:(?:both(?: sides| parties| delegations| teams)?|them|the (?:two |three )?(?:sides|parties|delegations|teams|negotiators|ministers|leaders|unions?|employers)) )?(?:to (?:come |be |return |go ))?back\\b(?! at the )(?= (?:to the table )?(?:for [\\w ]{3,30} )?${when})`,
  'g',
);
const sides =
  '(?:sides|parties|delegations|teams|negotiators|pair|duo|trio|two|three|four|ministers|leaders|envoys|presidents|brothers|men|women|mediators|diplomats|delegates|principals)';
/** "They", "both sides", "the trio": whoever was told of before. */
const sameAgain = new RegExp(
  `\\b(?:they|we|both(?: ${sides})?|the (?:two |three |four |same )?${sides}|leaders|ministers|officials|negotiators|delegates|mediators|envoys|members|delegations|diplomats|representatives|the (?:council|board|committee|panel|commission))\\b(?:[^,;]{0,40}|[^;]{0,140} and (?:then |later )?(?:will|would|are to|(?:agreed|promised|vowed|pledged|decided)(?: only)? to) (?:then )?)$`,
);
/** "|The carriers and the dockers| will try again on Tuesday", "|it| will try once more": whoever did so before. */
const tries = /^(?:try|have another|give it another|make another)\b/;

/** "|Negotiators| return Monday", not "teachers return on Monday". */
const sameNow = new RegExp(
  `\\b(?:they|both(?: ${sides})?|the (?:two |three |four |same )?${sides}|negotiators|delegates|members|envoys) (?:will )?$`,
);
/** "return to work", "back on the picket line", "resume production": no talks. */
const otherThing =
  /^ (?:to|on|in|at) (?:the )?(?:work|class(?:es|rooms?)?|school|court|prison|jail|camp|duty|action|training|picket|streets?|polls|office|power|parliament|congress|field|pitch|hospital|home|normal)\b/;

/** "and will |do so again| on Tuesday", "they'll |try again| in May", "both sides will |return| to Arica on Monday", "asked both |to come back| on Monday". */
export function returns(scene: Scene): Trigger[] {
  const { lower } = scene;
  if (
    !/\b(?:again|back|resume|return|another|once more|regroup|reassemble|continue|pick up|take stock)\b/.test(
      lower,
    )
  )
    return [];
  const found: Trigger[] = [];
  for (const match of firstMatches(lower, asked)) {
    const isOrder = /^(?:called|summoned|told|ordered)/.test(match[0]);
    found.push(trigger(scene, match.index, match[0].length, isOrder ? 'upcoming' : 'possible', null));
  }
  for (const match of [...firstMatches(lower, again), ...firstMatches(lower, present)]) {
    const { index } = match;
    const end = index + match[0].length;
    if (found.some(({ start, end: to }) => start < end && index < to) || otherThing.test(lower.slice(end)))
      continue;
    const left = { start: leftOf(scene, index), end: index };
    const words = lower.slice(left.start, index);
    const isSame = /^do (?:so|it)/.test(match[0]);
    const isPlan = /(?:\b(?:will|to|would|can|could|may|might|should)|'ll) (?:then |all |both |now )?$/.test(
      words,
    );
    const isOthers =
      isPlan && tries.test(match[0]) && (/\bit (?:\w+ ){0,2}$/.test(words) || isPlural(scene, left));
    if (!isSame && !isOthers && !(isPlan ? sameAgain : sameNow).test(words)) continue;
    const told = isPlan ? verbMood(words, false) : 'upcoming';
    if (told === 'none') continue;
    found.push(
      trigger(
        scene,
        index,
        match[0].length,
        told === 'possible' ? 'possible' : 'upcoming',
        isSame ? null : left.start,
      ),
    );
  }
  return found;
}

function trigger(scene: Scene, start: number, length: number, mood: Mood, from: number | null): Trigger {
  const end = start + length;
  return {
    start,
    end,
    rule: 'again',
    form: 'talks',
    mood,
    left: { start: from ?? start, end: start },
    right: { start: end, end: rightOf(scene, end) },
    phrase: { start, end },
    body: null,
    definite: false,
    again: true,
    count: null,
    subject: 'none',
  };
}
