const area =
  /\b(?:in|across|throughout|over|around)\s(?:[^.;:]{0,60}?[\s'’])?(world|globe|continent|countries|nations|states|country|nation|provinces?|regions?|count(?:y|ies)|districts?|cit(?:y|ies)|towns?|villages?|islands?|neighbou?rhoods?)\b|\b(nationwide|worldwide|globally|statewide|citywide)\b/iu;
const kinds: readonly (readonly [string, RegExp])[] = [
  ['world', /^(?:world|globe|continent|countries|nations|states|globally)/i],
  ['land', /^(?:country|nation)/i],
  ['part', /^(?:province|region|count|district|statewide)/i],
  ['town', /^./],
];

/**
 * How wide a count reaches, by the words behind it: "120 dead |in a dozen countries|" and "90 dead |in the northern province|"
 * are two counts. Null where they do not say.
 */
export function areaOf(behind: string): string | null {
  const [, named, adverb] = area.exec(behind) ?? [];
  const word = named ?? adverb;
  return word === undefined ? null : (kinds.find(([, pattern]) => pattern.test(word))?.[0] ?? null);
}
