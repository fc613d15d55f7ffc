import type { Candidate } from './candidate.ts';

/** Between two days of one clause: "on Monday |before a vote on|", "yesterday |ahead of talks on|", "on Monday |after clashes on|". */
const order =
  /(?<!\b(?:weeks?|months?|years?|never|ever|not\s+long|once|soon|shortly)\s)\b(?:(before|ahead\s+of|in\s+the\s+run-up\s+to)|after|following)\s(?:(?!\b(?:and|but|or|will|would|which|who|that|before|after|following)\b)[^,.;:()“”"—–])*$/;

/** On which side of the day told just before it a bare weekday lies, by the words between; null where they do not say. */
export function orderIn(
  text: string,
  candidates: readonly Candidate[],
  index: number,
): 'before' | 'after' | null {
  // "on Monday, |two days| before a strike on Wednesday"
  const near = candidates[index - 1];
  const previous = near?.meaning.kind === 'fixed' ? candidates[index - 2] : near;
  const candidate = candidates[index];
  if (!previous || candidate?.meaning.kind !== 'weekday') return null;
  const { shift, weeks, plus, side } = candidate.meaning;
  if (shift !== undefined || weeks !== undefined || plus !== undefined || side !== undefined) return null;
  if (previous.meaning.kind !== 'weekday' && previous.meaning.kind !== 'offset') return null;
  const gap = text.slice(previous.end, candidate.start);
  // "is out of Saturday's match after an injury on Tuesday": not the deed's own day.
  const match = gap.length < 120 && !/^['’]/.test(gap) ? order.exec(gap) : null;
  if (!match) return null;
  return match[1] === undefined ? 'before' : 'after';
}
