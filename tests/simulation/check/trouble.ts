import { placeOf } from '../platforms/model-platform.ts';
import { type Bench, promptly, show } from './digests.ts';
import { periodsOf } from './periods.ts';

const day = 24 * 3_600_000;

/** Whoever made a subscription is told once that its place does not take digests any more. */
export function checkTrouble(bench: Bench): void {
  checkTold(bench);
  checkOnce(bench);
}

/** Of each subscription that was given up while it was active. */
function checkTold({ record, fair, verdict }: Bench): void {
  const removed = new Set(record.acts.filter(({ kind }) => kind === 'remove').map((act) => act.subscription));
  const digests = new Map(record.ledger.filter(({ kind }) => kind === 'digest').map((one) => [one.id, one]));
  for (const refusal of record.refusals) {
    const delivery = digests.get(refusal.delivery);
    // Else the answer was lost: the digest came later, or nobody can know, which the operator is shown.
    if (delivery?.state !== 'failed') continue;
    const script = record.subscriptions.find(({ id }) => id === delivery.subscription);
    if (!script || removed.has(script.id) || refusal.kind === 'unknowable' || refusal.kind === 'missing')
      continue;
    const isActive = periodsOf(record, script).some(
      ({ from, until }) => from < refusal.at && refusal.at <= until,
    );
    const until = Math.min(record.end, refusal.at + day);
    if (!isActive || fair.between(refusal.at, until, placeOf(script.target)) < 2 * promptly) continue;
    verdict.counts.troubles += 1;
    const isTold = record.messages.some(
      ({ shown, at }) =>
        shown.kind === 'trouble' && shown.subscription === script.id && at > refusal.at - day,
    );
    // Whether that message came, nobody can know: its delivery says so.
    const isUnknown = record.ledger.some(
      (one) => one.kind === 'trouble' && one.subscription === script.id && one.state === 'unknown',
    );
    if (isTold || isUnknown) continue;
    const text = `${script.id}: nobody was told that ${refusal.place} is ${refusal.kind} since ${show(refusal.at)}`;
    verdict.findings.push({ kind: 'lost', text });
  }
}

/** The same is not told again within a day. */
function checkOnce({ record, verdict }: Bench): void {
  const last = new Map<string, number>();
  for (const { shown, at } of record.messages) {
    if (shown.kind !== 'trouble') continue;
    const what = `${shown.subscription}: ${shown.why}`;
    const due = Date.parse(shown.dueAt);
    const before = last.get(what);
    last.set(what, due);
    if (before === undefined || Math.abs(due - before) >= day) continue;
    verdict.findings.push({ kind: 'doubled', text: `${what}: told again at ${show(at)}` });
  }
}
