/** What a sum of money is counted in, by the words for it. Longer names go before shorter ones. */
export const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:u\.?s\.? )?dollars?|usd)$/i, 'US dollar'],
  [/^(?:australian dollars?)$/i, 'Australian dollar'],
  [/^(?:canadian dollars?)$/i, 'Canadian dollar'],
  [/^(?:new zealand dollars?)$/i, 'New Zealand dollar'],
  [/^(?:euros?|eur)$/i, 'euro'],
  [/^(?:(?:british )?pounds?|gbp)$/i, 'pound sterling'],
  [/^(?:yuan|renminbi)$/i, 'yuan'],
  [/^(?:roubles?|rubles?)$/i, 'rouble'],
  [/^(?:swiss )?francs?$/i, 'franc'],
  [/^cfa(?: francs?)?$/i, 'CFA franc'],
  [/^(?:kronor|kroner|kronas?|krones?|kronur?)$/i, 'krone'],
];

/** Currencies whose name is the unit itself, without its plural. */
const plain =
  'afghani ariary baht balboa birr bolivar boliviano cedi colón córdoba dalasi denar dinar dirham dobra dong dram escudo forint gourde guarani guilder gulden hryvnia hryvni kina kip koruna koruny crown kuna kwacha kwanza kyat lari lek lempira leone leu lei lev leva lilangeni lira lire loti manat metical nakfa naira ngultrum ouguiya paanga pataca peso pula quetzal rand real reais rial riel ringgit riyal rufiyaa rupee rupiah shekel shilling sol som somoni sum taka tala tenge tugrik vatu won yen zloty zlotys';

/** All the words for currencies, as alternatives of a pattern. */
export const currencyWords = `(?:U\\.?S\\.?\\s|Australian\\s|Canadian\\s|New Zealand\\s|British\\s|Swiss\\s)?(?:dollars?|euros?|pounds?|yuan|renminbi|rou?bles?|CFA(?:\\sfrancs?)?|francs?|kronor|kroner|kronas?|krones?|kronur?|(?:${plain.split(' ').join('|')})s?)`;
const known: ReadonlyMap<string, string> = new Map(
  plain.split(' ').flatMap((name) => [
    [name, oneForm(name)],
    [`${name}s`, oneForm(name)],
  ]),
);

/** "lei", "leva", "zlotys" and "reais" under the name of one. */
function oneForm(name: string): string {
  const forms: Readonly<Record<string, string>> = {
    lei: 'leu',
    leva: 'lev',
    lire: 'lira',
    reais: 'real',
    koruny: 'koruna',
    hryvni: 'hryvnia',
    zlotys: 'zloty',
    gulden: 'guilder',
  };
  return forms[name] ?? name;
}

/** Names that are words of their own: "40 won seats", "3 real options". */
const ambiguous = /^(?:won|real|sum|sol|som|crown|rand|dram|colón|lek|pound)s?$/i;

/** True for a currency's name that stands for money only behind millions or billions. */
export function isAmbiguous(words: string): boolean {
  return ambiguous.test(words);
}

/** The currency that words name; undefined for other words. */
export function currencyOf(words: string): string | undefined {
  const name = words.replace(/\s+/g, ' ');
  return currencies.find(([pattern]) => pattern.test(name))?.[1] ?? known.get(name.toLowerCase());
}
