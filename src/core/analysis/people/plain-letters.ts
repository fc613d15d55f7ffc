/** Letters that Unicode does not take apart into a plain one and an accent, as English papers write them. */
const whole: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
const wholeLetter = new RegExp(`[${Object.keys(whole).join('')}]`, 'g');

/** Lower case as English papers write it: "françois" as "francois", "altınay" as "altinay", "łukasz" as "lukasz". */
export function plainLetters(lower: string): string {
  if (/^[\x20-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(wholeLetter, (letter) => whole[letter] ?? letter);
}
