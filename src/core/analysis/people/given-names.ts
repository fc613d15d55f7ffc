import { femaleNames } from './female-names.ts';
import { maleNames } from './male-names.ts';
import { plainLetters } from './plain-letters.ts';
import { sharedNames } from './shared-names.ts';

/** True where the word opens full names: a common given name, or a family name that is written first. */
export function isFirstName(lower: string): boolean {
  return genderOfName(lower) !== null || sharedNames.has(plainLetters(lower));
}

/** The gender that a given name tells; of a joined one ("Jean-Yves") its first part's. */
export function genderOfName(lower: string): 'female' | 'male' | null {
  const name = plainLetters(lower);
  if (femaleNames.has(name)) return 'female';
  if (maleNames.has(name)) return 'male';
  const hyphen = name.indexOf('-');
  return hyphen > 2 ? genderOfName(name.slice(0, hyphen)) : null;
}

/**
 * One key for the spellings of a name in other letters: Yashin and Iashin, Dubinsky and Dubinskyy,
 * Alexander and Aleksander, Kim Jong Un and Kim Jong-un.
 */
export function spellingKey(name: string): string {
  return plainLetters(name.toLowerCase())
    .replace(/[^\p{L}]/gu, '')
    .replace(/(?:iy|yy|ii|ij|yi|ey|ei)$/, 'i')
    .replace(/y/g, 'i')
    .replace(/ks/g, 'x')
    .replace(/kh/g, 'h')
    .replace(/(\p{L})\1+/gu, '$1');
}
