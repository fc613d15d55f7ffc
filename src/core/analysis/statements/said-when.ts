import type { DateFinding, When } from '../../model/finding.ts';
import { beginningIn, contains } from '../../model/span.ts';
import { toWhen } from '../dates/when.ts';
import type { Draft } from './draft.ts';

/** Between a cue and the time of another thing: "said ahead of Monday's talks". */
const elsewhere =
  /\b(?:ahead|before|after|following|about|of|for|until|till|since|as|when|while|that|because|next|by|from|whether|if|who|which)\b|[;:!?]/i;

/** When something was said: "said on Sunday", "on Sunday said", "On Sunday, Rivera said"; null where nothing tells. */
export function saidWhen(text: string, draft: Draft, dates: readonly DateFinding[]): When | null {
  const { cue, source } = draft;
  if (cue === null) return null;
  for (const span of draft.frame) {
    for (const date of beginningIn(dates, span)) {
      if (date.end > span.end || (date.type !== 'DATE' && date.type !== 'TIME')) continue;
      const tail = Math.max(cue.end, source?.end ?? 0);
      const head = Math.min(cue.start, source?.start ?? cue.start);
      const follows =
        date.start >= tail && date.start - tail < 120 && !elsewhere.test(text.slice(tail, date.start));
      const between =
        date.start >= head && date.end <= tail && !contains(cue, date) && !(source && contains(source, date));
      const leads =
        date.end <= head &&
        /^,?\s*$/.test(text.slice(date.end, head)) &&
        leadsIn(text.slice(span.start, date.start));
      if ((follows || between || leads) && !/^['’]s/.test(text.slice(date.end, date.end + 2)))
        return toWhen(date);
    }
  }
  return null;
}

/** "On ", "Late on ", "In an interview with Radio Lumen on ": nothing but the time, or what it was said in. */
function leadsIn(words: string): boolean {
  return words.length < 16 || (words.length < 120 && occasion.test(words));
}

const occasion =
  /^(?:In|At|During|On|Speaking)\b.*\b(?:interview|statement|speech|conference|briefing|tweet|post|letter|address|remarks|speaking|programme|program|call|appearance)\b/i;
