import type { Token } from '../people/tokens.ts';
import { isAtStake, isWilled } from './at-stake.ts';
import { complement } from './complement.ts';
import type { Position } from './position.ts';
import { held, isQuoted, type Scene } from './scene.ts';
import { subjectOf } from './subjects.ts';
import { isOwnTelling, isOwnWord } from './telling.ts';
import { verbGroup, wholeStart } from './verb-group.ts';

const nothing: Position[] = [];
/** Words that set this frame off. */
export const refusalWords =
  "(?:will|would)\\s+(?:[a-z]+\\s+)?(?:not|never)|(?:will|would)\\s+no\\s+longer|cannot|can['’]t|could(?:\\s+not|n['’]t)|won['’]t|wouldn['’]t|budging|yielding|wavering|(?:will|would)\\s+[a-z]+\\s+(?:of\\s+)?no(?:thing)?|not\\s+going\\s+to|n['’]t\\s+going\\s+to";

/** "would not go into details", "will not take questions": nothing that anybody had asked for at the table. */
const smallTalk =
  /^\s+(?:into\b|further\s+than\b|up\s*(?:[.,;]|$)|so\s+far\b|further\s+into\b|ahead\b|away\b|long\b|much\b|as\b|(?:(?:any|a|an|the|further|specific|more|out|up|his|her|their|its|precise|exact)\s+)*(?:details?|figures?|names?|dates?|reasons?|numbers?|comments?|interviews?|timelines?|timetable|questions?|answers?|mind|place|specifics|examples?|chances?|credit|sides?|heart|lightly|part in (?:an|the) interview)\b|place\b|(?:him|her|them|us|me|you)\s+(?:advice|a\s+(?:chance|moment|second))\b|about\s+(?:details|specifics)\b|the\s+(?:fact|truth|reality)\b)/i;

const none = new Set(['no', 'nothing']);
const yieldings = new Set(['budging', 'yielding', 'wavering', 'bending', 'backing']);

/** "Oslo would not cut its duty", "the airline will not hand back slots until 2031". */
export function refusalPositions(scene: Scene): Position[] {
  const { document, sentence, tokens } = scene;
  return tokens.flatMap((token, index) => {
    if (token.kind === 'word' && none.has(tokens[index + 1]?.lower ?? ''))
      return acceptsNo(scene, token, index);
    if (token.text === '"' || token.text === '“') return quotedRefusal(scene, index);
    if (yieldings.has(token.lower)) return standingFirm(scene, token, index);
    if (token.kind !== 'word' || !isVerbAfterWill(tokens, index) || !isWilled(token.lower)) return nothing;
    if (isQuoted(scene, token)) return nothing;
    // "is not going to |sign|" is "will not |sign|".
    const going = tokens[index - 1]?.lower === 'to' && tokens[index - 2]?.lower === 'going';
    const group = verbGroup(tokens, going ? index - 2 : index);
    const unable = !going && isUnable(tokens, index);
    if (!group.negated || group.unreal || group.be !== going || (group.will === going && !unable)) return [];
    // "I would not hang out the flags" refuses nothing; told by others "would" is "will".
    if (scene.voice !== undefined && (tokens[group.start]?.lower ?? '').startsWith('would')) return [];
    if (smallTalk.test(document.text.slice(token.end, Math.min(sentence.end, token.end + 80)))) return [];
    if (!isAtStake(scene, token)) return [];
    const subject = subjectOf(scene, group.start);
    const words = complement(document.text, wholeStart(tokens, group), sentence.end);
    if (!subject || !words || isWished(scene, subject.start)) return [];
    const stays = staying.test(token.lower) && condition.test(document.text.slice(token.end, words.end));
    return held(scene, subject, stays ? 'demands' : 'rejects', words, 'refusal').filter(({ party }) =>
      // "The bank cannot release the money" may tell that it has none; from its own mouth it declines.
      unable ? isOwnWord(scene, token, party) : isOwnTelling(scene, token, party),
    );
  });
}

/** "would not leave without a date": who stays insists. */
const staying = /^(?:leave|stop|quit|disperse|depart)$/;
const condition = /\s(?:without|until|unless|before)\s/;

/** "will not |reopen", "would never again |sign": the bare verb right behind its auxiliaries. */
function isVerbAfterWill(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  if (before === 'to') return tokens[index - 2]?.lower === 'going';
  return (
    (refusing.has(before) ||
      (refusing.has(tokens[index - 2]?.lower ?? '') &&
        adverb.test(before) &&
        !/^(?:only|just|simply|merely|even)$/.test(before))) &&
    !adverb.test(tokens[index]?.lower ?? '')
  );
}

/** "could not |halt| the works", "cannot |sign|". */
function isUnable(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  return (
    /^(?:cannot|can't|couldn't)$/.test(before) ||
    (before === 'not' && /^(?:can|could)$/.test(tokens[index - 2]?.lower ?? ''))
  );
}

const refusing = new Set(['not', 'never', 'longer', "won't", "wouldn't", 'cannot', "can't", "couldn't"]);
const adverb =
  /^(?:again|ever|be|been|have|also|even|now|only|just|simply|yet|so|then|always|already|to|too|all|both|either|necessarily|(?!rely$|supply$|apply$|comply$|fly$|ally$|bully$)\p{L}+ly)$/u;

/** "will |sign no treaty| that leaves it out". */
function acceptsNo(scene: Scene, token: Token, index: number): Position[] {
  const { document, sentence, tokens } = scene;
  const group = verbGroup(tokens, index);
  const idle = /^(?:have|be|get|see|make|say|take|face|find|know|give|leave|mean|do|cause|offer)$/.test(
    token.lower,
  );
  const perfect = tokens.slice(group.start, index).some(({ lower }) => lower === 'have');
  const next = tokens[index + 2];
  const bare = tokens[index + 1]?.lower === 'nothing';
  // "will make |no concessions|": nothing that is asked of it.
  const terms = /^(?:make|give|offer)$/.test(token.lower) && yielded.test(next?.lower ?? '');
  if (perfect || next?.kind !== 'word' || (bare && next.lower !== 'that')) return [];
  const more = /^(?:longer|more|less|doubt|fewer|later|sooner|one|matter|use)$/.test(
    tokens[index + 2]?.lower ?? '',
  );
  if (
    !group.will ||
    group.negated ||
    group.be ||
    group.unreal ||
    (idle && !terms) ||
    more ||
    isQuoted(scene, token)
  )
    return [];
  if (!terms && (!isWilled(token.lower) || !isAtStake(scene, token))) return [];
  const subject = subjectOf(scene, group.start);
  const words = complement(document.text, wholeStart(tokens, group), sentence.end);
  if (!subject || !words) return [];
  return held(scene, subject, 'rejects', words, 'refusal').filter(({ party }) =>
    isOwnTelling(scene, token, party),
  );
}

const yielded =
  /^(?:further|more|new|unilateral|concessions?|compromises?|exceptions?|guarantees?|commitments?|promises|assurances|ground|deals?)$/;

/** "said his government would not |"buy the same horse twice"|": refused in the party's own idiom. */
function quotedRefusal(scene: Scene, quote: number): Position[] {
  const { cast, document, sentence, tokens } = scene;
  const verb = tokens[quote + 1];
  const before = tokens[quote - 1];
  if (!verb || !before || !/^\p{Ll}{2,}$/u.test(verb.text) || !isWilled(verb.lower)) return [];
  const group = verbGroup(tokens, quote);
  if (
    !group.will ||
    !group.negated ||
    group.perfect ||
    group.be ||
    !/^(?:not|never|n't|\w+n't)$/.test(before.lower)
  )
    return [];
  const subject = subjectOf(scene, group.start);
  const words = complement(document.text, wholeStart(tokens, group), sentence.end);
  if (!subject || !words || words.end < verb.end) return [];
  return held(scene, subject, 'rejects', words, 'quoted-refusal').filter(
    ({ party }) => isOwnWord(scene, verb, party) && !cast.untitled.has(party),
  );
}

/** "is not |budging| on pensions". */
function standingFirm(scene: Scene, token: Token, index: number): Position[] {
  const group = verbGroup(scene.tokens, index);
  if (!group.negated || !group.be || group.unreal || isQuoted(scene, token)) return [];
  const subject = subjectOf(scene, group.start);
  const words = complement(scene.document.text, wholeStart(scene.tokens, group), scene.sentence.end);
  return subject && words ? held(scene, subject, 'rejects', words, 'refusal') : [];
}

const telling =
  /^(?:said|says|say|saying|told|adding|added|announced|confirmed|declared|stressed|repeated|reiterated|clear|noted|argued|vowed|explained|replied|suggested|indicated|signalled|signaled)$/;

/** "guarantees that |NATO| will not move east", "fears that |Oslo| will not pay": nobody has said so. */
function isWished({ tokens }: Scene, subject: number): boolean {
  let at = tokens.findIndex(({ start }) => start >= subject);
  while (at > 0 && /^(?:the|its|his|her|their)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  if (tokens[at - 1]?.lower !== 'that') return false;
  return !tokens.slice(Math.max(0, at - 12), at - 1).some(({ lower }) => telling.test(lower));
}
