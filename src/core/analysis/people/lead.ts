import { type ArticleWords, opensSentence } from './article-words.ts';
import type { Introduction } from './descriptions.ts';
import type { Named } from './named.ts';
import { isCalling, type Role } from './roles.ts';
import { tellsAt } from './unnamed.ts';

/** A lead stands within so many paragraphs of the top: a headline may come before it. */
const top = 3;

/** The words of the lead that tell an office, and whose it is. */
export interface Lead {
  readonly person: Named;
  readonly role: Role;
}

/**
 * Who the lead speaks of by office alone: "Norland's peat minister said on Monday that … / “…,” Anna Berg told the council."
 * The office is hers whom the next paragraph names first and in full, as one who does or tells something, where no
 * word of the article says who she is: whoever is new to the reader would be introduced.
 */
export function leadOf(
  words: ArticleWords,
  people: readonly Named[],
  roles: readonly Role[],
  spokenFor: ReadonlySet<Role>,
): Lead | null {
  const role = roles.find(
    (one) => (words.paragraphOf[one.from] ?? top) < top && isLead(words, one) && !spokenFor.has(one),
  );
  if (role === undefined) return null;
  const paragraph = words.paragraphOf[role.from] ?? 0;
  const firsts = people.flatMap((person) => {
    const place = person.places[0];
    return place === undefined ? [] : [{ person, place }];
  });
  const [next] = firsts
    .filter(({ place }) => place.from > role.to && (words.paragraphOf[place.from] ?? 0) <= paragraph + 1)
    .sort((a, b) => a.place.from - b.place.from);
  const earlier = firsts.some(
    ({ place }) => place.from < role.to && (words.paragraphOf[place.from] ?? 0) >= paragraph,
  );
  if (next === undefined || earlier || next.place.form !== 'full' || next.person.introductions.some(isOffice))
    return null;
  if ((words.sentenceOf[next.place.from] ?? 0) === (words.sentenceOf[role.from] ?? 0)) return null;
  return doesSomething(words, next.place) ? { person: next.person, role } : null;
}

function isLead(words: ArticleWords, role: Role): boolean {
  const isIts = words.tokens[role.from]?.lower === 'its';
  if (role.plural || (role.party === null && role.affiliation === null && !isIts)) return false;
  if (role.article === 'indefinite' && !isIts) return false;
  return opensSentence(words, role.from) || tellsAt(words, role.to);
}

/** "Wolde, an engineer by training," may still be the minister. */
function isOffice({ head, affiliation }: Introduction): boolean {
  return affiliation !== null || (head !== null && !isCalling(head));
}

function doesSomething(
  words: ArticleWords,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const next = words.tokens[to];
  if (tellsAt(words, to) || (next?.text === ',' && words.tokens[to + 1]?.lower === 'who')) return true;
  return opensSentence(words, from) && next?.kind === 'word' && next.lower !== "'s" && next.lower !== 'and';
}
