import { inRounds, isBackground, isKept, overviewShares, type Shares } from './overview-order.ts';
import { entriesOf, type Measure, type Part, type ShownPart } from './part.ts';
import { Sheet } from './sheet.ts';
import { counted, restInWords } from './words.ts';

/** So many statements are shown before what repeats them is. */
const statementsFirst = 8;

/** How many entries of each part are shown; nothing where none is. */
type Counts = ReadonlyMap<Part<unknown>, number>;

/** What one message shows of parts. */
export interface Plan<Told> {
  readonly parts: readonly ShownPart<Told>[];
  /** The message's last line: what there is beside the parts that are shown; null where there is nothing. */
  readonly also: string | null;
}

/** Parts in one message: what has room, and how much more there is of each. */
export function planned<Told>(
  parts: readonly Part<Told>[],
  measure: Measure<Told>,
  shares: Shares = overviewShares,
): Plan<Told> {
  const sizes = new Map(parts.map((part) => [part, entriesOf(part).length]));
  const { sheet, counts } = filled(parts, sizes, measure, shares);
  const shown = parts.filter((part) => isKept(part) || counts.has(part));
  return {
    parts: shown.map((part) => ({
      part,
      isShown: (entry) => sheet.shows(entry),
      rest: restWords(part, sizes, counts.get(part) ?? 0),
    })),
    also: alsoWords(parts, sizes, counts),
  };
}

/** Takes entries in the order of their ranks while the whole message, with the lines that count the others, has room. */
function filled<Told>(
  parts: readonly Part<Told>[],
  sizes: Counts,
  measure: Measure<Told>,
  shares: Shares,
): { readonly sheet: Sheet<Told>; readonly counts: Counts } {
  const counts = new Map<Part<unknown>, number>();
  const lengthOf = (words: string | null, feed: number): number =>
    words === null ? 0 : feed + measure.small(words);
  const restLength = (part: Part<Told>, shown: number): number => lengthOf(restWords(part, sizes, shown), 1);
  const alsoLength = (shown: Counts): number => lengthOf(alsoWords(parts, sizes, shown), 0);
  const kept = parts.filter(isKept);
  const sheet = new Sheet(
    measure,
    kept.reduce((sum, part) => sum + restLength(part, 0), alsoLength(counts)),
  );
  for (const part of kept) sheet.open(part);
  const said = parts.find(({ name }) => name === 'said');
  const enough = Math.min(statementsFirst, (said && sizes.get(said)) ?? 0);
  for (const placed of inRounds(parts, shares)) {
    const { part } = placed;
    if (isBackground(part) && said && (counts.get(said) ?? 0) < enough) continue;
    const count = counts.get(part) ?? 0;
    const also = count > 0 ? 0 : alsoLength(new Map([...counts, [part, 1]])) - alsoLength(counts);
    const rest = restLength(part, count + 1) - restLength(part, count);
    if (sheet.add(placed, rest + also)) counts.set(part, count + 1);
  }
  return { sheet, counts };
}

/** A part's last line: how much more it has than it shows. */
function restWords(part: Part<unknown>, sizes: Counts, shown: number): string | null {
  const size = sizes.get(part) ?? 0;
  if (part.name === null || size === shown || (shown === 0 && !isKept(part))) return null;
  return restInWords(size - shown, part.name, shown);
}

/** The message's last line: what there is beside the parts that are shown. */
function alsoWords(parts: readonly Part<unknown>[], sizes: Counts, counts: Counts): string | null {
  const others = parts.flatMap((part) => {
    const size = sizes.get(part) ?? 0;
    return part.name === null || isKept(part) || counts.has(part) || size === 0
      ? []
      : [counted(size, part.name)];
  });
  return others.length === 0 ? null : `Also: ${others.join(' · ')}`;
}
