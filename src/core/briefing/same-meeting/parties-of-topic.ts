import { partyOf } from '../../analysis/people/parties.ts';
import type { Findings } from '../../model/finding.ts';
import type { ScopedArticle } from '../scope.ts';

/** Gives a side the name under which the whole topic knows it. */
export type JoinParty = (party: string) => string;

const small = /^(?:of|and|the|for|in|on|&)$/i;

/**
 * Learns what the sides of a topic are called: one article has "RWU" or "Halden" where another writes "Rail Workers'
 * Union" or "Halden Steel". Two names that one article uses side by side are two sides.
 */
export function joinParties(scope: readonly ScopedArticle[]): JoinParty {
  const byArticle = scope.map(({ findings }) => new Set(partiesIn(findings).map(plainMarks)));
  const names = [...new Set(byArticle.flatMap((parties) => [...parties]))];
  const areBeside = (a: string, b: string): boolean =>
    byArticle.some((parties) => parties.has(a) && parties.has(b));
  const known = new Map<string, string>();
  for (const name of names) {
    if (partyOf(name) !== null) continue;
    const [only, ...others] = names.filter((longer) => isLonger(longer, name) && !areBeside(longer, name));
    if (only !== undefined && others.length === 0) known.set(name, only);
  }
  return (party) => {
    const name = plainMarks(party);
    return known.get(name) ?? name;
  };
}

function partiesIn({ meetings, people }: Findings): readonly string[] {
  return [
    ...meetings.flatMap(({ parties }) => parties),
    ...people.flatMap(({ affiliation }) => affiliation ?? []),
  ];
}

/** "Rail Workers’ Union" and "Rail Workers' Union" are one name. */
function plainMarks(name: string): string {
  return name.replaceAll('’', "'");
}

/** "Halden Steel" of "Halden", "Rail Workers' Union" of "RWU"; "Norway's government" of no "Norway". */
function isLonger(longer: string, name: string): boolean {
  if (longer.startsWith(`${name} `)) return /^\p{Lu}/u.test(longer.slice(name.length + 1));
  return /^\p{Lu}{3,}$/u.test(name) && initialsOf(longer) === name;
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !small.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
