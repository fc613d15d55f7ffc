import type { Document } from '../document/document.ts';
import type { Candidate } from './candidate.ts';
import { quotationAround } from './programme-titles.ts';

type Day = Temporal.PlainDate;

const saying =
  /\b(?:said|told|added|says|announced|wrote|tweeted|warned|insisted|stressed|declared|replied|posted|tweet|statement|interview)\b/;

/**
 * The day on which a quoted "tomorrow" was said: "“We meet tomorrow,” she told reporters on Tuesday night." Null where
 * the sentence tells of none; then it is the day of publication.
 * @param dayOf the day of another candidate of the sentence
 */
export function spokenDay(
  document: Document,
  candidates: readonly Candidate[],
  index: number,
  dayOf: (index: number) => Day | null,
): Day | null {
  const candidate = candidates[index];
  if (candidate?.meaning.kind !== 'offset') return null;
  const quotation = quotationAround(document.quotations, candidate);
  if (!quotation) return null;
  // Behind the quotation within a sentence's reach, whatever else the sentence tells.
  for (let at = index + 1; at < Math.min(candidates.length, index + 4); at++) {
    const other = candidates[at];
    if (!other || other.start < quotation.end) continue;
    const gap = document.text.slice(quotation.end, other.start);
    if (gap.length > 120 || /[“"]/.test(gap)) return null;
    if (other.meaning.kind === 'weekday' && saying.test(gap)) return dayOf(at);
  }
  return null;
}
