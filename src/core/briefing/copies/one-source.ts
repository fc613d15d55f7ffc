import type { Findings } from '../../model/finding.ts';
import type { ScopedArticle } from '../scope.ts';
import { mendMeeting } from '../withdrawals.ts';
import { shareIn } from './likeness.ts';
import { outletKey } from './outlet-key.ts';
import { noteKey, ownFindings, ownPassages } from './own-findings.ts';
import { shinglesOf } from './shingles.ts';
import type { Sketched } from './sketched.ts';
import { type Story, storiesOf } from './stories.ts';

type Copy = ScopedArticle & Sketched;

/**
 * The articles of which each tells something for itself, numbered anew. Of one text in several places one article stands
 * for all, with the others as its copies: nothing counts them, and nothing cites them. What none but a copy has, a note of
 * correction above all, or a passage that its outlet added, is told by the copy as a source of its own; what an outlet's
 * newer version left out of the older is told no more, save its notes.
 */
export function oneSourceEach(scope: readonly ScopedArticle[]): ScopedArticle[] {
  const stories = storiesOf(scope);
  if (stories.length === 0) return [...scope];
  const standing = new Map(stories.map((story) => [story.standing.article.id, story]));
  const copies = new Map(
    stories.flatMap((story) => story.copies.map((copy) => [copy.article.id, story] as const)),
  );
  const ownOf = new Map(stories.flatMap((story) => [...ownSources(story)]));
  return scope
    .flatMap((source) => {
      const { id } = source.article;
      const story = standing.get(id);
      if (story) return [standingSource(source, story)];
      return copies.has(id) ? (ownOf.get(id) ?? []) : [source];
    })
    .map((source, index) => ({ ...source, n: index + 1 }));
}

function standingSource(source: ScopedArticle, { copies }: Story<ScopedArticle>): ScopedArticle {
  const inWindow = source.inWindow || copies.some((copy) => copy.inWindow);
  const { id } = source.article;
  return {
    ...source,
    inWindow,
    copies: copies.map(({ sketch: _sketch, ...copy }) => ({ ...copy, story: id })),
  };
}

/** The copies that tell what the article that stands does not, by id. */
function ownSources({ standing, copies }: Story<ScopedArticle>): Map<string, ScopedArticle> {
  const notes = new Set(standing.findings.corrections.map(noteKey));
  const told = new Set([outletKey(standing.article)]);
  const sources = new Map<string, ScopedArticle>();
  // The newest version of each outlet speaks for it.
  for (const copy of copies.toReversed()) {
    const outlet = outletKey(copy.article);
    const findings = findingsOf(copy, standing, notes, told.has(outlet));
    told.add(outlet);
    for (const note of findings.corrections) notes.add(noteKey(note));
    const { people: _people, dates: _dates, ...items } = findings;
    if (Object.values(items).every((found) => found.length === 0)) continue;
    const { sketch: _sketch, ...source } = copy;
    sources.set(copy.article.id, { ...source, findings, story: standing.article.id });
  }
  return sources;
}

function findingsOf(copy: Copy, standing: Copy, notes: ReadonlySet<string>, isSuperseded: boolean): Findings {
  const corrections = copy.findings.corrections.filter(
    (note) => !notes.has(noteKey(note)) && shareIn(shinglesOf(note.text).runs, standing.sketch) < noteIsThere,
  );
  const own = ownFindings(copy.findings, isSuperseded ? () => false : ownPassages(copy, standing));
  return {
    ...own,
    meetings: [...own.meetings, ...mendedMeetings(copy, corrections, own.meetings)],
    corrections,
  };
}

const noteIsThere = 0.7;

/** The meetings that a copy's own notes give another day or place: the note stands in its text alone. */
function mendedMeetings(
  copy: Copy,
  corrections: Findings['corrections'],
  own: Findings['meetings'],
): Findings['meetings'] {
  if (corrections.length === 0) return [];
  const withdrawals = corrections.map((finding) => ({ source: copy, finding }));
  return copy.findings.meetings.filter((finding) => {
    const mended = own.includes(finding) ? null : mendMeeting(copy, finding, withdrawals);
    return mended !== null && (mended.start !== finding.start || mended.place !== finding.place);
  });
}
