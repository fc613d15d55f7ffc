import { placeOf } from '../platforms/model-platform.ts';
import type { RunRecord } from '../world/record.ts';
import { checkAfterwards } from './afterwards.ts';
import { checkAskedFor } from './asked-for.ts';
import { type Bench, checkSubscription, seenDigests } from './digests.ts';
import { FairTime } from './fair-time.ts';
import { noCounts, type Verdict } from './finding.ts';
import { HostClock } from './host-clock.ts';
import { checkMessages } from './messages.ts';
import { checkNews } from './news.ts';
import { SlotOracle } from './slot-oracle.ts';
import { checkTrouble } from './trouble.ts';

const day = 24 * 3_600_000;

/** Judges a run by what the platforms got and what the scenario says. It shares no code with what delivers. */
export function check(record: RunRecord): Verdict {
  const verdict: Verdict = { findings: [], counts: noCounts() };
  const bench: Bench = {
    record,
    oracle: new SlotOracle(record.start - 2 * day, record.end + 2 * day),
    clock: new HostClock(record),
    fair: new FairTime(record),
    digests: seenDigests(record),
    ended: new Map(record.ledger.map((one) => [one.id, one])),
    looks: Map.groupBy(record.looks, ({ topic }) => topic),
    replies: Map.groupBy(record.messages, ({ shown }) => (shown.kind === 'correction' ? shown.digest : '')),
    verdict,
  };
  for (const script of record.subscriptions) checkSubscription(bench, script);
  checkMessages(bench);
  checkNews(bench);
  checkAfterwards(bench);
  checkTrouble(bench);
  checkAskedFor(bench);
  checkLedger(bench);
  return verdict;
}

/** What the ledger says at the end: nothing is left undone, and what was given up has a reason that the platform gave. */
function checkLedger({ record, clock, verdict }: Bench): void {
  const refusals = Map.groupBy(record.refusals, ({ delivery }) => delivery);
  const closed = new Set(record.refusals.map(({ place }) => place));
  for (const one of record.ledger) {
    const reasons = refusals.get(one.id)?.map(({ kind }) => kind) ?? [];
    const text = `${one.subscription}: ${one.kind} ${one.id} due at ${one.dueAt} is ${one.state}: ${one.why}`;
    const isOpen = one.state === 'planned' || one.state === 'sending';
    if (isOpen && Date.parse(one.dueAt) < clock.shows(record.end) - 3_600_000)
      verdict.findings.push({ kind: 'stuck', text });
    if (one.state === 'failed' && !closed.has(placeOf(one.target)))
      verdict.findings.push({ kind: 'failed', text });
    if (one.state !== 'unknown') continue;
    verdict.counts.unknown += 1;
    if (!reasons.includes('unknowable')) verdict.findings.push({ kind: 'unknown', text });
  }
}
