import type { When } from '../../model/finding.ts';
import { period } from '../dates/when.ts';
import { daysIn, implied } from './day-beside.ts';
import { humanNoun } from './human-nouns.ts';
import { chamber } from './legislatures.ts';
import { type Scene, smallLetters } from './scene.ts';
import type { Telling } from './telling.ts';

/** Sentences before in which what was a meeting may be told in other words. */
const reach = 2;
/** Sentences back to another meeting of which "the meeting" speaks instead. */
const nearest = 6;
/** "|The meeting| will be overseen by", "attended |the consultation meeting|": with no side and no day of its own. */
const plain =
  /^(?:(?:[a-z'’-]+ ){0,2})(?:meeting|talks|session|sitting|gathering|discussions?|negotiations|encounter|conversation|summit)$/i;
/** Whose sittings are no meetings. */
const otherSitting = /\b(?:hearing|court|parliament|chamber|trial)\b/;
const ownSide = /^ (?:with|between|of|on|in (?!the\b)|at (?!the\b))/;

/**
 * The day of a meeting that the sentences before tell in other words: "The guild will put its case to the airline on 22
 * May. |The meeting| will be overseen by a mediator", "Parents packed the hall on Thursday. Some 140 attended |the
 * consultation meeting|". Null where another meeting may be meant, where several days are told or nobody is named.
 */
export function bridgedDay(
  scene: Scene,
  telling: Telling,
  today: Temporal.PlainDate,
  until: number,
  told: readonly Telling[],
): When | null {
  const { sentence, document } = scene;
  if (!telling.definite || telling.again || telling.count !== null || sentence.index === 0) return null;
  if (telling.status !== 'held' && telling.status !== 'upcoming') return null;
  if (telling.stands || !plain.test(telling.words ?? '')) return null;
  const at = until - sentence.start;
  if (ownSide.test(scene.lower.slice(at + (telling.words ?? '').length))) return null;
  if (told.some(({ stands, sentence: index }) => stands && sentence.index - index <= nearest)) return null;
  const day = implied(daysIn(scene, sentence.index - reach, sentence.index - 1));
  if (!day) return null;
  const isPast = Temporal.PlainDate.compare(period(day).from, today) <= 0;
  if (isPast !== (telling.status === 'held')) return null;
  const from = document.sentences[Math.max(0, sentence.index - reach)]?.start ?? 0;
  const before = smallLetters(document.text.slice(from, sentence.start));
  return otherSitting.test(before) || chamber.test(before) || before.search(humanNoun) < 0 ? null : day;
}
