import type { Span } from '../../model/span.ts';
import { rightOf } from './clause.ts';
import { isToTheDay } from './day-told.ts';
import { humanNoun } from './human-nouns.ts';
import { joinsOneSide } from './joined-sides.ts';
import { objectSpan, people } from './named-people.ts';
import { isMedia, isOneSided, isThrong } from './not-meetings.ts';
import { isPlural } from './plural-subject.ts';
import type { Scene } from './scene.ts';
import type { VerbUse } from './verb-rule.ts';

/** "officers |of both armies|", "teams |from the two countries|". */
const ofBothSides = /\b(?:of|from) (?:both|the two|the three|all|either|each)\b|\bjoint\b/;

/** "|Israeli and Lebanese officers| met": how many countries or organisations are named. */
export function sidesIn(scene: Scene, left: Span): number {
  const named = scene.parties.filter(({ span }) => span.start >= left.start && span.start < left.end);
  return new Set(named.map(({ party }) => party)).size;
}

/** How many people are named there, whatever they lead. */
export function namedIn(scene: Scene, left: Span): number {
  const named = scene.mentions.filter(
    ({ start, form }) => start >= left.start && start < left.end && form !== 'organisation',
  );
  return new Set(named.map(({ entry }) => entry)).size;
}

/** "|The ministers| met", not "the crowd met". */
export function areSeveral(use: VerbUse): boolean {
  return isPlural(use.scene, use.left) && !isCrowd(use);
}

/** One body, a crowd or a family; two people by name are none, whatever they lead. */
export function isCrowd({ scene, left, subject }: VerbUse): boolean {
  if (!isOneSided(subject)) return false;
  if (isThrong(subject)) return true;
  if (sidesIn(scene, left) > 1 || ofBothSides.test(subject) || isPanel(scene, subject)) return false;
  return !(namedIn(scene, left) > 1 && / and /.test(subject)) && !joinsOneSide(scene, left);
}

/** "the prize's |jury| met on Tuesday": no court's. */
function isPanel(scene: Scene, subject: string): boolean {
  return (
    /\bjury\b/.test(subject) &&
    !/\b(?:verdict|court|judges?|trial|guilty|deliberat\w*|defen[cd]\w*|prosecut\w*|convict\w*|acquit\w*|murder|case)\b/.test(
      scene.lower,
    )
  );
}

/** "|the delegation| was received", not "the letter", nor "the meeting". */
export function isGuestSubject({ scene, left, subject }: VerbUse): boolean {
  if (
    /\b(?:meetings?|talks|summit|conference|event|sessions?|round|gathering|forum|negotiations|dinner|lunch)\b/.test(
      subject,
    )
  )
    return false;
  return (
    subject.search(humanNoun) >= 0 ||
    /\b(?:he|she|they)\b/.test(subject) ||
    scene.mentions.some(({ start }) => start >= left.start && start < left.end)
  );
}

/** Whether the sentence tells a day. */
export function isDated(scene: Scene): boolean {
  return scene.dates.some(({ when }) => isToTheDay(when));
}

/** "met in Geneva on Monday |with X|": where the other side's name begins; null where none follows. */
export function afterWith(scene: Scene, from: number): number | null {
  const words = scene.lower.slice(from, Math.max(from, rightOf(scene, from)));
  const match = /^[^;]{0,80}? with (?=\S)/.exec(words);
  return match ? from + match[0].length : null;
}

/** "met in Geneva on Monday |with X|". */
export function laterWith({ scene, verb }: VerbUse): 'needs-object' | null {
  const object = afterWith(scene, verb.end);
  if (object === null) return null;
  return people(scene, objectSpan(scene, object)) && !isMedia(scene.lower.slice(object))
    ? 'needs-object'
    : null;
}
