import { textOf } from '../../model/span.ts';
import { mayBeOneKind } from '../meeting-kind.ts';
import { areOfTwoOffices } from './office.ts';
import { isSideless } from './sides.ts';
import type { MeetingTelling } from './telling.ts';
import { sameTime } from './time.ts';

const nameless = /^(?:meeting|talks|session|summit|conference|(?:phone|video) call)$/i;

/** "|Thursday's talks|", "|the meeting|"; not "the bank's policymakers will meet". */
const known =
  /(?:\b(?:the|this|that)|day['’]s|(?:today|tomorrow|yesterday|morning|afternoon|evening|night)['’]s) (?:[a-z-]+ ){0,2}(?:talks|meeting|session|summit|conference|negotiations|round|call|conversation)\b/i;

/** "Thursday's talks": a day, and nothing of who came together or where. */
export function isNameless(telling: MeetingTelling): boolean {
  const { finding, source } = telling;
  if (finding.place !== undefined || !isSideless(telling) || !nameless.test(finding.title)) return false;
  return finding.evidence.every((span) => known.test(textOf(source.article.text, span)));
}

/** Whether a nameless telling may be of a meeting of its day that others tell in full. */
export function mayMean(telling: MeetingTelling, cluster: readonly MeetingTelling[]): boolean {
  return cluster.every(
    (told) =>
      told.source !== telling.source &&
      mayBeOneKind(telling, told) &&
      sameTime(telling, told) === 2 &&
      !areOfTwoOffices(telling.offices, told.offices),
  );
}
