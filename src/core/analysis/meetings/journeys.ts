import { cityPattern } from './cities.ts';
import { leftOf, rightOf } from './clause.ts';
import { isToTheDay } from './day-told.ts';
import { type Mood, verbMood } from './mood.ts';
import { isOtherWorld } from './not-meetings.ts';
import { firstMatches, type Scene } from './scene.ts';
import type { Telling } from './telling.ts';
import type { Trigger } from './trigger.ts';

/** Who travels in order to talk; tourists, teams and authors travel as well. */
const official =
  /\b(?:presidents?|(?:prime |foreign |defen[cs]e |finance |interior |trade |economy |energy |deputy )?ministers?|premiers?|chancellors?|secretar(?:y|ies)|envoys?|emissar(?:y|ies)|ambassadors?|negotiators?|mediators?|delegations?|delegates|leaders?|commissioners?|executives?|bosses|chiefs?|governors?|kings?|queens?|emirs?|diplomats?|officials?|representatives|elders|organi[sz]ers|mayors?|chairm[ae]n|chairwoman|director|unions?|engineers?|teams?|missions?|he|she|they)\b/;
const going =
  '\\b(?:travel(?:s|led|ling)?|dr[io]ves?|sail(?:s|ed)|go(?:es|ing)?|went|fl(?:y|ies|ew)|head(?:s|ed)?|c[ao]mes?|coming|return(?:s|ed)?|visit(?:s|ed|ing)?|(?:is|are|was|were|be)(?: also| back| due| expected)*(?= (?:in|at|there)\\b))';
/** What one does with others only. */
const talking =
  '(?:discuss|agreed? with|see (?=(?:(?:all|both|the|his|her|their) )?(?:[\\w-]+ ){0,3}(?:parties|sides|leaders|ministers?|presidents?|premier|chancellor|counterparts?|envoys?|king|rivals|negotiators|mediators|officials))|brief|update|consult|lobby|persuade|reassure|plead(?: with)?|press|argue|negotiate|talk|bargain|make (?:the|their|his|her|its) case|explain (?:himself|herself|themselves|the|why)|answer (?:their |the )?questions|hear from|listen to)';
/** "|travels to Brussels on Tuesday to brief| the council", "|were in Lima on Tuesday to argue| before officials", "will |come and talk| to us". */
const toTalk = new RegExp(
  `${going}(?: [^,;.]{2,70}?)?,? (?:to|and) ${talking}\\b|${going}(?: [^,;.]{2,60}?)? for (?:[\\w-]+ )?(?:shuttle diplomacy|consultations|arm-twisting|fence-mending)\\b`,
  'g',
);
/** "|visits| Oman on Tuesday", "when the foreign minister |visits| Washington on March 3". */
const visiting =
  /\b(?:visits|(?<=\b(?:will|to) )visit|(?:is|are) (?:due|expected|awaited) in|(?:is|are|will be) in(?= [^.;,]{2,40} at the invitation of))\b(?= [a-z])/g;
/** Whose visit abroad is one to others of his office. */
const office =
  /\b(?:president|(?:prime |foreign |defen[cs]e |finance |interior |trade |energy )?minister|premier|chancellor|secretary of state|king|emir|sultan|taoiseach|delegation)\b[^,;]{0,60}(?:, [^,;]{2,50}, ?)?$|\bwhen (?:he|she) $/;

/** "are expected in Rouen |for the ceremony|": nothing is talked about there. */
const otherEnd =
  / for (?:the |an? |his |her )?(?:[\w-]+ )?(?:ceremony|funeral|wedding|inauguration|coronation|holiday|treatment|premiere|parade|match|games)\b/;

/** What a sentence needs to tell of one. */
const isJourney =
  /\b(?:visits?|see|agreed? with|(?:due|expected|awaited) in|invitation|discuss|brief|update|consult|lobby|persuade|reassure|plead|press|argue|negotiate|talk|bargain|case|explain|questions|hear|listen|diplomacy|consultations|arm-twisting|fence-mending)\b/;

/** Journeys to talks: who goes where, and on what day. */
export function journeys(scene: Scene): Trigger[] {
  const { lower, dates } = scene;
  if (dates.length === 0 || !(isJourney.test(lower) && !isOtherWorld(lower))) return [];
  const found: Trigger[] = [];
  for (const match of firstMatches(lower, toTalk)) {
    // "went there to brief her allies": which town is meant stands elsewhere.
    if (/^\w+ there\b/.test(match[0])) continue;
    const trigger = journey(scene, match.index, match[0]);
    if (trigger) found.push(trigger);
  }
  for (const match of firstMatches(lower, visiting)) {
    const to = match.index + match[0].length + 1;
    if (
      !office.test(lower.slice(leftOf(scene, match.index), match.index)) &&
      !/\bwhen (?:he|she) $/.test(lower.slice(0, match.index))
    )
      continue;
    if (otherEnd.test(lower)) continue;
    const trigger = isAbroad(scene, to) ? journey(scene, match.index, `${match[0]} `) : null;
    if (trigger?.mood === 'upcoming' || trigger?.mood === 'auto')
      found.push({ ...trigger, mood: 'upcoming' });
  }
  return found;
}

/** A country, or a town that is some country's capital or seat of talks. */
function isAbroad({ text, parties }: Scene, at: number): boolean {
  return parties.some(({ span }) => span.start === at) || text.slice(at).search(cityPattern) === 0;
}

function journey(scene: Scene, start: number, words: string): Trigger | null {
  const end = start + words.length;
  const left = { start: leftOf(scene, start), end: start };
  const subject = scene.lower.slice(left.start, start);
  // Place and day may stand between the journey and what it is for; the town is read by the verb before it.
  const own = start + (words.includes(' ') ? words.indexOf(' ') : words.length);
  const right = { start, end: rightOf(scene, end) };
  const isSomebody = scene.mentions.some((at) => at.start >= left.start && at.end <= start + 1);
  const isWithOthers = /^ (?:to|with) /.test(scene.lower.slice(end));
  if (!official.test(subject) && !(isSomebody && isWithOthers)) return null;
  const isDated = scene.dates.some(
    ({ start: from, when }) =>
      (isToTheDay(when) || when?.precision === 'month') && from >= left.start && from < right.end,
  );
  if (!isDated) return null;
  const mood = moodOf(subject, words);
  if (mood === 'none') return null;
  return {
    start,
    end: own,
    rule: 'journey',
    form: 'talks',
    mood,
    left,
    right,
    phrase: null,
    body: null,
    definite: false,
    again: false,
    count: null,
    subject: 'needs-object',
  };
}

function moodOf(subject: string, words: string): Mood {
  const isPast = /^(?:travelled|went|flew|headed|came|returned|was|were)\b/.test(words);
  return verbMood(subject, isPast);
}

/** Whether a journey only leads to another meeting of its article: to the same town, or of the same people. */
export function isWayTo(telling: Telling, all: readonly Telling[]): boolean {
  if (telling.rule !== 'journey') return false;
  return all.some(
    (other) =>
      other.rule !== 'journey' &&
      ((other.place !== null && other.place === telling.place) ||
        other.sides.participants.some(({ name }) =>
          telling.sides.participants.some((own) => own.name === name),
        )),
  );
}
