import { calendarNames } from './calendar-names.ts';
import { leadingGroup } from './leading-group.ts';

const month = new RegExp(`^(?:${calendarNames})$`, 'i');

/**
 * Words with a capital beside a number, in small letters; the first one only where it is known for a name.
 * @param at where the number stands in `text`, which is searched around it for the first word's other uses
 */
export function namesBeside(words: string, text: string, at: number): Set<string> {
  const names = [...words.matchAll(/(?<=[\p{L}\p{N},’'”"-]\s)\p{Lu}[\p{L}\p{N}]+/gu)].map(([name]) =>
    name.toLowerCase(),
  );
  const first = leadingGroup(words) ?? nameAtStart(words, nearby(text, at));
  return new Set([...(first ? [first.toLowerCase()] : []), ...names].filter((name) => !month.test(name)));
}

/** Characters on either side in which a name is looked for again. */
const near = 4000;

function nearby(text: string, at: number): string {
  return text.slice(Math.max(0, at - near), Math.max(0, at) + near);
}

/** A sentence's first word, where the article has it with a capital within a sentence, too. */
function nameAtStart(words: string, text: string): string | null {
  const first = /^\p{Lu}[\p{L}\p{N}]{2,}(?=['’\s])/u.exec(words)?.[0];
  return first !== undefined && new RegExp(`[\\p{Ll},]\\s${first}(?![\\p{L}\\p{N}])`, 'u').test(text)
    ? first
    : null;
}

const name = '\\p{Lu}[\\p{L}’-]+';
const place = new RegExp(
  `\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]ff|[Oo]utside|[Aa]round|[Aa]long)\\s(?:the\\s)?(${name}(?:,\\s${name})*(?:,?\\sand\\s${name})?)`,
  'gu',
);

/**
 * Towns and lands that a preposition of place leads ("in Arvik, Brandal and Sund"), behind a number or at the very beginning; "talks |in Arvik| on freeing 30
 * captives" says where the talks are.
 */
export function placesAt(words: string, number: number): Set<string> {
  const found = [...words.matchAll(place)].filter(({ index }) => index === 0 || index > number);
  const names = found.flatMap(([, list = '']) => list.toLowerCase().split(/,?\sand\s|,\s/));
  return new Set(names.filter((one) => !month.test(one)));
}

const pronoun = /\b(?:it|he|she|they|we|I)\s[^,;]*$/u;

const teller = /^.*\b(?:that|said|says|told (?:\p{L}+ ){1,3}?)\s/su;

/**
 * True for a pronoun, or a name that no preposition leads: "|Merrion Air| expects to scrap", but not "in Merrion", nor who
 * only tells: "Ms Holm said that".
 */
export function hasAgent(before: string, names: ReadonlySet<string>): boolean {
  const clause = before.replace(teller, '');
  if (pronoun.test(clause)) return true;
  const words = clause.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some(
    (word, at) =>
      names.has(word.toLowerCase()) &&
      !/^(?:in|at|of|from|near|to|on|for|with|the|around)$/i.test(words[at - 1] ?? ''),
  );
}
