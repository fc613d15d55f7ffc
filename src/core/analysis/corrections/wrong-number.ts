import type { CorrectionFinding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { findNumerals, type Numeral } from '../figures/numerals.ts';
import { wordsOf } from './words.ts';

/** A number that a correction withdrew, and the one that takes its place. */
export interface WrongNumber {
  /** Offsets into the item's text. */
  readonly was: Span;
  /** Offsets into the correction's `now`. */
  readonly now: Span;
}

/**
 * Where an item gives, in words of its own, the one number that a correction withdrew: "which carries about |900| passengers"
 * for "the ferry carries about 900 passengers a day". What is counted must be told by the same word.
 */
export function wrongNumber(
  { was, now }: Pick<CorrectionFinding, 'was' | 'now'>,
  text: string,
): WrongNumber | null {
  if (was === undefined || now === undefined) return null;
  const right = findNumerals(now);
  const old = findNumerals(was);
  const number = onlyBeside(old, right);
  const replacement = onlyBeside(right, old);
  if (!number || !replacement) return null;
  const told = findNumerals(text).find(
    (found) =>
      found.value === number.value && found.unit === number.unit && countsTheSame(was, number, text, found),
  );
  return told ? { was: told, now: replacement } : null;
}

/** The number that others do not have, where there is just one. */
function onlyBeside(numbers: readonly Numeral[], others: readonly Numeral[]): Numeral | undefined {
  const own = numbers.filter(({ value }) => !others.some((other) => other.value === value));
  return own.length === 1 ? own[0] : undefined;
}

/** A sum or share says itself what it measures. */
function countsTheSame(was: string, { end, unit }: Numeral, text: string, found: Numeral): boolean {
  if (unit !== null) return true;
  const [counted] = wordsOf(was.slice(end));
  const [other] = wordsOf(text.slice(found.end));
  return counted?.content === true && counted.stem === other?.stem;
}
