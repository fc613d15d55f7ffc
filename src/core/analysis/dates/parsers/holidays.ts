import { easterSunday, nthWeekday } from '../calendar.ts';
import { patternParser } from '../candidate.ts';
import { nameGoesOn } from '../lexicon.ts';

type Rule = (year: number) => Temporal.PlainDate;

const on =
  (month: number, day: number): Rule =>
  (year) =>
    new Temporal.PlainDate(year, month, day);
const easter =
  (days: number): Rule =>
  (year) =>
    easterSunday(year).add({ days });
const nth =
  (month: number, weekday: number, which: number): Rule =>
  (year) =>
    nthWeekday(year, month, weekday, which);

/** Holidays that news dates by, Western calendar. */
const rules: Readonly<Record<string, Rule>> = {
  "new year's day": on(1, 1),
  "new year's eve": on(12, 31),
  "new year's": on(1, 1),
  'twelfth night': on(1, 5),
  epiphany: on(1, 6),
  'orthodox christmas': on(1, 7),
  'burns night': on(1, 25),
  'australia day': on(1, 26),
  'martin luther king jr. day': nth(1, 1, 3),
  'martin luther king day': nth(1, 1, 3),
  "valentine's day": on(2, 14),
  "st. david's day": on(3, 1),
  "st david's day": on(3, 1),
  "international women's day": on(3, 8),
  "presidents' day": nth(2, 1, 3),
  'presidents day': nth(2, 1, 3),
  "st. patrick's day": on(3, 17),
  "st patrick's day": on(3, 17),
  'mardi gras': easter(-47),
  'shrove tuesday': easter(-47),
  'ash wednesday': easter(-46),
  'mothering sunday': easter(-21),
  'palm sunday': easter(-7),
  'maundy thursday': easter(-3),
  'good friday': easter(-2),
  'holy saturday': easter(-1),
  'easter sunday': easter(0),
  easter: easter(0),
  'easter monday': easter(1),
  'ascension day': easter(39),
  pentecost: easter(49),
  'whit monday': easter(50),
  'earth day': on(4, 22),
  "st. george's day": on(4, 23),
  "st george's day": on(4, 23),
  'anzac day': on(4, 25),
  'may day': on(5, 1),
  'cinco de mayo': on(5, 5),
  'memorial day': nth(5, 1, -1),
  "father's day": nth(6, 7, 3),
  juneteenth: on(6, 19),
  'canada day': on(7, 1),
  'independence day': on(7, 4),
  'fourth of july': on(7, 4),
  'bastille day': on(7, 14),
  'august bank holiday': nth(8, 1, -1),
  'labor day': nth(9, 1, 1),
  'columbus day': nth(10, 1, 2),
  halloween: on(10, 31),
  'bonfire night': on(11, 5),
  'guy fawkes night': on(11, 5),
  "all saints' day": on(11, 1),
  "all souls' day": on(11, 2),
  'armistice day': on(11, 11),
  'remembrance day': on(11, 11),
  'veterans day': on(11, 11),
  'thanksgiving day': nth(11, 4, 4),
  thanksgiving: nth(11, 4, 4),
  'black friday': (year) => nthWeekday(year, 11, 4, 4).add({ days: 1 }),
  'cyber monday': (year) => nthWeekday(year, 11, 4, 4).add({ days: 4 }),
  "st. andrew's day": on(11, 30),
  "st andrew's day": on(11, 30),
  'world aids day': on(12, 1),
  'christmas eve': on(12, 24),
  'christmas day': on(12, 25),
  christmas: on(12, 25),
  'boxing day': on(12, 26),
  hogmanay: on(12, 31),
};

const names = Object.keys(rules)
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.').replaceAll("'", "['’]").replaceAll(' ', '\\s+'))
  .join('|');

/** "Christmas Eve", "Easter Monday", "Thanksgiving", "New Year's Day 2024"; capitals only. */
export const holidayParser = patternParser(
  'holiday',
  /\b(?:New\s+Year|Epiph|Orthodox|Martin|Valent|Presid|St\.?\s+Pat|Ash|Palm|Maund|Good|Holy|Easter|Ascen|Pente|Whit|May\s+Day|Memor|June|Indep|Fourth|Basti|Labor|Colum|Hallow|All\s|Armis|Remem|Veter|Thank|Black\s+F|Cyber|Christmas|Boxing|Twelfth|Burns|Austra|St\.?\s+[DGA]|Intern|Mardi|Shrove|Mother|Earth|Anzac|ANZAC|Cinco|Father|Canada|August\s+B|Bonfire|Guy\s|World\s+A|Hogm)/,
  new RegExp(`\\b(?:the\\s+)?(${names})(?![\\w-])(?:,?\\s+(?:of\\s+)?(1\\d{3}|20\\d\\d)\\b)?`, 'gi'),
  (match, sentence) => {
    const name = (match[1] ?? '').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
    const from = match.index + match[0].indexOf(match[1] ?? '');
    if (!/^\p{Lu}/u.test(match[1] ?? '')) return null;
    if (nameGoesOn.test(sentence.slice(match.index + match[0].length))) return null;
    // "Christmas Island", "Easter eggs" and "Thanksgiving Parade" are things.
    if (
      /^\s+(?:Island|Islands|eggs?|trees?|cards?|Carol|Parade|dinner|shopping|Uprising|Rising|Agreements?|Accords?|Deal|Declaration|Summit|Massacre|Offensive|Truce)\b/.test(
        sentence.slice(match.index + match[0].length),
      )
    )
      return null;
    return { meaning: { kind: 'holiday', name, ...(match[2] ? { year: Number(match[2]) } : {}) }, from };
  },
);

/** The day of a holiday in a year; null for an unknown name. */
export function holidayIn(name: string, year: number): Temporal.PlainDate | null {
  return rules[name]?.(year) ?? null;
}
