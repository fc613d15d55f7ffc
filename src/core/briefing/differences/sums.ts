/** What a sum of money is, where the words beside it say so; two outlets name it by one noun or its neighbours. */
const sums: readonly (readonly [string, string])[] = [
  ['fine', 'fines?|penalt(?:y|ies)|ransom'],
  ['deposit', 'bonds?|deposits?|bail|surety'],
  ['fee', 'fees?|tolls?|levy|levies|charges?|surcharges?|dues|fares?'],
  ['duty', 'tariffs?|dut(?:y|ies)|tax(?:es)?'],
  ['subsidy', 'subsid(?:y|ies)|grants?|aid|relief|compensation|payouts?|damages|settlement|redress'],
  ['loan', 'loans?|credits?|debts?|bailout'],
  ['bid', 'bids?|offers?|takeover|valu(?:es?|ed|ation)|acquisition|buyout'],
  [
    'cost',
    'costs?|cost|costing|bills?|price tag|projects?|plans?|schemes?|programmes?|programs?|invest(?:s|ed|ing|ment|ments)?|spend(?:s|ing)?|spent|outlay|pays?(?=\\s$)|paid(?=\\s$)|paying(?=\\s$)|buil[dt]|expansion|upgrade|budget',
  ],
  ['pay', 'wages?|salar(?:y|ies)|pay rises?|payments?|lump sums?|bonus(?:es)?|pensions?'],
  ['loss', 'loss(?:es)?|deficit|shortfall|gap|hole'],
  ['income', 'revenues?|sales|profits?|earnings|turnover|income'],
  ['price', 'prices?|rents?|rate'],
];
const patterns = sums.map(([name, words]): readonly [string, RegExp] => [
  name,
  new RegExp(`\\b(?:${words})(?![\\p{L}-])`, 'giu'),
]);

/**
 * What a sum is by the nearest such noun or verb beside it: "a |fine| of 2 million", "|fines| that two sources put at 3
 * million", "wants to |spend| $180 million", "the $160 million |project|"; null where none stands there.
 */
export function sumOf(before: string, after: string): string | null {
  const found = patterns.flatMap(([name, pattern]) => {
    const left = [...before.matchAll(pattern)].at(-1);
    const right = [...after.matchAll(pattern)][0];
    return [
      ...(left ? [{ name, far: before.length - left.index - left[0].length }] : []),
      ...(right ? [{ name, far: right.index + 8 }] : []),
    ];
  });
  return found.toSorted((a, b) => a.far - b.far)[0]?.name ?? null;
}
