import type { ArticleWords } from './article-words.ts';

const compass =
  /^(?:new|north|south|east|west|northern|southern|eastern|western|central|baltic|atlantic|pacific)$/;

/** "|New| York", "|North| Carolina", "|Central| Asia", "|Northern| Fleet Yard": a plain word that opens a name before another capital. */
export function opensPlace(words: ArticleWords, at: number): boolean {
  return compass.test(words.tokens[at]?.lower ?? '') && words.tokens[at + 1]?.capital === true;
}
