import { instantInWords, whenInWords } from '../../core/briefing/when-in-words.ts';
import type { When } from '../../core/model/finding.ts';
import type { InlineNode, TimeNode } from './nodes.ts';
import { plainText } from './plain-text.ts';

const clockTail = /^(.*\S), (\d\d:\d\d \S.*)$/u;

/** A `When` as a node, told in the topic's zone. */
export function timeOfWhen(when: When, zone: string): TimeNode {
  return timeNode(when.value, whenInWords(when, zone));
}

/** An instant or a plain date as a node, told in the topic's zone. */
export function timeOfInstant(value: string, zone: string): TimeNode {
  return timeNode(value, instantInWords(value, zone));
}

/** From a first to a last day or time; a second that says the same is left out. */
export function timeSpan(start: When, end: When | undefined, zone: string): readonly InlineNode[] {
  const from = timeOfWhen(start, zone);
  if (!end) return [from];
  const to = timeOfWhen(end, zone);
  if (to.day === from.day && to.clock === from.clock) return [from];
  return [from, { type: 'text', value: ' – ' }, to];
}

function timeNode(value: string, inWords: string): TimeNode {
  const words = plainText(inWords);
  const [, day, clock] = clockTail.exec(words) ?? [];
  return { type: 'time', value: plainText(value), day: day ?? words, clock: clock ?? null };
}
