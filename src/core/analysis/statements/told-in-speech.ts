import type { Span } from '../../model/span.ts';
import type { Document } from '../document/document.ts';
import type { People } from '../people/people.ts';
import { accordingTo } from './according.ts';
import type { TimeStarts } from './adjuncts.ts';
import { attributeUnit } from './attribute.ts';
import { findCues } from './cues.ts';
import { described } from './described.ts';
import type { Draft } from './draft.ts';
import type { Speech } from './labelled.ts';
import type { Unit } from './tokens.ts';

/**
 * What somebody under a label, or whoever asks, passes on of another's words: "MS RIVERA: The envoy told us that they
 * would stay." – "QUESTION: The minister says there is no money. What changed?" Nothing of their own ("I said that …"),
 * nothing that they ask about ("Has he said that …?", "Are you saying that …?"), nothing whose speaker stays open.
 */
export function toldInSpeech(
  document: Document,
  { tokens, ...unit }: Unit,
  { label, start }: Speech,
  people: People,
  times: TimeStarts,
): readonly Draft[] {
  const speech = { ...unit, tokens: tokens.filter((token) => token.start >= start) };
  if (asks.test(document.text.slice(Math.max(unit.start, start), unit.end))) return [];
  const own = people.resolve(label);
  return [...attributeUnit(speech, findCues(speech.tokens), times), ...accordingTo(speech)].filter(
    ({ source, cue, rule }) => {
      if (source === null || !reported.has(rule)) return false;
      const words = document.text.slice(source.start, source.end);
      if (firstOrSecond.test(words)) return false;
      if (cue !== null && !telling.test(document.text.slice(cue.start, cue.end))) return false;
      if (/^s?he$/i.test(words) && !isSpokenOfNear(document, source, people)) return false;
      const who = people.resolve(source);
      return who === null ? described(document.text, source, people) !== null : who !== own;
    },
  );
}

/** “My publisher rang. |He| said so”: one who speaks under a label too is meant where this turn or the one before names them. */
function isSpokenOfNear(document: Document, source: Span, people: People): boolean {
  const who = people.resolve(source);
  const at = document.paragraphs.findLastIndex(({ start }) => start <= source.start);
  const from = document.paragraphs[Math.max(0, at - 1)]?.start ?? 0;
  const own = people.mentions.filter(({ entry }) => people.entries[entry] === who);
  if (!own.some(({ form }) => form === 'label')) return true;
  return own.some(
    ({ start, form }) => start >= from && start < source.start && !/^(?:label|pronoun)$/.test(form),
  );
}

const reported = new Set<Draft['rule']>([
  'that-clause',
  'clause',
  'quote-after-cue',
  'quote-before-cue',
  'according-to',
]);

const firstOrSecond =
  /^(?:I|we|you|us|me|who|one(?! \p{Ll})|everyone|everybody|nobody|no one|somebody|someone|people)\b/iu;

const telling =
  /^(?:(?:used|liked|likes) to |(?:(?:ha[sd]|have) )(?:\p{Ll}+ )?)?(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|wr(?:ites|ote|itten)|warn|announce|claim|according)/iu;

/** An order of words that asks: what is told in it is not told. */
const asks =
  /^(?:(?:and|but|so|well|then|ok|okay|now),?\s)*(?:has|have|had|do|does|did|is|are|was|were|will|would|can|could|should|may|might|what|why|how|who|when|where|which|if)\b[^.!]*\?["”]?$/i;
