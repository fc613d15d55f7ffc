/** Words for people who can sit at a table for a side: "officials", "the union's negotiators". */
const people =
  'officials?|leaders?|ministers?|premiers?|presidents?|chancellors?|counterparts?|colleagues?|opposite numbers?|envoys?|negotiators?|diplomats?|' +
  'delegations?|delegates?|delegat|representatives?|ambassadors?|commissioners?|secretar(?:y|ies)|chiefs?|heads?|' +
  'bosses|boss|executives?|chairm[ae]n|chairwom[ae]n|chairs?|mediators?|kings?|queens?|princes?|emirs?|sultans?|popes?|' +
  'governors?|mayors?|senators?|lawmakers|commanders?|generals?|rebels?|militants?|insurgents?|factions?|' +
  'unions?|employers?|owners?|managers?|management|directors?|members?|parties|sides?|governments?|ministry|' +
  'countries|(?<!united )nations|(?<!united )states|allies|allied|bloc|powers|clubs|federations?|associations?|leagues?|companies|' +
  'company|airlines?|banks|firms|creditors?|lenders?|donors?|bondholders?|partners?|groups?|experts|advisers?|' +
  'advisors?|aides?|teams|opposition|figures?|chieftains?|elders|clerics?|bishops?|patriarchs?|farmers|' +
  '(?:executive|joint|steering|emergency|monitoring|central|organi[sz]ing) committees?|council|commission|quartet|presidency|teachers|nurses|doctors|pilots|dockworkers|dockers|workers|drivers|strikers|students|activists|campaigners|' +
  'residents|families|survivors|investors|shareholders|regulators?|scientists|oligarchs?|businessm[ae]n|' +
  'businesspeople|tycoons?|ceos?|cfos?|technocrats|observers?|emissar(?:y|ies)|politicians?|authorities|' +
  'administration|regime|junta|cabinet members|foreign office|white house|kremlin|' +
  'stewards|parents|constituents|clients|employees|veterans|hostages|relatives|refugees|victims|athletes|agents|officers?|lawyers|prosecutors?|rabbis?|imams?|priests?|catholicos|primates?|sheikhs?|ayatollahs?|abbots?|abbess|cardinals?|archbishops?|nuncios?|legates?|rapporteurs?|regents?|sovereigns?|monarchs?|heads of (?:state|delegation|government|mission)|sherpas?|delegates?|grand mufti|muftis?|dalai lama|rate-setters|villagers|tenants|landlords|traders|growers|fishermen|skippers|carriers|operators|' +
  'trustees|planners|barons|crofters|canons|bishops|synods?|boards?|panels?|committees?|spokes(?:man|woman|person|people)|deputies|councillors?|councilors?|ombudsman|watchdog|authority|economists?|lobbyists?|fundraisers?|organi[sz]ers|captains?|coach(?:es)?|players|midwives|widows|mothers|fathers|migrants|guerrillas|warlords?';

/** Nouns in -er, -or and the like that are things: "letter", "sector". */
const thing =
  'other|number|matter|paper|newspaper|letter|order|border|offer|river|water|dollar|center|power|quarter|answer|dinner|' +
  'barrier|chapter|winter|summer|transfer|tower|computer|server|corner|meter|tanker|trailer|boiler|poster|sticker|shelter|' +
  'shoulder|finger|sewer|disaster|flower|layer|container|tender|drawer|helicopter|freighter|error|door|floor|factor|sector|' +
  'tractor|reactor|motor|mirror|sensor|indicator|corridor|monitor|terror|honou?r|favou?r|colou?r|labou?r|harbou?r|rumou?r|' +
  'list|twist|remainder|weather|trigger|cover|wonder';
/** Words of that ending that are no nouns for people in the plural alone: "headquarters", "insists", "considers". */
const otherPlurals =
  'members|headwaters|headquarters|indoors|outdoors|exists|consists|persists|insists|resists|assists|suffers|' +
  'differs|considers|delivers|remembers|enters|refers|prefers|gathers|confers|lowers|alters|hinders|renders|discovers';
/** "The |growers|", "the |neighbours|", "the |crofters|": people by what they do or are. */
const doers = `(?!(?:(?:${thing})s|${otherPlurals})\\b)[a-z]{3,}(?:ers|eers|ors|ours|ists|ians|smen|swomen|folk|people)`;

/** One or more people, groups or governments are named. */
export const humanNoun = new RegExp(`\\b(?:${people}|${doers})\\b`, 'g');
/** Several people, by what they do or are. */
export const severalDoers = new RegExp(`\\b(?:${doers})\\b`);
/** "met |the developer|", "saw |a lawyer|": one person by what he or she does. */
export const oneDoer = new RegExp(
  `^ ?(?:with )?(?:the|a|an|his|her|its|their|[\\w-]+'s) (?:[\\w-]+ ){0,2}?(?!(?:${thing})s?\\b)[a-z]{3,}(?:er|or|eer|ist|man|woman|ians?)\\b`,
);
/** A body of people that sits: "the |board|", "the party's |executive|". */
export const bodyNoun =
  /\b(?:councils?|boards?|committees?|commissions?|panels?|executive|bureau|presidium|politburo|directorate|secretariat|chapter|synod|congress|convention|assembly|quartet|troika|forum|task force|(?:working|contact|steering|planning|expert|study|support|monitoring) groups?|delegations?|leadership|management|trustees|governors|caucus|conclave|general meeting)\b/;
/** "They met", "|the pair| spoke", "met |each other|": people told by a pronoun or their number. */
export const pronounSubject =
  /\b(?:they|he|she|we|i|both|who|each other|one another|the (?:two|three|four|pair|duo|trio)|them|him|her)\b/;
/** Words that only point back to sides named before: "they", "the two sides", "the delegations". */
export const pointsBack =
  /\b(?:they|we|both|each other|the (?:two|three|four)(?: (?:sides|leaders|men|women|ministers|countries|presidents|governments|parties|delegations|officials|envoys|teams))?|the (?:sides|parties|pair|ministers|leaders|presidents|delegations|delegates|negotiators|envoys|teams|officials|members|governments)|members|both sides|the same sides)\b/;
