import type { Token } from '../people/tokens.ts';

/** Nouns of people and bodies that speak for a country or an organisation. */
export const speaksFor =
  /^(?:governments?|officials?|administration|ministry|ministries|cabinet|delegations?|delegates?|negotiators?|mediators?|diplomats?|envoys?|sides?|leaders?|leadership|authorities|presidents?|presidency|premier|chancellor|ministers?|ambassadors?|secretary|spokes(?:man|woman|person|people)|representatives?|aides|team|regime|state department|department|parliament|senate|council|commission|board|management|bloc|alliance|union|embassy|mission|allies|generals?|commanders?|chief|military|army)$/;
/** The most words that an office behind a party's name has. */
export const longestRole = 5;

/** The head noun: the last word before "of", "for", "to", "in", "at". */
export function headOf(tokens: readonly Token[]): string {
  const cut = tokens.findIndex(({ lower }) => /^(?:of|for|to|in|at|on|from)$/.test(lower));
  const words = cut < 0 ? tokens : tokens.slice(0, cut);
  // A name may follow the office: "Norway's foreign minister |Ida Holm".
  const office = words.findLast(({ capital, lower }) => !capital || speaksFor.test(lower));
  return office?.lower ?? '';
}
