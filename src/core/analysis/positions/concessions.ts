import type { Token } from '../people/tokens.ts';
import { complement } from './complement.ts';
import type { Position } from './position.ts';
import { held, isQuoted, type Scene } from './scene.ts';
import { subjectOf } from './subjects.ts';
import { isOwnWord } from './telling.ts';
import { type VerbGroup, verbGroup, wholeStart } from './verb-group.ts';

/** What a party gives or gives up by doing it, whether it could or will: "could |share| the mine", "will |lift| the ban". */
const gives = 'let|allow|lend|share|grant|free|release|waive|drop|lift|reinstate|reimburse|compensate|refund';
/** What is given where somebody could do it, and is a mere plan where somebody will: "could |extend| the truce". */
const could =
  'shorten|extend|host|contribute|provide|supply|pay|fund|add|postpone|delay|soften|ease|reopen|settle|lower|reduce|go|give|hand|phase|make|put|install|withdraw|open|halt|suspend|take|offer|accept|send';
/** What is given where somebody will do it: "would |forgo| a dividend", "will |live| with a delay". */
const given = new Set([...gives.split('|'), 'forgo', 'hand', 'live']);
const possible = new Set(`${gives}|${could}`.split('|'));
/** Words that set this frame off. */
export const concessionWords = `could\\s+(?:[a-z]+ly\\s+|also\\s+)?(?:${gives}|${could})|(?:would|will)\\s+(?:now\\s+|also\\s+)?(?:${gives}|hand\\s+(?:over|back)|forgo|live\\s+with)`;

const nothing: Position[] = [];
/** "could |go to nine days|", "could |give up| a seat": the verb with what makes it a gift. */
const withObject: ReadonlyMap<string, RegExp> = new Map([
  [
    'go',
    /^\s+(?:as\s+(?:far|high|low)\s+as|up\s+to|down\s+to|to)\s+(?:an?\s|the\s)?(?:[$€£]?\d|\p{L}+\s\p{L}+s\b)/u,
  ],
  ['give', /^\s+(?:up|way|back|ground|(?:it|them|the\s\p{L}+|\p{L}+s)\s(?:more|until|another|an?\s|the\s))/u],
  ['hand', /^\s+(?:over|back)\b/],
  ['live', /^\s+with\b/],
  ['settle', /^\s+for\b/],
  ['make', /^\s+(?:room|way|concessions|an\s(?:exception|offer)|do\swith)\b/],
  ['put', /^\s+(?:up\s|[^.;,]{2,40}?\s(?:on\sthe\stable|into\s))/],
  ['take', /^\s+(?:on|in|back)\b/],
  [
    'open',
    /^\s+(?:its|the|their|his|her)\s(?:\p{L}+\s){0,2}?(?:borders?|books?|gates?|files?|archives?|market|roads?|corridor|sky|airspace|waters)\b/u,
  ],
  ['drop', /^\s+(?:its|the|their|his|her|all|any|that)\s/],
  ['lower', /^\s+(?:its|the|their)\s/],
  ['reduce', /^\s+(?:its|the|their)\s/],
  ['let', /^\s+(?!up\b|off\b|down\b)/],
  ['add', /^\s+(?!that\b|to\b|up\b)/],
  ['pay', /^\s+(?!the\sprice|dearly|off\b|with\b)/],
  ['extend', /^\s+(?:its|the|their|his|her|an?)\s/],
  ['release', /^\s+(?!(?:the|its|more|new)\s(?:report|figures|results|details|data|album|film|statement)\b)/],
]);
/** "could ease |by noon|", "could open |on Monday|": it happens, and nobody gives it. */
const happens = /^\s*(?:$|[.,;]|(?:by|on|in|at|after|before|from|next|this|within|over|until|when)\b)/i;
/** "could drop |support| for the mission", "could withdraw |from the pact|": no gift. */
const withdrawal =
  /^\s+(?:(?:\p{L}+\s+){0,3}?(?:aid|funding|talks|negotiations|co-?operation|supplies|supply|trade|ties|payments|support|jobs|staff|services?|relations|taxes)\b|out\b|from\b|troops\b|legal\saction\b|measures\b)/iu;

/**
 * What a party says that it could give, or will let another do: "said the city could shorten the tax break", "the
 * chairman said he would let the parties inspect the warehouse". Told by others, or of what may happen, it is none.
 */
export function concessionPositions(scene: Scene): Position[] {
  const { document, sentence, tokens } = scene;
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1]?.lower ?? '';
    if (!isBeforeGift(before) || isQuoted(scene, token)) return nothing;
    const group = verbGroup(tokens, index);
    const after = document.text.slice(token.end, Math.min(sentence.end, token.end + 120));
    if (group.negated || group.be || !isGift(token, group, tokens.slice(group.start, index), after))
      return [];
    const subject = subjectOf(scene, group.start);
    const words = complement(document.text, wholeStart(tokens, group), sentence.end);
    if (!subject || !words) return [];
    return held(scene, subject, 'offers', words, 'concession').filter(({ party }) =>
      isOwnWord(scene, token, party),
    );
  });
}

const beforeGift = new Set(['could', 'would', 'will', 'now', 'also']);

function isBeforeGift(lower: string): boolean {
  return beforeGift.has(lower) || (lower.endsWith('ly') && /^\p{L}+ly$/u.test(lower));
}

function isGift(
  { lower }: Token,
  { will, unreal }: VerbGroup,
  auxiliaries: readonly Token[],
  after: string,
): boolean {
  const mayGive = auxiliaries.some((word) => word.lower === 'could');
  if (mayGive ? !possible.has(lower) : !will || unreal || !given.has(lower)) return false;
  return !happens.test(after) && !withdrawal.test(after) && (withObject.get(lower)?.test(after) ?? true);
}
