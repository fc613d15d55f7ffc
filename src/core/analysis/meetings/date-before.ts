import { period, toWhen } from '../dates/when.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './telling.ts';

/** Words that put what is told into the day of the sentence before: "she |first| met", "|later| received", "he |then| briefed". */
const sequence =
  /\b(?:first|then|later|earlier|afterwards?|also|subsequently|that (?:day|evening|morning|afternoon|night)|the same day|separately|on (?:its|the) (?:sidelines|margins))\b/;
/** Sentences back whose day a telling may share. */
const reach = 2;

/**
 * The day of the sentence before for a meeting told without one: "She briefed allies on Tuesday. She first met X." Only
 * for what was held, and only where words of sequence join the two or a body was spoken to.
 */
export function dateFromBefore(
  scene: Scene,
  telling: Telling,
  today: Temporal.PlainDate | null,
  until: number,
): Telling {
  if (telling.start || telling.movedFrom || telling.status !== 'held' || !today) return telling;
  const isTold = telling.rule === 'told-body';
  if (!isTold && (telling.definite || !sequence.test(scene.lower))) return telling;
  if (!isTold && scene.dates.some(({ when, start }) => when !== null && start < until - scene.sentence.start))
    return telling;
  const { document, sentence } = scene;
  const first = isTold ? 0 : (document.paragraphs[sentence.paragraph]?.first ?? 0) - 1;
  const from = document.sentences[Math.max(0, first, sentence.index - reach)]?.start ?? 0;
  const before = scene.dateFindings
    .filter(({ start }) => start >= from && start < sentence.start)
    .flatMap((finding) => toWhen(finding) ?? [])
    .filter((when) => when.precision === 'day' || when.precision === 'time');
  const when = before.at(-1);
  if (!when || (new Set(before.map(({ value }) => value.slice(0, 10))).size > 1 && !isTold)) return telling;
  const day = period(when).from;
  if (Temporal.PlainDate.compare(day, today) > 0) return telling;
  const start = { value: day.toString(), precision: 'day' as const, stated: false, text: when.text };
  return { ...telling, start, stands: true };
}
