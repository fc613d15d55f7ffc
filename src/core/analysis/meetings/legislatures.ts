const assembly =
  "(?:national|legislative|constituent|people's|state|federal|welsh|northern ireland) assembly";
/** What a house is that is no chamber: "the |guest| house", "the |White| House". */
const building =
  'white|state|guest|opera|customs?|safe|coffee|auction|publishing|trading|fashion|manor|country|summer|lake|beach|court|council|club|town|open|full';
/** A parliament and its houses, in small letters. */
const house = `(?:parliaments?|legislatures?|congress|senates?|(?<!\\b(?:${building}) )house|(?:lower|upper) chamber|${assembly}|bundestag|bundesrat|nationalrat|knesset|duma|rada|sejm|riksdag|storting|folketing|eduskunta|althingi?|d[aá]il|seanad|oireachtas|seimas|saeima|riigikogu|cortes|majlis|mazhilis|lok sabha|rajya sabha)`;
const members = '(?:lawmakers|legislators|mps)';
/** "|House and Senate negotiators|", "|Senate Republicans|": some of a house, who come together as a side does. */
const someOf =
  '(?! (?:and (?:the )?(?:senate|house|assembly) )?(?:(?:majority|minority|party|top|budget) )?(?:leaders|leadership|negotiators|conferees|managers|envoys|delegations?|chairs|whips|republicans|democrats|conservatives|liberals|socialists|greens|caucus(?:es)?|group)\\b)';
/** "|parliament's| budget committee", "a |congressional| panel". */
const ofHouse = `(?:${house}|parliamentary|congressional|legislative)(?:['’]s)?`;

/** "The |lower house|", "the |National Assembly|", "|lawmakers|": those whose sittings are no meetings of sides. */
export const legislators = new RegExp(`\\b(?:${house}\\b${someOf}|${members}\\b)`);

/** "The |Senate Banking Committee|", "the |state assembly|": who decides for a parliament. */
export const chamber = new RegExp(
  `\\b${assembly}\\b|\\b${ofHouse} (?:[\\w-]+ ){0,3}(?:sub)?(?:committee|commission|panel|council|board)s?\\b`,
);

const sitting = {
  lead: new RegExp(`\\b(?:${ofHouse}|assembly(?:['’]s)?) (?:[\\w-]+ )?$`),
  before: new RegExp(
    `(?<!\\b(?:told|in|at|to|of|by|with|from|before|between|and) (?:the )?(?:[\\w'’-]{1,20} )?)\\b(?:${house}|${members}|courts?(?!-)|judges)\\b[^,;:]{0,80}$`,
  ),
  after: new RegExp(`^ of (?:the )?(?:[\\w-]+ )?${house}\\b(?!['’])`),
};

/**
 * Whether the words around "session" make it a parliament's or a court's: "parliament's emergency |session|", "|lawmakers
 * return for| a session", "a session |of the lower house|"; not "told parliament that a session with the unions …".
 */
export function isSittingOfHouse(lead: string, before: string, after: string): boolean {
  return sitting.lead.test(lead) || sitting.before.test(before.slice(-140)) || sitting.after.test(after);
}
