import type { Span } from '../../model/span.ts';
import type { Numeral } from './numerals.ts';
import { termOf } from './terms.ts';

/** People, arms, goods and votes: what a plain number beside it makes a figure of. */
const countable: ReadonlySet<string> = new Set(
  (
    'people persons member members men women man woman child children worker workers employees staff dockworkers ' +
    'teachers nurses doctors farmers miners pilots residents citizens villagers families households students pupils ' +
    'patients passengers observers peacekeepers monitors advisers delegates lawmakers deputies voters demonstrators ' +
    'officers cases infections arrests supporters planes boats vehicles trucks attacks strikes violations incidents ' +
    'seats jobs homes houses buildings schools hospitals stores plants factories flights containers barrels bushels ' +
    'tons tonnes megawatts gigawatts terawatt-hours kilograms hectares acres shares units doses visas permits licences ' +
    'licenses signatures petitions offices matches games stations routes slots clubs players drivers guards crews farms wells ' +
    'dams trawlers ports bridges villages towns settlements camps checkpoints trains branches depots pupils beds ' +
    'travellers travelers commuters fans tickets shareholders customers subscribers airports islands ' +
    'projects turbines mines litres liters gallons cattle bodies graves ballots branches carriages lorries crew sailors ' +
    'seafarers livestock sheep horses police paramedics firefighters'
  ).split(' '),
);
/** Of these a number in letters makes a figure as well: "three soldiers were killed", but not "two members left". */
const grave: ReadonlySet<string> = new Set(
  (
    'troop troops soldier soldiers servicemen personnel fighters militants combatants marines reservists conscripts ' +
    'policemen refugees migrants asylum-seekers civilians hostage hostages prisoner prisoners detainees captives ' +
    'inmates protesters victims survivors deaths casualties injuries fatalities killed dead wounded injured displaced ' +
    'tank tanks aircraft jets warplanes helicopters missile missiles warheads rockets drones ship ships warship ' +
    'warships vessels tankers submarines shells weapons bombs mines howitzers launchers brigades battalions airstrikes ' +
    'votes'
  ).split(' '),
);
/** Words that end a counted noun phrase before its noun has come. */
const notModifier =
  /^(?:of|in|to|and|for|on|at|by|with|from|were|was|are|is|or|as|that|who|years?|days?|months?|weeks?|hours?|minutes?|percent|per|am|pm|a\.m|p\.m|January|February|March|April|May|June|July|August|September|October|November|December|GMT|ET|EST|has|have|had|cast|took|met|set)$/;
const longestPhrase = 4;
/** "35 were killed". */
const befallen =
  /^\s(?:were|was|have been|had been|are|others? were|more were)\s(?:\p{L}+ly\s)?(killed|wounded|injured|displaced|arrested|detained|evacuated|missing|hospitali[sz]ed|freed|released)(?!\p{L})/iu;
/** From this on nearly everything counted matters ("64 vacancies"), but for time, way and the like. */
const many = 12;
const uncounted =
  /^(?:years|days|nights|hours|minutes|weeks|months|seasons|decades|centuries|seconds|miles|kilomet(?:er|re)s|(?:centi|milli)?met(?:er|re)s|feet|inches|yards|knots|times|words|pages|degrees|occasions|others|ones|countries|nations|states|sides|rounds|points|goals|runs|wins|laps|pounds|ways|steps|things|minds|cents|pence|paragraphs|lines|letters|versions|was|is|has|does|plus|versus|this|perhaps)$/;
/** Numbers that name and do not count: "Article 5", "Resolution 2334", "No. 10". */
const naming =
  /(?:\b(?:article|section|resolution|chapter|paragraph|page|rule|clause|title|number|no|nos|phase|tier|level|round|day|week|version|channel|flight|boeing|airbus|route|highway|room|order|annex|protocol|bill|act|proposition|measure|aged?|at)\.?|\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?)\s$/i;
const vague = /\b(?:tens|hundreds|thousands|dozens|scores|millions)\s(?:of\s)?(?:\w+\sof\s)?$/i;

/** "put the stock |at| 4.2 million tonnes". */
const stands = /\bat\s$/i;
/** "put the number of cancelled |flights| at 318", "The number of strikers rose to 900". */
const numberOf =
  /\bnumber\sof\s(?:[\p{L}’'-]+\s){0,3}?([\p{L}-]{3,}s|people|women|men|children|dead|wounded|injured|missing)\s(?:(?:has|had|have)\s)?(?:at|is|was|reached|stood at|stands at|(?:rose|risen|rises|grew|grown|fell|fallen|climbed|dropped|up|down)\sto)\s(?:about |around |some |at least |more than |nearly |almost |over |just )?$/iu;
/** "a 900-member union", "a 12 mile walk", "54 years old": no count of members, miles or years. */
const compound =
  /^(?:-\p{L}|\s(?:year|month|week|day|hour|minute|mile|point|man|member|nation|party|state|page|seat|story|foot|metre|meter)[\s-]\p{L}|[\s-](?:year|month|week|day|hour|foot|metre|meter|mile|page|point)s?[\s-](?:old|long))/iu;
const measures =
  /^\s(?:cubic|square)\s(?:kilo|centi)?(?:met(?:er|re)s?|kilomet(?:er|re)s?|miles?|feet|foot|yards?)(?!\p{L})/iu;

/** "($1 = 0.94 euros)", "5 million pounds ($6 million)": the same sum in another currency. */
function isConverted(text: string, { start, end }: Numeral): boolean {
  if (text.charAt(start - 1) === '(' && /^(?:\s?\p{L}+)?\)/u.test(text.slice(end, end + 12))) return true;
  return /^\s?=/.test(text.slice(end, end + 3)) || /=\s?$/.test(text.slice(Math.max(0, start - 3), start));
}

/** What a numeral counts. */
export interface Counted {
  readonly unit: string;
  /** Where the counted words end. */
  readonly end: number;
}

/** "**14.00 Barge leaves**": the hour over an entry of a live page. */
function isClock(text: string, { start, end }: Numeral): boolean {
  return (
    /(?:^|\n)[*_#>\s]{0,6}$/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^\d{1,2}\.\d\d$/.test(text.slice(start, end).trim())
  );
}

/** The thing that a numeral measures or counts, or null where the number is none that matters. */
export function countedBy(text: string, numeral: Numeral): Counted | null {
  const before = text.slice(Math.max(0, numeral.start - 90), numeral.start);
  if (vague.test(before) || isClock(text, numeral)) return null;
  if (numeral.unit !== null) {
    return isConverted(text, numeral) ? null : { unit: numeral.unit, end: numeral.end };
  }
  const unit = numeral.inWords ? undefined : numberOf.exec(before)?.[1];
  if (unit !== undefined) return { unit: unit.toLowerCase(), end: numeral.end };
  const meant = numeral.inWords ? null : meantBy(text, numeral, before);
  if (meant !== null) return meant;
  if (naming.test(before) && !(stands.test(before) && numeral.value >= 1000)) return null;
  const after = text.slice(numeral.end, numeral.end + 110);
  const term = termOf(text, numeral);
  if (term) return term;
  if (compound.test(after)) return null;
  return nounAfter(before, after, numeral) ?? fateAfter(after, numeral);
}

const ofThem = /^\sof\s(?:them|these|those)(?!\s\p{L}+s\b)/u;
const theirNumber =
  /\btheir\s(?:number|total|ranks)\s(?:at|is|was|to)\s(?:about |around |some |at least )?$/i;
/** How far back those stand who are meant, in characters. */
const farBack = 320;

/** "The lorries must be let through. He counted |640 of them|.", "The captives … He put their number at |25|." */
function meantBy(text: string, { start, end }: Numeral, before: string): Counted | null {
  const them = ofThem.exec(text.slice(end, end + 30))?.[0];
  if (them === undefined && !theirNumber.test(before)) return null;
  const words =
    text
      .slice(Math.max(0, start - farBack), start)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [];
  const noun = words.findLast(
    (word) => /s$|people|men|women|children/.test(word) && (grave.has(word) || countable.has(word)),
  );
  return noun === undefined ? null : { unit: noun, end: end + (them?.length ?? 0) };
}

/** "640 |deck, engine and catering| crew": what kinds of one thing, not several things. */
const listed =
  /^(?:\s\p{Ll}+(?<!s|men),){1,4}\s(?:\p{Ll}+(?<!s),?\s)?and\s\p{Ll}+(?<!s)(?=\s(?:crew|staff|police|personnel|people|men|women|\p{Ll}{3,}s)(?!\p{L}))/u;
/** "300 |police officers|", "26 |crew members|": the first noun says of what kind they are. */
const group = /^(?:crew|police)$/;

/** "100,000 |Russian troops|", "35 |of its soldiers|", "640 |deck, engine and catering crew|". */
function nounAfter(before: string, after: string, numeral: Numeral): Counted | null {
  const measured = measures.exec(after)?.[0];
  if (measured !== undefined)
    return { unit: measured.trim().toLowerCase(), end: numeral.end + measured.length };
  const spelled = numeral.inWords && numeral.value < 1000;
  const opening =
    (/^\sof\s(?:the|its|their|his|her|our|those)(?=\s)/i.exec(after) ?? listed.exec(after))?.[0].length ?? 0;
  let plain: Counted | null = null;
  let count = 0;
  for (const match of after.slice(opening).matchAll(/([\s-])([\p{L}][\p{L}.'’-]*[\p{L}]|\p{L})/gu)) {
    const word = match[2] ?? '';
    const lower = word.toLowerCase();
    const end = numeral.end + opening + match.index + match[0].length;
    if (count === 0 && match.index !== 0) break;
    const behind = after.slice(end - numeral.end);
    const isKind = group.test(lower) && /^\s\p{Ll}{3,}s(?!\p{L})/u.test(behind);
    if (grave.has(lower) || (!isKind && isCountable(lower) && weighs(numeral, lower, before, behind)))
      return { unit: lower, end };
    if (count < 2 && (!spelled || numeral.value > fewInWords) && isPlural(word) && numeral.value >= many)
      plain = { unit: lower, end };
    count++;
    if (count >= longestPhrase || notModifier.test(word) || endsPlural(word)) break;
    if (/[^\s\p{L}-]/u.test(after.charAt(opening + match.index + match[0].length))) break;
  }
  return plain;
}

const plural = /^(?:\p{Ll}{3,20}s|\p{Ll}{2,16}(?:men|women|people|folk|children))$/u;
/** From this on a number in letters of vehicles, buildings or papers says something. */
const fewest = 4;
const solid: ReadonlySet<string> = new Set(
  (
    'monitors planes boats vehicles trucks lorries trains trawlers canoes pirogues dhows skiffs cutters barges ferries tugs ' +
    'buses wagons carriages containers attacks strikes violations incidents breaches infections arrests homes houses ' +
    'buildings schools hospitals clinics wards beds stores plants factories flights routes stations bridges villages towns ' +
    'settlements camps checkpoints crossings branches depots wells dams mines farms turbines reactors airports islands ' +
    'visas permits licences licenses lawsuits complaints objections bodies graves vessels cranes pumps scanners cameras'
  ).split(' '),
);
const groupOf =
  /\b(?:crew|delegation|team|group|mission|party|panel|staff|committee|commission|convoy|fleet|band|unit|jury) of\s(?:about |some |at least |up to |only )?$/i;
/** Numbers in letters up to this stand beside small talk, too. */
const fewInWords = 12;
const befell =
  /^\s(?:(?:were|was|have been|had been|has been|are|remain)\s(?:\p{L}+ly\s)?(?:killed|wounded|injured|hurt|displaced|arrested|detained|evacuated|missing|hospitali[sz]ed|freed|released|rescued)|(?:will|would|are to|is to|may|could|should) be\s(?:\p{L}+ly\s)?(?:killed|freed|released|swapped|exchanged|handed over|traded|returned|repatriated|evacuated|laid off|dismissed|cut|axed)|died|perished|drowned|lost their)(?!\p{L})/iu;

/**
 * "Fourteen people", "1,200 people", "nine people died", "four air monitors", "a delegation of nine persons", but not "two
 * members left".
 */
function weighs({ inWords, value }: Numeral, noun: string, before: string, behind: string): boolean {
  if (!inWords || value > fewInWords || befell.test(behind)) return true;
  return value >= fewest && (solid.has(noun) || groupOf.test(before));
}

function isCountable(word: string): boolean {
  return countable.has(word) || solid.has(word);
}

/** "boats", "fishermen", but not "continuous". */
function endsPlural(word: string): boolean {
  return plural.test(word) && !/(?:ss|ous)$/.test(word);
}

function isPlural(word: string): boolean {
  return endsPlural(word) && !uncounted.test(word);
}

/** "35 |were killed|". */
function fateAfter(after: string, numeral: Numeral): Counted | null {
  const match = befallen.exec(after);
  return match?.[1] ? { unit: match[1].toLowerCase(), end: numeral.end + match[0].length } : null;
}

const qualifier =
  /(?:\b(?:more than|less than|fewer than|at least|at most|as many as|up to|about|around|some|nearly|almost|roughly|approximately|over|under|an estimated|only|just|another|between\s[\d,.]+\sand|[\d,.]+\sto)\s)$/i;
const stop =
  /^(?:and|but|who|which|that|while|as|is|are|was|were|has|have|had|will|would|said|says|could|can|may|since|if|when|after|before|because|so|or|than|though|although|until|where|be|been|told|he|she|it|they|we|rose|fell)$/;
const goesOn =
  /^(?:of|in|on|at|near|along|to|for|from|by|against|across|inside|around|over|with|within|into|per|killed|wounded|dead|displaced|stationed|deployed|massed|held|under|toward|towards|worth|a)$/;
const longest = 9;

/** "35 soldiers |were killed|". */
const fate =
  /^\s(?:were|was|have been|had been|are|has been)\s(?:killed|wounded|injured|displaced|arrested|detained|evacuated|missing|freed|released|created|lost|cut)(?!\p{L})/u;
/** After these a measure has its matter before it: "inflation rose |12%| last year". */
const aside = /^\s?(?:$|(?:last|this|next|in|on|at|from|since|over|during|to|by|within|a)\s)/;

/** The counted thing in the article's words: the number with what stands closely around it. */
export function aboutOf(text: string, numeral: Numeral, counted: Counted, sentence: Span): Span {
  const ahead = text.slice(counted.end, Math.min(sentence.end, counted.end + 200));
  const measured = numeral.unit !== null;
  const more = followers(ahead, measured) || (fate.exec(ahead)?.[0].length ?? 0);
  const end = counted.end + more;
  const lead = qualifier.exec(text.slice(Math.max(sentence.start, numeral.start - 30), numeral.start));
  const start = numeral.start - (lead?.[0].length ?? 0);
  if (!measured || !aside.test(text.slice(counted.end, end))) return { start, end };
  return { start: start - leaders(text.slice(Math.max(sentence.start, start - 80), start)), end };
}

function followers(ahead: string, measured: boolean): number {
  let end = 0;
  let count = 0;
  let loose = 0;
  for (const match of ahead.matchAll(/\s?([\p{L}\p{N}$€£%'’.,-]+)/gu)) {
    const word = match[1] ?? '';
    const lower = word.toLowerCase();
    if (
      match.index !== end ||
      count >= longest ||
      stop.test(lower) ||
      /^\P{L}*["'’]{2}|^[,.'’-]+$/u.test(word)
    )
      break;
    if (count === 0 && !measured && !goesOn.test(lower)) break;
    count++;
    const closing = /[,.]$/.test(word) && !/^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(word);
    end = match.index + match[0].length - (closing ? 1 : 0);
    // A preposition or article at the very end says nothing.
    if (
      !/^(?:of|in|on|at|near|along|to|for|from|by|against|across|inside|around|over|with|within|into|per|a|an|the|its|their|his|her|this|toward|towards|under)$/.test(
        lower,
      )
    )
      loose = end;
    if (closing) break;
  }
  return loose;
}

/** "inflation rose |by 12%|": the words before a measure that nothing follows. */
function leaders(before: string): number {
  const match = /(?:[\p{L}'’-]+\s){1,5}$/u.exec(before);
  if (!match) return 0;
  const words = match[0].split(/(?<=\s)/);
  const cut = words.findLastIndex((word) =>
    /^(?:and|but|who|which|that|while|as|said|says|because|if|when|after|before|so|or)\s/i.test(word),
  );
  const kept = words.slice(cut + 1);
  const first = kept.findIndex(
    (word) =>
      !/^(?:to|of|than|from|in|on|at|with|per|cent|percent|million|billion|trillion|was|were|is|has|able)\s/i.test(
        word,
      ),
  );
  return first < 0 ? 0 : kept.slice(first).join('').length;
}
