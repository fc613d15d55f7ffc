import type { Direction } from './direction.ts';
import type { Token } from './sentence-tokens.ts';
import { lasting, promising } from './verb-classes.ts';
import { beforeDirection } from './verb-direction.ts';

/** "his assertion on Monday that": what was said or done is over. */
const reported =
  /^(?:assertion|statement|announcement|claim|remarks?|comments?|interview|warning|declaration|letter|tweet|attacks?|shooting|explosion|killing|arrest|death|victory|defeat|collapse)$/;

/** What befell: "Saturday's rocket |attack|". */
export const befallen =
  /^(?:attacks?|shootings?|explosions?|blasts?|bombings?|killings?|murders?|stabbings?|arrests?|deaths?|raids?|crash|crashes|collisions?|earthquakes?|quakes?|massacres?|coup|mutiny|riots?|robbery|assaults?|assassination|defeat|collapse|accidents?|disasters?|derailment|landslides?|avalanche|outage|resignation)$/;

/** "since Monday" looks back; "moved to Monday", "scheduled for Monday", "until Monday" forward. */
export function nearPreposition(before: readonly Token[]): Direction {
  const last = before.at(-1)?.lower;
  const noun = last === 'on' ? before.at(-2)?.lower : last;
  if (last === 'past') return 'past';
  const awaited = before
    .slice(-7)
    .some(({ lower }) => /^(?:expect|expects|await|awaits|due|planned)$/.test(lower));
  if (last === 'since' || (reported.test(noun ?? '') && !awaited)) return 'past';
  if (last === 'of' && /^(?:results?|outcomes?|aftermath|wake)$/.test(before.at(-2)?.lower ?? ''))
    return 'past';
  if (last === 'until' || last === 'till' || (last === 'through' && runs(before))) {
    return before.slice(-6).some(({ lower }) => lasting.test(lower)) ? 'past' : 'future';
  }
  if (last === 'from' || last === 'by' || last === 'starting') return orderedFrom(before) ? 'future' : null;
  if (last !== 'for' && last !== 'to') return null;
  const verb = before.at(-2)?.lower ?? '';
  return /^(?:moved|postponed|delayed|rescheduled|slip(?:s|ped)?|slid|planned|set|scheduled|slated|called|due|brought|booked|put|pushed|back|forward|timetabled|pencilled|deadline|talks|meeting|summit|session|conference|round|gathering|plans?)$/.test(
    verb,
  )
    ? 'future'
    : null;
}

const ordering =
  /^(?:order(?:s|ed)?|t(?:ells?|old)|ask(?:s|ed)?|urge[ds]?|instruct(?:s|ed)?|direct(?:s|ed)?|advise[ds]?|require[ds]?|allow(?:s|ed)?|ban(?:s|ned)?|permit(?:s|ted)?)$/;

/** "ordered schools in the capital to teach online from Tuesday": what was ordered begins after the order. */
function orderedFrom(before: readonly Token[]): boolean {
  const near = before.slice(-14);
  const verb = near.findLastIndex(({ lower }) => ordering.test(lower) || promising.test(lower));
  if (verb < 0) return false;
  if (promising.test(near[verb]?.lower ?? '')) return true;
  const rest = near.slice(verb + 1);
  return (
    rest.some(({ lower }) => /^(?:to|from)$/.test(lower)) && !rest.some(({ text }) => /^[;:“”"]$/.test(text))
  );
}

/** "called rallies for Saturday", "recalled for Wednesday": a day that something is for; not "the figures for Monday". */
export function plannedFor(
  sentence: string,
  before: readonly Token[],
  start: number,
  end: number,
): Direction {
  if (
    before.at(-1)?.lower !== 'for' ||
    !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(sentence.slice(start, end))
  )
    return null;
  if (/^['’]/.test(sentence.slice(end, end + 1)) || told.test(before.at(-2)?.lower ?? '')) return null;
  return 'future';
}

const told =
  /^(?:data|figures?|results?|counts?|totals?|readings?|numbers?|high|low|record|pay|paid|blamed?|responsib\w+|out|off|closed|shut|apologi[sz]ed|praised|charged|prices?|was|were)$/;

/** "runs through Sunday", "ran through Sunday": till its end. */
function runs(before: readonly Token[]): boolean {
  return /^(?:runs?|ran|lasts?|lasted|continues?|continued|open|closed|valid|stays?|stayed)$/.test(
    before.at(-2)?.lower ?? '',
  );
}

/** "before" and "ahead of" right in front of the date. */
export function leadsTo(before: readonly Token[]): Direction {
  const at = before.length - 1;
  if (before[at]?.lower === 'before') return beforeDirection(before, at);
  if (before[at - 1]?.lower === 'eve') return 'near';
  return before[at - 1]?.lower === 'ahead' ? 'future' : null;
}
