import type { Stance } from '../../model/finding.ts';
import type { Token } from '../people/tokens.ts';
import { complement } from './complement.ts';
import type { Position } from './position.ts';
import { held, isQuoted, type Scene } from './scene.ts';
import { subjectOf } from './subjects.ts';
import { verbGroup } from './verb-group.ts';

/** Words that set this file's frames off. */
export const readinessWords =
  'ready|willing|prepared|open|opposed|against|unwilling|unprepared|flexible|happy|glad';
const ready = new Set(readinessWords.split('|'));
const nothing: Position[] = [];

const talk =
  /^\s+to\s+(?:\w+ly\s+)?(?:(?:launch|start|begin|open|enter|hold|join|resume|continue|have|engage)\b[^.;,]{0,60}?\b(?:talks|negotiations|dialogue|discussions?|conversations?|process|on)\b|discuss|talk|meet|(?:go|travel|fly)\s+to\s+(?!war|court|jail|prison|trial|work|bed|the\s+(?:polls|wall|mat))|consider|explore|negotiate|look at|listen|review|debate|examine|study|think)\b/i;
/** What a party gives up or gives. */
const concession =
  /^\s+to\s+(?:\w+ly\s+)?(?:accept|agree|allow|free|reduce|limit|withdraw|lift|ease|release|halt|freeze|suspend|cut|cap|grant|provide|give|pay|host|sign|recogni[sz]e|guarantee|offer|pull|scale|return|extend|delay|drop|share|exchange|stop|end|pause|make|compromise|concede|restrict|remove|close|abandon|waive|fund|send|mediate|commit|double|triple|raise|increase|lower|contribute|buy|reopen|resume|shelve|soften|hand|revisit|reconsider|receive|hire|recruit|take\s+on|train|sell|build|review|let|lend|spread|throw\s+in|show|open\s+(?:its|their|(?:an?|the)\s+(?:\p{L}+\s+){0,2}?(?:corridors?|borders?|crossings?|roads?|routes?|bridges?|gates?|ports?|checkpoints?|archives?|books?)\b)|forgo|support|back|publish|install|settle|negotiate|disarm|bring\s+forward)\b/iu;
/** "ready to sign |if the others do|". */
const onTerms = /^[^.;]{4,120}?\s(?:if|provided)\s(?!necessary|needed|asked|required|possible|called)/i;
/** What nobody is glad to be granted. */
const hostile =
  /^\s+to\s+(?:\w+ly\s+)?(?:fight|die|use|strike|attack|retaliate|respond|act|walk|wait|risk|be|see|lose|impose|kill|bomb|invade|sacrifice|say|believe|help|work|do)\b/i;
/** What nobody is glad to suffer, done to another. */
const threat =
  /^\s+to\s+(?:\w+ly\s+)?(?:strike(?!\s+(?:an?|the)\s+(?:deal|balance|bargain|compromise|pose|chord))|walk\s+(?:out|away)|(?:hit|strike|fight)\s+back|retaliate|escalate|impose|sue|boycott|blockade|picket|veto|reimpose|down\s+tools|use\s+(?:force|its\s+veto|military)|stop\s+work|quit|go\s+(?:to\s+court|on\s+strike)|take\s+(?:legal|industrial|military|strike|punitive|retaliatory|counter-?)\s*\w+|respond\s+(?:with|decisively|forcefully|militarily|firmly|in\s+kind)|(?:respond|act|block|fight|expel)\b[^.;]{0,60}?\sif)\b/iu;
/** "ready for |an exchange|". */
const forThing =
  /^\s+for\s+(?:an?|the|any|more|further|new|direct)?\s*(?:\p{L}+\s+){0,2}?(?:talks|negotiations|dialogue|exchange|ceasefire|truce|compromise|deal|agreement|discussions?|meeting|summit|vote|referendum|peace|elections?|mediation)\b/iu;
/** "is against the law" is no position. */
const notOpposed =
  /^\s+(?:the\s+)?(?:law|odds|rules|clock|backdrop|background|wall|walls|ropes|time|him|her|them|us|me|you|\p{L}+\s+(?:law|rules))\b|^\s*[.,;]/iu;

/** "ready to discuss …", "not prepared to accept …", "open to …". */
export function readinessPositions(scene: Scene): Position[] {
  return scene.tokens.flatMap((token, index) => {
    if (!ready.has(token.lower) || isQuoted(scene, token)) return nothing;
    const after = scene.document.text.slice(token.end, Math.min(scene.sentence.end, token.end + 160));
    const against = token.lower === 'against';
    const linked = linkOf(token.lower).test(after) || forThing.test(after);
    if (against ? notOpposed.test(after) : !linked) return [];
    const remain = /^(?:remain|remains|remained|stand|stands|stood|seem|seems)$/.test(
      scene.tokens[index - 1]?.lower ?? '',
    );
    const group = verbGroup(scene.tokens, remain ? index - 1 : index);
    const hypothetical = tokenIs(scene.tokens.slice(group.start, index), 'would');
    const told = stanceOf(token.lower, after, group.negated);
    // "would be willing to drop it", "willing to drop it if the others do" offer nothing yet.
    const stance = told === 'offers' && (hypothetical || onTerms.test(after)) ? 'open' : told;
    if (!stance || group.unreal || !(group.be || remain)) return [];
    const subject = subjectOf(scene, group.start);
    // "open |to| talks", "opposed |to| a deal": a preposition, and no part of the position.
    const preposition = prepositionOf(token.lower, after);
    const from = token.lower === 'flexible' ? token.start : token.end + preposition;
    const words = complement(scene.document.text, from, scene.sentence.end);
    return subject && words ? held(scene, subject, stance, words, 'readiness') : [];
  });
}

function linkOf(word: string): RegExp {
  return word === 'flexible' ? /^\s+(?:on|about|over)\s/ : /^\s+to\s/;
}

function prepositionOf(word: string, after: string): number {
  if (forThing.test(after)) return ' for'.length;
  return word.startsWith('op') ? (/^\s+to\b/.exec(after)?.[0].length ?? 0) : 0;
}

function tokenIs(tokens: readonly Token[], word: string): boolean {
  return tokens.some(({ lower }) => lower === word);
}

function stanceOf(word: string, after: string, negated: boolean): Stance | null {
  if (word === 'opposed' || word === 'against') return negated ? null : 'rejects';
  if (word === 'unwilling' || word === 'unprepared') return negated ? null : 'rejects';
  if (negated) return 'rejects';
  if (word === 'happy' || word === 'glad') return talk.test(after) || concession.test(after) ? 'open' : null;
  if (forThing.test(after)) return negated ? 'rejects' : 'open';
  if (word === 'open' || word === 'flexible' || talk.test(after)) return 'open';
  if (threat.test(after)) return 'warns';
  const grants = word === 'willing' ? !hostile.test(after) : concession.test(after);
  return grants ? 'offers' : null;
}
