import type { Stance } from '../../model/finding.ts';
import type { Token } from '../people/tokens.ts';
import { isAtStake, isWilled } from './at-stake.ts';
import { complement } from './complement.ts';
import type { Position } from './position.ts';
import { held, isQuoted, type Scene } from './scene.ts';
import { subjectOf } from './subjects.ts';
import { isOwnTelling } from './telling.ts';
import { verbGroup, wholeStart } from './verb-group.ts';

/** What a party can grant another. */
const grants =
  'release free hand lift sign return open pull join stop end halt suspend lay call cut raise pay keep give drop cap withdraw ' +
  'reopen resume restart reinstate allow let host send share reduce freeze extend lower scrap sell double forgo lend grant waive';
const granted = new Set(grants.split(' '));
const nothing: Position[] = [];
/** Words that set this frame off. */
export const conditionalWords = `(?:will|would)\\s+[a-z]+\\s[^.;\\n]{2,60}\\sonly\\s+(?:if|once|after|when)|(?:will|would)\\s+(?:only\\s+|[a-z]+ly\\s+)?(?:${grants.replaceAll(' ', '|')})`;

const condition =
  /\s(?:if|once|provided(?: that)?|providing|only when|only after|as long as|so long as|in return for|in exchange for|on condition that|unless)\s/i;
/** What a party sets as its terms. */
const onlyThen = /\s(?:only (?:if|once|when|after|in return|in exchange))\s/i;
/** What a party does to another who does not give way: "will double tariffs |unless| the charge goes". */
const unless = /\sunless\s/i;
/** "would cut aid", "would pull out of the talks": no gift. */
const harm =
  /^\s+(?:(?:\p{L}+\s+){0,3}?(?:aid|funding|talks|negotiations|co-?operation|supplies|supply|trade|ties|payments|support|jobs|relations|troops to|forces to|out\s+of\s+the\s+(?:talks|deal|pact|treaty|process))\b|up\b|way\b|down\s+(?!(?:its|their)\b))/iu;

/** "would free 40 captives if the road was opened", "will only sign if the road is opened": a gift, or the terms for one. */
export function conditionalPositions(scene: Scene): Position[] {
  const { document, sentence, tokens } = scene;
  const terms = tokens.some(({ lower }) => lower === 'only');
  return tokens.flatMap((token, index) => {
    const behindWill = terms && /^(?:will|would)$/.test(tokens[index - 1]?.lower ?? '');
    if ((!granted.has(token.lower) && !behindWill) || isQuoted(scene, token)) return nothing;
    const group = verbGroup(tokens, index);
    if (!group.will || group.negated || group.be || group.unreal) return [];
    const after = document.text.slice(token.end, Math.min(sentence.end, token.end + 140));
    if (onlyThen.test(after) ? !isTermed(scene, token) : !granted.has(token.lower)) return [];
    if (!condition.test(after) || harm.test(after)) return [];
    const subject = subjectOf(scene, group.start);
    const words = complement(document.text, wholeStart(tokens, group), sentence.end);
    if (!subject || !words) return [];
    const isTerm = tokens.slice(group.start, index).some(({ lower }) => lower === 'only');
    return held(scene, subject, isTerm ? 'demands' : stanceOf(after), words, 'conditional').filter(
      ({ party }) => isOwnTelling(scene, token, party),
    );
  });
}

/** "will |discuss| the pass only after the strikes have stopped", no "will open only after repairs". */
function isTermed(scene: Scene, token: Token): boolean {
  if (talking.test(token.lower)) return true;
  const gift = granted.has(token.lower) && !ofDoors.test(token.lower);
  return gift || (isWilled(token.lower) && isAtStake(scene, token));
}

/** What a shop does as well. */
const ofDoors = /^(?:open|reopen|return|resume|restart|end|stop|keep|call)$/;

const talking =
  /^(?:discuss|negotiate|talk|meet|support|recogni[sz]e|back|join|come|consider|approve|consent)$/;

function stanceOf(after: string): Stance {
  if (onlyThen.test(after)) return 'demands';
  return unless.test(after) ? 'warns' : 'offers';
}
