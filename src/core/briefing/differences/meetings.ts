import type { Difference } from '../../model/briefing.ts';
import { differenceId } from '../ids.ts';
import type { MeetingCluster, MeetingTelling } from '../merge-meetings.ts';
import { refsTo } from '../refs.ts';
import { areTogether } from '../scope.ts';
import { whenInWords } from '../when-in-words.ts';

/** Days between two dates that may still be two reports of one meeting. */
const near = 7;

/** Two dates or two places that sources give for one meeting. */
export function meetingDifferences(clusters: readonly MeetingCluster[], zone: string): Difference[] {
  return [...placeDifferences(clusters), ...dateDifferences(clusters, zone)];
}

function placeDifferences(clusters: readonly MeetingCluster[]): Difference[] {
  return clusters.flatMap((cluster) => {
    const placed = cluster.filter(({ place }) => place.size > 0);
    const [first] = placed;
    const other =
      first && placed.find((telling) => telling.source !== first.source && isApart(first, telling));
    return first && other
      ? [differenceOf('place', [first, other], ({ finding }) => finding.place ?? '')]
      : [];
  });
}

function isApart(a: MeetingTelling, b: MeetingTelling): boolean {
  return a.place.size > 0 && b.place.size > 0 && ![...a.place].some((word) => b.place.has(word));
}

function dateDifferences(clusters: readonly MeetingCluster[], zone: string): Difference[] {
  const differences: Difference[] = [];
  const told = clusters.flatMap((cluster) => cluster.find(isDated) ?? []);
  for (const [index, a] of told.entries()) {
    for (const b of told.slice(index + 1)) {
      if (isSameButForDay(a, b))
        differences.push(
          differenceOf('date', [a, b], ({ finding }) =>
            finding.start ? whenInWords(finding.start, zone) : '',
          ),
        );
    }
  }
  return differences;
}

function isDated({ finding, days }: MeetingTelling): boolean {
  return days !== null && days.from === days.to && finding.status === 'upcoming';
}

/** The same body or the same people, both told ahead by different articles at about the same time, on two near days. */
function isSameButForDay(a: MeetingTelling, b: MeetingTelling): boolean {
  if (a.source === b.source || !a.days || !b.days || Math.abs(a.days.from - b.days.from) > near) return false;
  if (a.source.article.outlet !== null && a.source.article.outlet === b.source.article.outlet) return false;
  if (!areTogether(a.source, b.source) || isApart(a, b)) return false;
  const body =
    a.body.size > 0 && a.body.size === b.body.size && [...a.body].every((word) => b.body.has(word));
  const people = a.participants.filter(({ name }) =>
    b.participants.some((other) => other.name === name),
  ).length;
  return body || people >= 2;
}

function differenceOf(
  what: 'date' | 'place',
  tellings: readonly MeetingTelling[],
  textOf: (telling: MeetingTelling) => string,
): Difference {
  const versions = tellings.map((telling) => ({
    text: textOf(telling),
    cites: refsTo(telling.source, telling.finding.evidence),
  }));
  const title = tellings[0]?.finding.title ?? '';
  return {
    id: differenceId(what, [title, ...versions.map(({ text }) => text)]),
    kind: 'fact',
    about: `${what === 'date' ? 'Date' : 'Place'}: ${title}`,
    versions,
  };
}
