const irregular: ReadonlyMap<string, string> = new Map(
  (
    'got get gotten get went go gone go came come took take taken take gave give given give made make said say told tell ' +
    'saw see seen see knew know known know thought think left leave lost lose won win paid pay kept keep held hold met meet ' +
    'brought bring bought buy built build sent send spent spend stood stand sat sit spoke speak spoken speak broke break ' +
    'broken break chose choose chosen choose fell fall fallen fall felt feel found find fought fight grew grow grown grow ' +
    'heard hear led lead meant mean ran run rose rise risen rise sold sell began begin begun begin wrote write written write ' +
    'has have had have does do did do done do is be are be was be were be been be am be men man women woman children child ' +
    'feet foot teeth tooth lives life'
  )
    .split(' ')
    .reduce<[string, string][]>(
      (pairs, word, at, words) => (at % 2 === 0 ? [...pairs, [word, words[at + 1] ?? word]] : pairs),
      [],
    ),
);

/** A word without plural, tense and the like: "trading" and "traded" → "trad", "got" → "get". */
export function lemmaOf(word: string): string {
  const base = irregular.get(word);
  if (base !== undefined) return base;
  if (word.length < 4 || /\d/.test(word)) return word;
  const cut = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s|e)$/, '');
  return cut.length >= 3 ? cut.replace(/([bdgklmnprtz])\1$/, '$1') : word;
}
