import type { When } from '../../model/finding.ts';
import { anchorDay } from '../dates/anchor-day.ts';
import { countOf } from '../dates/lexicon.ts';
import { period, toWhen } from '../dates/when.ts';
import { isOfDateline, isToTheDay } from './day-told.ts';
import { spoken } from './remark-day.ts';
import { type Scene, type SceneDate, smallLetters } from './scene.ts';

/** "|two days earlier|", "|a week later|", "|the day before|", "|the following day|". */
const fromBefore =
  /^(?:(?<count>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?<unit>days?|weeks?|fortnights?) (?<side>earlier|before|later|after|afterwards)|the (?<near>day before|previous day|day after|next day|following day|day earlier))$/;
/** "|a week from today|", "two weeks from tomorrow". */
const fromNow =
  /^(?<count>a|one|two|three|four|\d) (?<unit>days?|weeks?|fortnights?) from (?<base>today|now|tomorrow)$/;
/** Sentences back in which the day is told that such words count from. */
const reach = 3;

/**
 * The day that words of distance give, counted from the day told last of what was or will be, not of who said so: "will
 * gather on Nov. 7 and 8, the bloc said on Friday. Their chiefs of staff are to meet |two days earlier|"; null for other
 * words.
 */
export function distantDay(scene: Scene, date: SceneDate): When | null {
  const text = smallLetters(date.finding.text);
  const now = fromNow.exec(text)?.groups;
  const today = anchorDay(scene.document.anchor);
  if (now && today) return dayOf(today, daysIn(now) + (now['base'] === 'tomorrow' ? 1 : 0), date);
  const told = fromBefore.exec(text)?.groups;
  const base = told && baseOf(scene, date.finding.start);
  if (!told || !base) return null;
  const isBack = /before|earlier|previous/.test(told['side'] ?? told['near'] ?? '');
  return dayOf(base, (told['near'] === undefined ? daysIn(told) : 1) * (isBack ? -1 : 1), date);
}

function daysIn(words: Readonly<Record<string, string | undefined>>): number {
  const unit = words['unit'] ?? '';
  const length = unit.startsWith('fortnight') ? 14 : 7;
  return (countOf(words['count'] ?? '') ?? 1) * (unit.startsWith('day') ? 1 : length);
}

function dayOf(base: Temporal.PlainDate, days: number, { finding }: SceneDate): When {
  return { value: base.add({ days }).toString(), precision: 'day', stated: false, text: finding.text };
}

/** The day told last before `until` of what happens; the first of a range. */
function baseOf({ document, dateFindings, sentence }: Scene, until: number): Temporal.PlainDate | null {
  const from = document.sentences[Math.max(0, sentence.index - reach)]?.start ?? 0;
  const days = dateFindings.filter(({ start, end }) => {
    const before = smallLetters(document.text.slice(Math.max(0, start - 80), start));
    return start >= from && end <= until && !spoken.test(before) && !isOfDateline(document.text, end);
  });
  const at = days.findLastIndex((one) => isToTheDay(toWhen(one)));
  const [first, last] = [days[at - 1], days[at]];
  const isRange = first && last && /^ ?(?:and|to|-|–) ?$/.test(document.text.slice(first.end, last.start));
  const when = isRange && isToTheDay(toWhen(first)) ? toWhen(first) : last && toWhen(last);
  return when ? period(when).from : null;
}
