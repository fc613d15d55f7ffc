import { officialOf } from '../official.ts';
import { namesBody } from './body.ts';
import type { NamedSides } from './named.ts';
import type { MeetingCluster, MeetingTelling } from './telling.ts';

/**
 * A body's own name before a title made of names, and a title with people before one with countries; the names are
 * spelt as everywhere in the briefing.
 */
export function titleOf(cluster: MeetingCluster, who: NamedSides): string {
  // A party's own title for it stands, unless another alone names the body that met.
  const official = officialOf(cluster);
  const titled = cluster.some(namesBody) ? official.filter(namesBody) : official;
  let best = titled[0] ?? cluster[0];
  for (const telling of titled.length > 0 ? titled : cluster)
    if (worth(telling, who) > worth(best, who)) best = telling;
  return best.finding.participants.reduce(
    (title, { name }, index) => title.replace(name, best.participants[index]?.name ?? name),
    best.finding.title,
  );
}

/** Titles that say nothing but what kind of meeting it was, and where. */
const bare =
  /^(?:(?:meetings?|talks|sessions?|summit|conference|phone calls?|video calls?)(?: in .*)?|.*\b(?:hours|days) of .*)$/i;

const sidesOnly = /\b(?:between|with)\b/i;

function worth(telling: MeetingTelling, who: NamedSides): number {
  const { finding, participants, parties } = telling;
  if (namesBody(telling)) return 8;
  if (bare.test(finding.title) || (telling.body.size > 0 && !sidesOnly.test(finding.title))) return 0;
  if (!sidesOnly.test(finding.title)) return 2;
  const isRight =
    participants.every(({ name }) => who.participants.some((person) => person.name === name)) &&
    parties.every((party) => who.parties.includes(party));
  const sides = participants.length > 0 ? participants.length : Math.min(parties.length, 2);
  return isRight ? 1 + Math.min(sides, 2) + (participants.length > 1 ? 1 : 0) : 1;
}
