import { type ArticleWords, opensSentence, type Stretch, sameSentence } from './article-words.ts';
import type { CallingBook, Seen } from './epithet-holder.ts';
import { type Epithet, genderOfEpithet, isDoer } from './epithets.ts';
import { inFocus } from './focus.ts';
import type { Antecedent } from './pronouns.ts';
import { isToldApart } from './told-apart.ts';
import { tellsAt } from './unnamed.ts';

/** Words with "the" that tell what somebody is: "the ambassador", "the Irish diplomat", "the roofer". */
export interface Reprise extends Stretch {
  /** Its noun in lower case. */
  readonly head: string;
  /** The country that it tells; null where none is told. */
  readonly party: string | null;
  /** A country or a body stands before the noun: "the Norland minister", "the Coralis chief". */
  readonly owned: boolean;
  /** It tags a quotation in a paragraph that speaks of nobody else: "“…,” the minister told the crowd". */
  readonly tag: boolean;
}

/** Offices and parts that any place, body or case has one of: "the mayor" behind a name is as a rule another. */
const settled = new Set(
  (
    'mayor minister president premier chancellor governor king queen pope judge magistrate prosecutor police chief chairman ' +
    'chair chairwoman chairperson secretary treasurer commissioner lawyer attorney solicitor barrister advocate official ' +
    'officer sheriff coroner marshal principal headteacher superintendent director head executive ceo boss leader speaker ' +
    'doctor surgeon nurse medic physician paramedic witness neighbour neighbor driver victim defendant accused suspect ' +
    'plaintiff complainant applicant appellant reporter correspondent host moderator presenter interviewer anchor source ' +
    'landlord landlady owner employer teacher coach manager captain referee umpire deputy expert analyst researcher ' +
    'economist investigator inspector detective constable sergeant commander negotiator mediator spokesman spokeswoman ' +
    'spokesperson representative member caller customer worker passer-by resident chief-of-staff vicar priest ' +
    'bishop rector pastor editor publisher author founder candidate nominee winner loser holder'
  ).split(' '),
);

/** True for what any place, body or case has one of. */
export function isSettled(head: string): boolean {
  return settled.has(head);
}

/** Of these, posts of dignity: whoever alone a paragraph is about has it where he or she is quoted by it. */
const posts =
  /^(?:minister|president|premier|chancellor|governor|king|queen|pope|chairman|chairwoman|chair|head|leader|boss|secretary|commissioner|director|commander|captain|coach|manager|bishop|speaker)$/;

/** "“…,” |the minister| told", "“…,” said |the minister|". */
export function tagsQuotation(words: ArticleWords, from: number): boolean {
  return /^[”"’']$/.test(words.tokens[isTold(words, from) ? from - 2 : from - 1]?.text ?? '');
}

/** "“…,” |the minister| told", "“…,” said |the minister|" where all that its paragraph names is one person. */
export function tagsOnly(words: ArticleWords, from: number, mentions: readonly Antecedent[]): boolean {
  if (!tagsQuotation(words, from)) return false;
  const paragraph = words.paragraphOf[from];
  let last = mentions.length - 1;
  const own = mentions[last]?.entry;
  let count = 0;
  while (last >= 0 && words.paragraphOf[mentions[last]?.from ?? 0] === paragraph) {
    if (mentions[last]?.entry !== own) return false;
    last--;
    count++;
  }
  return count > 0;
}

/**
 * Whom a description means that tells what somebody is whom the text has named without a word of it: "Hugo Castel was sent
 * to Norvik in May. / The ambassador leaves this week", "Kev, 31, said … The roofer added". He or she is the one spoken of
 * just before; nobody else was called so. A description that any scene has its own of ("the mayor") needs a country or a
 * body before it. Null where any of this fails.
 */
export function reprisedBy(reprise: Reprise, seen: Seen, callings: CallingBook): number | null {
  const { words, people, mentions } = seen;
  const { from, to, head, party, owned, tag } = reprise;
  if (words.tokens[from]?.lower !== 'the') return null;
  if (settled.has(head) && !owned && !(tag && posts.test(head))) return null;
  if (!opensSentence(words, from) && !tellsAt(words, to) && !isTold(words, from)) return null;
  const focus = inFocus(words, from, mentions);
  const person = focus === null || isOfSentence(words, from, focus, mentions) ? undefined : people[focus];
  if (focus === null || person === undefined || person.uncertain || callings.isDescribed(focus)) return null;
  if (isToldApart(words, reprise, person, mentions)) return null;
  const own = seen.partyOf(focus);
  if (own !== null && party !== own) return null;
  const gender = genderOfEpithet(head);
  if (gender !== null && (seen.genderOf(focus) ?? gender) !== gender) return null;
  return isSaidBefore(words, reprise) ? null : focus;
}

/** "the roofer"; "the Scottish bass", whatever the noun, where no body is meant. */
export function mayBeReprise(epithet: Epithet): boolean {
  if (isDoer(epithet)) return true;
  return epithet.party !== null && epithet.modifiers.length === 0 && !bodyNouns.test(epithet.head);
}

const bodyNouns =
  /(?:government|ministry|army|navy|military|police|side|delegation|embassy|parliament|team|company|firm|bank|union|party|press|media|authorit(?:y|ies)|agency|office|regime|state|court|club|public|economy|currency|market|people|pair|duo|trio|group|leadership|opposition|camp|mission|central)$/;

/** "Kev said the duty manager told him": what somebody says of another. */
function isOfSentence(
  words: ArticleWords,
  from: number,
  entry: number,
  mentions: readonly Antecedent[],
): boolean {
  return mentions.at(-1)?.entry === entry && sameSentence(words, mentions.at(-1)?.from ?? 0, from);
}

/** "said the ambassador". */
function isTold(words: ArticleWords, from: number): boolean {
  return /^(?:said|says|added|adds)$/.test(words.tokens[from - 1]?.lower ?? '');
}

/** How far back, in words, somebody else may have been called so. */
const far = 400;

function isSaidBefore(words: ArticleWords, { from, to, head, owned }: Reprise): boolean {
  const owner = words.tokens[to - 2]?.lower;
  for (let at = Math.max(0, from - far); at < from; at++)
    if (words.tokens[at]?.lower === head && (!owned || words.tokens[at - 1]?.lower === owner)) return true;
  return false;
}
