import type { MeetingFinding } from '../../model/finding.ts';
import { touches } from '../day-range.ts';
import { onceFor, oncePerPart } from '../read-once.ts';
import { lastName, type NamedSides, plain } from './named.ts';
import { sentenceAt } from './sentences.ts';
import type { MeetingTelling } from './telling.ts';

/**
 * Less than 1: which of several meetings a telling is likelier to speak of, where it fits all. Its own sentence may name
 * those who met ("Odera said her talks with Lunde"); without a day, it was written soon after the meeting, or before.
 */
export function nearness(next: MeetingTelling, cluster: readonly MeetingTelling[]): number {
  return 0.4 * namedBeside(next, cluster) + 0.5 * closeness(next, cluster);
}

/** The share of a meeting's sides that the telling's sentence names. */
function namedBeside({ source, finding }: MeetingTelling, cluster: readonly MeetingTelling[]): number {
  const names = new Set(cluster.flatMap(({ named }) => keysOf(named).participants));
  const sides = names.size > 1 ? names : new Set(cluster.flatMap(({ named }) => keysOf(named).parties));
  if (sides.size === 0) return 0;
  const words = sentencesTelling(finding, source);
  return [...sides].filter((side) => words.includes(side)).length / sides.size;
}

/** What is looked for of those who meet, among `plain` words. */
const keysOf = onceFor(({ parties, participants }: NamedSides) => ({
  participants: participants.map(({ name }) => lastName(name)),
  parties: parties.map(plain),
}));

/** The `plain` words of the sentences that tell of a meeting. */
const sentencesTelling = oncePerPart(({ evidence }: MeetingFinding, { article }) =>
  plain(evidence.map((span) => sentenceAt(article.text, span)).join(' ')),
);

/** 1 on its very day; a day that the meeting was moved away from is not its own. */
function closeness({ days: own, source }: MeetingTelling, cluster: readonly MeetingTelling[]): number {
  if (own) return cluster.some(({ days }) => days && touches(days, own)) ? 1 : 0;
  if (source.instant === null) return 0;
  const today = Math.floor(source.instant / 86_400_000);
  const apart = cluster.flatMap(({ days }) => (days ? Math.abs(days.from - today) : []));
  return apart.length === 0 ? 0 : 1 / (1 + Math.min(...apart));
}
