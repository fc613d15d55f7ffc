import type { Stance, StatementFinding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { type Document, sentenceAt } from '../document/document.ts';
import { findParties } from '../people/parties.ts';
import type { Cast } from './cast.ts';
import { complement, tidy } from './complement.ts';
import { partyOfSpeaker } from './holder.ts';
import type { Position } from './position.ts';
import { framesSpoken } from './spoken-frames.ts';
import { spokenRules } from './spoken-rules.ts';
import { causes } from './stance-complements.ts';

const spokenTrigger =
  /\b(?:table|baseless|unfounded|groundless|fabricated|without|behind|involved|responsible|blame|neither|none|non-?starters?|red lines?|unacceptable|acceptable|unrealistic|unreasonable|excessive|unaffordable|outrageous|unworkable|should|question|negotiable|not up|no|consequences?|costs?|price|response|sanctions|enough|too (?:little|low|small|late|few)|insult|joke|inadequate|insufficient|return|resume|come back|be back|reimposed|restored|reinstated|suspended|withdrawn|closed|cut off|retaliation|must|has to|have to|had to|needs to|needed to|not something|not an?|give us|imperative|indispensable|mandatory|precondition|prerequisite|will|would|true|untrue|false|lie|nonsense)\b|['’]ll\b/i;
/** "Norway must withdraw": said by another party. */
const duty = /^\s+(?:must|has to|have to|needs to|need to)\s+(?:\w+ly\s+)?(?!have\b|be aware)\p{L}+/u;
const cueStance: readonly (readonly [RegExp, Stance])[] = [
  [/\b(?:warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?)\b/i, 'warns'],
  [/\bdemand(?:s|ed|ing)?\b/i, 'demands'],
  [/\breject(?:s|ed|ing)?\b|\bruled? out\b/i, 'rejects'],
  [/\bden(?:y|ies|ied|ying)\b/i, 'denies'],
];

/** Positions in the remarks of speakers whose party the article supports. */
export function spokenPositions(cast: Cast, statements: readonly StatementFinding[]): Position[] {
  const { document } = cast;
  return statements.flatMap((statement) => {
    const party = partyOfSpeaker(cast, statement);
    if (party === null || cast.untitled.has(party)) return [];
    const cue = statement.cue && stanceOfCue(document.text.slice(statement.cue.start, statement.cue.end));
    if (cue) return fromCue(document, statement, party, cue);
    const framed =
      statement.kind === 'indirect' ? [] : statement.content.flatMap((span) => fromFrames(cast, span, party));
    const spoken = [...framed, ...statement.content.flatMap((span) => fromWords(cast, span, party))];
    return spoken.length > 0 ? spoken : mustOf(cast, statement, party);
  });
}

function stanceOfCue(cue: string): Stance | null {
  return cueStance.find(([pattern]) => pattern.test(cue))?.[1] ?? null;
}

function fromCue(document: Document, statement: StatementFinding, party: string, stance: Stance): Position[] {
  const [first] = statement.content;
  if (!first || statement.content.length > 1) return [];
  // "I was at home," she said, denying it: her words are the denial, not what is denied.
  if (statement.kind === 'direct' && (stance === 'denies' || stance === 'rejects')) return [];
  const words =
    statement.kind === 'direct'
      ? tidy(document.text, first)
      : complement(document.text, first.start, first.end);
  if (!words || (stance === 'rejects' && causes.test(` out ${document.text.slice(words.start, words.end)}`)))
    return [];
  return [{ party, stance, words, evidence: evidenceOf(document, words), rule: 'cue' }];
}

/** "as though |there would be no deal|": the speaker does not say so. */
function isHanging(before: string): boolean {
  return /\b(?:though|if|unless|whether|fears?|feared|worr(?:y|ied)|lest|until|because|when)(?:\s+that)?\s*$/i.test(
    before,
  );
}

function fromFrames(cast: Cast, span: Span, party: string): Position[] {
  const { text } = cast.document;
  return piecesOf(span, text.slice(span.start, span.end)).flatMap((piece) =>
    text.slice(piece.start, piece.end).trimEnd().endsWith('?') ? [] : framesSpoken(cast, piece, party),
  );
}

function fromWords(cast: Cast, span: Span, party: string): Position[] {
  const { document } = cast;
  const text = document.text.slice(span.start, span.end);
  if (!spokenTrigger.test(text)) return [];
  return piecesOf(span, text).flatMap((piece) => {
    const words = document.text.slice(piece.start, piece.end);
    if (words.trimEnd().endsWith('?')) return [];
    for (const rule of spokenRules) {
      const match = rule.pattern.exec(words);
      if (!match || isHanging(words.slice(0, match.index)) || rule.except?.test(words)) continue;
      const position =
        rule.words === 'clause'
          ? complement(document.text, piece.start + match.index, piece.end)
          : tidy(document.text, clauseAround(document, piece, match.index));
      if (!position) continue;
      return [
        {
          party,
          stance: rule.stance,
          words: position,
          evidence: evidenceOf(document, piece),
          rule: 'spoken',
        },
      ];
    }
    return dutyOf(cast, piece, party);
  });
}

/** "She was happy to talk but |(that) the fee was not up for discussion|": the clause that a pattern was found in. */
function clauseAround({ text }: Document, piece: Span, at: number): Span {
  const before = text.slice(piece.start, piece.start + at);
  const joint = /^(?:but|and|so|yet)\s(?:that\s)?|(?:\s|[,;]\s)(?:but\s|(?:and|but)\sthat\s)(?:that\s)?/gi;
  const last = [...before.matchAll(joint)].findLast(
    ({ index }) => ((before.slice(0, index).match(/["“”]/g) ?? []).length & 1) === 0,
  );
  return last ? { start: piece.start + last.index + last[0].length, end: piece.end } : piece;
}

/** "said |new donors must pay|": what others are to do, in the reporter's words. */
const othersMust =
  /^\s*(?:that\s)?(?!(?:it|its|they|their|we|our|he|his|she|her|there|this|that|i|you|one|everyone|everybody|nobody|nothing|people)\b)[^.;,"“”]{2,60}?\s(?:must\s(?:not\s)?(?!have\b|be\s(?:seen|said|careful|clear)\b)\p{Ll}|ha(?:d|s|ve)\sto\sbe\s(?:written|put|given|withdrawn|lifted|released|freed|paid|removed|included|guaranteed|respected|honou?red|met|settled|scrapped|dropped|ended|halted|stopped|binding|returned|agreed|signed)\b)/iu;

/** "says no robots |should be installed| before the talks". */
const othersShould =
  /^\s*(?:that\s)?(?!(?:it|its|they|their|we|our|he|his|she|her|there|this|that|i|you|one|everyone|everybody|nobody|nothing|people|voters|readers)\b)(?:(?!\s(?:have|has|had|is|are|was|were|will|and)\s)[^.;,"“”]){2,60}?\sshould\s(?:not\s|now\s|immediately\s)?(?!have\b|be\s(?:able|seen|said|careful|clear|fine|noted|aware|known|proud|ready|over|possible|easy|enough)\b|know\b|come\sas\b|arrive\b|help\b|remain\scalm|see\b|feel\b|expect\b|look\b|think\b|read\b)\p{Ll}/iu;

const toldCue = /\b(?:according to|said|says|told|added|insisted|stressed|announced|argued|demanded)\b/i;

function mustOf(cast: Cast, { content, cue, kind }: StatementFinding, party: string): Position[] {
  const { document, byName } = cast;
  const [first] = content;
  if (!first || !cue || content.length > 1 || kind === 'direct') return [];
  if (!toldCue.test(document.text.slice(cue.start, cue.end))) return [];
  const text = document.text.slice(first.start, first.end);
  // What a person thinks that others should do is advice.
  const body = byName.get(party)?.kind !== 'person';
  if (!othersMust.test(text) && !(body && othersShould.test(text))) return [];
  const words = complement(document.text, first.start, first.end);
  return words && /\b(?:must|should|ha(?:d|s|ve) to)\b/.test(document.text.slice(words.start, words.end))
    ? [{ party, stance: 'demands', words, evidence: evidenceOf(document, words), rule: 'must' }]
    : [];
}

function dutyOf({ document, people }: Cast, piece: Span, party: string): Position[] {
  const text = document.text.slice(piece.start, piece.end);
  if (!/\b(?:must|has to|have to|needs? to)\b/.test(text) || /^\s*(?:if|whether)\b/i.test(text)) return [];
  const other = findParties(document.text, piece, people.polities).find(
    (mention) => mention.kind !== 'people' && duty.test(document.text.slice(mention.span.end, piece.end)),
  );
  if (!other || other.party === party) return [];
  const words = complement(document.text, other.span.start, piece.end);
  return words
    ? [{ party, stance: 'demands', words, evidence: evidenceOf(document, piece), rule: 'duty' }]
    : [];
}

/** The sentences of a remark, each without its stop. */
function piecesOf(span: Span, text: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”’]?\s+(?=["“‘]?\p{Lu})/gu)) {
    pieces.push({ start: span.start + start, end: span.start + match.index + 1 });
    start = match.index + match[0].length;
  }
  pieces.push({ start: span.start + start, end: span.end });
  return pieces;
}

function evidenceOf(document: Document, words: Span): Span {
  const sentence = sentenceAt(document, words.start);
  return sentence ? { start: sentence.start, end: Math.max(sentence.end, words.end) } : words;
}
