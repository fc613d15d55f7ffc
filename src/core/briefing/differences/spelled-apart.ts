import { editDistance } from '../../topics/nearest.ts';
import { areFormsOfOneName } from './given-names.ts';
import type { Spelling } from './spelling.ts';

/** How many letters two spellings of one name may differ in. */
const few = 2;
/** Shorter names than this that differ by a letter are two names: "Lund", "Lind". */
const shortest = 5;
/** Letters at the beginning that two spellings have in common. */
const beginning = 2;

/**
 * True for two spellings of one name of which one is a slip: "Thorvaldsen" and "Thorvaldson", "Cheikh" and "Cheick",
 * "Leanne" and "Leeanne". What languages and their letters make of a name is none: "Riabkov" and "Ryabkov", "Joe" and
 * "Joseph", "Mohamed" and "Mohammad".
 */
export function areSpelledApart(a: Spelling, b: Spelling): boolean {
  const [one, other] = [a.plain, b.plain];
  if (Math.min(one.length, other.length) < shortest) return false;
  if (one.slice(0, beginning) !== other.slice(0, beginning)) return false;
  if (one.startsWith(other) || other.startsWith(one) || areFormsOfOneName(a, b)) return false;
  if (hasDoubledVowel(one, other)) return true;
  if (a.folded === b.folded || vowelless(a.folded) === vowelless(b.folded)) return isEnding(one, other);
  return editDistance(one, other) <= few;
}

/** "leeanne" of "leanne". */
function hasDoubledVowel(a: string, b: string): boolean {
  return a !== b && a.replace(/([aeo])\1/g, '$1') === b.replace(/([aeo])\1/g, '$1');
}

/** "-sen" and "-son" are two names' endings, as no language's letters make one of the other. */
function isEnding(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => /(?:son|sen|man|mann|ton|ten|ley|lee)$/.exec(name)?.[0]);
  return one !== undefined && other !== undefined && one !== other;
}

function vowelless(name: string): string {
  return name.replace(/[aeiouy]/g, '');
}
