import { placeOf } from '../platforms/model-platform.ts';
import { type Bench, catchUp, endedSlots, promptly, type SeenDigest, show } from './digests.ts';
import { periodsOf } from './periods.ts';

/** What each channel was told of each topic as new: every revision once, in its order, up to the last. */
export function checkNews(bench: Bench): void {
  const { record } = bench;
  const places = new Map(record.subscriptions.map((one) => [one.id, placeOf(one.destination)]));
  const all = [...bench.digests.values()].flat();
  const chains = Map.groupBy(all, ({ shown }) => `${places.get(shown.subscription)} ${shown.topic}`);
  const unsure = unsureDeliveries(bench);
  const heard = new Map<string, ReadonlySet<number>>();
  for (const [name, chain] of chains) heard.set(name, checkChain(bench, name, chain, unsure));
  for (const script of record.subscriptions) {
    const place = placeOf(script.destination);
    if (!hadItsTurn(bench, script.id)) continue;
    const upTo = heard.get(`${place} ${script.topic}`) ?? new Set([0]);
    const last = record.revisions.get(script.topic)?.length ?? 0;
    if (upTo.has(last)) continue;
    const text = `${script.id}: at the end ${place} had been told up to ${[...upTo].join(' or ')} of ${last}`;
    bench.verdict.findings.push({ kind: 'news-never', text });
  }
}

/** @returns up to where the channel was told; more than one where nobody can know */
function checkChain(
  { verdict }: Bench,
  name: string,
  chain: readonly SeenDigest[],
  unsure: ReadonlySet<string>,
): ReadonlySet<number> {
  let told: ReadonlySet<number> = new Set([0]);
  for (const { shown, slot, isWhole } of chain.toSorted(byArrival)) {
    const [after, upTo] = shown.news;
    const text = `${name}: slot ${show(slot)} tells ${after} to ${upTo}, told was up to ${[...told].join(' or ')}`;
    if (!told.has(after)) {
      verdict.findings.push({ kind: after < Math.max(...told) ? 'news-twice' : 'news-never', text });
    }
    const isSure = isWhole && !unsure.has(shown.delivery);
    if (!isWhole && !unsure.has(shown.delivery))
      verdict.findings.push({ kind: 'lost', text: `${text}: in part` });
    told = isSure ? new Set([upTo]) : new Set([...told, upTo]);
  }
  return told;
}

function byArrival(one: SeenDigest, other: SeenDigest): number {
  return (one.messages[0]?.at ?? 0) - (other.messages[0]?.at ?? 0);
}

/**
 * Deliveries that may have been broken off: nobody may know what became of them, their place was closed to the bot, or their
 * subscription was changed meanwhile.
 */
function unsureDeliveries({ record, digests }: Bench): ReadonlySet<string> {
  const refused = new Set(record.refusals.map(({ delivery }) => delivery));
  const removed = new Map(
    record.acts.filter(({ kind }) => kind === 'remove').map((act) => [act.subscription, act] as const),
  );
  const cut = [...digests.values()].flat().filter(({ shown, messages }) => {
    const act = removed.get(shown.subscription);
    return act && (messages.at(-1)?.at ?? 0) > act.from - 24 * 3_600_000;
  });
  return new Set([...refused, ...cut.map(({ shown }) => shown.delivery)]);
}

/** True where, when nothing happened any more, a slot came in fair time. */
function hadItsTurn({ record, oracle, clock, fair }: Bench, subscription: string): boolean {
  const script = record.subscriptions.find(({ id }) => id === subscription);
  if (!script) return false;
  const last = periodsOf(record, script).at(-1);
  if (!last || last.until < record.end) return false;
  const newest = record.revisions.get(script.topic)?.at(-1) ?? 0;
  const place = placeOf(script.destination);
  const ended = endedSlots(record, subscription);
  return oracle.slots(last.schedule).some((slot) => {
    // A clock that was ahead may have spent the slot before the newest came.
    const due = clock.reaches(slot, last.from);
    const isNew = slot > clock.shows(last.from) && due > newest && !ended.has(slot);
    const until = Math.min(record.end, clock.reaches(slot + catchUp, due));
    return isNew && fair.between(due, until, place) > 2 * promptly;
  });
}
