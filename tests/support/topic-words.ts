import type { Person } from '../../src/core/model/finding.ts';

/** Lower case, straight apostrophes, no accents, single spaces: what two spellings of the same words share. */
export function plain(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll(/\s+/gu, ' ')
    .toLowerCase();
}

/** True where `whole` has the words of `part`. */
export function has(whole: string, part: string): boolean {
  return plain(whole).includes(plain(part));
}

/** True where either has the words of the other. */
export function share(a: string, b: string): boolean {
  return has(a, b) || has(b, a);
}

const article = /^(?:the|an?|his|her|its|their|mr|ms|mrs)\.? /u;
const smallWord = /^(?:the|an?|of|for|in|on|to|with|who|his|her)$/u;

/** True where a person or a description of one is the one whom the labels name. */
export function isSpeaker(person: Person, labels: readonly string[]): boolean {
  return labels.some((label) => isNamed(person, label));
}

function isNamed(person: Person, label: string): boolean {
  const wanted = plain(label).replace(article, '');
  const name = plain(person.name).replace(article, '');
  if (name === wanted) return true;
  if (!isDescription(label)) return false;
  if (share(name, wanted)) return true;
  const told = new Set(wordsOf(`${person.name} ${person.title ?? ''} ${person.affiliation ?? ''}`));
  const words = wordsOf(label);
  return person.anonymous === true && words.filter((word) => told.has(word)).length * 2 >= words.length;
}

/** "a senior official", "two people with knowledge of the matter", "officials": nobody with a name of one's own. */
function isDescription(label: string): boolean {
  return /^(?:the|an?|one|two|his|her|mr)\b/iu.test(label) || !/\p{Lu}.* \p{Lu}/u.test(label);
}

function wordsOf(text: string): readonly string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !smallWord.test(word));
}
