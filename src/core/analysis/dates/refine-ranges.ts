import type { Candidate } from './candidate.ts';
import type { Refiner } from './refine.ts';

const joined =
  /^\s*(?:(?:[-–—]|to|through|until|till|,)\s*(?:(?:from|in|on)\s+)?|(?:and|or)\s+(?:(?:in|on)\s+)?|,\s+and\s+)$/;

/** "Nov. 30-Dec. 12, 2023", "between July 1 and July 3, 1863", "August and September 1914": one year for both. */
export const shareYears: Refiner = (candidates, sentence) => {
  const shared: Candidate[] = [];
  for (const candidate of candidates.toReversed()) {
    const later = shared.at(-1);
    shared.push(later ? withYearOf(candidate, later, sentence) : candidate);
  }
  return shared.toReversed();
};

function withYearOf(candidate: Candidate, later: Candidate, sentence: string): Candidate {
  const [first, second] = [candidate.meaning, later.meaning];
  if (first.kind !== 'day' && first.kind !== 'month') return candidate;
  if (second.kind !== first.kind) return candidate;
  if (first.year !== undefined || first.yearBy || ('shift' in first && first.shift)) return candidate;
  const gap = sentence.slice(candidate.end, later.start);
  if (first.kind === 'month' && 'shift' in second && second.shift === 'over' && joined.test(gap))
    return { ...candidate, meaning: { ...first, shift: 'over' } };
  if (second.year === undefined || !joined.test(gap)) return candidate;
  const turns = first.month > second.month;
  // "in December and May 2014" need not be a range.
  if (turns && !/[-–—]|to|through|until|till/.test(gap)) return candidate;
  return { ...candidate, meaning: { ...first, year: second.year - (turns ? 1 : 0) } };
}
