import type { Article } from '../../model/article.ts';
import { oncePerSpan } from '../read-once.ts';
import { stemsOf } from '../words.ts';
import { type NameRead, readNames } from './names-in.ts';

const events: readonly (readonly [string, RegExp])[] = [
  ['meet', /^(?:meet|met|talk|sess|round|negoti\w*|summit|discuss\w*|conven\w*|gather|sit)$/],
  ['visit', /^(?:visit|travel|arriv\w*|invit\w*|fly|flies|trip|go)$/],
  ['begin', /^(?:begin|start|open|launch|kick)$/],
  ['end', /^(?:end|clos|close|conclud|finish|expir\w*)$/],
  ['vote', /^(?:vote|voting|ballot|elect|referendum)$/],
  ['strike', /^(?:strike|strik|walkout|stoppag\w*)$/],
  ['sign', /^(?:sign|signature|signing)$/],
  ['exchange', /^(?:exchang\w*|swapp?|handover|freed|free|fre|releas\w*)$/],
  ['decide', /^(?:decid\w*|decis|ruling|rul|verdict|judg\w*)$/],
  ['truce', /^(?:truc|truce|ceasefir|ceasefire|armistic)$/],
  ['again', /^(?:again|resum|reconven\w*|return|new|fresh|another|second)$/],
];
/** Without this no stem is one of an event. */
const anyEvent = new RegExp(events.map(([, { source }]) => source).join('|'));
const eventNames = new Set([
  'meet',
  'resume',
  'visit',
  'begin',
  'end',
  'vote',
  'strike',
  'sign',
  'exchange',
  'decide',
]);
/** Events that several words tell of. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:stop(?:s|ped)? work|down(?:s|ed)? tools|lay down tools|walk(?:s|ed|ing)? (?:out|off))\b/i, 'strike'],
  [/\b(?:be|being) (?:handed over|sent home|repatriated)\b/i, 'exchange'],
  [/\b(?:be held|take place)\b/i, 'meet'],
  [/\b(?:strikes?|stop work|walk out|walkout|stoppages?|down tools)\b[^.;]{0,30}\bfrom\b/i, 'begin'],
  [/\b(?:resum|re-?open|re-?start|restor|reinstat)\w*|\b\p{Ll}+ again (?:on|from|by|at|in)\b/iu, 'resume'],
  [/\b(?:takes? effect|comes? into (?:force|effect))\b/i, 'begin'],
];
const freeing = /^(?:free|fre|releas)/;
/** Who is freed: "will release the |hostages| on Friday", but not "will release details on Friday", "free entry". */
const captive =
  /\b(?:prisoners?|captives?|hostages?|detainees?|inmates?|soldiers?|fighters?|sailors?|crews?|people|m[ae]n|wom[ae]n|children|workers?|\p{L}+men|them|him|her)\b/iu;
const mark =
  /\b(?:first|second|third|fourth|fifth|sixth|final|ministers|presidents|leaders|experts|envoys|deputies|technical|generals|officials|ambassadors|foreign ministers|working group)\b/gi;
const light =
  /^(?:say|said|told|tell|hold|held|set|take|place|due|plan|expect|schedul\w*|sid|side|parti|two|day|both|local|date|announc\w*|accord|will|also|p|m|am|pm|\d.*|jan\w*|feb\w*|mar|march|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|(?:mon|tue|wedne|thur|fri|satur|sun)\w*day?)$/;

/** True for stems that name an event which falls on a day. */
export function isEvent(stem: string): boolean {
  return eventNames.has(stem);
}

/** What the words of a stretch of an article tell. */
export interface Passage {
  readonly names: readonly NameRead[];
  /** Bodies that are meant by what kind they are. */
  readonly bodies: readonly string[];
  /** Stems of weight, each with the event that it is for, or itself. */
  readonly stems: readonly (readonly [stem: string, told: string])[];
  /** Events that several of its words tell of. */
  readonly events: readonly string[];
  readonly marks: ReadonlySet<string>;
}

export const passageAt = oncePerSpan(
  (words, article): Passage => ({
    names: readNames(words),
    bodies: bodiesMeant(words, article),
    stems: stemsIn(words),
    events: phrases.flatMap(([pattern, event]) => (words.search(pattern) < 0 ? [] : [event])),
    marks: new Set([...words.matchAll(mark)].map(([found]) => found.toLowerCase())),
  }),
);

/** Its stems, those of an event as the event's name; without those of `names`. */
export function stemsTold(
  { stems, events: told }: Pick<Passage, 'stems' | 'events'>,
  names?: ReadonlySet<string>,
): Set<string> {
  const ofNames = new Set([...(names ?? [])].flatMap((name) => stemsOf(name)));
  const own = new Set<string>();
  for (const [stem, event] of stems) if (!ofNames.has(stem)) own.add(event);
  for (const event of told) own.add(event);
  return own;
}

/** So much of an article names its bodies, in characters. */
const longestRead = 12_000;
const bodyKinds =
  'commission council committee board panel parliament assembly court tribunal authority'.split(' ');
const namesOfKind: ReadonlyMap<string, RegExp> = new Map(
  bodyKinds.map((kind) => [
    kind,
    new RegExp(
      `(?:\\p{Lu}[\\p{L}’'-]+\\s){1,4}${kind.charAt(0).toUpperCase()}${kind.slice(1)}(?!\\p{L})`,
      'gu',
    ),
  ]),
);
const shortBody = new RegExp(`\\bthe (${bodyKinds.join('|')})\\b`, 'i');

/** "the commission's offices" in an article that names one body of that kind. */
function bodiesMeant(words: string, { text }: Article): readonly string[] {
  const kind = shortBody.exec(words)?.[1]?.toLowerCase();
  const name = kind === undefined ? undefined : namesOfKind.get(kind);
  if (!name) return [];
  const named = text.slice(0, longestRead).match(name) ?? [];
  const all = new Set(named.map((found) => found.replace(/^(?:The|A)\s|^.*['’]s\s/, '').toLowerCase()));
  return all.size === 1 ? [...all] : [];
}

function stemsIn(words: string): Passage['stems'] {
  const frees = captive.test(words);
  const eventOf = (stem: string): string | undefined =>
    !anyEvent.test(stem) || (freeing.test(stem) && !frees)
      ? undefined
      : events.find(([, pattern]) => pattern.test(stem))?.[0];
  return stemsOf(words)
    .filter((stem) => !light.test(stem))
    .map((stem) => [stem, eventOf(stem) ?? stem] as const);
}
