import type { Findings } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { wordsOf } from '../words.ts';
import { shareIn } from './likeness.ts';
import { shinglesOf } from './shingles.ts';
import type { Sketched } from './sketched.ts';

/** A passage of which the article that stands has less than this share is the copy's own. */
const foreign = 0.3;
/** Passages of fewer runs are judged by the paragraph that they stand in: one word changed would make them another's. */
const fewestRuns = 9;
/** A paragraph of fewer runs is judged by nothing. */
const fewestOfParagraph = 4;
/** A copy of which the article that stands has this share says nothing of its own but in notes. */
const whole = 0.97;

/** Tells which passages of a copy the article that stands does not have, in whatever words. */
export function ownPassages(copy: Sketched, standing: Sketched): (spans: readonly Span[]) => boolean {
  if (shareIn(copy.sketch.shingles.runs, standing.sketch) >= whole) return () => false;
  const { text } = copy.article;
  return (spans) => spans.length > 0 && spans.every((span) => isForeign(text, span, standing));
}

function isForeign(text: string, span: Span, { sketch }: Sketched): boolean {
  const { runs } = shinglesOf(text.slice(span.start, span.end));
  if (runs.length >= fewestRuns) return shareIn(runs, sketch) < foreign;
  const paragraph = paragraphOf(text, span);
  const around = shinglesOf(text.slice(paragraph.start, paragraph.end)).runs;
  return around.length >= fewestOfParagraph && shareIn(around, sketch) < foreign;
}

function paragraphOf(text: string, { start, end }: Span): Span {
  const after = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start) + 1, end: after < 0 ? text.length : after };
}

/** What of a copy's findings rests on passages that the article that stands does not have; null where nothing does. */
export function ownFindings(
  findings: Findings,
  isOwn: (spans: readonly Span[]) => boolean,
): Omit<Findings, 'corrections'> {
  const { people, dates, statements, meetings, positions, figures } = findings;
  return {
    people: people.filter(({ mentions }) => isOwn(mentions)),
    dates,
    statements: statements.filter(({ content }) => isOwn(content)),
    meetings: meetings.filter(({ evidence }) => isOwn(evidence)),
    positions: positions.filter(({ evidence }) => isOwn(evidence)),
    figures: figures.filter(({ evidence }) => isOwn(evidence)),
  };
}

/** The words of a note of correction, by which another place's copy of it is known. */
export function noteKey({ text }: Findings['corrections'][number]): string {
  return wordsOf(text).join(' ');
}
