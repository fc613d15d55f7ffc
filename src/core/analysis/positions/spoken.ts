import type { Stance, StatementFinding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { type Document, sentenceAt } from '../document/document.ts';
import { findParties } from '../people/parties.ts';
import type { Cast } from './cast.ts';
import { complement, tidy } from './clause.ts';
import { partyOfSpeaker } from './holder.ts';
import type { Position } from './position.ts';

interface SpokenRule {
  readonly stance: Stance;
  readonly pattern: RegExp;
  readonly except?: RegExp;
  /** `rest`: what follows the pattern is the position; else the whole sentence of the remark. */
  readonly words: 'rest' | 'sentence';
}

const we = '(?:we|i|our (?:side|country|government|delegation|union|members))';
const adverb = '(?:\\s+\\p{L}+ly|\\s+still|\\s+also|\\s+always|\\s+now)?';
const never =
  "(?:(?:will|would|shall|can|could)\\s+(?:never|not)|won['’]t|wouldn['’]t|cannot|can['’]t|are not going to|['’]re not going to|do not|don['’]t)(?:\\s+ever)?";
const rules: readonly SpokenRule[] = [
  {
    stance: 'rejects',
    pattern: new RegExp(`\\b${we}\\s+${never}\\s+(?:allow|tolerate|support|stand for)(?=\\s)`, 'iu'),
    words: 'sentence',
  },
  {
    stance: 'rejects',
    pattern: new RegExp(
      `\\b${we}\\s+${never}\\s+(?:lay down|hand over|give (?:up|back)|pull (?:back|out)|back down|withdraw|cut|lower|reduce|raise|pay|lift|ease|budge|move|drop|abandon|compromise|yield|surrender|disarm|reopen|return to|extend|go (?:above|below|beyond|back)|settle for|leave|sell|take part)(?=\\s|[.,;]|$)`,
      'iu',
    ),
    words: 'sentence',
  },
  {
    stance: 'rejects',
    pattern:
      /\bnone of (?:this|that|these|those|it|them) (?:is|are|was|were) (?:\w+ )?on the table\b|\b(?:is|are)(?:n['’]t| not) on the table\b|\b(?:is|are) off the table\b/i,
    words: 'sentence',
  },
  {
    stance: 'rejects',
    pattern: /\b(?:is|are|would be|was|remains?|as) (?:an? )?(?:\w+ )?(?:non-?starters?|red lines?)\b/i,
    except: /\bnot an? (?:non-?starter|red line)/i,
    words: 'sentence',
  },
  {
    stance: 'rejects',
    pattern:
      /\b(?:demands?|proposals?|conditions?|ultimatums?|terms|plan|deal|offer|draft|this|that|it|any\b[^.;,]{1,50}?) (?:is|are|was|were|would be|remains?) (?:\w+ly )?(?:unacceptable|not acceptable|out of the question|not negotiable|non-negotiable|not up for (?:discussion|negotiation|debate))\b/i,
    words: 'sentence',
  },
  {
    stance: 'rejects',
    pattern: new RegExp(
      `\\b${we}\\s+${never}\\s+(?:accept|agree to|negotiate|recogni[sz]e|give up|concede|sign|cede)(?=\\s)`,
      'iu',
    ),
    words: 'rest',
  },
  {
    stance: 'rejects',
    pattern: new RegExp(`\\b${we}${adverb}\\s+(?:reject|refuse|oppose|rule out)(?=\\s)`, 'iu'),
    words: 'rest',
  },
  {
    stance: 'demands',
    pattern: new RegExp(
      `\\b${we}${adverb}\\s+(?:want|need)(?=\\s+(?!to\\b|you\\b|it\\b|him\\b|her\\b|people\\b|everyone\\b|everybody\\b|nothing\\b)[^.;,]{2,60}?\\s(?:to\\s|guaranteed|lifted|released|scrapped|removed|withdrawn|restored|reinstated|in writing)\\b)`,
      'iu',
    ),
    words: 'rest',
  },
  {
    stance: 'demands',
    pattern: new RegExp(`\\b${we}${adverb}\\s+(?:demand|insist on|call for|call on|urge)(?=\\s)`, 'iu'),
    words: 'rest',
  },
  {
    stance: 'accepts',
    pattern: new RegExp(
      `\\b${we}(?:\\s+(?:will|can|have|['’]ve))?${adverb}\\s+(?:accept|accepted|agree to|agreed to)(?=\\s)`,
      'iu',
    ),
    except: /\b(?:agreed? to (?:meet|disagree|talk|hold|continue|keep))\b/i,
    words: 'rest',
  },
  {
    stance: 'offers',
    pattern: new RegExp(
      `\\b${we}${adverb}\\s+(?:offer|propose|are offering|are proposing|have offered|have proposed)(?=\\s)`,
      'iu',
    ),
    words: 'rest',
  },
  {
    stance: 'open',
    pattern: new RegExp(
      `\\b${we}\\s*(?:['’]re|['’]m|are|am|remain|stand)${adverb}\\s+(?:ready|prepared|willing|open)(?=\\s+to\\s)`,
      'iu',
    ),
    except:
      /\b(?:ready|prepared) to (?:fight|defend|strike|attack|respond|retaliate|act|walk|go to war|use|answer|protect|die)\b/i,
    words: 'rest',
  },
  {
    stance: 'demands',
    pattern:
      /\b(?:any|the|an?|every)\s(?:\p{L}+\s){0,2}?(?:deal|agreement|text|accord|treaty|ceasefire|truce|settlement|package|draft|plan)\s(?:must|has to|needs to)\s(?!have been\b)/iu,
    words: 'sentence',
  },
  {
    stance: 'warns',
    pattern:
      /\b(?:there will be|there would be|will face|would face|will be met with|will pay|would pay|will carry)\b[^.;]{0,80}?\b(?:consequences?|costs?|price|response|sanctions|retaliation)\b/i,
    words: 'sentence',
  },
];
const spokenTrigger =
  /\b(?:table|non-?starters?|red lines?|unacceptable|acceptable|question|negotiable|accept|agree|agreed|accepted|allow|tolerate|negotiate|recogni[sz]e|compromise|give|lay down|hand over|pull|back down|withdraw|cut|lower|reduce|raise|pay|lift|ease|budge|move|drop|abandon|yield|surrender|disarm|reopen|return to|extend|go|settle|leave|sell|take part|concede|sign|cede|support|back|reject|refuse|oppose|rule out|demand|insist|call|urge|want|need|offer|propose|offering|proposing|offered|proposed|ready|prepared|willing|open|consequences?|costs?|price|response|sanctions|retaliation|must|has to|have to|needs to)\b/i;
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
    if (party === null) return [];
    const cue = statement.cue && stanceOfCue(document.text.slice(statement.cue.start, statement.cue.end));
    if (cue) return fromCue(document, statement, party, cue);
    const spoken = statement.content.flatMap((span) => fromWords(document, span, party));
    return spoken.length > 0 ? spoken : mustOf(document, statement, party);
  });
}

function stanceOfCue(cue: string): Stance | null {
  return cueStance.find(([pattern]) => pattern.test(cue))?.[1] ?? null;
}

function fromCue(document: Document, statement: StatementFinding, party: string, stance: Stance): Position[] {
  const [first] = statement.content;
  if (!first || statement.content.length > 1) return [];
  const words =
    statement.kind === 'direct'
      ? tidy(document.text, first)
      : complement(document.text, first.start, first.end);
  if (!words) return [];
  return [{ party, stance, words, evidence: evidenceOf(document, words), rule: 'cue' }];
}

function fromWords(document: Document, span: Span, party: string): Position[] {
  const text = document.text.slice(span.start, span.end);
  if (!spokenTrigger.test(text)) return [];
  return piecesOf(span, text).flatMap((piece) => {
    const words = document.text.slice(piece.start, piece.end);
    if (words.trimEnd().endsWith('?')) return [];
    for (const rule of rules) {
      const match = rule.pattern.exec(words);
      if (!match || rule.except?.test(words)) continue;
      const rest = complement(document.text, piece.start + match.index + match[0].length, piece.end);
      const position = rule.words === 'rest' ? rest : tidy(document.text, piece);
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
    return dutyOf(document, piece, party);
  });
}

/** "said |new donors must pay|": what others are to do, in the reporter's words. */
const othersMust =
  /^\s*(?:that\s)?(?!(?:it|its|they|their|we|our|he|his|she|her|there|this|that|i|you|one|everyone|everybody|nobody|nothing|people)\b)[^.;,"“”]{2,60}?\smust\s(?:not\s)?(?!have\b|be\s(?:seen|said|careful|clear)\b)\p{Ll}/iu;

const toldCue = /\b(?:said|says|told|added|insisted|stressed|announced|argued|demanded)\b/i;

function mustOf(document: Document, { content, cue, kind }: StatementFinding, party: string): Position[] {
  const [first] = content;
  if (!first || !cue || content.length > 1 || kind !== 'indirect') return [];
  if (!toldCue.test(document.text.slice(cue.start, cue.end))) return [];
  if (!othersMust.test(document.text.slice(first.start, first.end))) return [];
  const words = complement(document.text, first.start, first.end);
  return words && /\bmust\b/.test(document.text.slice(words.start, words.end))
    ? [{ party, stance: 'demands', words, evidence: evidenceOf(document, words), rule: 'must' }]
    : [];
}

function dutyOf(document: Document, piece: Span, party: string): Position[] {
  const text = document.text.slice(piece.start, piece.end);
  if (!/\b(?:must|has to|have to|needs? to)\b/.test(text) || /^\s*(?:if|whether)\b/i.test(text)) return [];
  const other = findParties(document.text, piece).find(
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
