import { patternParser } from '../candidate.ts';

const unit =
  /^\s*(?:metres?|meters?|miles?|kilomet(?:re|er)s?|km|feet|ft|pounds?|kilos?|kg|tonn?es?|tons?|euros?|dollars?|yen|yuan|rubles?|roubles?|francs?|people|men|women|children|troops|soldiers|workers|jobs|homes|houses|votes|calls|seats|cases|deaths|patients|students|police|officers|others|more|percent|per\s+cent|%|million|billion|degrees|hours?|minutes?|days|weeks|months|years|GMT|UTC|hrs|local time|vehicles|tanks|prisoners|refugees|civilians|delegates|members|guests|spectators|points|copies|rounds|acres|hectares|of\s+(?:them|the|its|his|her|their|whose))\b/i;
const lead =
  /(?:\b(?:in|since|by|until|till|during|circa|ca\.|c\.|early|late|mid|into|throughout|around|about|before|after|through|between|back\s+to|fiscal|year|than|for|of|from|to|and|or|end|beginning|start|as\s+of|as\s+late\s+as|as\s+early\s+as|spring|summer|autumn|fall|winter|dated?\s+(?:to|from)|the|an?|its|their|his|her|this|our|whose|under|like|was|is|were|most\s+of|all\s+of|['’]s|,|(?:since|until|till|from|by)\s+at\s+least)\s+|\b(?:mid|late|early)-|[(–—]|\/)$/i;
/** "a secret 1994 pact": what a year is named for, whatever stands before it. */
const event =
  /^\s(?:pact|agreements?|accords?|deals?|treaty|treaties|wars?|elections?|invasion|annexation|crisis|summit|ceasefire|truce|referendum|coup|constitution|conflict|campaign|season|budget|memorandum|protocol|declaration|revolution|uprising|massacre|attacks?|resolution|convention|talks|peace|levels|ruling|report|vote|edition|conference|intervention|offensive|hostage|nuclear|financial|global|presidential|parliamentary|general)s?\b/;
const named =
  /(?:\b(?:No|Nos|Section|Article|Bill|Resolution|Flight|Room|Act|Ordinance|Rule|Route|Model|Chapter|Act|Law|Order|Directive|Form|Channel|Bus|HB|SB|Unit|Phase|Apollo|Class|Type|Series|Highway|Interstate|Gate|Track|Psalm|page|line|item|some|nearly|over|under|than|about|around|almost|roughly|approximately|exactly|only|extra|another|additional|least|most)\.?|\$|£|€)\s*$/i;
const startsRange = /^\s?[-–—]\s?(?:(?:1\d|20)\d\d|\d\d)(?![\d-])/;

/** "in 2010", "by 2030", "the 2012-2016 talks", "(1998)"; not "1962 Mill Street", "Flight 2019", "2,022", "$1,999". */
export const yearParser = patternParser(
  'year',
  /\b(?:1\d|20)\d\d\b/,
  /(?<![\w.,:$£€#/]|(?<!\b(?:mid|late|early))-|\d\s)(1\d{3}|20\d\d)(?![\w]|[,.:]\d|['’]\d)/gi,
  (match, sentence) => readYear(match, sentence),
);

/** The year behind a dash: "2012-2016", "2021/22", "2021-22". */
export const yearRangeParser = patternParser(
  'year-range',
  /\b(?:1\d|20)\d\d\s?[-–—/]\s?\d\d/,
  /(?<![\w-])(1\d{3}|20\d\d)\s?[-–—/]\s?(1\d{3}|20\d\d|\d\d)\b(?![-/\d])/g,
  (match) => {
    const { 1: first = '', 2: second = '' } = match;
    const full = first.slice(0, 4 - second.length) + second;
    if (Number(full) <= Number(first) || Number(full) - Number(first) > 200) return null;
    return { meaning: year(full), from: match.index + match[0].length - second.length };
  },
);

/** "149 BC", "44 B.C." (value `BC0149`), "AD 70". */
export const eraParser = patternParser(
  'era',
  /\b(?:B\.?C|A\.?D)\b/,
  /\b(\d{1,4})\s(?:B\.C\.E\.|B\.C\.?|BCE|BC)(?!\w)|\bA\.?D\.?\s(\d{1,4})\b/g,
  (match) => {
    const value = match[1] ? `BC${match[1].padStart(4, '0')}` : (match[2] ?? '').padStart(4, '0');
    return { meaning: { kind: 'fixed', type: 'DATE', value, precision: 'year', stated: true } };
  },
);

/** "the 1890s", "the late '80s", "the 19th century", "this century". */
export const decadeParser = patternParser(
  'decade',
  /\d0['’]?s\b|centur|decade|(?:ies|ties)\b/i,
  /(?<![\w$£€,.])(?:the\s+(?:(?:early|late|mid)(?:-to-late|-to-mid)?[ -]\s?)?)?(1\d\d|20\d)0['’]?s\b|(?<!\w)the\s(?:(?:early|late|mid)[ -])?['’‘]?(\d)0['’]?s\b|(?<!\w)the\s(?:(?:early|late|mid)[ -])?(twen|thir|for|fif|six|seven|eigh|nine)ties\b|\b(?:the\s+(?:(?:early|late|mid)[ -])?)?(\d{1,2})(?:st|nd|rd|th)[\s-]centur(?:y|ies)\b|\b(?:the\s+(?:(?:early|late|mid)[ -])?)?(tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)[\s-]century\b/gi,
  (match) => {
    const { 1: full, 2: short, 3: word, 4: ordinal, 5: name } = match;
    if (full) return { meaning: fixed(full) };
    if (short) return { meaning: fixed(`${Number(short) < 3 ? '20' : '19'}${short}`) };
    if (word) return { meaning: fixed(`19${String(decades.indexOf(word.toLowerCase()) + 2)}`) };
    const century = ordinal ? Number(ordinal) : centuries.indexOf((name ?? '').toLowerCase()) + 10;
    return { meaning: fixed(String(century - 1).padStart(2, '0')) };
  },
);

const decades = ['twen', 'thir', 'for', 'fif', 'six', 'seven', 'eigh', 'nine'];
const centuries =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );

function fixed(value: string) {
  return { kind: 'fixed', type: 'DATE', value, precision: 'year', stated: true } as const;
}

function year(value: string) {
  return fixed(value);
}

function readYear(match: RegExpExecArray, sentence: string) {
  const before = sentence.slice(Math.max(0, match.index - 24), match.index);
  const end = match.index + match[0].length;
  const behind = sentence.slice(end, end + 24);
  if (/\d\s*[x×]\s*$/.test(before) || /^\s*[x×]\s*\d/.test(behind)) return null;
  if (startsRange.test(behind) && !named.test(before)) return { meaning: year(match[1] ?? '') };
  if (event.test(behind) && !named.test(before)) return { meaning: year(match[1] ?? '') };
  const isRecent = Number(match[1]) >= 1900 && Number(match[1]) <= 2040;
  if (isRecent && tellsYear(before, behind) && !named.test(before) && !unit.test(behind))
    return { meaning: year(match[1] ?? '') };
  if (match.index > 0 && !lead.test(before)) return null;
  const hedged = /\b(?:than|about|around|under)\s+$|\b(?:since|until|till|from|by)\s+at\s+least\s+$/.test(
    before,
  );
  if (unit.test(behind) || (named.test(before) && !hedged)) return null;
  // "at 1800 Pier Way", "the 1900 Block": only an article or a possessive lets a name follow.
  if (/^\s+\p{Lu}/u.test(behind) && nameBehind(before, behind)) return null;
  if (
    match.index === 0 &&
    !/^\s+(?:was|is|will|has|saw|brought|began|ended|would|also)\b|^(?:[:,]|\s*$)/.test(behind)
  )
    return null;
  if (
    /\b(?:of|for|from|to|and|or|than|about|around|under|was|is|were|a|an)\s+$/i.test(before) &&
    (isRecent ? countedPlural(behind) : counted(before, behind))
  )
    return null;
  if (/\d{4},\s+$/.test(before) && /^\s+(?:and|or)\s+\d{4}\b/.test(behind))
    return { meaning: year(match[1] ?? '') };
  if (/,\s+$/.test(before) && !/^(?:,|\s*$|\s+\()/.test(behind)) return null;
  return { meaning: year(match[1] ?? '') };
}

const happens =
  /^\s+(?:is|was|will|would|has|had|comes|came|begins|began|ends|ended|saw|brought|could|might|marks|marked|looks|looked|drew)\b/;
const oneThing =
  /(?:\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|whose)|['’]s)\s+(?:[a-z-]+\s+){1,2}$/;

/** "As 2015 comes to an end", "look back on 2015 and", "the landmark 1933 law", "a 2014 House report". */
function tellsYear(before: string, behind: string): boolean {
  if (/[a-z“"]\s*$/.test(before) && happens.test(behind)) return true;
  if (/\b(?:on|like)\s+$/i.test(before))
    return /^(?:\s*[-–—.,;:)!?”"]|\s*$|\s+(?:and|or|but|as|with)\b)/.test(behind);
  // One thing, not a number of things: "the remaining 1950 homes" has a plural.
  if (oneThing.test(before)) return /^\s[a-z]+(?<!s)(?:\s|[.,;:)]|$)/.test(behind);
  return false;
}

const verbLike =
  /^\s+(?:has|was|is|as|does|shows|says|makes|runs|goes|comes|gives|remains|suggests|this|its|thus|across|unless|perhaps|always|towards)\b/;

/** "to 1972 voters": a number of things; "to 1972 showed" a year. */
function countedPlural(behind: string): boolean {
  if (/^\s+(?:to|and|or)\s+\d[\d,]*\s+[a-z]+s\b/.test(behind)) return true;
  return (
    /^\s+(?:[a-z-]+\s+)?[a-z-]{3,}(?<!s)s\b/.test(behind) &&
    !verbLike.test(behind) &&
    !/^\s+(?:and|or|but|when|were|are|had|in|on|at|by|to|with|for|from|after|before|that|which|who|the|until|would|will|during|because|while|under)\b/.test(
      behind,
    )
  );
}

function nameBehind(before: string, behind: string): boolean {
  if (/^\s+\p{Lu}[\p{L}'’]*\s+(?:Street|Road|Avenue|Lane|Way|Drive|Square|Boulevard|Place)\b/u.test(behind))
    return true;
  return !/\b(?:in|since|by|until|till|during|the|an?|this|that|his|her|our|after|before|from|of|its|their|late|early|['’]s)\s+$/i.test(
    before,
  );
}

/** "of 1200 whose", "to 2000 workers": a number of things. "of 1958 with" may be a year. */
function counted(before: string, behind: string): boolean {
  // "from 1500 to 2000 homes"
  if (/^\s+(?:to|and|or)\s+\d[\d,]*\s+[a-z]+s\b/.test(behind)) return true;
  if (/^(?:[-–—]|[.,;:)!?”"’']|\s*$)/.test(behind)) return false;
  if (
    /^\s+(?:and|or|but|when|was|were|is|are|has|had|in|on|at|by|to|with|as|for|from|after|before|that|which|who|the|until|would|will|during|because|while|under)\b/.test(
      behind,
    )
  )
    return false;
  return !/\b(?:the|an?)\s+$/i.test(before) || /^\s+[a-z]+s\b/.test(behind);
}
