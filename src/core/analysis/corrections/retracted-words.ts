import type { Span } from '../../model/span.ts';
import { findError } from './mended.ts';
import { quotedFrom, type Replacement, trimmed } from './replacement.ts';
import type { Retraction } from './retractions.ts';

/** "withdrawn its report that the envoy had left", "the story said that …", "because it wrongly said that …". */
const toldThat =
  /\b(?:(?:story|article|report|piece|column|dispatch)\s+(?:(?:had|wrongly|incorrectly|erroneously|falsely|also)\s+)*(?:(?:said|saying|reported|reporting|stated|stating|claimed|claiming)\s+)?that|(?:story|article|report|piece|column|dispatch|which|it|we)\s+(?:(?:had|have|wrongly|incorrectly|erroneously|falsely|also)\s+)*(?:said|reported|stated|claimed)(?:\s+that)?)\s+(?!(?:was|were|is|has|had|have|did|cited|relied|quoted|contained)\b)(?=\S)/i;
/** "It quoted Ana Vell as saying that …". */
const quotedAs =
  /\bquot(?:ed|ing)\s[^;.“”"]{1,120}?\s(?:as (?:saying|stating)|saying)(?:\s+that)?,?\s+(?=\S)/i;
const part =
  /\b(?:quotations?|quotes?|passages?|remarks?|comments?|words|statements?|sentences?|lines?)\b[^“”"]{0,120}$/i;
/** "The Herald reported that the guild had “…”", "the claim that …". */
const claimed =
  /\b(?:reported|said|wrote|claimed|stated|alleged|claim|report|allegation)\s+(?:on \w+day\s+)?that\b[^“”"]{0,120}$/i;
/** Where the told words end and the reason begins. */
const reason = /,?\s+(?:because|after|as it|and (?:has|have) been|following)\b/i;

const rules = { article: 'article-withdrawn', story: 'story-withdrawn', passage: 'passage-removed' } as const;

/** What a retraction says that it takes back, as far as it says so; nothing stands in its place. */
export function retractedWords(text: string, sentences: readonly Span[], what: Retraction): Replacement {
  const rule = rules[what];
  for (const sentence of sentences) {
    const was = what === 'passage' ? quotedPart(text, sentence) : toldIn(text, sentence);
    if (was) return { was, rule };
  }
  return { rule };
}

function toldIn(text: string, sentence: Span): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  const match = quotedAs.exec(words) ?? toldThat.exec(words);
  if (!match) return null;
  const start = sentence.start + match.index + match[0].length;
  const quoted = quotedFrom(text, start, sentence.end) ?? longQuotation(text, start, sentence.end);
  if (quoted) return trimmed(text, quoted);
  const end = start + (reason.exec(text.slice(start, sentence.end))?.index ?? sentence.end - start);
  return trimmed(text, { start, end });
}

/** "the report that Norland “has agreed to pay the fee”": of what is told the words that it cites, where they say enough. */
function longQuotation(text: string, start: number, end: number): Span | null {
  const opening = text.slice(start, end).search(/["“]/);
  const quoted = opening < 0 ? null : quotedFrom(text, start + opening, end);
  return quoted && text.slice(quoted.start, quoted.end).trim().split(/\s+/).length >= fewestWords
    ? quoted
    : null;
}

const fewestWords = 4;

/** "The quotation “We are done”, attributed to Ana Vell, …"; else what a sentence was that "removed a sentence that said …". */
function quotedPart(text: string, sentence: Span): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  const opening = words.search(/[“"]/);
  const before = words.slice(0, Math.max(opening, 0));
  if (opening >= 0 && (part.test(before) || claimed.test(before))) {
    const quoted = quotedFrom(text, sentence.start + opening, sentence.end);
    if (quoted) return trimmed(text, quoted);
  }
  const error = findError(text, sentence);
  return error?.rule === 'removed' || error?.rule === 'said-that' ? (error.was ?? null) : null;
}
