import type { Difference } from '../../model/briefing.ts';
import type { FigureFinding } from '../../model/finding.ts';
import { differenceId } from '../ids.ts';
import type { Told } from '../merge-positions.ts';
import { refsTo } from '../refs.ts';
import { areTogether } from '../scope.ts';
import { jaccard } from '../words.ts';

/** How alike what is counted must be. */
const alike = 0.6;

/** Two numbers that two articles give for the same thing. */
export function figureDifferences(told: readonly Told<FigureFinding>[]): Difference[] {
  const byUnit = Map.groupBy(told, ({ finding }) => finding.unit ?? '');
  return [...byUnit.values()].flatMap((figures) =>
    figures.flatMap((a, index) => {
      const b = figures.slice(index + 1, index + 1 + 200).find((other) => contradicts(a, other));
      return b ? [differenceOf(a, b)] : [];
    }),
  );
}

function contradicts(a: Told<FigureFinding>, b: Told<FigureFinding>): boolean {
  if (a.source === b.source || a.finding.value === b.finding.value || !areTogether(a.source, b.source))
    return false;
  return a.stems.size > 1 && jaccard(a.stems, b.stems) >= alike;
}

function differenceOf(a: Told<FigureFinding>, b: Told<FigureFinding>): Difference {
  const versions = [a, b].map(({ source, finding }) => ({
    text: finding.about,
    cites: refsTo(source, finding.evidence),
  }));
  return {
    id: differenceId(
      'figure',
      versions.map(({ text }) => text),
    ),
    kind: 'fact',
    about:
      `Number: ${a.finding.value.toLocaleString('en')} or ${b.finding.value.toLocaleString('en')} ${a.finding.unit ?? ''}`.trim(),
    versions,
  };
}
