import { charactersIn } from './limits.ts';
import { inRounds, isBackground, isKept } from './overview-order.ts';
import { entriesOf, type Part, partText } from './part.ts';
import { Sheet } from './sheet.ts';
import { counted, restInWords } from './words.ts';

/** So many statements are shown before what repeats them is. */
const statementsFirst = 8;

/** How many entries of each part are shown; nothing where none is. */
type Counts = ReadonlyMap<Part, number>;

/** The texts of parts in one message: what has room, and how much more there is of each. */
export function plannedTexts(parts: readonly Part[]): readonly string[] {
  const sizes = new Map(parts.map((part) => [part, entriesOf(part).length]));
  const { sheet, counts } = filled(parts, sizes);
  const shown = parts.filter((part) => isKept(part) || counts.has(part));
  const texts = shown.map((part) =>
    partText(part, (entry) => sheet.shows(entry), restLine(part, sizes, counts.get(part) ?? 0)),
  );
  const also = alsoLine(parts, sizes, counts);
  return also === null ? texts : [...texts, also];
}

/** Takes entries in the order of their ranks while the whole message, with the lines that count the others, has room. */
function filled(
  parts: readonly Part[],
  sizes: Counts,
): { readonly sheet: Sheet; readonly counts: Map<Part, number> } {
  const counts = new Map<Part, number>();
  const restLength = (part: Part, shown: number): number => lengthOf(restLine(part, sizes, shown), 1);
  const alsoLength = (shown: Counts): number => lengthOf(alsoLine(parts, sizes, shown), 0);
  const kept = parts.filter(isKept);
  const sheet = new Sheet(kept.reduce((sum, part) => sum + restLength(part, 0), alsoLength(counts)));
  for (const part of kept) sheet.open(part);
  const said = parts.find(({ name }) => name === 'said');
  const enough = Math.min(statementsFirst, (said && sizes.get(said)) ?? 0);
  for (const placed of inRounds(parts)) {
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
function restLine(part: Part, sizes: Counts, shown: number): string | null {
  const size = sizes.get(part) ?? 0;
  if (part.name === null || size === shown || (shown === 0 && !isKept(part))) return null;
  return `-# ${restInWords(size - shown, part.name, shown)}`;
}

/** The message's last line: what there is beside the parts that are shown. */
function alsoLine(parts: readonly Part[], sizes: Counts, counts: Counts): string | null {
  const others = parts.flatMap((part) => {
    const size = sizes.get(part) ?? 0;
    return part.name === null || isKept(part) || counts.has(part) || size === 0
      ? []
      : [counted(size, part.name)];
  });
  return others.length === 0 ? null : `-# Also: ${others.join(' · ')}`;
}

function lengthOf(line: string | null, feed: number): number {
  return line === null ? 0 : feed + charactersIn(line);
}
