import { leftOf, rightOf } from './clause.ts';
import { nounMood } from './mood.ts';
import { firstMatches, type Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** "It will take place on Monday", "The event is scheduled for May", "Both will be held in Oslo". */
const itIs =
  /(?:^|[.;,“"] |\band )(?<subject>it|this|that|the event|the gathering|the encounter|the (?:first|second|third|last|previous|next)|which) (?=(?:[\w']+ ){0,4}?(?:take|takes|took|taking|be held|was held|is held|scheduled|postponed|cancelled|canceled|called off|due to (?:begin|start|open|take)|moved|rescheduled|lasted)\b)/g;

/** Sentences that only give the schedule of a meeting told before. */
export function backTriggers(scene: Scene): Trigger[] {
  const found: Trigger[] = [];
  for (const match of firstMatches(scene.lower, itIs)) {
    const subject = match.groups?.['subject'] ?? '';
    if (subject === 'which') continue;
    const end = match.index + match[0].length - 1;
    const start = end - subject.length;
    const right = { start: end, end: rightOf(scene, end) };
    found.push({
      start,
      end,
      rule: 'schedule',
      form: 'meeting',
      mood: nounMood(
        scene.lower.slice(leftOf(scene, start), start),
        scene.lower.slice(right.start, right.end),
        subject,
      ),
      left: { start, end: start },
      right,
      phrase: { start, end },
      body: null,
      definite: true,
      again: false,
      count: null,
      subject: 'none',
    });
  }
  return found;
}
