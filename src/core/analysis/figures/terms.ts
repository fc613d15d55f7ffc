import type { Counted } from './counted.ts';
import type { Numeral } from './numerals.ts';

const span = '(?:year|month|week|day|hour|minute)';
/** What is agreed, asked for or imposed for a length of time. */
const agreed =
  '(?:truce|ceasefire|cease-fire|armistice|moratorium|abatement|exemption|holiday|break|waiver|lease|licen[cs]e|permit|contract|deal|agreement|accord|concession|term|mandate|sentence|ban|embargo|freeze|suspension|pause|halt|extension|delay|postponement|deadline|ultimatum|notice|strike|stoppage|walkout|lockout|blockade|window|guarantee|warranty|plan|programme|program|loan|bond|limit|limits|cap|quota|curfew|quarantine|trial|transition|phase-out|period|visa|stay|reprieve)s?';
const behind = "(?:\\s[\\p{L}’'-]+){0,3}?\\s";
/** "a |30-day| truce", "a |12-year| property tax abatement", "|eight years’| waiver". */
const lengthOf = new RegExp(`^[\\s-](${span})(?:s?['’]?|s)${behind}${agreed}(?!\\p{L})`, 'iu');
/** "the truce is to last |45 days|", "would hold the waiver for |five years|", "pays no tax for |ten years|". */
const lasting =
  /\b(?:last|lasts|lasted|run|runs|hold|holds|stand|extend(?:ed|s)?|prolong(?:ed)?|suspend(?:ed|s)?|freez(?:e|es)|frozen|waive[ds]?|guarantee[ds]?|exempt(?:ed)?|ban(?:ned|s)?|bar(?:red|s)?|pause[ds]?|halt(?:ed|s)?|leas(?:e|es|ed)|stop(?:ping)? work|strike|walk (?:out|off)|down tools|delay(?:ed|s)?|no tax(?:es)?|limit(?:ed|s)?|cap(?:ped)?|extra|deadline of|notice of|truce of|ceasefire of|pause of|period of|ban of|term of|within)\s(?:[\p{L}’'-]+\s){0,5}?(?:for\s|by\s|to\s)?(?:about |at least |up to |another |a further )?$/iu;
const plainLength = new RegExp(
  `^\\s(${span})s(?!\\p{L}|\\s(?:ago|old|later|earlier|before|after|since))`,
  'iu',
);
const willing =
  /\b(?:will|would|shall|is to|are to|to|must|may|can|could|should|agreed|offer\w*|want\w*|ask\w*|demand\w*|propos\w*|if)\b/i;

const distance = '(kilomet(?:er|re)|km|mile|met(?:er|re)|nautical mile)s?';
/** "pull its guns |10 kilometres| back", "withdraw |15 km|", "tow its barges |9 miles| from the lock". */
const moving =
  /\b(?:pull\w*|withdr[ae]w\w*|mov(?:e|es|ed|ing)|push\w*|tow(?:s|ed|ing)?|drag(?:s|ged|ging)?|shift\w*|retreat\w*|fall back|fell back|advanc\w*|extend\w*|widen\w*|set back|keep|kept|stay|stays|stood?|stand|fish|dr(?:ill|edge)\w*|build|lay|laid|sail)\s(?:[\p{L}’'-]+\s){0,6}?(?:about |at least |up to |another |some |by |within |to )?$/iu;
const plainDistance = new RegExp(`^\\s?${distance}(?![\\p{L}-]|\\s(?:an?|per)\\s)`, 'iu');
/** "|20 km| north of the capital" tells where a place is. */
const bearing =
  /^\s(?:to the )?(?:north|south|east|west|up|down|inland|upstream|downstream|outside|away|by road)/i;
/** "a |5-kilometre| buffer zone", "a corridor |3 miles| wide". */
const zone =
  '(?:buffer|zone|strip|corridor|belt|limit|line|fence|wall|barrier|pipeline|tunnel|canal|road|stretch|cordon|perimeter|exclusion)';
const distanceOf = new RegExp(`^[\\s-]${distance}-?(?:wide|long|deep)?${behind}${zone}(?!\\p{L})`, 'iu');
const wide = new RegExp(`^\\s?${distance}\\s(?:wide|long|deep)(?!\\p{L})`, 'iu');

/** "a |40-hectare| meadow", "a |200-bed| hospital", "a 12-megawatt plant": the size of a thing. */
const sized =
  /^-(hectare|acre|megawatt|gigawatt|tonne|ton|bed|berth|room|seat|unit|barrel|litre|liter)\s\p{L}[\p{L}-]*/iu;

const spellings: Readonly<Record<string, string>> = {
  km: 'kilometres',
  kilometre: 'kilometres',
  kilometer: 'kilometers',
  foot: 'feet',
};

/** The length of time, distance or size that an agreement, an offer or a plan gives; null for "a 20-year war" or "20 km north of". */
export function termOf(text: string, { start, end, value }: Numeral): Counted | null {
  if (value === 0) return null;
  const after = text.slice(end, end + 90);
  const before = text.slice(Math.max(0, start - 70), start);
  const match = lengthAfter(before, after) ?? distanceAfter(before, after) ?? sized.exec(after);
  const unit = match?.[1]?.toLowerCase();
  if (!match || unit === undefined) return null;
  return { unit: spellings[unit] ?? `${unit}s`, end: end + match[0].length };
}

function lengthAfter(before: string, after: string): RegExpExecArray | null {
  const whole = lengthOf.exec(after);
  if (whole) return whole;
  return lasting.test(before) && willing.test(before) ? plainLength.exec(after) : null;
}

function distanceAfter(before: string, after: string): RegExpExecArray | null {
  const whole =
    distanceOf.exec(after) ??
    (/\b(?:zone|strip|corridor|belt|buffer|fence|wall|barrier|cordon)\b/i.test(before)
      ? wide.exec(after)
      : null);
  if (whole) return whole;
  const plain = moving.test(before) ? plainDistance.exec(after) : null;
  return plain && !bearing.test(after.slice(plain[0].length)) ? plain : null;
}
