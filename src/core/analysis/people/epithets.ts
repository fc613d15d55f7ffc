import { type ArticleWords, opensSentence, type Stretch, sameSentence } from './article-words.ts';
import type { Gender } from './named.ts';
import { nationalNamed } from './parties.ts';
import { tellingVerbs } from './plain-words.ts';
import { tellsAt } from './unnamed.ts';
import { isUsState } from './us-states.ts';

/** Words with "the" that stand for somebody named nearby and tell something: "the Maine Republican said". */
export interface Epithet extends Stretch {
  /** Its noun in lower case. */
  readonly head: string;
  /** The words between "the" and the noun, in lower case. */
  readonly modifiers: readonly string[];
  /** The country that stands before its noun: "the Turkish academic". */
  readonly party: string | null;
  /** The country whose the person is: "the Norwegian"; null where no country's people are named so. */
  readonly nation: string | null;
  /** Its noun is an office, which those titled so were asked for already: "the prime minister" is no other minister. */
  readonly isOffice: boolean;
}

/** No epithet has more words after "the". */
const longest = 6;

const stops = new Set(
  (
    'of for at in from with on by to and or but nor as than that who which whom whose if when while where is are was were ' +
    'be been has have had do does did will would can could may might must should shall not no also then later now again the ' +
    'a an this these those it he she they i we you his her its their there here after before about into over under'
  ).split(' '),
);

/** The epithet that a title without more after its noun is: "the Utah governor", not "the governor of Utah". */
export function epithetOf(
  words: ArticleWords,
  { from, to, head }: Stretch & { readonly head: string },
): Epithet {
  return {
    from,
    to,
    head,
    modifiers: lowerWords(words, from + 1, to - 1),
    party: null,
    nation: null,
    isOffice: true,
  };
}

/** The epithet that begins at a token "the"; null where none does that tells something or that a sentence is about. */
export function epithetAt(words: ArticleWords, at: number): Epithet | null {
  if (words.tokens[at]?.lower !== 'the') return null;
  const to = endOfTelling(words, at) ?? endOfSubject(words, at);
  const head = words.tokens[(to ?? at) - 1];
  if (to === null || head?.kind !== 'word' || !isSingular(head.lower)) return null;
  const nation = to === at + 2 ? nationalNamed(`the ${head.text}`) : null;
  const own = lowerWords(words, at + 1, to - 1);
  // "the Turkish academic"
  const people = words.partyFrom.get(at + 1);
  const modifiers = people?.kind === 'people' ? own.slice(1) : own;
  const party = people?.kind === 'people' && people.to < to ? people.party : null;
  return { from: at, to, head: head.lower, modifiers, party, nation, isOffice: false };
}

/** "the Maine Republican said": before the verb, or after it. */
function endOfTelling(words: ArticleWords, at: number): number | null {
  let to = at + 1;
  while (to <= at + longest && sameSentence(words, at, to) && isNominal(words, to)) to++;
  return to > at + 1 && (tellsAt(words, to) || isTold(words, at, to)) ? to : null;
}

const auxiliary = /^(?:is|was|has|had|will|would|did|does|can|could|may|might|must)$/;

/** "The Canal Row star, 67, fell": at a sentence's head, before an age or a plain verb. */
function endOfSubject(words: ArticleWords, at: number): number | null {
  if (!opensSentence(words, at)) return null;
  for (let to = at + 2; to <= at + longest && sameSentence(words, at, to); to++) {
    const next = words.tokens[to];
    if (!isNominal(words, to - 1) || next === undefined) return null;
    if (next.text === ',') return words.tokens[to + 1]?.kind === 'number' ? to : null;
    if (
      auxiliary.test(next.lower) ||
      (!next.capital && next.lower.endsWith('ed') && /[^e]ed$/.test(next.lower))
    )
      return to;
  }
  return null;
}

/** The words of a stretch in lower case. */
function lowerWords(words: ArticleWords, from: number, to: number): string[] {
  return words.tokens.slice(from, to).map(({ lower }) => lower);
}

/** "…,” said the Florida senator." */
function isTold(words: ArticleWords, from: number, to: number): boolean {
  if (!/^(?:said|says|added|adds)$/.test(words.tokens[from - 1]?.lower ?? '')) return false;
  const next = words.tokens[to];
  return next === undefined || next.kind === 'mark' || stops.has(next.lower);
}

/** May stand within an epithet: "Maine", "29" and the dash of "29-year-old". */
function isNominal(words: ArticleWords, at: number): boolean {
  const token = words.tokens[at];
  if (token?.kind === 'mark') return token.text === '-' && words.tokens[at + 1]?.lower === 'year-old';
  if (token === undefined || stops.has(token.lower) || token.lower === "'s") return false;
  return !tellingVerbs.has(token.lower);
}

function isSingular(lower: string): boolean {
  return !/[^s]s$/.test(lower) || lower === 'boss';
}

const adherents =
  /^(?:democrat|republican|conservative|liberal|socialist|tory|independent|progressive|moderate|centrist|libertarian|nationalist|separatist|populist|communist|labourite|brexiteer|hardliner|hard-liner)$/;
const demonyms = new Set(
  (
    'texan californian floridian ohioan virginian pennsylvanian yorker vermonter iowan kansan nebraskan alaskan hawaiian ' +
    'arizonan nevadan coloradan minnesotan michigander hoosier kentuckian alabamian louisianan mississippian arkansan ' +
    'missourian montanan idahoan utahn marylander wisconsinite londoner parisian berliner glaswegian dubliner mancunian ' +
    'liverpudlian geordie yorkshireman lancastrian cornishman welshman scot irishman irishwoman englishman englishwoman ' +
    'frenchman frenchwoman dutchman dutchwoman ulsterman welshwoman scotswoman aussie kiwi brit bavarian catalan basque ' +
    'sicilian quebecer ontarian albertan'
  ).split(' '),
);
/** Who is well known enough to be called so without having been introduced. */
const famous = new Set(
  (
    'businessman businesswoman billionaire millionaire mogul tycoon magnate candidate contender hopeful nominee front-runner ' +
    'frontrunner incumbent challenger actor actress singer rapper comedian star superstar frontman frontwoman songwriter ' +
    'striker midfielder defender winger forward goalkeeper quarterback pitcher sprinter champion left-hander right-hander pontiff monarch ' +
    'centre-half full-back fullback wing-back fly-half scrum-half hooker prop flanker keeper stopper batsman bowler ' +
    'all-rounder seamer spinner wicketkeeper jockey skater gymnast skier climber rower cyclist swimmer boxer golfer hurdler'
  ).split(' '),
);
const elected =
  /^(?:governor|gov\.|senator|congressman|congresswoman|representative|lawmaker|mayor|legislator|assemblyman|assemblywoman)$/;

/**
 * True where the words may be said of somebody whom nothing before them calls so: a party's member, a man of Texas, a star;
 * of those in office only with the state that they are of ("the Utah governor").
 */
export function needsNoIntroduction({ head, modifiers }: Epithet): boolean {
  if (modifiers.includes('year-old') || adherents.test(head) || demonyms.has(head) || famous.has(head))
    return true;
  if (isMember({ head, modifiers })) return true;
  if (isElected({ head })) return modifiers.some((_, at) => isUsState(modifiers, at));
  return false;
}

const members =
  /^(?:mp|msp|mep|peer|lawmaker|senator|congressman|congresswoman|councillor|backbencher|politician)$/;
const ofParty =
  /^(?:labour|conservative|tory|republican|democratic|democrat|liberal|green|socialist|labor|national)$/;

/** "the Labour MP": whatever office else is told of the one spoken of. */
export function isMember({ head, modifiers }: Pick<Epithet, 'head' | 'modifiers'>): boolean {
  return members.test(head) && modifiers.some((word) => ofParty.test(word));
}

/** A party's member, somebody of a state: many are so, and the one spoken of is meant. */
export function isCommon({ head }: Epithet): boolean {
  return adherents.test(head) || demonyms.has(head);
}

/** The noun is an elected office: "governor", "mayor". */
export function isElected({ head }: Pick<Epithet, 'head'>): boolean {
  return elected.test(head);
}

/** "the blogger", "the plasterer": a noun of those who do something that no list of callings has. */
export function isDoer({ head, modifiers }: Pick<Epithet, 'head' | 'modifiers'>): boolean {
  return (
    modifiers.length === 0 &&
    /^\p{Ll}{3,}(?:er|or|ist|ian|woman|man|eer|ess)$/u.test(head) &&
    !things.test(head) &&
    !machines.test(head)
  );
}

const machines =
  /^(?:tanker|trawler|cruiser|destroyer|freighter|steamer|liner|bomber|helicopter|tower|shower|container|trailer|boiler|freezer|river|winter|summer|border|corner|quarter|chapter|charter|thriller|shelter|crater|timer|counter|reactor|motor|tractor|sector|factor|corridor|mirror|error|tumor|harbor|cluster|disaster|fever|cancer|sticker|sweater|answer|offer|order|power|matter|fracture|number)$/;
const things =
  /(?:paper|letter|number|poster|banner|carrier|lender|insurer|retailer|maker|broadcaster|publisher|developer|manufacturer|operator|supplier|computer|server|printer|speaker|author|former|latter|other|brewer|builder|planner|order|ombudsman|chairman|woman|^man|spokesman)$/;

/** The gender that an epithet's noun tells. */
export function genderOfEpithet(head: string): Gender | null {
  if (/(?:woman|actress|heiress)$/.test(head)) return 'female';
  return /(?:[a-z]man|pontiff)$/.test(head) ? 'male' : null;
}
