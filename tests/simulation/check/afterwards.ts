import { placeOf } from '../platforms/model-platform.ts';
import type { SubscriptionScript } from '../world/record.ts';
import { type Bench, promptly } from './digests.ts';
import { type Period, periodsOf } from './periods.ts';

const hour = 3_600_000;
const tellFor = 6 * hour;
const mendFor = 7 * 24 * hour;

/** What has to be told beside the digests: corrections of them, and meetings that were set. */
export function checkAfterwards(bench: Bench): void {
  for (const script of bench.record.subscriptions) {
    const periods = periodsOf(bench.record, script);
    checkCorrections(bench, script, periods);
    checkAlerts(bench, script, periods);
  }
}

/** Corrections of what a digest told within the last days stand in its thread, and in it. */
function checkCorrections(
  bench: Bench,
  { id, topic, destination }: SubscriptionScript,
  periods: readonly Period[],
): void {
  const { record, digests, ended, replies, fair, verdict } = bench;
  const place = placeOf(destination);
  for (const { shown, messages, isWhole } of digests.get(id) ?? []) {
    const came = messages.at(-1)?.at ?? 0;
    const [after, upTo] = shown.news;
    if (!isWhole || ended.get(shown.delivery)?.state !== 'done') continue;
    for (const one of record.corrections) {
      if (one.topic !== topic || one.revision <= after || one.revision > upTo || one.at < shown.madeAt)
        continue;
      const isSeen = (at: number): boolean =>
        at >= one.at && at < came + mendFor - 9 * hour && fair.between(came, at, place) > promptly;
      if (isGivenUp(bench, id, one.id) || !hasTurn(bench, topic, place, periods, isSeen)) continue;
      verdict.counts.corrections += 1;
      const isTold = (replies.get(shown.delivery) ?? []).some(
        (reply) => reply.shown.kind === 'correction' && reply.shown.tells.includes(one.id),
      );
      const isMended = messages.every(({ edits }) => {
        const last = edits.at(-1)?.shown;
        return last?.kind === 'digest' && last.corrected.includes(one.id);
      });
      if (isTold && isMended) continue;
      const text = `${id}: ${one.id} in ${shown.delivery}: ${isTold ? 'told, not mended' : 'not told'}`;
      verdict.findings.push({ kind: 'lost', text });
    }
  }
}

function checkAlerts(
  bench: Bench,
  { id, topic, destination }: SubscriptionScript,
  periods: readonly Period[],
): void {
  const { record, verdict } = bench;
  if (!record.alertsWanted.has(id)) return;
  const place = placeOf(destination);
  for (const meeting of record.meetings.filter((one) => one.topic === topic)) {
    if (isGivenUp(bench, id, meeting.id) || isFolded(bench, { id, place }, meeting.id, periods)) continue;
    // Before it is looked at for the first time, no meeting is news.
    const first = (at: number): boolean => at < meeting.at;
    const then = (at: number): boolean => at >= meeting.at;
    if (!hasTurn(bench, topic, place, periods, first) || !hasTurn(bench, topic, place, periods, then))
      continue;
    verdict.counts.alerts += 1;
    const isTold = record.messages.some(
      ({ shown }) => shown.kind === 'alert' && shown.subscription === id && shown.meeting === meeting.id,
    );
    if (!isTold) verdict.findings.push({ kind: 'lost', text: `${id}: alert of ${meeting.id}` });
  }
}

/** What told it ended without success. Whether it had a reason to is looked at with the ledger. */
function isGivenUp({ record }: Bench, subscription: string, what: string): boolean {
  return record.ledger.some(
    (one) =>
      one.subscription === subscription &&
      (one.state === 'failed' || one.state === 'unknown') &&
      one.key.split(' ').includes(what),
  );
}

/** It was planned, and until it was too old nothing could leave, or the subscription was paused: the next digest tells it. */
function isFolded(
  { record, clock, fair }: Bench,
  { id, place }: { readonly id: string; readonly place: string },
  what: string,
  periods: readonly Period[],
): boolean {
  const folded = record.ledger.find(
    (one) => one.subscription === id && one.state === 'folded' && one.key === what,
  );
  if (!folded) return false;
  const due = clock.reaches(Date.parse(folded.dueAt), record.start);
  const ended = clock.reaches(Date.parse(folded.endedAt ?? ''), due);
  if (!Number.isFinite(ended)) return false;
  const isActive = periods.some(({ from, until }) => from <= ended && ended < until);
  return !isActive || fair.between(due, ended, place) < promptly;
}

/**
 * Whether a topic was looked at, at such a time, while the subscription was active and stayed so in fair time; what could not
 * be told for hours is not told any more.
 */
function hasTurn(
  { looks, fair, clock }: Bench,
  topic: string,
  place: string,
  periods: readonly Period[],
  isSuch: (at: number) => boolean,
): boolean {
  return (looks.get(topic) ?? []).some((look) => {
    if (!isSuch(look.from)) return false;
    const period = periods.find(({ from, until }) => from <= look.from && look.from < until);
    if (!period) return false;
    const tooLate = clock.reaches(clock.shows(look.from) + tellFor, look.from);
    return fair.between(look.from, Math.min(period.until, tooLate), place) > 2 * promptly;
  });
}
