import type { Span } from '../../model/span.ts';
import { isToTheDay } from './day-told.ts';
import type { Scene, SceneDate } from './scene.ts';
import type { Times } from './times.ts';
import type { Trigger } from './trigger.ts';

/** ", |previously scheduled for| April 14", ", |which had been due on| Monday". */
const inset =
  /[,(—–-]\s?(?:(?:that|which) (?:had been|was|were) )?(?:(?:previously|originally|initially|first|earlier|once|at first) )?(?:scheduled|planned|set|due|slated|billed|fixed|foreseen|announced|expected)(?: to (?:be held|take place|begin|start|open))? (?:for|on|in)\s(?:the )?$/;
/** ", |will now be held on| May 5": what follows the aside tells the day anew. */
const anew =
  /^[^,;)—–]{0,40}[,)—–]\s?(?:(?:will|is to|are to|would) (?:now |instead )?(?:be held|be|take place|open|begin|start|go ahead|convene|resume|run)|(?:has|have) been (?:moved|rescheduled|put back|brought forward|pushed back|shifted)|(?:is|are) (?:now )?(?:set|scheduled|planned|due))\b[^;]{0,60}(?<!\b(?:until|till|through|by|before|after|since|from|than)\s(?:the )?)$/;

/**
 * The day of a meeting whose noun has its old one beside it, as an aside: "The board meeting, previously scheduled for April
 * 14, will be held on |May 5|". Null where no such aside is, or nothing behind it tells another day.
 */
export function timesPastInset(scene: Scene, trigger: Trigger): Times | null {
  if (trigger.phrase === null || trigger.mood === 'held') return null;
  const [old, next] = scene.dates.filter(({ start, when }) => start >= trigger.end && isToTheDay(when));
  if (!old?.when || !next?.when || !inset.test(scene.lower.slice(trigger.end, old.start))) return null;
  if (!anew.test(scene.lower.slice(old.end, next.start)) || old.when.value === next.when.value) return null;
  return { start: next.when, movedFrom: old.when, spans: [spanOf(next), spanOf(old)] };
}

function spanOf({ start, end }: SceneDate): Span {
  return { start, end };
}
