import type { Difference } from '../../model/briefing.ts';
import type { FigureFinding } from '../../model/finding.ts';
import { differenceId } from '../ids.ts';
import type { Told } from '../merge-positions.ts';
import { refsTo } from '../refs.ts';
import { areTogether } from '../scope.ts';
import { jaccard, stemsOf } from '../words.ts';

/** How alike what is counted must be where the words beside the number tell it. */
const alike = 0.6;
/** Two numbers for one thing are seldom farther apart than this. */
const farthest = 3;
/** Days within which two numbers may be rivals and not news. */
const apart = 10;
/** Longer evidence speaks of too much else. */
const longest = 240;
/** Units of which an article gives many numbers for many things. */
const loose =
  /^(?:%|percentage points?|share|.*(?:dollar|euro|pound|yen|yuan|rouble|ruble|rupee|franc|krone|krona|peso).*)$/i;

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
  if (a.source === b.source || a.finding.value === b.finding.value || !areTogether(a.source, b.source, apart))
    return false;
  const ratio = a.finding.value / b.finding.value;
  if (ratio > farthest || ratio < 1 / farthest) return false;
  const unit = new Set(stemsOf(a.finding.unit ?? ''));
  const [first, second] = [a, b].map(({ stems }) => withoutNumbers(stems).difference(unit));
  if (first && second && jaccard(first, second) >= alike) return true;
  return a.finding.unit !== undefined && !loose.test(a.finding.unit) && sharesContext(a, b);
}

/** "Scientists put the stock at 4.2 million tonnes", "the stock has fallen to 3.9m tonnes": a word beside the unit. */
function sharesContext(a: Told<FigureFinding>, b: Told<FigureFinding>): boolean {
  const [first, second] = [contextOf(a), contextOf(b)];
  return first !== null && second !== null && [...first].filter((stem) => second.has(stem)).length >= 2;
}

function contextOf({ source, finding }: Told<FigureFinding>): ReadonlySet<string> | null {
  const [span] = finding.evidence;
  if (!span || span.end - span.start > longest) return null;
  return withoutNumbers(new Set(stemsOf(source.article.text.slice(span.start, span.end))));
}

function withoutNumbers(stems: ReadonlySet<string>): Set<string> {
  return new Set([...stems].filter((stem) => !/^\d|^(?:million|billion|thousand|mn|bn)$/.test(stem)));
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
