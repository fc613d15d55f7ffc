import type { Difference, Ref, Statement } from '../model/briefing.ts';
import { citesOf, type Item } from './items.ts';
import { isInside } from './ref-spans.ts';

/** What editors did to the items that differences rest on. */
export interface EditedItems {
  readonly hidden: readonly Item[];
  readonly kept: readonly Item[];
  readonly mended: readonly { readonly was: Statement; readonly now: Statement }[];
}

type Version = Difference['versions'][number];

/** Differences without the versions that rest on hidden items, told with mended speakers; one version is no difference. */
export function editedDifferences(
  differences: readonly Difference[],
  { hidden, kept, mended }: EditedItems,
): readonly Difference[] {
  if (hidden.length === 0 && mended.length === 0) return differences;
  const gone = hidden.filter(({ kind }) => kind !== 'difference');
  const others = indexed(kept.filter((item) => gone.some(({ kind }) => kind === item.kind)));
  const isGone = (difference: Difference, version: Version): boolean =>
    gone.some((item) => tells(difference, version, item)) &&
    !others(version).some(
      (item) => gone.some(({ kind }) => kind === item.kind) && tells(difference, version, item),
    );
  return differences.flatMap((difference) => {
    const versions = difference.versions.filter((version) => !isGone(difference, version));
    if (versions.length < 2) return [];
    const told = versions.length === difference.versions.length ? difference : { ...difference, versions };
    return withSpeakers(told, mended);
  });
}

/** Finds the items that cite one of a version's sources, so that ten thousand are not asked one by one. */
function indexed(items: readonly Item[]): (version: Version) => readonly Item[] {
  const bySource = new Map<number, Set<Item>>();
  for (const item of items) {
    for (const { source } of citesOf(item)) {
      const others = bySource.get(source);
      if (others) others.add(item);
      else bySource.set(source, new Set([item]));
    }
  }
  return ({ cites }) => [...new Set(cites.flatMap(({ source }) => [...(bySource.get(source) ?? [])]))];
}

/** Whether a version is told from an item: it rests on its words, and is of its kind. */
function tells({ about }: Difference, { text, cites }: Version, found: Item): boolean {
  if (!cites.every((cite) => citesOf(found).some((words) => isInside(cite, words)))) return false;
  if (found.kind === 'statement') return holds(found.item.cites, text);
  if (found.kind === 'meeting') return /^(?:Date|Place): /.test(about);
  return found.kind === 'figure' && about.startsWith('Number: ');
}

function holds(cites: readonly Ref[], text: string): boolean {
  return text.split(' … ').every((span) => cites.some(({ quote }) => quote.includes(span)));
}

/** A difference whose remarks were given other speakers; none is left where it was about who said it. */
function withSpeakers(difference: Difference, mended: EditedItems['mended']): readonly Difference[] {
  const { versions, about } = difference;
  const given = mended.filter(({ was }) =>
    versions.some((version) => tells(difference, version, { kind: 'statement', item: was })),
  );
  const [first] = given;
  if (!first) return [difference];
  if (about.startsWith('Who said it: ')) return [];
  const names = given.map(({ was, now }) => [was.speaker?.name ?? '', now.speaker?.name ?? ''] as const);
  const all = versions.every((version) =>
    given.some(({ was }) => tells(difference, version, { kind: 'statement', item: was })),
  );
  // Two wordings of one remark are none where another said one of them.
  if (difference.kind === 'wording' && !all) return [];
  const told = names.reduce(
    (words, [was, now]) => (was === '' ? words : words.replaceAll(was, () => now)),
    about,
  );
  return [{ ...difference, about: told }];
}
