import type { Span } from '../../model/span.ts';
import { tidy } from './complement.ts';
import { holdersOf } from './holder.ts';
import type { Position } from './position.ts';
import { heldBy, isQuoted, type Scene } from './scene.ts';
import { subjectBefore } from './subject-before.ts';
import { headSubject, subjectOf } from './subjects.ts';
import { verbGroup } from './verb-group.ts';

/** Words that set this frame off. */
export const listedWords = '(?:demands|conditions|requests|offers|concessions|pledges|promises)\\s*:';
const nouns: ReadonlyMap<string, Position['stance']> = new Map([
  ['demands', 'demands'],
  ['conditions', 'demands'],
  ['requests', 'demands'],
  ['offers', 'offers'],
  ['concessions', 'offers'],
  ['pledges', 'offers'],
  ['promises', 'offers'],
]);
const having =
  /^(?:has|have|had|with|list(?:s|ed)?|set|sets|made|makes|named?|names|put|puts|laid|lays|gave|gives|issue[sd]?|present(?:s|ed)?|repeat(?:s|ed)?|outline[sd]?|bring|brings|brought|submit(?:s|ted)?|agreed|announced)$/;
const nothing: Position[] = [];

/**
 * A list behind a noun of wish, each item a position: "listed two demands: a dry shed and a doctor", "will go into
 * the talks with three demands: monitors, a new route and a study".
 */
export function listedPositions(scene: Scene): Position[] {
  const { document, sentence, tokens } = scene;
  return tokens.flatMap((token, index) => {
    const stance = nouns.get(token.lower);
    if (!stance || tokens[index + 1]?.text !== ':' || isQuoted(scene, token)) return nothing;
    const verb = tokens.findLastIndex(({ lower }, at) => at < index && at > index - 7 && having.test(lower));
    const colon = tokens[index + 1];
    // "has |met| two demands": another verb's.
    if (
      verb < 1 ||
      !colon ||
      /^(?:met|heard|dropped|rejected|accepted|answered)$/.test(tokens[verb + 1]?.lower ?? '')
    )
      return [];
    const parties = partiesOf(scene, verb);
    return itemsOf(document.text, { start: colon.end, end: sentence.end }).flatMap((words) =>
      heldBy(scene, parties, stance, words, 'listed'),
    );
  });
}

/** Whoever has, lists or makes the demands; with "with" whoever goes there. */
function partiesOf(scene: Scene, verb: number): readonly string[] {
  const { cast, tokens } = scene;
  if (tokens[verb]?.lower === 'with') {
    const going = tokens.findLastIndex(({ lower }, at) => at < verb && goes.test(lower));
    const subject = going < 0 ? headSubject(scene, verb) : subjectOf(scene, verbGroup(tokens, going).start);
    return subject ? holdersOf(cast, subject) : [];
  }
  const { start, negated, unreal } = verbGroup(tokens, verb);
  const subject = negated || unreal ? null : subjectBefore(tokens, start);
  return subject ? holdersOf(cast, subject) : [];
}

const goes =
  /^(?:go|goes|went|come|comes|came|enter|enters|entered|arrive|arrives|arrived|head|heads|headed|travel|travels|travelled)$/;

/** "a dry shed|, |a doctor| and |an end to fines": the items of a list; none where it holds a clause. */
function itemsOf(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end);
  const separator = words.includes(';')
    ? /;\s*(?:and\s+)?/g
    : /,\s+(?:and\s+)?|\s+and\s+(?=(?:an?|the|no|more|fewer|less)\s)/g;
  const items: Span[] = [];
  let start = 0;
  for (const match of words.matchAll(separator)) {
    items.push({ start: span.start + start, end: span.start + match.index });
    start = match.index + match[0].length;
  }
  items.push({ start: span.start + start, end: span.end });
  if (items.length > longestList) return [];
  return items.flatMap((item) => tidy(text, item) ?? []);
}

const longestList = 8;
