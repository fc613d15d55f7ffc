import type { WrittenSchedule } from '../../../src/core/model/subscription.ts';
import { placeOf } from '../platforms/model-platform.ts';
import type { RunRecord, SubscriptionScript } from '../world/record.ts';

/** A stretch of time in which a subscription is surely active, with one schedule. */
export interface Period {
  readonly from: number;
  readonly until: number;
  readonly schedule: WrittenSchedule;
}

/**
 * What people did gives the periods. Where a place is closed to the bot they end: the subscription may then be paused, and
 * is so until somebody resumes it.
 */
export function periodsOf(record: RunRecord, { id, destination }: SubscriptionScript): readonly Period[] {
  const place = placeOf(destination);
  const acts = record.acts
    .filter(({ subscription, kind }) => subscription === id && !kind.startsWith('now'))
    .map(({ from, until, kind, schedule }) => ({ from, until, kind: kind as string, schedule }));
  const closed = record.refusals
    .filter((one) => one.place === place && (one.kind === 'gone' || one.kind === 'forbidden'))
    .map(({ at }) => ({ from: at, until: at, kind: 'closed', schedule: null }));
  const all = [...acts, ...closed].toSorted((a, b) => a.until - b.until);
  const found: Period[] = [];
  let open: { readonly from: number; readonly schedule: WrittenSchedule } | null = null;
  let schedule: WrittenSchedule | null = null;
  let isActive = false;
  for (const act of all) {
    if (open) found.push({ ...open, until: act.from });
    schedule = act.schedule ?? schedule;
    if (act.kind === 'add' || act.kind === 'resume') isActive = true;
    else if (act.kind !== 'edit') isActive = false;
    open = isActive && schedule ? { from: act.until, schedule } : null;
  }
  if (open) found.push({ ...open, until: record.end });
  return found.filter(({ from, until }) => from < until);
}
