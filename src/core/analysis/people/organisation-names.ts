import { type ArticleWords, opensSentence, type Stretch, wordsOf } from './article-words.ts';
import { companyFrom, headOfCompany } from './company-names.ts';
import { isFirstName } from './given-names.ts';
import { bodyKinds, foreignBodies, organisationWords, particles, plainWords } from './plain-words.ts';
import { honorifics, portfolios, titleHeads } from './title-words.ts';

/** An organisation by a name of its own: "Northern Fisheries Council", "Ministry of Foreign Affairs". */
export interface OrganisationName extends Stretch {
  readonly name: string;
  /** Its last naming word in lower case: "council", "ministry". */
  readonly head: string;
  /** "ENB" where "(ENB)" follows the name. */
  readonly acronym: string | null;
  /** Country or organisation that the name begins with: "Russian Foreign Ministry". */
  readonly party: string | null;
}

/** Finds capitalised phrases that hold a word such as "Council" or "Ministry". One pass. */
export function findOrganisationNames(words: ArticleWords): OrganisationName[] {
  const found: OrganisationName[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    if (!words.tokens[at]?.capital || words.shouted[at]) continue;
    const named = namedByKind(words, at);
    if (named > at) {
      const head = words.tokens[at - 1]?.lower ?? '';
      found.push({ ...organisation(words, { from: at, to: named }), head });
      at = named - 1;
      continue;
    }
    const company = companyFrom(words, at);
    if (company > at) {
      found.push({
        ...organisation(words, { from: at, to: company }),
        head: headOfCompany(words, at, company),
      });
      at = company - 1;
      continue;
    }
    const from = startsName(words, at) ? at : at + 1;
    const to = from === at ? endOfOrganisation(words, from) : from;
    if (to <= from) continue;
    found.push(organisation(words, { from: withCountry(words, from), to }));
    at = to - 1;
  }
  return found;
}

/** "the charity Clean Water", "governing body Afra": the end of the capitals after such a noun; `at` where none stands. */
function namedByKind(words: ArticleWords, at: number): number {
  const before = words.tokens[at - 1];
  if (
    !before ||
    before.capital ||
    !bodyKinds.has(before.lower) ||
    words.sentenceOf[at - 1] !== words.sentenceOf[at]
  )
    return at;
  const first = words.tokens[at]?.lower ?? '';
  const isPlain = plainWords.has(first) && !particles.has(words.tokens[at + 1]?.lower ?? '');
  if (words.partyFrom.has(at) || isPlain || isFirstName(first) || honorifics.has(first)) return at;
  let to = at;
  while (to < at + 6 && isInName(words, to) && words.sentenceOf[to] === words.sentenceOf[at]) to++;
  return titleHeads.has(words.tokens[to - 1]?.lower ?? '') ? at : to;
}

/** A capital, or a particle between two: "Acque del Ponente". */
function isInName(words: ArticleWords, at: number): boolean {
  const token = words.tokens[at];
  if (token?.capital === true) return true;
  return particles.has(token?.lower ?? '') && words.tokens[at + 1]?.capital === true;
}

/** "Norland's Foreign Ministry": the country belongs to the name. */
function withCountry(words: ArticleWords, from: number): number {
  if (words.tokens[from - 1]?.lower !== "'s" || words.partyFrom.has(from)) return from;
  const party = words.partyTo.get(from - 1);
  return party !== undefined && party.kind === 'name' ? party.from : from;
}

function startsName(words: ArticleWords, at: number): boolean {
  const lower = words.tokens[at]?.lower ?? '';
  if (words.partyFrom.has(at)) return true;
  if (opensSentence(words, at) && words.lowerWords.has(lower)) return false;
  if (isPortfolio(words, at)) return false;
  if (titleHeads.has(lower) && !organisationWords.has(words.tokens[at + 1]?.lower ?? '')) return false;
  return (
    !plainWords.has(lower) ||
    (organisationWords.has(lower) && words.tokens[at + 1]?.capital === true) ||
    /^(?:european|african|asian|arab|west|western|east|eastern|north|northern|south|southern|central|middle|atlantic|pacific|baltic|world|christian|islamic|muslim|national|new|united|democratic|republican|conservative|labour|liberal|socialist|first|free)$/.test(
      lower,
    )
  );
}

/** "Minister of Energy", "Secretary for Fisheries": what an office is for. */
function isPortfolio(words: ArticleWords, at: number): boolean {
  if (!portfolios.has(words.tokens[at]?.lower ?? '')) return false;
  const preposition = words.tokens[at - 1]?.lower ?? '';
  return /^(?:of|for)$/.test(preposition) && titleHeads.has(words.tokens[at - 2]?.lower ?? '');
}

/** The token after the organisation's last word; `from` where the capitals name none. */
function endOfOrganisation(words: ArticleWords, from: number): number {
  const land = words.partyFrom.get(from + 1);
  // "Police Scotland"
  if (words.tokens[from]?.lower === 'police' && land?.kind === 'name') return land.to;
  if (foreignBodies.has(words.tokens[from]?.lower ?? '')) return endOfForeign(words, from);
  let end = from;
  let at = from;
  while (at < from + 12) {
    const token = words.tokens[at];
    if (!token || words.sentenceOf[at] !== words.sentenceOf[from]) break;
    if (token.capital) {
      if (isTitleHead(words, at, from)) break;
      if (organisationWords.has(token.lower)) end = at + 1;
      at++;
    } else if (end === at && (token.lower === 'of' || token.lower === 'for' || token.lower === 'on')) {
      end = endOfComplement(words, at);
      if (end <= at + 1) return trimmed(words, from, at);
      at = end;
    } else if ((token.text === '&' || isPlural(words, at, from)) && words.tokens[at + 1]?.capital) at++;
    else break;
  }
  return trimmed(words, from, end);
}

/** "Direction Générale des Douanes et Accises": its kind comes first, and small words join what follows. */
function endOfForeign(words: ArticleWords, from: number): number {
  let to = from;
  while (to < from + 8 && words.sentenceOf[to] === words.sentenceOf[from]) {
    const joins = words.tokens[to]?.lower === 'et' && words.tokens[to + 1]?.capital === true;
    if (!joins && (!isInName(words, to) || titleHeads.has(words.tokens[to]?.lower ?? ''))) break;
    to++;
  }
  return to - from < 2 ? from : to;
}

/** "the Builders' League", "the People's Party": the mark belongs to the name; "Ana's Party" is Ana's. */
function isPlural(words: ArticleWords, at: number, from: number): boolean {
  const mark = words.tokens[at];
  const before = words.tokens[at - 1];
  if (mark === undefined || before === undefined || mark.spaced || at === from) return false;
  if (/^['’]$/.test(mark.text)) return before.lower.endsWith('s') && words.tokens[at + 1]?.spaced === true;
  return mark.lower === "'s" && /^(?:people|children|women|men)$/.test(before.lower);
}

/** A lone "Council", a name such as "Tony Banks" and a bare nationality are no organisation's name. */
function trimmed(words: ArticleWords, from: number, end: number): number {
  if (end - from < 2) return from;
  const [first, last] = [words.tokens[from]?.lower ?? '', words.tokens[from + 1]?.lower ?? ''];
  if (end - from > 2 || !isFirstName(first) || words.partyFrom.has(from)) return end;
  return surnames.has(last) && words.tokens[from - 1]?.lower !== 'the' ? from : end;
}

/** Kinds of body that people are called after: "Emily Post", "Margaret Court". */
const surnames = new Set(
  'house church guard post court press watch reserve bank banks school club cabinet mission chambers hall forum'.split(
    ' ',
  ),
);

function isTitleHead(words: ArticleWords, at: number, from: number): boolean {
  if (at === from) return false;
  const lower = words.tokens[at]?.lower ?? '';
  const next = words.tokens[at + 1];
  return titleHeads.has(lower) && !(next?.capital && organisationWords.has(next.lower));
}

/** "of Foreign Affairs and Trade", "of the Blue Rivers"; ends before a title or a name. */
function endOfComplement(words: ArticleWords, preposition: number): number {
  let at = preposition + 1;
  if (words.tokens[at]?.lower === 'the') at++;
  const party = words.partyFrom.get(at);
  if (party && (party.kind !== 'people' || !words.tokens[party.to]?.capital)) return party.to;
  const start = at;
  // "the Council of Ministers"
  const members = words.tokens[start];
  if (members?.capital === true && members.lower === 'ministers' && words.tokens[start + 1]?.capital !== true)
    return start + 1;
  const continent =
    /^(?:european|african|asian|arab)$/.test(members?.lower ?? '') &&
    words.tokens[start + 1]?.capital === true;
  if (plainWords.has(members?.lower ?? '') && !continent) return preposition;
  while (at < start + 5) {
    const token = words.tokens[at];
    const next = words.tokens[at + 1];
    const joins = token?.lower === 'and' && at > start && next?.capital && isAlike(words, at);
    if (!joins && (!token?.capital || token.kind !== 'word')) break;
    if (!joins && at > start && (titleHeads.has(token.lower) || isFirstName(token.lower))) break;
    if (words.sentenceOf[at] !== words.sentenceOf[preposition]) break;
    at++;
  }
  return at > start ? at : preposition;
}

/** "of Foreign Affairs and Trade", "of Guards and Drivers": two portfolios, or two plurals of one kind. */
function isAlike(words: ArticleWords, and: number): boolean {
  const [before, next] = [words.tokens[and - 1]?.lower ?? '', words.tokens[and + 1]?.lower ?? ''];
  if (portfolios.has(next)) return true;
  // "of Health and Child Care"
  if (portfolios.has(before) && words.tokens[and + 2]?.capital === true && !isFirstName(next)) return true;
  return /[^s]s$/.test(before) && /[^s]s$/.test(next) && !words.partyFrom.has(and + 1) && !isFirstName(next);
}

function organisation(words: ArticleWords, stretch: Stretch): OrganisationName {
  let head = '';
  // "National Union of Guards": what follows "of" names no kind of body.
  let end = stretch.to;
  for (let at = stretch.to - 1; at > stretch.from; at--)
    if (/^(?:of|for)$/.test(words.tokens[at]?.lower ?? '')) end = at;
  for (let at = end - 1; at >= stretch.from && head === ''; at--) {
    const lower = words.tokens[at]?.lower ?? '';
    if (organisationWords.has(lower)) head = lower;
  }
  return {
    ...stretch,
    name: wordsOf(words, isOfLand(words, stretch) ? { from: stretch.from + 2, to: stretch.to } : stretch),
    head,
    acronym: acronymAfter(words, stretch.to),
    party: partyOfName(words, stretch.from),
  };
}

/** "Norland's |Ministry of Health|": whose it is is no part of a name that says what it is for. */
function isOfLand({ tokens }: ArticleWords, { from, to }: Stretch): boolean {
  return tokens[from + 1]?.lower === "'s" && to - from > 3 && tokens[from + 3]?.lower === 'of';
}

function acronymAfter(words: ArticleWords, at: number): string | null {
  const [open, inner, close] = [words.tokens[at], words.tokens[at + 1], words.tokens[at + 2]];
  if (open?.text !== '(' || close?.text !== ')' || !inner) return null;
  return /^[A-Z][A-Za-z0-9.&-]{1,9}$/.test(inner.text) && /[A-Z].*[A-Z]/.test(inner.text) ? inner.text : null;
}

/** "Russian Foreign Ministry" is Russia's; "NATO-Russia Council" is nobody's. */
function partyOfName(words: ArticleWords, from: number): string | null {
  const token = words.tokens[from];
  const party = words.partyFrom.get(from);
  return party && !(token?.text.includes('-') && party.to === from + 1) ? party.party : null;
}
