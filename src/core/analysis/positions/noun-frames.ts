import type { Stance } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { findPartiesAmong } from '../people/parties.ts';
import type { Token } from '../people/tokens.ts';
import { complement, tidy } from './complement.ts';
import { holdersOf } from './holder.ts';
import type { Position } from './position.ts';
import { heldBy, isQuoted, type Scene } from './scene.ts';
import { subjectBefore } from './subject-before.ts';
import { agentAfter } from './subjects.ts';
import { verbGroup } from './verb-group.ts';

interface Holder {
  readonly span: Span;
  readonly parties: readonly string[];
}

interface StanceNoun {
  readonly stance: Stance;
  /** The words that lead to the position. */
  readonly link: RegExp;
}

const nouns: ReadonlyMap<string, StanceNoun> = new Map([
  ...entries('demand demands', 'demands', /^\s+(?:that\s|for\s|to\s)/i),
  ...entries('condition conditions', 'demands', /^\s+(?:that\s)/i),
  ...entries('ultimatum', 'demands', /^\s+(?:that\s)/i),
  ...entries('insistence', 'demands', /^\s+(?:that\s|on\s(?!\p{L}+ing\s))/iu),
  ...entries('proposal proposals', 'offers', /^\s+(?:that\s|for\s|to\s(?=\p{Ll}))/u),
  ...entries('offer offers', 'offers', /^\s+(?:of\s|to\s)/i),
  ...entries('warning warnings', 'warns', /^\s+(?:that\s|of\s|against\s)/i),
  ...entries('threat threats', 'warns', /^\s+(?:to\s|of\s)/i),
  ...entries('refusal', 'rejects', /^\s+(?:to\s)/i),
  ...entries('opposition objection objections', 'rejects', /^\s+(?:to\s)/i),
  ...entries('call calls request requests', 'demands', /^\s+(?:for\s|that\s)/i),
  ...entries('rejection', 'rejects', /^\s+(?:of\s)/i),
  ...entries('denial denials', 'denies', /^\s+(?:that\s|of\s(?!access|service|entry|bail|visas?))/i),
  ...entries('readiness willingness', 'open', /^\s+(?:to\s(?!be\s))/i),
]);

function entries(words: string, stance: Stance, link: RegExp): [string, StanceNoun][] {
  return words.split(' ').map((word) => [word, { stance, link }]);
}

/** Words that set this file's frames off. */
export const nounWords = [...nouns.keys()].join('|');

/** "demands for NATO |was| to ban …", "DEMANDS TO KEEP THEM OUT|…| TO BAN …". */
const copula =
  /^(?:\s+(?:for|of|on|from|to|in|by|toward|towards)\s[^,;:….]{1,80}?)?(?:\s+(?:is|was|are|were|has been|have been|includes?|included)\s+|\s*(?:…|\.\.\.|:|—|–)\s*)(?=\S)/i;
const named =
  /^(?:to\s+\w|that\s|an?\s+(?:\w+\s){0,2}(?:ban|end|halt|stop|freeze|guarantee|pledge|commitment|withdrawal|ceasefire|return|rise|increase|cut|cap|limit)s?\b|the\s+(?:\w+\s){0,2}(?:withdrawal|release|return|lifting|removal|end|recognition|resumption|reopening|halt)\b|(?:\w+\s)?guarantees?\b)/i;
const gerund = /^\p{L}+ing\s/iu;
const oneOf =
  /(?:^|\s)(?:one|another|two|three|several|some|among|first|second|most|chief|main)\s+(?:one\s+)?(?:of\s+)?(?:the\s+)?$/i;
const givenUp =
  /\b(?:drop|dropp|withdr|abandon|soften|retract|relinquish|rescind|giv(?:e|es|ing) up|gave up|back(?:s|ed|ing)? (?:away|down|off)|eas(?:e|es|ed|ing)\b|lift)\w*\s+(?:from\s+|on\s+)?$/i;
const finite = /\s(?:is|was|are|were|has|have|had|will|would|could|remains?|came|comes|made|drew|failed)\s/;
const mixedPassive =
  /\s(?:was|were|has been|have been|is|are)\s+(?:\w+ly\s+)?(?:rejected|dismissed|refused|met|called|described|seen|denied|turned|rebuffed|ignored|likely|backed|supported|welcomed|echoed|repeated|opposed|made|accepted|granted)\b/;
const modifier = /^[\p{L}-]+$/u;
const longestModifier = 5;
const boundary =
  /^(?:its|their|his|her|of|for|to|in|on|at|by|with|from|over|about|against|and|or|but|the|a|an|that|as|which|into|after|before|have|has|had|is|are|was|were|will|would|renewed|repeated|sparked|prompted|made|drew|brought|met|rejected|rejects|dismissed|accepted|denied)$/;

const nothing: Position[] = [];

/** "one of Norway's demands is to …", "Russian demands that …", "Oslo's refusal to …". */
export function nounPositions(scene: Scene): Position[] {
  return scene.tokens.flatMap((token, index) => {
    const noun = nouns.get(token.lower);
    if (!noun || isQuoted(scene, token)) return nothing;
    const agent = agentOf(scene, index);
    const holder = agent ?? holderBefore(scene, index) ?? voicer(scene, index);
    if (!holder) return [];
    const before = scene.document.text.slice(
      Math.max(scene.sentence.start, Math.min(holder.span.start, token.start) - 60),
      Math.min(holder.span.start, token.start),
    );
    if (givenUp.test(before)) return [];
    const words = agent
      ? positionAfter(scene, agent.span, agent.span, noun.stance === 'warns' ? noun.link : leading, false)
      : positionAfter(scene, holder.span, token, noun.link, oneOf.test(before));
    return words ? heldBy(scene, holder.parties, noun.stance, words, 'noun') : [];
  });
}

const leading = /^\s+(?:that\s|for\s|to\s(?=\p{Ll})|of\s)/iu;

/** "the readiness of |Oman| to host a round": whose mind it is. */
const ownMind = /^(?:readiness|willingness|refusal|insistence)$/;

/** "a call by |India| to hold talks", "an offer from |the union| of 40 days". */
function agentOf(scene: Scene, noun: number): Holder | null {
  const link = scene.tokens[noun + 1]?.lower ?? '';
  const inner = link === 'of' && ownMind.test(scene.tokens[noun]?.lower ?? '');
  if (!inner && !/^(?:by|from)$/.test(link)) return null;
  const span = agentAfter(scene, noun + 2);
  return span && { span, parties: holdersOf(scene.cast, span) };
}

/** "|Norway|'s main security demands", "|NATO| demands": whose the noun is. */
function holderBefore(scene: Scene, noun: number): Holder | null {
  const { tokens, document } = scene;
  let at = noun - 1;
  for (; at >= Math.max(0, noun - longestModifier); at--) {
    const token = tokens[at];
    if (!token || token.lower === "'s" || isBoundary(token)) break;
    const [mention] = token.capital
      ? findPartiesAmong(document.text, [token], scene.cast.people.polities)
      : [];
    // "Russian demands": where an adjective goes with a position, it is its government's.
    if (mention) return mention.span.end === token.end ? { span: token, parties: [mention.party] } : null;
  }
  return tokens[at]?.lower === "'s" ? possessor(scene, at) : repeater(scene, at);
}

/** "|Norway| renewed its call for …", "|Norway| stood by its demand …": whoever says it again. */
function repeater(scene: Scene, at: number): Holder | null {
  const { cast, tokens } = scene;
  const isHeldTo = /^(?:by|to)$/.test(tokens[at - 1]?.lower ?? '') && keeps.test(tokens[at - 2]?.lower ?? '');
  const isOwn = /^(?:its|their|his|her)$/.test(tokens[at]?.lower ?? '');
  if (!isOwn || !(isHeldTo || again.test(tokens[at - 1]?.lower ?? ''))) return null;
  const group = verbGroup(tokens, isHeldTo ? at - 2 : at - 1);
  const subject = group.negated || group.unreal ? null : subjectBefore(tokens, group.start);
  const parties = subject ? holdersOf(cast, subject) : [];
  return subject && parties.length > 0 ? { span: subject, parties } : null;
}

/** "|Norway| repeated the demand(s it made in May,) that …": whoever voices it, where it is nobody else's by its words. */
function voicer(scene: Scene, noun: number): Holder | null {
  const { cast, tokens } = scene;
  if (tokens[noun - 1]?.lower !== 'the' || !again.test(tokens[noun - 2]?.lower ?? '')) return null;
  const group = verbGroup(tokens, noun - 2);
  const subject = group.negated || group.unreal || group.be ? null : subjectBefore(tokens, group.start);
  const parties = subject ? holdersOf(cast, subject) : [];
  return subject && parties.length > 0 ? { span: subject, parties } : null;
}

const again =
  /^(?:renew(?:s|ed)?|repeat(?:s|ed)?|reiterate[sd]?|restate[sd]?|stress(?:es|ed)?|maintain(?:s|ed)?|reaffirm(?:s|ed)?|underline[sd]?|confirm(?:s|ed)?)$/;

/** "stood |by| its demand", "stuck |to| its offer". */
const keeps = /^(?:stands?|stood|sticks?|stuck|clings?|clung|holds?|held)$/;

/** The longest run of words before the possessive that stands for a party. */
function possessor(scene: Scene, possessive: number): Holder | null {
  const last = scene.tokens[possessive - 1];
  if (!last) return null;
  let start = possessive;
  while (start > Math.max(0, possessive - 6) && isWordOfName(scene.tokens[start - 1])) start--;
  for (; start < possessive; start++) {
    const span = { start: scene.tokens[start]?.start ?? last.start, end: last.end };
    const parties = holdersOf(scene.cast, span);
    if (parties.length > 0) return { span, parties };
  }
  return null;
}

function isBoundary({ lower }: Token): boolean {
  return boundary.test(lower) || !modifier.test(lower.replaceAll('.', ''));
}

function isWordOfName(token: Token | undefined): boolean {
  return token?.kind === 'word' && !boundary.test(token.lower);
}

function positionAfter(scene: Scene, holder: Span, noun: Span, link: RegExp, isOneOf: boolean): Span | null {
  const { document, sentence } = scene;
  const paragraph = document.paragraphs[sentence.paragraph];
  // A line of capitals has its parts joined by dots, which look like a sentence's end.
  const limit = paragraph?.capitals ? paragraph.end : sentence.end;
  const after = document.text.slice(noun.end, Math.min(limit, noun.end + 400));
  const is = copula.exec(after);
  const rest = is ? after.slice(is[0].length) : '';
  if (is && (named.test(rest) || (isOneOf && gerund.test(rest)))) {
    return complement(document.text, noun.end + is[0].length, limit);
  }
  const clause = /^\s(?:that\s)?(?:it|they|he|she)\s[^,;.]{3,50},(?=\sthat\s)/.exec(after)?.[0].length ?? 0;
  const leads = link.exec(after.slice(clause));
  if (!leads) return null;
  const kept = /^\s+(?:that|to)\s/i.test(leads[0]);
  const words = complement(document.text, noun.end + clause + (kept ? 0 : leads[0].length), sentence.end);
  if (!words) return null;
  const inner = document.text.slice(words.start, words.end);
  const stop = (/^that\s/i.test(inner) ? mixedPassive : finite).exec(inner);
  if (stop) return tidy(document.text, { start: words.start, end: words.start + stop.index });
  // As the sentence's subject the noun has its verb somewhere behind: "Oslo's refusal to sign |angered many".
  const own = /\b(?:its|their|his|her)\s+(?:\p{L}+\s+){0,2}$|\s\p{L}+(?:s|ed)\sthe\s$/u.test(
    document.text.slice(holder.end, noun.start),
  );
  return !own && isAtHead(document.text, sentence, holder) ? null : words;
}

function isAtHead(text: string, sentence: Span, holder: Span): boolean {
  return /^(?:the\s+|["“])?$/i.test(text.slice(sentence.start, holder.start));
}
