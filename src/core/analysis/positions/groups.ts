import type { Token } from '../people/tokens.ts';
import type { Cast } from './cast.ts';

/** Plural nouns of people who work, own, live or sit somewhere: those who stand together in a dispute. */
const people =
  /^(?:[\p{Ll}-]{2,}(?:ers|ors|men|women|folk|ians)|residents|tenants|parents|students|inhabitants|claimants|immigrants|migrants|agents|shareholders|nurses|crews?|staff|clerks|cooks|rebels|groups|organi[sz]ations|charities|associations|businesses|guards|families|victims|unions|airlines|clubs|parties|companies|firms|churches|tribes|monks|nuns|pilots|deputies|medics|artists|musicians|dentists|therapists|pharmacists|locals|creditors|prosecutors|relatives|trustees|heirs|chiefs|negotiators|landlords|mps|councillors|bosses|mayors|bishops|activists|separatists|nationalists|loyalists|cyclists|motorists)$/u;
/** Who looks on, and what only looks like somebody who works. */
const bystanders =
  /^(?:protesters|protestors|demonstrators|marchers|reporters|journalists|commentators|observers|watchers|onlookers|bystanders|researchers|scientists|pollsters|lawyers|authors|readers|writers|viewers|listeners|visitors|customers|shoppers|consumers|users|voters|supporters|followers|believers|others|insiders|leakers|detectives|officers|officials|ministers|men|women|strangers|lovers|gamers|papers|letters|numbers|powers|matters|orders|members|computers|factors|doors|errors|rumou?rs|colou?rs|favou?rs|sectors|monitors|chapters|disasters|centers|quarters|offers|answers|winners|losers|leaders|fighters|brothers|fathers|mothers|sisters|daughters|passengers|commuters|neighbours|neighbors|historians|politicians|states|countries|nations|children)$/;
/** Bodies that an article may call by their kind alone. */
const institutions =
  /^(?:association|co-?operative|union|federation|company|firm|operator|owners?|airline|carrier|club|league|board|management|council|trust|trustees|charity|museum|party|opposition|coalition|consortium|syndicate|guild|ministry|department|agency|authority|regulator|watchdog|commission|committee|chamber|developer|manufacturer|utility|bank|landlord|employer|retailer|insurer|campaign|prosecution|defence|parish|diocese|theatre|orchestra|festival|university|hospital|school|brewery|cooperative|alliance|group|bloc|movement|militia|junta|faction|caucus|mayor|town|city|municipality|tribe|chain|supplier|producer|studio|publisher|broadcaster|network|foundation|society|minister|government|army|military|navy|presidency|band|nation|force|exporter|importer|lender|builder|shipyard|mine|port|collective|partnership|tribunal|secretariat)$/;
/** Alone these say nothing of who it is. */
const faceless =
  /^(?:company|firm|group|operator|owner|employer|party|school|university|hospital|theatre|network|chain|town|city|department|minister|mayor|board|bank|movement|bloc|campaign)$/;
const several =
  /^(?:some|many|several|most|few|other|two|three|four|five|hundreds|thousands|dozens|no|any|an?|another|one|former|would-be|fellow)$/;
/** Words that no name of a group has: the phrase is a clause, or speaks of others. */
const noPart =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|must|do|does|did|not|and|or|who|that|which|whose|as|than|if|when|after|before|while|says|said|him|her|them|it|he|she|they|we|i|you|this|these|those|even|also|still|just|only|his|its|their)$/;
const preposition = /^(?:of|at|in|from|on|for|near|along|around|across|outside|with|against|to|by|about)$/;
const longestName = 9;

/**
 * A group or a body that an article calls by what it is: "Residents of Fell Lane", "the housing association",
 * "tenants", "the Holm campaign". Nobody for those who look on ("critics", "voters"), for some of many ("some
 * residents") and for a body that is not the article's own ("a union").
 * @param whole the phrase's tokens with the articles that `tokens` lack
 */
export function groupNamed(cast: Cast, tokens: readonly Token[], whole: readonly Token[]): string | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last || tokens.length > longestName) return null;
  const determiners = whole.filter(({ start }) => start < first.start).map(({ lower }) => lower);
  if (determiners.some((word) => several.test(word)) || several.test(first.lower)) return null;
  const cut = tokens.findIndex(({ lower }) => preposition.test(lower));
  if (
    cut === 0 ||
    (cut > 0 && !/^(?:of|at|in|from|on|near|along|around|across|outside)$/.test(tokens[cut]?.lower ?? ''))
  )
    return null;
  const named = cut < 0 ? tokens : tokens.slice(0, cut);
  const place = cut < 0 ? [] : tokens.slice(cut + 1);
  if (tokens.some(({ kind, lower }) => kind !== 'word' && !/^(?:'s|['’-])$/.test(lower))) return null;
  if (tokens.some(({ lower }) => noPart.test(lower))) return null;
  const head = named.at(-1);
  if (!head || (head.capital && head !== first)) return null;
  if (preposition.test(last.lower)) return null;
  const many = (people.test(head.lower) && !bystanders.test(head.lower)) || isTheirs(named, head);
  const definite =
    /^(?:management|parliament|police)$/.test(head.lower) ||
    determiners.some((word) => /^(?:the|its|their|his|her|our)$/.test(word)) ||
    hasOwner(named);
  if (!many && !(institutions.test(head.lower) && definite)) return null;
  if (place.length > 0 && !isPlace(place)) return null;
  if (named.length === 1 && (faceless.test(head.lower) || (!many && cast.bodies.hasKind(head.lower))))
    return null;
  const words = cast.document.text.slice(first.start, last.end);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "|the orchestra's| management", "|the Holm| campaign". */
function hasOwner(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => lower === "'s");
}

/** "teachers' |leaders|": who leads a group speaks for it. */
function isTheirs(tokens: readonly Token[], { lower }: Token): boolean {
  const owner = tokens.at(-2);
  return (
    /^(?:leaders|chiefs|bosses|representatives|negotiators)$/.test(lower) &&
    /^(?:'|’|'s)$/.test(owner?.lower ?? '')
  );
}

/** "of |Fell Lane|", "at |the plant|": a name or a definite place. */
function isPlace(tokens: readonly Token[]): boolean {
  const [first, ...rest] = tokens;
  if (first === undefined || tokens.length > 4) return false;
  if (rest.some(({ lower }) => preposition.test(lower) || lower.endsWith('ed'))) return false;
  return first.capital ? rest.every(({ capital }) => capital) : first.lower === 'the' && rest.length > 0;
}
