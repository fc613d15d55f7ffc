import { type ArticleWords, sameSentence } from './article-words.ts';
import { isFirstName } from './given-names.ts';
import { phraseAt } from './party-phrases.ts';
import { plainWords } from './plain-words.ts';
import { honorifics, titleHeads } from './title-words.ts';

/** What a company's name ends with by law. */
const legal = /^(?:AG|SE|NV|BV|AB|ASA|Oyj|GmbH|plc|Plc|PLC|Ltd\.?|LLC|SpA|Inc\.?)$/;
/** Last words of companies' and clubs' names, none of them a surname. */
const trades = new Set(
  'air books foods cement rail pharma pharmaceuticals chemicals logistics cruises supermarkets aerospace aviation electronics software telecom publishing publishers brewery beverages healthcare research analytics consulting advisory economics ventures'.split(
    ' ',
  ),
);

/**
 * The token after the name of a company that begins at a token: "Hollins & Drake", "Orbis Cement AG", "Pellow Books", and of
 * a country's Red Cross; the token itself where none does.
 */
export function companyFrom(words: ArticleWords, at: number): number {
  const national = endOfNational(words, at);
  if (national > at) return national;
  const first = words.tokens[at]?.lower ?? '';
  if (plainWords.has(first) || honorifics.has(first) || titleHeads.has(first) || words.partyFrom.has(at))
    return at;
  const opened = endOfOpened(words, at);
  if (opened > at) return opened;
  const branch = endOfBranch(words, at);
  if (branch > at) return branch;
  let to = at;
  let joined = false;
  while (to < at + 6 && sameSentence(words, at, to)) {
    const token = words.tokens[to];
    if (token?.text === '&' && to > at && words.tokens[to + 1]?.capital) joined = true;
    else if (!token?.capital || (to > at && (plainWords.has(token.lower) || titleHeads.has(token.lower))))
      break;
    to++;
    if (legal.test(token?.text ?? '')) return to - at > 1 ? to : at;
  }
  if (to - at < 2) return at;
  if (joined) return words.tokens.slice(at, to).some(({ lower }) => isFirstName(lower)) ? at : to;
  return trades.has(words.tokens[to - 1]?.lower ?? '') && !isFirstName(first) ? to : at;
}

/** What names of companies and bodies begin with in many languages. */
const openers = new Set(
  (
    'Bank Banco Banca Banque Radio Grupo Groupe Gruppo Crédit Credit Minera Cementos Compagnie Compañía Agence Agencia ' +
    'Universidad Université Università Institut Instituto Fundación Fondation Fundação Stiftung Hotel Hôtel Editorial Stade'
  ).split(' '),
);

/** "Bank Sutter", "Radio Lumen", "Minera Collao". */
function endOfOpened(words: ArticleWords, at: number): number {
  if (!openers.has(words.tokens[at]?.text ?? '')) return at;
  let to = at + 1;
  while (
    to < at + 4 &&
    sameSentence(words, at, to) &&
    words.tokens[to]?.capital &&
    !plainWords.has(words.tokens[to]?.lower ?? '')
  )
    to++;
  return to > at + 1 && !isFirstName(words.tokens[at + 1]?.lower ?? '') ? to : at;
}

/** "Corvia Ireland": a country's name that ends a company's stands for no country. */
function endOfBranch(words: ArticleWords, at: number): number {
  const country = phraseAt(words.tokens, at + 1);
  if (country?.kind !== 'name' || words.partyFrom.has(at + 1) || words.tokens[at]?.kind !== 'word') return at;
  if (isFirstName(words.tokens[at]?.lower ?? '') || !sameSentence(words, at, at + 1)) return at;
  return at + 1 + country.keys.length;
}

/** "the Kenyan Red Cross", "Turkish Red Crescent". */
function endOfNational(words: ArticleWords, at: number): number {
  const party = words.partyFrom.get(at);
  if (party === undefined || party.kind === 'organisation') return at;
  const [red, cross] = [words.tokens[party.to], words.tokens[party.to + 1]];
  return red?.text === 'Red' && /^(?:Cross|Crescent)$/.test(cross?.text ?? '') ? party.to + 2 : at;
}

/** What the company is called for short: "air", "books"; else "company". */
export function headOfCompany(words: ArticleWords, from: number, to: number): string {
  const last = words.tokens[to - 1]?.lower ?? '';
  if (trades.has(last)) return last;
  return words.tokens[from + 1]?.text === 'Red' ? 'charity' : 'company';
}
