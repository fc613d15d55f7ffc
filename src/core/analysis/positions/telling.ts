import type { StatementFinding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { remarkAt } from './cast.ts';
import { partyOfSpeaker } from './holder.ts';
import type { Scene } from './scene.ts';

const hearsay =
  /^(?:reports?|rumou?rs?|remarks?|claims?|allegations?|accusations?|assertions?|speculation|suggestions?|suspicions?|fears?|hopes?|stor(?:y|ies)|impression|believes?|believed|thinks?|thought|expects?|expected|hoped|feared|doubts?|doubted|suspects?|suspected|assumes?|assumed|predicts?|predicted|reckons?|reckoned|imagines?|bets?|suggests?|suggested|speculated?|hints?|hinted)$/;

/** "withdrew a report that |Oslo| had agreed to a fee": nobody vouches for it. */
export function isHearsay({ tokens }: Scene, subject: number): boolean {
  const at = tokens.findIndex(({ start }) => start >= subject);
  const before = tokens.slice(Math.max(0, at - 7), Math.max(0, at)).map(({ lower }) => lower);
  const that = before.lastIndexOf('that');
  return (
    that >= before.length - 2 &&
    before.slice(Math.max(0, that - 4), Math.max(0, that)).some((word) => hearsay.test(word))
  );
}

/**
 * True where the party itself is told to say it, or the holder of an office who is told to serve no other: "Rector Ida
 * Moor said Lund University could lend its boats".
 */
export function isOwnWord({ cast, voice }: Scene, verb: Span, party: string): boolean {
  const statement = remarkAt(cast, verb.start);
  if (voice === party) return true;
  if (statement === null) return false;
  const teller = partyOfSpeaker(cast, statement);
  const own = teller === null || teller === statement.speaker?.name;
  return teller === party || (own && isInOffice(statement));
}

/** Titles of who runs a body and speaks for it. */
const runsIt =
  /\b(?:rector|vice-chancellor|dean|provost|mayor|mayoress|chief executive|chair(?:man|woman|person)?|director|president|(?:general|national|regional|branch|union)\s+secretary|head teacher|principal|curator|abbot|manager|governor|(?<!opposition\s)(?:leader|whip)|commander)\b/i;

const papers =
  /\b(?:documents?|letters?|memos?|filings?|statements?|notices?|emails?|bulletins?|releases?)\b/;

/** Who tells of others: no party's own word, with or without a name. */
const outsiders =
  /\b(?:analysts?|experts?|observers?|economists?|critics|scholars?|academics|historians?|reports?|rumou?rs?|newsletters?|newspapers?|papers?|studies|study|someone|somebody|authors|bloggers?|posts?|media|insiders?|commentators?|rivals?|diplomats|diplomat (?:from|in|close|with|who|familiar)|brokers?|traders|investors|pollsters?)\b/;

/** "its foreign minister", "the justice ministry": an office without a country is of the one that it speaks of. */
const bareOffice =
  /^(?:its|the|their|his|her|a)\s(?:[\p{Ll}-]+\s){0,3}(?:minister|ministry|ministers|president|presidency|premier|chancellor|government|cabinet|army|military|navy|office|spokes(?:man|woman|person)|ambassador|envoy|king|emir)$/u;

/**
 * False where a rival or an expert tells it: what a party grants or will not do counts from its own mouth, from the
 * reporter's or from someone unnamed.
 */
export function isOwnTelling({ cast, voice }: Scene, verb: Span, party: string): boolean {
  if (voice !== undefined) return true;
  const statement = remarkAt(cast, verb.start);
  if (!statement) return true;
  const { text } = cast.document;
  // Small letters alone: "the Paper Workers Union" is no paper.
  const words = statement.source ? text.slice(statement.source.start, statement.source.end) : '';
  const source = words.replace(/\p{L}/u, (first) => first.toLowerCase());
  if (papers.test(source)) return true;
  if (outsiders.test(source)) return false;
  if (!statement.speaker || bareOffice.test(source) || isKindOf(party, source)) return true;
  const teller = partyOfSpeaker(cast, statement);
  if (teller === null) return statement.speaker.anonymous === true;
  return teller === party || (teller === statement.speaker.name && isInOffice(statement));
}

/** Short names that a party goes by once it is known. */
const company =
  /^(?:the|its)\s(?:company|group|firm|operator|airline|carrier|bank|retailer|manufacturer|developer|club)$/;
const ofMembers = /^(?:the|its)\s(?:union|guild|federation|association|league|alliance|party)$/;
const hasMembers =
  /\b(?:unions?|guild|federation|association|league|alliance|party|society|brotherhood|congress)\b/i;

/** "Nordair accepted it, |the company| said", "the Pilots' Guild …, |the union| said": what the party is. */
function isKindOf(party: string, source: string): boolean {
  return hasMembers.test(party) ? ofMembers.test(source) : company.test(source);
}

/** "President Kenzo Arimura": the holder of an office in no house that the article tells. */
function isInOffice({ speaker }: StatementFinding): boolean {
  return speaker?.affiliation === undefined && runsIt.test(speaker?.title ?? '');
}
