import type { Article } from '../../model/article.ts';
import { onceFor } from '../read-once.ts';
import { areTogether, type ScopedArticle } from '../scope.ts';
import { stemsOf } from '../words.ts';
import { calendarNames } from './calendar-names.ts';
import { withDeeds } from './deeds.ts';
import { senseOf } from './senses.ts';

/** How much of an article tells what has happened, in characters: its first sentences. */
const opening = 320;
/** Days within which two outlets tell of one event as news. */
const near = 1.6;

/** Words that two tellings have in common at least, and their share of those of the one that has fewer. */
interface Enough {
  readonly fewest: number;
  readonly alike: number;
}

const ofLeads: Enough = { fewest: 3, alike: 0.5 };
const ofOpenings: Enough = { fewest: 6, alike: 0.45 };
/** The same where no name is among them. */
const ofNameless: Enough = { fewest: 4, alike: 0.6 };

interface Opening {
  /** Stems, synonyms and deeds as one. */
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** The same with the word that begins it. */
  readonly mayBeNames: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const aside: ReadonlySet<string> = new Set(
  stemsOf(
    'said says told tell according report reported official people person one two three new last next first week day night morning evening late early today yesterday tomorrow Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  ),
);
/** "BERN, June 16 (Wire) - ". */
const dateline = /^\p{Lu}{2}[^()\n]{0,40}(?:\([^()\n]{1,30}\)\s*)?[—–-]{1,2}\s/u;
const inner = /(?<=[\p{L}\p{N},;’'”"-]\s)\p{Lu}\p{L}{2,}/gu;
/** Whoever begins a sentence may bear a name. */
const leading =
  /^(?!(?:The|This|That|These|Those|Its|Their|His|Her|One|Two|For|From|With|After|Before|When|While|But|And|Not|About|More|Some|Most|All|At|An|In|On|By|As)\b)\p{Lu}\p{L}{2,}/u;
const place = /\b(?:in|at|near|off|outside|through|from)\s(?:the\s)?(\p{Lu}\p{L}{2,})/gu;
const noName = new RegExp(`^(?:${calendarNames})$`);

/**
 * True where two articles open with one event: "A fire broke out at the Norsk mill in Halden on Monday night", "The Norsk
 * mill in Halden caught fire late on Monday".
 */
export function tellOneEvent(a: ScopedArticle, b: ScopedArticle): boolean {
  if (!areTogether(a, b, near)) return false;
  const [one, other] = [openingsOf(a.article), openingsOf(b.article)];
  return areAlike(one.lead, other.lead, ofLeads) || areAlike(one.opening, other.opening, ofOpenings);
}

/** Stems of an article's first sentence. */
export function openingWords({ article }: ScopedArticle): ReadonlySet<string> {
  return openingsOf(article).stems;
}

/** An article's first sentence: its words, synonyms as one, and its names in small letters. */
export function leadOf({ article }: ScopedArticle): {
  readonly end: number;
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
} {
  const { lead, end } = openingsOf(article);
  return {
    end,
    words: lead.words,
    names: new Set([...lead.mayBeNames].map((found) => found.toLowerCase())),
  };
}

function areAlike(a: Opening, b: Opening, enough: Enough): boolean {
  if (areDisjoint(a.places, b.places)) return false;
  const isNamed = !a.names.isDisjointFrom(b.mayBeNames) || !b.names.isDisjointFrom(a.mayBeNames);
  if (!isNamed && a.mayBeNames.size > 0 && b.mayBeNames.size > 0) return false;
  const { fewest, alike } = isNamed ? enough : ofNameless;
  const shared = a.words.intersection(b.words).size;
  return shared >= fewest && shared >= alike * Math.min(a.words.size, b.words.size);
}

function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

interface Openings {
  /** Where its first sentence ends. */
  readonly end: number;
  readonly stems: ReadonlySet<string>;
  readonly lead: Opening;
  readonly opening: Opening;
}

const openingsOf = onceFor(({ text }: Article): Openings => {
  const words = text.slice(0, opening).replace(dateline, '');
  const [first = ''] = /^.*?[.!?]["”’]?(?=\s)/su.exec(words) ?? [words];
  const whole = words.replace(/(?<=[.!?]["”’]?\s)[^.!?]*$/u, '');
  return {
    end: text.indexOf(first) + first.length,
    stems: new Set(stemsOf(first)),
    lead: readOpening(first),
    opening: readOpening(whole),
  };
});

function readOpening(words: string): Opening {
  const stems = withDeeds(stemsOf(words)).filter((stem) => !aside.has(stem) && !/\d/.test(stem));
  const names = (words.match(inner) ?? []).filter((found) => !noName.test(found));
  return {
    words: new Set(stems.map(senseOf)),
    names: new Set(names),
    mayBeNames: new Set([...names, ...(leading.exec(words) ?? [])]),
    places: new Set(
      [...words.matchAll(place)].flatMap(([, found = '']) => (noName.test(found) ? [] : [found])),
    ),
  };
}
