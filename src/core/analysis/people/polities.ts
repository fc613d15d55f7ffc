import { isFirstName } from './given-names.ts';
import { type PartyKind, type PartyPhrase, type Phrases, partyPhrases, phraseAt } from './party-phrases.ts';
import { organisationWords, plainWords, thingWords } from './plain-words.ts';
import { honorifics, portfolios, shortTitles, titleHeads, titleModifiers } from './title-words.ts';
import type { Token } from './tokens.ts';

/** What only a country or a region has: "Norlund's |army|", "the |government| of Norlund". */
const organs = new Set(
  'government parliament army navy ambassador ambassadors embassy consulate monarch president-elect junta coastguard'.split(
    ' ',
  ),
);
/** Two words of the same kind: "Norlund's |border guards|". */
const organPairs =
  /^(?:prime minister|(?:border|coast|presidential) guards?|armed forces|security forces|air force|central bank|ruling (?:party|coalition|junta|family|council)|foreign (?:office|ministry)|electoral commission|opposition leader|head of (?:state|government)|national (?:assembly|bank))$/;
/** Behind "Norlundian", where a company's or a city's adjective would not stand. */
const organsOfPeople = new Set('president chancellor delegation side forces troops soldiers'.split(' '));
/** "the government |of| Norlund", "the kingdom of Norlund", "the energy ministers of Norlund and Ostmark". */
const governing = new Set(
  (
    'government governments parliament parliaments republic kingdom sultanate emirate principality nation ' +
    'ambassador ambassadors embassy king queen'
  ).split(' '),
);
const compass =
  /^(?:north|south|east|west|new|upper|lower|greater|central|san|santa|saint|st\.?|costa|el|la)$/;
/** What goes on as another thing: "Norlund's |government bonds|". */
const goesOn = /^(?:relations|affairs|bonds?|contracts?|grants?|shutdown|services?|team|business|surplus)$/;
const adjective = /(?:an|ians?|ans?|ese|ish|ers?|is?|ns?)$/;
const continents = /^(?:europe|asia|africa|america|americas|arabia|oceania)$/;
/** "Korea", "Zealand": the ends of listed countries' names. */
const ends = new Set(
  [...partyPhrases.values()].flat().flatMap(({ keys, kind }) => (kind === 'name' ? (keys.at(-1) ?? []) : [])),
);
const mostNames = 40;
const nothing: Phrases = new Map();

/**
 * The countries and regions that no list has, as the article itself shows them, in the form of the phrases of listed
 * ones: by what they have ("Norlund's energy minister", "the government of Norlund", "the energy ministers of Norlund
 * and Ostmark"), by their people ("the Norlundian army" beside "Norlund") and by their capitals ("Velm, the Norlundian
 * capital"). Nobody's surname ("Holm's government" beside "Ida Holm"), no city, company or portfolio.
 * @param loud tokens whose capitals tell nothing
 */
export function findPolities(tokens: readonly Token[], loud: readonly boolean[]): Phrases {
  const article = new Article(tokens, loud);
  const names = new Map<string, Token[]>();
  tokens.forEach((token, at) => {
    if (!token.capital || loud[at] || names.size > mostNames) return;
    for (const name of [...ownedAt(tokens, at), ...governedAt(tokens, at), ...adjoinedAt(article, at)]) {
      const words = name.map(({ text }) => text).join(' ');
      if (!names.has(words) && article.isName(name)) names.set(words, name);
    }
  });
  return names.size === 0 ? nothing : phrasesOf(article, [...names]);
}

/** "|Norlund|'s energy minister", "|New Ostmark|'s government". */
function ownedAt(tokens: readonly Token[], at: number): readonly Token[][] {
  if (tokens[at + 1]?.lower !== "'s" || !isOffice(tokens, at + 2)) return [];
  return [nameTo(tokens, at)];
}

/** An office or an organ of a state begins here, over "new", "acting", "former". */
function isOffice(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const word = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    if (/^minist(?:er|ers|ry)$/.test(word)) return at > from;
    if (organs.has(word)) return !goesOn.test(next);
    if (organPairs.test(`${word} ${next}`)) return true;
    const leads =
      titleModifiers.has(word) ||
      portfolios.has(word) ||
      /^(?:own|ruling|military|coalition|elected|new)$/.test(word);
    // "Norlund's ports minister": any word may be what a minister is for.
    const isPortfolio = /^minist(?:er|ers|ry)$/.test(next) && tokens[at]?.kind === 'word';
    if (!leads && !isPortfolio) return false;
  }
  return false;
}

/** "the government of |Norlund|", "the foreign ministers of |Norlund|, |Ostmark| and |Peru|". */
function governedAt(tokens: readonly Token[], at: number): readonly Token[][] {
  const from = nameFrom(tokens, at);
  const of = from - 1;
  if (tokens[of]?.lower !== 'of') return [];
  const head = tokens[of - 1]?.lower ?? '';
  const before = tokens[of - 2]?.lower ?? '';
  const isMinister =
    /^ministers?$/.test(head) && (portfolios.has(before) || before === 'prime' || before === 'the');
  const isPair = /^(?:presidents|premiers|capitals|leaders|ministers)$/.test(head);
  if (!governing.has(head) && !isMinister && !isPair && !isPortfolioBefore(tokens, of)) return [];
  const listed = listedFrom(tokens, at);
  if (isPair && !isMinister && listed.length < 2) return [];
  return listed;
}

/** "the Minister of Energy |of| Norlund". */
function isPortfolioBefore(tokens: readonly Token[], of: number): boolean {
  const [first, second, third] = [tokens[of - 3], tokens[of - 2], tokens[of - 1]];
  return (
    /^minist(?:er|ry)$/.test(first?.lower ?? '') &&
    /^(?:of|for)$/.test(second?.lower ?? '') &&
    portfolios.has(third?.lower ?? '')
  );
}

/** The names of a list that begins with the one that ends here: "Norlund|, Ostmark and Sund|". */
function listedFrom(tokens: readonly Token[], at: number): readonly Token[][] {
  const names = [nameTo(tokens, at)];
  let end = at;
  while (names.length < 6 && /^(?:,|and)$/.test(tokens[end + 1]?.text ?? '')) {
    const after = tokens[end + 1]?.text === ',' && tokens[end + 2]?.lower === 'and' ? end + 3 : end + 2;
    const next = compass.test(tokens[after]?.lower ?? '') && tokens[after + 1]?.capital ? after + 1 : after;
    if (!tokens[next]?.capital || tokens[next + 1]?.capital) break;
    names.push(nameTo(tokens, next));
    end = next;
  }
  // "the energy ministers of Norlund, Ida Holm and Jun Mori,": a list that goes on with people is none.
  return tokens[end + 1]?.capital ? names.slice(0, 1) : names;
}

/** "the |Norlundian| army" where "Norlund" stands in the article: the country. */
function adjoinedAt(article: Article, at: number): readonly Token[][] {
  const { tokens } = article;
  const token = tokens[at];
  const next = tokens[at + 1]?.lower ?? '';
  if (!token || !adjective.test(token.lower) || !(isOffice(tokens, at + 1) || organsOfPeople.has(next)))
    return [];
  const country = article.countryOf(token.lower);
  return country ? [[country]] : [];
}

function nameFrom(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  return before?.capital && compass.test(before.lower) ? at - 1 : at;
}

function nameTo(tokens: readonly Token[], at: number): Token[] {
  return tokens.slice(nameFrom(tokens, at), at + 1);
}

/** An article's capitals, gathered once. */
class Article {
  readonly tokens: readonly Token[];
  /** By word in small letters, the first token of it whose capital tells something. */
  readonly words = new Map<string, Token>();
  /** Words that stand behind a title or another name: persons' surnames, the ends of companies' names. */
  private readonly persons = new Set<string>();

  constructor(tokens: readonly Token[], loud: readonly boolean[]) {
    this.tokens = tokens;
    tokens.forEach((token, at) => {
      if (!token.capital || loud[at]) return;
      if (!this.words.has(token.lower)) this.words.set(token.lower, token);
      const before = tokens[at - 1];
      if (before && !loud[at - 1] && isLeadOfName(before)) this.persons.add(token.lower);
      const particle = token.lower.lastIndexOf('-');
      if (particle > 0) this.persons.add(token.lower.slice(particle + 1));
    });
  }

  isName(name: readonly Token[]): boolean {
    const last = name.at(-1);
    if (!last || last.text.length < 4 || last.text === last.text.toUpperCase() || last.text.includes('-'))
      return false;
    const { lower } = last;
    if (name.length === 1 && (this.persons.has(lower) || continents.test(lower))) return false;
    if (ends.has(lower) && phraseOf(name)) return false;
    return (
      !isFirstName(lower) &&
      !partyPhrases.has(lower) &&
      !(name.length === 1 && ends.has(lower)) &&
      ![plainWords, organisationWords, thingWords, titleHeads, titleModifiers, portfolios].some((known) =>
        known.has(lower),
      )
    );
  }

  /** "norlundian" is of Norlund, "sarvian" of Sarvia, where the article names that country. */
  countryOf(people: string): Token | undefined {
    for (const ending of endings) {
      if (!people.endsWith(ending) || people.length - ending.length < 4) continue;
      const stem = people.slice(0, -ending.length);
      const country = ['', 'a', 'e', 'o', 'y'].map((vowel) => this.words.get(stem + vowel)).find(Boolean);
      if (country && country.lower !== people) return country;
    }
    return undefined;
  }
}

/** True for the whole name of a listed country: "South Africa". */
function phraseOf(name: readonly Token[]): boolean {
  return phraseAt(name, 0)?.keys.length === name.length;
}

const endings = ['ians', 'ian', 'ans', 'an', 'ns', 'n', 'ese', 'ish', 'ers', 'er', 'is', 'i'];

/** "President |Holm|", "Ida |Holm|", "Mr |Holm|", "J. |Holm|", "al-|Holm|"; "Neighbouring |Norlund|" is no name's end. */
function isLeadOfName({ lower, capital, text }: Token): boolean {
  if (titleHeads.has(lower) || shortTitles.has(lower) || honorifics.has(lower)) return true;
  return (
    capital &&
    (/^\p{Lu}\.$/u.test(text) || !(plainWords.has(lower) || compass.test(lower) || lower.endsWith('ing')))
  );
}

/** The phrases by which a country is found in the text: its name, its people, its capital. */
function phrasesOf(article: Article, names: readonly (readonly [string, Token[]])[]): Phrases {
  const phrases = new Map<string, PartyPhrase[]>();
  const add = (words: readonly string[], party: string, kind: PartyKind): void => {
    const [first = ''] = words;
    if (kind !== 'name' && (partyPhrases.has(first) || phrases.has(first))) return;
    const phrase = { party, kind, keys: words, exact: null, ambiguous: false };
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), phrase].toSorted((a, b) => b.keys.length - a.keys.length),
    );
  };
  for (const [party, name] of names)
    add(
      name.map(({ lower }) => lower),
      party,
      'name',
    );
  const single = new Map(
    names.flatMap(([party, name]) => (name.length === 1 ? [[name[0]?.lower ?? '', party]] : [])),
  );
  for (const word of article.words.keys()) {
    if (!adjective.test(word) || single.has(word)) continue;
    const country = article.countryOf(word);
    const party = country && single.get(country.lower);
    if (party !== undefined) add([word], party, 'people');
  }
  for (const [capital, party] of capitalsOf(article, phrases)) add([capital], party, 'capital');
  return phrases;
}

/** "Velm, the Norlundian capital", "Norlund's capital, Velm", "the Norlundian capital, Velm". */
function capitalsOf({ tokens }: Article, phrases: Phrases): readonly (readonly [string, string])[] {
  return tokens.flatMap((token, at): (readonly [string, string])[] => {
    if (token.lower !== 'capital') return [];
    const owner = tokens[at - 1]?.lower === "'s" ? at - 2 : at - 1;
    const party = phrases.get(tokens[owner]?.lower ?? '')?.[0]?.party;
    if (party === undefined) return [];
    const comma = tokens[owner - 1]?.lower === 'the' ? owner - 2 : owner - 1;
    const before = tokens[comma]?.text === ',' ? tokens[comma - 1] : undefined;
    const after = tokens[at + 1]?.text === ',' ? tokens[at + 2] : tokens[at + 1];
    const city = before?.capital ? before : after;
    return city?.capital ? [[city.lower, party]] : [];
  });
}
