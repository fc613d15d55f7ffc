import type { Person } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { People } from '../people/people.ts';

/** What says what somebody wrote there. */
const paper =
  /^(?:statements?|letters?|reports?|communiqu[eé]s?|resolutions?|articles?|declarations?|documents?|complaints?|lawsuits?|petitions?|filings?|memos?|e-?mails?|tweets?|posts?|ads?|papers?|editorials?|accounts?|stud(?:y|ies)|bills?|orders?|rulings?|verdicts?|indictments?|websites?|polls?|polling|surveys?|analys[ie]s|research|data|figures|records|audits?|findings|census|transcripts?|minutes|judgments?|notices?|press release|releases?|bulletins?)$/i;

const owned = /^(.{2,60}?)(?:['’]s|(?<=s)['’])\s/;

/** "the Lund Institute analysis", "a Norstat poll" */
const ownedByName = /^((?:(?:the|an?|its)\s)?(?:\p{Lu}[\p{L}&/.-]*\s){1,5})(?:\p{Ll}+\s){0,2}\p{Ll}+$/iu;

/** True for the head of a source on paper: "report", "poll". */
export function isPaper(noun: string): boolean {
  return paper.test(noun);
}

/** Other texts that are quoted at length. */
const writing =
  /^(?:poems?|verses?|songs?|lyrics|hymns?|psalms?|prayers?|anthems?|ballads?|refrains?|proverbs?|sayings?|mottos?|slogans?|signs?|banners?|placards?|posters?|plaques?|inscriptions?|epitaphs?|headstones?|captions?|headlines?|contracts?|clauses?|laws?|acts?|statutes?|treat(?:y|ies)|constitutions?|charters?|decrees?|diar(?:y|ies)|novels?|books?|passages?|messages?|notes?)$/;

/** True for a noun, in lower case, of what is written, sung or printed: "letter", "poem", "statute". */
export function isWriting(noun: string): boolean {
  return writing.test(noun) || isPaper(noun);
}

/** "a video |sent by| his lawyer", "a letter |published on| Monday": what was done with what somebody says it in. */
export function isMadeOf(noun: string, verb: string, next: string): boolean {
  return (
    (isWriting(noun) || /^(?:videos?|recordings?|speech|interview|broadcast|address)$/.test(noun)) &&
    /^(?:\p{Ll}+ed|sent|read|shown|given|seen|broadcast|written)$/u.test(verb) &&
    /^(?:by|on|in|to|at|from|after|before|late|early)$/.test(next)
  );
}

/** Whose a paper is: "its report", "the ministry’s statement"; null where no owner stands before it. */
export function ownerOfPaper(
  text: string,
  source: Span,
  people: People,
  describe: (owner: Span) => Person | null,
): Person | null {
  const words = text.slice(source.start, source.end);
  const [first = ''] = words.split(/\s/);
  const named = ownedByName.exec(words);
  const company =
    named === null
      ? null
      : people.resolve({ start: source.start, end: source.start + (named[1] ?? '').length });
  if (company !== null && company.person.anonymous !== true) return company.person;
  const length = /^(?:his|her|its|their)$/i.test(first)
    ? first.length
    : (owned.exec(words)?.[1]?.length ?? 0);
  if (length === 0) return null;
  const owner = { start: source.start, end: source.start + length };
  return people.resolve(owner)?.person ?? describe(owner);
}
