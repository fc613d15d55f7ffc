const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const suffixes: Readonly<Record<string, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
const american: Readonly<Record<string, string>> = {
  centre: 'center',
  centres: 'centers',
  defence: 'defense',
  licence: 'license',
  programme: 'program',
  programmes: 'programs',
  grey: 'gray',
  towards: 'toward',
  afterwards: 'afterward',
  learnt: 'learned',
  ok: 'okay',
};

/**
 * A word as every outlet's style book would spell it: "realised" and "realized", "labour" and "labor", "twelve" and
 * "12", "12th" and "twelfth"; none for "per cent", which others write as a sign.
 * @param word in small letters
 */
export function inOneSpelling(word: string): readonly string[] {
  if (/^(?:per|cent|percent)$/.test(word)) return [];
  const number = numbers.indexOf(word);
  if (number >= 0) return [String(number)];
  const ordinal = ordinals.indexOf(word);
  if (ordinal >= 0) return [`${ordinal}${suffixes[ordinal] ?? 'th'}`];
  if (word.length < 5) return [american[word] ?? word];
  return [
    american[word] ??
      word
        .replace(/is(e[drs]?|ing|ations?|able)$/, 'iz$1')
        .replace(/yse([drs]?)$/, 'yze$1')
        .replace(/our(s|ed|ing|ite|ites|able|hood|ly)?$/, 'or$1')
        .replace(/ll(ed|ing|er|ers)$/, 'l$1'),
  ];
}
