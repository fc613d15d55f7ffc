import { complement, verbGroup } from './clause.ts';
import type { Position } from './position.ts';
import { held, isOwnTelling, isQuoted, type Scene, subjectOf } from './verb-frames.ts';

/** What parties to a dispute are asked to do; that one of them will not is its refusal. */
const asked = new Set(
  (
    'go cut lower reduce raise increase pay join attend lift ease withdraw release hand give budge move drop abandon ' +
    'change fund share compromise yield support back extend reopen open return sell divest host participate take talk ' +
    'sit send supply provide contribute commit consider ratify renegotiate suspend halt stop freeze pause delay ' +
    'postpone end close cap limit trade relinquish settle scrap waive leave vacate disarm permit let sign endorse ' +
    'concede reinstate remove pull resume restart stand'
  ).split(' '),
);
const nothing: Position[] = [];
/** Words that set this frame off. */
export const refusalWords =
  "(?:will|would)\\s+(?:[a-z]+\\s+)?(?:not|never)|(?:will|would)\\s+no\\s+longer|won['’]t|wouldn['’]t";

/** "would not go into details", "will not take questions": nothing that anybody had asked for at the table. */
const smallTalk =
  /^\s+(?:into\b|so\s+far\b|further\s+into\b|ahead\b|away\b|long\b|much\b|as\b|(?:(?:any|a|an|the|further|specific|more|out|up|his|her|their|its|precise|exact)\s+)*(?:details?|figures?|names?|dates?|reasons?|numbers?|comments?|interviews?|timelines?|timetable|questions?|answers?|mind|place|specifics|examples?|chances?|credit|sides?|heart|lightly|part in (?:an|the) interview)\b|place\b|about\s+(?:details|specifics)\b|the\s+(?:fact|truth|reality)\b)/i;

/** "Oslo would not cut its duty", "the airline will not hand back slots until 2031". */
export function refusalPositions(scene: Scene): Position[] {
  const { document, sentence, tokens } = scene;
  return tokens.flatMap((token, index) => {
    if (!asked.has(token.lower) || isQuoted(scene, token)) return nothing;
    const group = verbGroup(tokens, index);
    if (!group.negated || !group.will || group.be || group.unreal) return [];
    if (smallTalk.test(document.text.slice(token.end, Math.min(sentence.end, token.end + 80)))) return [];
    const subject = subjectOf(scene, group.start);
    const words = complement(document.text, tokens[group.start]?.start ?? token.start, sentence.end);
    if (!subject || !words || isWished(scene, subject.start)) return [];
    return held(scene, subject, 'rejects', words, 'refusal').filter(({ party }) =>
      isOwnTelling(scene, token, party),
    );
  });
}

const telling =
  /^(?:said|says|say|saying|told|adding|added|announced|confirmed|declared|stressed|repeated|reiterated|clear|noted|argued|vowed|explained|replied|suggested|indicated|signalled|signaled)$/;

/** "guarantees that |NATO| will not move east", "fears that |Oslo| will not pay": nobody has said so. */
function isWished({ tokens }: Scene, subject: number): boolean {
  let at = tokens.findIndex(({ start }) => start >= subject);
  while (at > 0 && /^(?:the|its|his|her|their)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  if (tokens[at - 1]?.lower !== 'that') return false;
  return !tokens.slice(Math.max(0, at - 6), at - 1).some(({ lower }) => telling.test(lower));
}
