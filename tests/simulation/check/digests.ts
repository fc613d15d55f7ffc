import type { Delivery } from '../../../src/core/model/delivery.ts';
import { placeOf } from '../platforms/model-platform.ts';
import type { LoggedMessage, Look, RunRecord, SubscriptionScript } from '../world/record.ts';
import type { ShownDigest } from '../world/shown.ts';
import type { FairTime } from './fair-time.ts';
import type { Finding, Verdict } from './finding.ts';
import type { HostClock } from './host-clock.ts';
import { type Period, periodsOf } from './periods.ts';
import type { SlotOracle } from './slot-oracle.ts';

const minute = 60_000;
/** A slot that was missed by more is told by a later one. */
export const catchUp = 6 * 60 * minute;
/** In fair time a digest leaves within so long, although hundreds are due at once. */
export const promptly = 5 * minute;
/** A digest that is composed later says so. */
const late = 5 * minute;

/** A digest as it came, with the messages of it that came. */
export interface SeenDigest {
  readonly shown: ShownDigest;
  readonly slot: number;
  readonly messages: readonly LoggedMessage[];
  readonly isWhole: boolean;
}

export interface Bench {
  readonly record: RunRecord;
  readonly oracle: SlotOracle;
  readonly clock: HostClock;
  readonly fair: FairTime;
  /** By subscription, in the order in which they came. */
  readonly digests: ReadonlyMap<string, readonly SeenDigest[]>;
  /** Every delivery as the ledger had it last. */
  readonly ended: ReadonlyMap<string, Delivery>;
  /** When processes looked at a topic. */
  readonly looks: ReadonlyMap<string, readonly Look[]>;
  /** Corrections in the threads of digests, by the digests' deliveries. */
  readonly replies: ReadonlyMap<string, readonly LoggedMessage[]>;
  readonly verdict: Verdict;
}

/** All digests by subscription, each once per delivery. */
export function seenDigests({ messages }: RunRecord): ReadonlyMap<string, readonly SeenDigest[]> {
  const byDelivery = Map.groupBy(
    messages.filter(({ shown }) => shown.kind === 'digest'),
    ({ mark }) => mark.delivery,
  );
  const seen = [...byDelivery.values()].flatMap((some): SeenDigest[] => {
    const shown = some[0]?.shown;
    if (shown?.kind !== 'digest') return [];
    const parts = new Set(some.map(({ mark }) => mark.part));
    return [{ shown, slot: Date.parse(shown.dueAt), messages: some, isWhole: parts.size === shown.parts }];
  });
  return Map.groupBy(seen, ({ shown }) => shown.subscription);
}

/** Each slot of a subscription against what came of it. */
export function checkSubscription(bench: Bench, script: SubscriptionScript): void {
  const periods = periodsOf(bench.record, script);
  const seen = bench.digests.get(script.id) ?? [];
  const ofSlots = seen.filter(({ shown }) => !isAskedFor(shown));
  checkSlots(bench, script, periods, ofSlots);
  for (const digest of seen) checkOne(bench, script, digest);
  checkSequence(bench, ofSlots);
}

/** Somebody wanted it at once. */
export function isAskedFor({ key }: ShownDigest): boolean {
  return key.startsWith('now:');
}

function checkSlots(
  bench: Bench,
  script: SubscriptionScript,
  periods: readonly Period[],
  seen: readonly SeenDigest[],
): void {
  const { record, oracle, clock, fair, verdict } = bench;
  const place = placeOf(script.destination);
  const said = saidNothing(record, script.id);
  const ended = endedSlots(record, script.id);
  const asked = record.acts.filter(
    ({ subscription, kind }) => subscription === script.id && kind.startsWith('now'),
  );
  const bySlot = new Map(seen.map((digest) => [digest.slot, digest]));
  for (const { from, until, schedule } of periods) {
    const slots = oracle.slots(schedule).filter((slot) => slot > highest(clock, record, from));
    for (const [index, slot] of slots.entries()) {
      const due = clock.reaches(slot, from);
      if (due >= until) break;
      const next = slots[index + 1];
      const told = asked.filter((act) => act.until >= due).map((act) => act.from);
      const overtaken = Math.min(next === undefined ? until : clock.reaches(next, from), ...told);
      const tooLate = clock.reaches(slot + catchUp, due);
      verdict.counts.slots += 1;
      const digest = bySlot.get(slot);
      const came = digest?.messages[0]?.at ?? Number.POSITIVE_INFINITY;
      const wasSaid = said.has(slot) || ended.has(slot);
      const waited = fair.between(due, Math.min(came, until, overtaken, tooLate), place);
      if (wasSaid || waited < promptly) continue;
      const why = `${script.id}: slot ${show(slot)} was due at ${show(due)}, and nothing stood in its way`;
      verdict.findings.push({ kind: digest ? 'late' : 'lost', text: `${why} for ${waited / 1_000} s` });
    }
  }
}

/** The latest that the clock had shown up to an instant: slots before it are not to come any more. */
function highest(clock: HostClock, record: RunRecord, at: number): number {
  return Math.max(
    clock.shows(at),
    ...record.clock.filter((one) => one.at === at).map(({ ahead }) => at + ahead),
  );
}

/** Slots at which there was nothing to tell. */
function saidNothing({ composed, messages }: RunRecord, subscription: string): ReadonlySet<number> {
  const silent = composed.filter((one) => one.subscription === subscription && one.result === 'quiet');
  const lines = messages.flatMap(({ shown }) =>
    shown.kind === 'quiet' && shown.subscription === subscription ? [Date.parse(shown.dueAt)] : [],
  );
  return new Set([...silent.map(({ dueAt }) => dueAt), ...lines]);
}

/**
 * Slots whose delivery ended for a reason that the platform gave of that very delivery: nobody can know, or it may not stand
 * there. Where the clock is set back after that, and somebody resumes, the slot comes round once more; it was tried.
 */
export function endedSlots({ ledger, refusals }: RunRecord, subscription: string): ReadonlySet<number> {
  const reasons = Map.groupBy(refusals, ({ delivery }) => delivery);
  const ended = ledger.filter(({ id, subscription: of, state }) => {
    const kinds = new Set(reasons.get(id)?.map(({ kind }) => kind));
    if (of !== subscription) return false;
    if (state === 'unknown') return kinds.has('unknowable');
    return state === 'failed' && (kinds.has('forbidden') || kinds.has('gone'));
  });
  return new Set(ended.map(({ dueAt }) => Date.parse(dueAt)));
}

/** Where, when and how a digest came. */
function checkOne(bench: Bench, script: SubscriptionScript, { shown, slot, messages }: SeenDigest): void {
  const { record, oracle, clock, verdict } = bench;
  const tell = (kind: Finding['kind'], what: string): void => {
    verdict.findings.push({
      kind,
      text: `${script.id}: slot ${show(slot)}, delivery ${shown.delivery}: ${what}`,
    });
  };
  verdict.counts.digests += 1;
  const schedules = record.acts.filter(({ subscription }) => subscription === script.id);
  const isSlot = isAskedFor(shown)
    ? schedules.some(({ kind, from }) => kind.startsWith('now') && from <= shown.madeAt)
    : schedules.some(({ schedule }) => schedule && oracle.slots(schedule).includes(slot));
  if (!isSlot) tell('no-slot', 'nobody asked for a digest then');
  const came = messages[0]?.at ?? 0;
  if (!isAskedFor(shown) && clock.reaches(slot, record.start) > came)
    tell('early', `it came at ${show(came)}`);
  const isLate = !isAskedFor(shown) && Date.parse(shown.composedAt) - slot > late;
  if (isLate) verdict.counts.late += 1;
  if (isLate !== shown.late) tell('late', `composed at ${shown.composedAt}, and not marked so`);
}

/**
 * Digests of one subscription come one after another, and none where the next is due already by the clock as it is then: one
 * that was set back has slots come that it had shown before.
 */
function checkSequence({ record, clock, verdict }: Bench, seen: readonly SeenDigest[]): void {
  for (const [index, digest] of seen.entries()) {
    const before = seen[index - 1];
    if (!before) continue;
    // Edited after the clock was set back, it has other slots, and they come as the clock is now.
    const isEdited = record.acts.some(
      ({ subscription, kind, from }) =>
        subscription === digest.shown.subscription &&
        kind === 'edit' &&
        before.shown.madeAt < from &&
        from < digest.shown.madeAt,
    );
    if (isEdited && digest.slot !== before.slot) continue;
    const text = `${digest.shown.subscription}: ${show(before.slot)}, then ${show(digest.slot)}`;
    if (digest.slot === before.slot) verdict.findings.push({ kind: 'doubled', text });
    if (digest.slot < before.slot) verdict.findings.push({ kind: 'out-of-order', text });
    const due = clock.showsSince(digest.slot, before.shown.madeAt);
    if (due !== null && due + 2 * minute < before.shown.madeAt)
      verdict.findings.push({ kind: 'burst', text });
  }
}

export function show(at: number): string {
  return Number.isFinite(at) ? new Date(at).toISOString() : 'never';
}
