/** A word of a text, as far as it tells one filling of a form from another. */
export interface Word {
  /** In lower case. */
  readonly key: string;
  readonly kind: 'plain' | 'name' | 'figure';
}

/** Words in which days, rounds and places are counted. */
const numerals = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
    'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'
  ).split(' '),
);

interface Found {
  readonly key: string;
  readonly hasCapital: boolean;
  readonly opensSentence: boolean;
}

/**
 * The words of a text in order. A name is a word that has a capital within a sentence somewhere, or that opens one before
 * another capital; numbers in letters count as figures.
 */
export function particularsOf(text: string): readonly Word[] {
  const found = foundIn(text);
  const names = new Set(
    found.flatMap((word, at) => {
      const isInName = word.hasCapital && (!word.opensSentence || found[at + 1]?.hasCapital);
      return isInName && word.key.length > 1 ? [word.key] : [];
    }),
  );
  return found.map(({ key, hasCapital }) => ({ key, kind: kindOf(key, hasCapital && names.has(key)) }));
}

function kindOf(key: string, isName: boolean): Word['kind'] {
  if (/\p{N}/u.test(key) || numerals.has(key)) return 'figure';
  return isName ? 'name' : 'plain';
}

function foundIn(text: string): Found[] {
  let end = 0;
  return [...text.matchAll(/\p{N}+(?:[.,]\p{N}+)*\p{L}*|[\p{L}\p{M}]+/gu)].map((match) => {
    const [word] = match;
    const between = text.slice(end, match.index);
    const opensSentence = end === 0 || /[.!?:“„«\n]|["'‘]$/.test(between);
    end = match.index + word.length;
    return { key: word.toLowerCase().replaceAll(',', ''), hasCapital: /^\p{Lu}/u.test(word), opensSentence };
  });
}
