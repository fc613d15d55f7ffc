import { placeOf } from '../platforms/model-platform.ts';
import type { Act } from '../world/record.ts';
import { type Bench, promptly, show } from './digests.ts';
import { periodsOf } from './periods.ts';

const longest = 6 * 3_600_000;
/** Whoever asks for a digest now gets one, or the one that is on its way already. */
export function checkAskedFor({ record, fair, verdict }: Bench): void {
  for (const script of record.subscriptions) {
    const periods = periodsOf(record, script);
    const asked = record.acts.filter((act) => act.subscription === script.id && act.kind === 'now');
    const digests = record.ledger.filter((one) => one.subscription === script.id && one.kind === 'digest');
    // One that has come already is on its way as long as the bot has not learnt that it came.
    const isOnItsWay = ({ hostFrom }: Act): boolean =>
      digests.some(
        ({ dueAt, endedAt }) =>
          Date.parse(dueAt) <= hostFrom && endedAt !== null && hostFrom <= Date.parse(endedAt),
      );
    const isUnknown = record.ledger.some((one) => one.subscription === script.id && one.state === 'unknown');
    const told = [
      ...record.messages.filter(({ shown }) => shown.kind === 'digest' && shown.subscription === script.id),
      ...record.composed.filter(({ subscription }) => subscription === script.id),
    ];
    for (const act of isUnknown ? [] : asked) {
      const { from, until } = act;
      verdict.counts.asked += 1;
      if (isOnItsWay(act)) continue;
      const came = Math.min(...told.map(({ at }) => at).filter((at) => at >= from));
      const period = periods.find((one) => one.from <= from && until < one.until);
      const latest = Math.min(came, period?.until ?? from, until + longest);
      if (fair.between(until, latest, placeOf(script.destination)) < promptly) continue;
      const text = `${script.id}: wanted at once at ${show(until)}, came at ${show(came)}`;
      verdict.findings.push({ kind: came === Number.POSITIVE_INFINITY ? 'lost' : 'late', text });
    }
  }
}
