import { plainLetters } from '../../analysis/people/plain-letters.ts';
import { fold } from '../join-people.ts';

/** A given name or a last name with what its spellings are compared by. */
export interface Spelling {
  readonly name: string;
  /** In small letters without accents and marks. */
  readonly plain: string;
  /** One key for the spellings that romanisation gives one name. */
  readonly folded: string;
  /** Consonants alone: romanisations of one name differ in vowels, "Aliaksandr" and "Aleksandr". */
  readonly skeleton: string;
}

/** A name made ready to be compared with others. */
export function spellingOf(name: string): Spelling {
  const folded = fold(name);
  return {
    name,
    plain: plainLetters(name.toLowerCase()).replace(/[.'’-]/g, ''),
    folded,
    skeleton: folded
      .replace(/[aeiou]/g, '')
      .replace(/[kq]/g, 'c')
      .replace(/w/g, 'v'),
  };
}
