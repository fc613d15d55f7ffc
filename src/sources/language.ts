/**
 * The primary language subtag of a BCP 47 tag, an OpenGraph locale or the like: `en-GB`, `en_US`, `EN` give `en`. Null for
 * what is no tag.
 */
export function languageTag(stated: string | null | undefined): string | null {
  const primary = /^\s*([a-z]{2,3})(?:[-_][\w-]*)?\s*$/i.exec(stated ?? '')?.[1]?.toLowerCase();
  if (primary === undefined || primary === 'und' || primary === 'mul') return null;
  return threeLetters.get(primary) ?? primary;
}

/** Codes of three letters for languages that have one of two. */
const threeLetters = new Map([
  ['eng', 'en'],
  ['ukr', 'uk'],
  ['rus', 'ru'],
  ['deu', 'de'],
  ['ger', 'de'],
  ['fra', 'fr'],
  ['fre', 'fr'],
  ['spa', 'es'],
  ['pol', 'pl'],
]);

/** Languages whose script tells them from the others; Cyrillic and Latin need a look at the words. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];

/** The commonest little words of each language; no word of a list is frequent in another's. */
const littleWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for was with his he on it as by at from are be this have not but had they were which said will would their has been who its after',
  de: 'der die das und ist nicht mit den von zu dem ein eine auch sich auf für wird sind dass er sie hat bei im als werden nach aus einer zum über haben wurde noch',
  fr: 'le la les des est et un une que qui dans pour pas sur au avec il elle ce du par sont plus ont cette aux mais été être leur nous après selon',
  es: 'el la los las que del y en un una por con para es se no al lo su como más pero sus ha este sobre entre también fue según tras',
  it: 'il di che è la per un una con non sono del della le dei nel si da alla anche più gli ha delle come dal ma questo stato dopo',
  pt: 'o que de os as do da em um uma para com não por mais dos das se na ao foi como pelo são ou sua entre também após segundo',
  nl: 'de het een van en dat op te zijn voor met niet aan er om ook als door bij naar wordt heeft werd maar hij uit over zich na',
  pl: 'się nie na że jest do to jak po co przez dla od ale tym już był oraz są przed czy tego może także które który',
  sv: 'och att det som en på är av för med till den har inte om ett de var från men efter kan vid ska',
  cs: 'se na je že to by jako ale za pro jsou které který tak jeho podle také jsem při po už nebo však',
  tr: 've bir bu için ile da de olarak daha çok en gibi olan sonra kadar ise ancak dedi var değil',
  ro: 'și de la în că nu care pe cu din este pentru mai un fost sau au prin după ca să',
  hu: 'a az és hogy nem is egy volt meg csak ez már de mint még lesz azt szerint után',
  fi: 'ja on ei että oli se myös hän ovat kun mutta joka kuin tai mukaan jälkeen ole',
  id: 'yang dan di untuk dengan dari ini itu pada tidak dalam akan oleh juga ke karena telah',
  vi: 'và của là có không cho được trong một các với người này đã những',
};

/** Letters and words that tell the languages of Cyrillic script apart. */
const cyrillic: Readonly<Record<string, { readonly letters: RegExp; readonly words: string }>> = {
  uk: { letters: /[іїєґ]/giu, words: 'і та що на не до від це як за про який було його вони також після' },
  ru: { letters: /[ыэъё]/giu, words: 'и что на не от это как за о который было его они также после' },
  bg: { letters: /[ъ]/giu, words: 'и че на не да от това за който беше са се с е по след' },
  sr: { letters: /[јљњћђџ]/giu, words: 'и да је у на не од то као за који су се са био' },
};

const lexicon = new Map<string, string[]>();
for (const [language, words] of Object.entries(littleWords)) {
  for (const word of words.split(' ')) lexicon.set(word, [...(lexicon.get(word) ?? []), language]);
}

/** A sample is enough: language does not change within an article, and the time stays the same for a long one. */
const sample = 2_000;
const fewestLetters = 40;
const fewestWords = 12;
/** Share of words that must be little words of a language; running text of any has 25 % and more. */
const clearShare = 0.12;
/** How far ahead of the second the first must be. */
const clearLead = 1.25;

/**
 * The language that a text is written in, as a primary subtag (`en`, `uk`, `de` …); null where the text is too short or no
 * language stands out. Judged by the shares of scripts and of little words.
 */
export function recogniseLanguage(text: string): string | null {
  const piece = text.slice(0, sample);
  const letters = count(piece, /\p{L}/gu);
  if (letters === 0) return null;
  if (count(piece, /\p{Script=Latin}/gu) >= 0.5 * letters)
    return letters < fewestLetters ? null : latinLanguage(piece);
  if (count(piece, /\p{Script=Cyrillic}/gu) >= 0.5 * letters)
    return letters < fewestLetters ? null : cyrillicLanguage(piece);
  // Japanese mixes its own signs with Han, so a tenth of them is enough.
  const shares = scripts.map(([language, script]) => [language, count(piece, script) / letters] as const);
  const [first] = shares.filter(([language, share]) => share > (language === 'ja' ? 0.1 : 0.5));
  return first && letters >= 10 ? first[0] : null;
}

function latinLanguage(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < fewestWords) return null;
  const scores = new Map<string, number>();
  for (const word of words) {
    const languages = lexicon.get(word) ?? [];
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  return clearest([...scores].map(([language, hits]) => [language, hits / words.length]));
}

function cyrillicLanguage(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(cyrillic).map(([language, marks]): [string, number] => {
    const known = new Set(marks.words.split(' '));
    const hits = words.filter((word) => known.has(word)).length;
    return [language, hits / words.length + (4 * count(text, marks.letters)) / text.length];
  });
  return clearest(scores);
}

function clearest(scores: readonly (readonly [string, number])[]): string | null {
  const [first, second] = scores.toSorted((a, b) => b[1] - a[1]);
  if (!first || first[1] < clearShare) return null;
  return second && first[1] < clearLead * second[1] ? null : first[0];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
