import type { Article } from '../model/article.ts';
import type { Figure, Position } from '../model/briefing.ts';
import type { FigureFinding, PositionFinding } from '../model/finding.ts';
import { hasStanding, holdersOfTopic, isFaceless } from './holders.ts';
import { figureId, positionId } from './ids.ts';
import type { JoinPerson } from './join-people.ts';
import { officialOf } from './official.ts';
import { onceFor } from './read-once.ts';
import { distinctRefs, refsTo } from './refs.ts';
import type { ScopedArticle } from './scope.ts';
import { jaccard, stemsOf } from './words.ts';

/** A finding with the article that told it and the stems of its text. */
export interface Told<Finding> {
  readonly source: ScopedArticle;
  readonly finding: Finding;
  readonly stems: ReadonlySet<string>;
}

/** How alike two texts of one stance must be to be one position told twice. */
const alike = 0.6;

/** One position a party, stance and matter, with all its citations. */
export function mergePositions(all: readonly Told<PositionFinding>[], join: JoinPerson): Position[] {
  // What a passer-by wants is nobody's position; who denies something may be anybody.
  const told = all.filter(
    ({ finding: { personal, party, stance } }) =>
      !personal || stance === 'denies' || hasStanding(party, join),
  );
  const holderOf = holdersOfTopic(new Set(told.map(({ finding }) => finding.party)), join);
  const groups = group(
    told.filter(({ finding }) => !isFaceless(holderOf(finding.party))),
    ({ finding }) => `${holderOf(finding.party)}|${finding.stance}`,
    (a, b) => jaccard(a.stems, b.stems) >= alike,
  );
  return groups.map((tellings) => {
    const [first, ...rest] = tellings;
    const finding = { ...first.finding, party: holderOf(first.finding.party) };
    return {
      id: positionId(finding),
      party: finding.party,
      stance: finding.stance,
      text: officialOf(tellings)[0].finding.text,
      cites: distinctRefs(
        [first, ...rest].flatMap(({ source, finding: { evidence } }) => refsTo(source, evidence)),
      ),
    };
  });
}

/** One figure a number and matter; who gave it is known where any telling says so. */
export function mergeFigures(told: readonly Told<FigureFinding>[], join: JoinPerson): Figure[] {
  const groups = group(told, ({ finding }) => `${finding.value}|${finding.unit ?? ''}`, sameFigure);
  return groups.map((tellings) => {
    const [first] = tellings;
    const speaker = tellings.find(({ finding }) => finding.speaker)?.finding.speaker;
    const { value, unit, about } = first.finding;
    return {
      id: figureId(first.finding),
      value,
      ...(unit === undefined ? {} : { unit }),
      about,
      ...(speaker ? { speaker: join(speaker) } : {}),
      cites: distinctRefs(tellings.flatMap(({ source, finding: { evidence } }) => refsTo(source, evidence))),
    };
  });
}

function sameFigure(a: Told<FigureFinding>, b: Told<FigureFinding>): boolean {
  const people = [a.finding.speaker?.name, b.finding.speaker?.name];
  if (people[0] !== undefined && people[1] !== undefined && people[0] !== people[1]) return false;
  return jaccard(a.stems, b.stems) >= 0.25;
}

/** A finding made ready for merging. */
export function toldBy<Finding>(source: ScopedArticle, finding: Finding, text: string): Told<Finding> {
  return { source, finding, stems: stemsOfTexts(source.article)(text) };
}

/** The stems of texts of an article's findings. */
const stemsOfTexts = onceFor<Article, (text: string) => ReadonlySet<string>>(() => {
  const known = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const stems = known.get(text) ?? new Set(stemsOf(text));
    known.set(text, stems);
    return stems;
  };
});

type Group<T> = readonly [T, ...T[]];

/** Groups items of one key where each is alike to the group's first. */
function group<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  isAlike: (a: T, b: T) => boolean,
): Group<T>[] {
  const byKey = new Map<string, [T, ...T[]][]>();
  const groups: [T, ...T[]][] = [];
  for (const item of items) {
    const key = keyOf(item);
    const siblings = byKey.get(key) ?? [];
    byKey.set(key, siblings);
    const home = siblings.find(([first]) => isAlike(first, item));
    if (home) home.push(item);
    else {
      const made: [T, ...T[]] = [item];
      siblings.push(made);
      groups.push(made);
    }
  }
  return groups;
}
