import type { DateFinding, StatementFinding, When } from '../../model/finding.ts';
import { beginningIn, type Span } from '../../model/span.ts';
import { toWhen } from '../dates/when.ts';
import type { Document, Sentence } from '../document/document.ts';
import { findParties, type PartyMention } from '../people/parties.ts';
import type { Mention, People } from '../people/people.ts';
import type { AgendaDay } from './agenda.ts';
import { onOwnDay } from './own-day.ts';
import { readingCase } from './reading-case.ts';

/** A date of a sentence; offsets count from the sentence's start. */
export interface SceneDate extends Span {
  readonly finding: DateFinding;
  readonly when: When | null;
}

/** One sentence with all that the other finders know of it. Offsets count from the sentence's start. */
export interface Scene {
  readonly document: Document;
  readonly people: People;
  readonly sentence: Sentence;
  /** The sentence in reading case: capitals throughout are turned into names and small letters. */
  readonly text: string;
  /** `text` in small letters, typewriter apostrophes; as long as `text`. */
  readonly lower: string;
  readonly dates: readonly SceneDate[];
  /** All dates of the article. */
  readonly dateFindings: readonly DateFinding[];
  readonly mentions: readonly Mention[];
  readonly parties: readonly PartyMention[];
  /** The day under which it stands in a list of dates; null in running text. */
  readonly agenda: AgendaDay | null;
  /** All remarks of the article. */
  readonly statements: readonly StatementFinding[];
}

/** Lays a sentence out with its dates, mentions and parties. */
export function readScene(
  document: Document,
  people: People,
  dates: readonly DateFinding[],
  sentence: Sentence,
  agenda: AgendaDay | null,
  statements: readonly StatementFinding[] = [],
): Scene {
  const raw = document.text.slice(sentence.start, sentence.end);
  const capitals = document.paragraphs[sentence.paragraph]?.capitals ?? false;
  const text = capitals ? readingCase(raw) : raw;
  let parties: readonly PartyMention[] | null = null;
  return {
    document,
    people,
    sentence,
    agenda,
    statements,
    text,
    lower: smallLetters(text),
    dateFindings: dates,
    dates: beginningIn(dates, sentence).map((finding) => ({
      start: finding.start - sentence.start,
      end: finding.end - sentence.start,
      finding,
      when:
        agenda && beginningIn([finding], agenda.span).length > 0
          ? agenda.when
          : onOwnDay(toWhen(finding), document, dates),
    })),
    mentions: beginningIn(people.mentions, sentence).map((mention) => ({
      ...mention,
      start: mention.start - sentence.start,
      end: mention.end - sentence.start,
    })),
    get parties() {
      // Most sentences with a trigger tell of no meeting: their parties are never asked for.
      parties ??= findParties(text, { start: 0, end: text.length }, people.polities);
      return parties;
    },
  };
}

/** The first matches of a global pattern; more than these in one sentence are no sentence of an article. */
export function firstMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    if (found.push(match) === 24) break;
  }
  return found;
}

/** Small letters with every offset kept (a dotted capital I would lengthen the text). */
export function smallLetters(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : text.replace(/[A-Z]/g, (mark) => mark.toLowerCase());
  return even.replace(/[’‘]/g, "'");
}
