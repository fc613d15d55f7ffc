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
/** "withdraws the statement that 340 jobs would go". */
const thatClause =
  /\b(?:statement|claim|assertion|allegation|suggestion|remark|comment|passage|sentence)\s+(?:saying\s+|stating\s+)?that\s+(?=\S)/i;
/** "On Monday we reported that 340 jobs “would go”.", before "We withdraw the report". */
const ownReport = /\b(?:reported|said|wrote|claimed|stated|alleged)\s+(?:on \w+day\s+)?that\s+(?=\S)/i;
/** Where the told words end and the reason begins. */
const reason =
  /,\s+and\s+(?:all|the)\s|,?\s+(?:together with|along with|because|after|as it|and (?:has|have) been|following)\b/i;

const rules = { article: 'article-withdrawn', story: 'story-withdrawn', passage: 'passage-removed' } as const;

const said = '(?:words|statements|remarks|comments|quotes|quotations|claims|sentences?|assertions)';
/** "together with all words of the source in the government apparatus", "the sentence quoted from the plan". */
const allOf = new RegExp(
  `\\b(?:all|the|these|any)\\s(?:\\w+\\s)?${said}\\s(?:(?:quoted|taken|cited)\\s)?(?:of|by|from|attributed to|ascribed to|given to)\\s([^,;:.“”"]{3,80}?)(?=\\s(?:as|because|which|that|who|quoted|were|was|and|cannot|could)\\b|[,;:.“”"]|$)`,
  'iu',
);
/** "the claim and the insider's words". */
const whose =
  /\b(?:the|that|this|our)\s((?:[\p{L}-]+\s){0,3}?[\p{L}-]+)['’]s?\s(?:words|statements|remarks|comments|quotes|claims)\b/iu;

/** Whose words a retraction takes back altogether: "the source in the government apparatus", "insider". */
export function allWordsOf(text: string, sentences: readonly Span[]): string | undefined {
  const found = sentences.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    return (allOf.exec(words) ?? whose.exec(words))?.[1] ?? [];
  });
  return found[0]?.trim();
}

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
  return quoted ? trimmed(text, quoted) : clauseAfter(text, sentence, start - sentence.start);
}

/** What is told from an offset on, up to the reason. */
function clauseAfter(text: string, sentence: Span, at: number): Span | null {
  const start = sentence.start + at;
  const end = start + (reason.exec(text.slice(start, sentence.end))?.index ?? sentence.end - start);
  return trimmed(text, { start, end });
}

/** "the report that Norland “has agreed to pay the fee”": of what is told the words that it cites, where they say enough. */
function longQuotation(text: string, start: number, end: number): Span | null {
  const opening = text.slice(start, end).search(/["“]/);
  const quoted = opening < 0 ? null : quotedFrom(text, start + opening, end);
  return quoted && hasEnoughWords(text, quoted) ? quoted : null;
}

function hasEnoughWords(text: string, quoted: Span): boolean {
  return text.slice(quoted.start, quoted.end).trim().split(/\s+/).length >= fewestWords;
}

const fewestWords = 4;

/** "The quotation “We are done”, attributed to Ana Vell, …"; else what a sentence was that "removed a sentence that said …". */
function quotedPart(text: string, sentence: Span): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  const opening = words.search(/[“"]/);
  const before = words.slice(0, Math.max(opening, 0));
  const quoted = opening < 0 ? null : quotedFrom(text, sentence.start + opening, sentence.end);
  if (quoted && (part.test(before) || (claimed.test(before) && hasEnoughWords(text, quoted))))
    return trimmed(text, quoted);
  const told = thatClause.exec(words) ?? (claimed.test(before) ? ownReport.exec(words) : null);
  if (told) return clauseAfter(text, sentence, told.index + told[0].length);
  const error = findError(text, sentence);
  return error?.rule === 'removed' || error?.rule === 'said-that' ? (error.was ?? null) : null;
}
