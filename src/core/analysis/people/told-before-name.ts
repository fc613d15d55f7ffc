import { type ArticleWords, opensSentence, sameSentence } from './article-words.ts';
import type { Introduction } from './descriptions.ts';
import type { Lead } from './lead.ts';
import type { Named, NamedPlace } from './named.ts';
import { isCalling } from './private-callings.ts';
import type { Role } from './roles.ts';
import { leadsSentence } from './sentence-subject.ts';
import { tellsAt } from './unnamed.ts';

/** A name comes at most so many sentences after the office. */
const reach = 2;

/**
 * Offices that the text tells before it names who holds them: "Norland's energy minister defended the plan. |Ana Berg| told
 * reporters …", "…, its trade minister has announced. / |Per Holm| says …". The office is theirs whom a sentence after it
 * names first, in full and as its subject, where no word says who they are, nobody else stands between and nobody else
 * of the article holds it.
 */
export function toldBeforeNames(
  words: ArticleWords,
  people: readonly Named[],
  roles: readonly Role[],
  spokenFor: ReadonlySet<Role>,
): Lead[] {
  const starts = people.flatMap(({ places }) => places.map(({ from }) => from)).sort((a, b) => a - b);
  return people.flatMap((person): Lead[] => {
    const [place] = person.places;
    if (place === undefined || place.form !== 'full' || person.introductions.some(tellsOffice)) return [];
    if (!isSubject(words, place) || isDescribed(words, place)) return [];
    const role = roleBefore(words, place, roles, spokenFor);
    if (role === null || isHeldByOther(role, person, people) || isToldBeside(words, role, person)) return [];
    if (goesOnAbout(words, role, starts)) return [];
    const between = starts.some((from) => from >= role.from && from < place.from);
    return between ? [] : [{ person, role }];
  });
}

/** "Ana Berg, an authority on ferries |and leader of the project| said": of whoever the sentence has named. */
function goesOnAbout(words: ArticleWords, { from }: Role, starts: readonly number[]): boolean {
  return (
    words.tokens[from - 1]?.lower === 'and' &&
    starts.some((start) => start < from && sameSentence(words, start, from))
  );
}

/** The last title of one person in the two sentences before a name, where it is somebody's of his or her country or body. */
function roleBefore(
  words: ArticleWords,
  place: NamedPlace,
  roles: readonly Role[],
  spokenFor: ReadonlySet<Role>,
): Role | null {
  const sentence = words.sentenceOf[place.from] ?? 0;
  const role = roles.findLast(
    (one) => one.to <= place.from && (words.sentenceOf[one.from] ?? 0) < sentence && isOwned(words, one),
  );
  if (role === undefined || spokenFor.has(role) || role.plural || role.head === 'counterpart') return null;
  if (sentence - (words.sentenceOf[role.from] ?? 0) > reach) return null;
  if ((words.paragraphOf[place.from] ?? 0) - (words.paragraphOf[role.from] ?? 0) > 1) return null;
  if (words.quotationOf[role.from] !== -1) return null;
  const beside = words.paragraphOf[role.from] === words.paragraphOf[place.from];
  return tellsAt(words, role.to) || (beside && opensSentence(words, role.from)) ? role : null;
}

/** "Norland's minister", "the Norlandic minister", "its minister"; a plain "the minister" may be anybody's. */
function isOwned(words: ArticleWords, role: Role): boolean {
  const its = words.tokens[role.from]?.lower === 'its';
  if (its) return true;
  return (
    role.article !== 'indefinite' &&
    (role.party !== null || role.affiliation !== null || role.short !== null || role.details.length > 0)
  );
}

/** "Ana Berg tells", "said Ana Berg", "Ana Berg left the villa", "Ana Berg, a former judge, left". */
function isSubject(words: ArticleWords, { from, to }: NamedPlace): boolean {
  if (/^(?:said|says|added|adds)$/.test(words.tokens[from - 1]?.lower ?? '')) return true;
  return tellsAt(words, to) || leadsSentence(words, { from, to, entry: 0, label: false });
}

/**
 * "Ana Berg said |the minister| was wrong", "said |he| was", "told |him|", "Ana Berg disputed that": who speaks of the holder, or answers,
 * is another. So is who is called something plain later: "Berg, |a trucker|, said".
 */
export function isToldBeside(words: ArticleWords, { head }: Role, { places, gender }: Named): boolean {
  const [first] = places;
  if (first === undefined || answers.test(words.tokens[first.to]?.lower ?? '')) return true;
  const other = gender === 'female' ? 'he' : 'she';
  for (let at = first.to; sameSentence(words, first.from, at); at++) {
    if (words.quotationOf[at] !== -1) continue;
    const lower = words.tokens[at]?.lower ?? '';
    if (lower === head) return true;
    if (at <= first.to + 2 && (lower === 'him' || (gender !== null && lower === other))) return true;
  }
  return places.some((place) => isPlainly(words, place));
}

const answers =
  /^(?:disagree|dispute|reject|dismisse|criticise|criticize|condemn|denounce|praise|oppose|deride)(?:s|d|ed)$|^(?:denied|denies|countered|retorted|replied|responded|objected|concurred)$/;

/** "Berg, |a trucker|,"; not "Berg, |a lawyer by training|,". */
function isPlainly(words: ArticleWords, { to }: NamedPlace): boolean {
  const [comma, article, noun, close] = [0, 1, 2, 3].map((by) => words.tokens[to + by]);
  if (comma?.text !== ',' || !/^an?$/.test(article?.lower ?? '')) return false;
  return noun?.kind === 'word' && !noun.capital && close?.text === ',';
}

/** "Ana Berg, who lives beside it,", "Ana Berg, 54,", "Ana Berg, a baker": told of as somebody else. */
function isDescribed(words: ArticleWords, { to }: NamedPlace): boolean {
  if (!/^[,(]$/.test(words.tokens[to]?.text ?? '')) return false;
  const next = words.tokens[to + 1];
  const isOnce = /^(?:former|ex|retired)$/.test(words.tokens[to + 2]?.lower ?? '');
  return (
    next?.kind === 'number' ||
    (/^(?:who(?:se|m)?|an?|the|his|her|of|from)$/.test(next?.lower ?? '') && !isOnce)
  );
}

/** Who was a judge once may be the envoy now; who is a mayor is not. */
export function tellsOffice({ title, head, affiliation }: Introduction): boolean {
  if (title !== null && /^(?:former|ex-|retired)/i.test(title)) return false;
  return affiliation !== null || (head !== null && !isCalling(head));
}

function isHeldByOther(role: Role, person: Named, people: readonly Named[]): boolean {
  return people.some(
    (other) =>
      other !== person &&
      other.introductions.some(
        ({ head, party }) =>
          head === role.head && (party === null || role.party === null || party === role.party),
      ),
  );
}
