import { placeOf } from '../platforms/model-platform.ts';
import { longestWay } from '../platforms/network.ts';
import { type Bench, promptly, show } from './digests.ts';
import { periodsOf } from './periods.ts';

const longest = 6 * 3_600_000;
/** What came so lately is on its way as far as the bot knows: the answer to it is, and then it is written down. */
const onItsWay = 2 * longestWay;

/** Whoever asks for a digest now gets one, or the one that is on its way already. */
export function checkAskedFor({ record, fair, verdict }: Bench): void {
  for (const script of record.subscriptions) {
    const periods = periodsOf(record, script);
    const asked = record.acts.filter((act) => act.subscription === script.id && act.kind === 'now');
    const isUnknown = record.ledger.some((one) => one.subscription === script.id && one.state === 'unknown');
    const told = [
      ...record.messages.filter(({ shown }) => shown.kind === 'digest' && shown.subscription === script.id),
      ...record.composed.filter(({ subscription }) => subscription === script.id),
    ];
    for (const { from, until } of isUnknown ? [] : asked) {
      verdict.counts.asked += 1;
      const came = Math.min(...told.map(({ at }) => at).filter((at) => at >= from - onItsWay));
      const period = periods.find((one) => one.from <= from && until < one.until);
      const latest = Math.min(came, period?.until ?? from, until + longest);
      if (fair.between(until, latest, placeOf(script.destination)) < promptly) continue;
      const text = `${script.id}: wanted at once at ${show(until)}, came at ${show(came)}`;
      verdict.findings.push({ kind: came === Number.POSITIVE_INFINITY ? 'lost' : 'late', text });
    }
  }
}
