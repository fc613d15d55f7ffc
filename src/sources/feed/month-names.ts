import { monthNumber } from '../months.ts';

/** How months begin, in lower case without accents, by language; days of the week that begin alike are told by their place. */
const languages: readonly string[] = [
  // Hungarian and the Nordic ones
  'jan feb mar apr maj jun jul aug szep okt nov dec',
  'tam hel maa huh tou kesa hein elo syys loka marras jou',
  // Greek
  'ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
  // Spanish, Portuguese, Italian, French
  'ene feb mar abr may jun jul ago sep oct nov dic',
  'jan fev mar abr mai jun jul ago set out nov dez',
  'gen feb mar apr mag giu lug ago set ott nov dic',
  'jan fev mar avr mai juin juil aou sep oct nov dec',
  // Dutch, Norwegian
  'jan feb mrt apr mei jun jul aug sep okt nov des',
  // Polish, Turkish
  'sty lut mar kwi maj cze lip sie wrz paz lis gru',
  'oca suba mar nis may haz tem agu eyl eki kas ara',
  // Ukrainian, Russian
  'січ лют бер кві тра чер лип серп вер жов лис гру',
  'янв фев мар апр мая июн июл авг сен окт ноя дек',
];

const beginnings = languages.flatMap((line) =>
  line.split(' ').map((beginning, at) => ({ beginning, month: at + 1 })),
);

/** 1 to 12, in any of the languages that feeds write their months in; 0 for what is no month. */
export function feedMonth(name: string): number {
  const known = monthNumber(name);
  if (known > 0) return known;
  const bare = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return beginnings.find(({ beginning }) => bare.startsWith(beginning))?.month ?? 0;
}
