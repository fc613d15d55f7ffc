import { findNumerals, type Numeral } from '../../analysis/figures/numerals.ts';
import type { Article } from '../../model/article.ts';
import type { Difference } from '../../model/briefing.ts';
import type { Span } from '../../model/span.ts';
import { onceFor } from '../read-once.ts';
import { refsTo } from '../refs.ts';
import type { ScopedArticle } from '../scope.ts';
import { inNote } from '../withdrawals.ts';
import { factBetween } from './fact-between.ts';
import { numbersInWords } from './number-in-words.ts';
import { areRivalNumbers } from './rival-numbers.ts';
import { sentenceOf } from './sentence-of.ts';

const number = '(?:[$€£]\\s?)?\\d[\\d.,]*\\d(?:\\s?(?:%|per cent|percent|million|billion|bn|m))?|\\d+%?';
const about =
  '(?:about |around |some |roughly |nearly |almost |just |only |at least |more than |over |under |up to |close to |just over |just under )?';
const who = "((?:[\\p{L}.’'-]+\\s){1,6}?)";
/** Who counts: people by what they do, bodies, and names. */
const teller =
  /(?:\p{Lu}[\p{L}’'-]+|police|union|ministry|government|company|authority|authorities|council|army|military|opposition|agency|bank|board|league|federation|guild|party|group|bloc|mayor|minister|officials?|witness(?:es)?|management|town hall|(?<!\b(?:numb|pap|wat|membe|pow|quart|oth|ord|fev)(?:ers?)?)\p{Ll}{2,}(?:ers|ors|ists|ians|ants|men|women))\s$/u;
const joint = '(?:,\\s(?:and\\s|but\\s|while\\s|whereas\\s)?|\\s(?:and|but|while|whereas|against)\\s)';
const more = "(?:\\s[\\p{L}’'-]+){0,3}?";
/**
 * "…, which police put at 3,500 and the union at 6,000", "Police put the crowd at 3,500, the organisers at 6,000".
 * The groups are the first number, who tells the second one, and that.
 */
const putAt = new RegExp(
  `\\bputs?\\s(?:[\\p{L}’'-]+\\s){0,5}?at\\s${about}(${number})${more}${joint}(?:by\\s)?${who}(?:(?:has\\s|have\\s|had\\s)?puts?\\s(?:[\\p{L}’'-]+\\s){1,3}?)?at\\s${about}(${number})`,
  'gu',
);
/** "3,500 people according to the police, 6,000 according to the organisers". */
const accordingTo = new RegExp(
  `(?<![\\d.,])(${number})(?:\\s[\\p{L}’'-]+){0,5},?\\saccording to [^,;.\\d\\n]{2,50}?${joint}()${about}(${number})${more},?\\saccording to\\s`,
  'gu',
);

/** Two numbers that one sentence has for one thing, each with who gives it. */
export function numbersInTurn(scope: readonly ScopedArticle[]): Difference[] {
  return scope
    .filter(({ inWindow }) => inWindow)
    .flatMap((source) => matchesIn(source.article).flatMap((match) => differenceIn(source, match) ?? []));
}

const matchesIn = onceFor(({ text }: Article): readonly RegExpExecArray[] => [
  ...(/\bputs?\s/.test(text) ? text.matchAll(putAt) : []),
  ...(/\d[^.;\n]{0,80}\baccording to\b/.test(text) ? text.matchAll(accordingTo) : []),
]);

function differenceIn(source: ScopedArticle, match: RegExpExecArray): Difference | null {
  const { text } = source.article;
  const [whole, one = '', by = '', other = ''] = match;
  if (by !== '' && !teller.test(by)) return null;
  const second = match.index + whole.lastIndexOf(other);
  const first = match.index + whole.indexOf(one);
  const [a, b] = [numeralAt(text, first), numeralAt(text, second)];
  const sentence = sentenceOf(text, { start: match.index, end: second + other.length });
  if (
    !a ||
    !b ||
    !sentence ||
    !areRivalNumbers(a, b) ||
    areOfTwoDays(source, a, b, sentence) ||
    inNote(source, sentence)
  )
    return null;
  const versions = [
    { text: text.slice(sentence.start, a.end), cites: refsTo(source, [sentence]) },
    {
      text: text.slice(a.end, sentence.end).replace(/^[\s,;]+(?:and\s|but\s|while\s)?/, ''),
      cites: refsTo(source, [sentence]),
    },
  ];
  return factBetween('number', `Number: ${numbersInWords(a.value, b.value, a.unit ?? undefined)}`, versions);
}

/** "…at $40 in May and the union at $50 in June". */
function areOfTwoDays({ findings }: ScopedArticle, a: Span, b: Span, sentence: Span): boolean {
  const within = (start: number, end: number): string | undefined =>
    findings.dates.find((date) => date.start >= start && date.end <= end)?.value;
  const [first, second] = [within(a.end, b.start), within(b.end, sentence.end)];
  return first !== undefined && second !== undefined && first !== second;
}

function numeralAt(text: string, start: number): (Numeral & Span) | null {
  const [found] = findNumerals(text.slice(start, start + 40));
  return found?.start === 0 ? { ...found, start, end: start + found.end } : null;
}
