import { type ArticleWords, sameSentence } from './article-words.ts';
import { particles } from './plain-words.ts';

/** Ranks and styles that are written short and without a full stop. */
const shortRanks =
  /^(?:Gen|Col|Lt|Maj|Capt|Sgt|Cpl|Brig|Adm|Cmdr|Rev|Fr|Msgr|Amb|Sen|Rep|Gov|Engr?|Adv|Mzee|Alhaji|Hajia|Hajji|Datuk|Dato|Shri|Smt|Ustaz|Comrade|Cde)$/;

/** "|Gen| Abebe Tolosa", "|Mzee| Juma Otieno": before a whole name alone, as "Gen", "Col" and "Maj" are given names, too. */
export function isShortRank(words: ArticleWords, at: number): boolean {
  if (!shortRanks.test(words.tokens[at]?.text ?? '') || !sameSentence(words, at, at + 2)) return false;
  const [given, last] = [words.tokens[at + 1], words.tokens[at + 2]];
  return given?.capital === true && (last?.capital === true || particles.has(last?.lower ?? ''));
}
