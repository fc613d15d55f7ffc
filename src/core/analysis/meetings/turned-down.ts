import type { Arranged } from './arrange.ts';
import { rightOf } from './clause.ts';
import type { Mood } from './mood.ts';
import { cancelWords, postponeWords } from './plan-words.ts';
import type { Scene } from './scene.ts';

const gives = `(?<verb>(?<off>${cancelWords})|${postponeWords})\\b`;
const past =
  '\\b(?:was|were|had been) (?:originally |initially |first )?(?:to|due|set|scheduled|expected|supposed|planned|meant|billed)\\b';
/** "was to open in Turin on 12 April, |but has been postponed| to 12 June". */
const turn = `,? (?:but|until|before) (?:(?:it|they|that|this|he|she|both|the (?:trip|visit|plan|tour|date|event|idea)) )?(?:(?:has|have|had|was|were|is|are) (?:now |since |then |later |both |all )?(?:been )?)?(?:had to )?(?:be )?${gives}(?! (?:a|an|the|his|her|their|its) (?:decision|vote|ruling|verdict))`;
/** "were to meet on Monday |but will now do so| on Friday". */
const otherDay =
  ',? (?:but|and) (?:they |it )?(?:will|would|are|is) (?:now|instead) (?:to )?(?:do (?:so|it)|meet|be held|take place|happen|sit down|gather|convene|hold (?:it|them)|go ahead|open|begin|start)\\b';
const nounTurn = new RegExp(`^[^;.]{0,120}?${past}[^;.]{0,100}?(?:${turn}|${otherDay})`);
const verbTurn = new RegExp(`^[^;.]{0,120}?(?:${turn}|${otherDay})`);
/** "|was due to| meet", "|had planned to| receive". */
const plan =
  /\b(?:(?:was|were|had been) (?:\w+ly )?(?:to|due to|expected to|set to|scheduled to|meant to|supposed to|going to)|had (?:\w+ly )?(?:intended|planned|meant|hoped|agreed|arranged) to|would have) (?:[\w'-]+ ){0,4}$/;
/** "has |shelved a visit| to Lima on Monday, |when she was to| meet the premier". */
const fallsWith = new RegExp(
  `\\b(?:(?<off>${cancelWords})|${postponeWords}) (?:[\\w'’-]+ ){0,6}?(?:visit|trip|tour|journey|summit|conference|talks|meeting|session)\\b[^;.]{0,80}\\b(?:when|where|which|during which)\\b[^;.]{0,50}\\b(?:was|were|had been) (?:due |set |scheduled |expected )?to (?:[\\w'-]+ ){0,2}$`,
);

/**
 * A plan that its own sentence gives up again, with the words behind the turn for its new day: "was to take place on 12 April
 * |but has been postponed to 12 June|", "had been due to meet him on Friday |but called off the trip|". Every other trigger
 * stays as it is.
 */
export function turnedDown(scene: Scene, trigger: Arranged): Arranged {
  const before = scene.lower.slice(0, trigger.phrase?.start ?? trigger.start);
  const falls = trigger.phrase === null ? fallsWith.exec(before) : null;
  if (falls) return { ...trigger, mood: moodOf(falls) };
  if (
    trigger.mood === 'held' ||
    trigger.mood === 'none' ||
    !/\b(?:but|until|before|now|instead) /.test(scene.lower)
  )
    return trigger;
  const rest = scene.lower.slice(trigger.end, trigger.end + 300);
  const found = plan.test(before) ? verbTurn.exec(rest) : nounTurn.exec(rest);
  if (!found) return trigger;
  const end = rightOf(scene, trigger.end + found[0].length);
  return { ...trigger, mood: moodOf(found), right: { start: trigger.right.start, end } };
}

function moodOf({ groups }: RegExpExecArray): Mood {
  return groups?.['off'] === undefined ? 'postponed' : 'cancelled';
}
