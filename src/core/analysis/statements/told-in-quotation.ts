import type { Document } from '../document/document.ts';
import type { People } from '../people/people.ts';
import type { TimeStarts } from './adjuncts.ts';
import type { Draft } from './draft.ts';
import { readStretch, type Unit } from './tokens.ts';
import { toldInSpeech } from './told-in-speech.ts';

/** No shorter quotation passes on another's words; in characters. */
const shortest = 20;
const telling = /\b(?:said|says|told|tells|wrote|writes|warned|claims|claimed|announced|according)\b/;

/**
 * What somebody passes on of another's words inside marks: “My father said that the sea would take the house,” she recalled. –
 * “The envoy told us, ‘Leave now,’” Rivera said. As under a label: nothing of the speaker's own, nothing asked about.
 */
export function toldInQuotation(
  document: Document,
  unit: Unit,
  drafts: readonly Draft[],
  people: People,
  times: TimeStarts,
): readonly Draft[] {
  return drafts.flatMap(({ kind, source, content, rule }) => {
    if (kind !== 'direct' || source === null || rule === 'label-given') return [];
    return content.flatMap((span) => {
      if (span.start < unit.start || span.end > unit.end || span.end - span.start < shortest) return [];
      if (!telling.test(document.text.slice(span.start, span.end))) return [];
      return readStretch(document, span)
        .flatMap((stretch) => {
          const inner = { ...stretch, paragraph: unit.paragraph };
          return toldInSpeech(document, inner, { label: source, start: span.start }, people, times);
        })
        .filter((draft) => isSure(document.text, draft));
    });
  });
}

/**
 * "Holm said that …", "the minister told us, ‘…’", "my coach told me I’d win": spoken language is loose, so that a clause
 * without "that" counts behind "told me" alone.
 */
function isSure(text: string, { rule, source, cue, content }: Draft): boolean {
  if (source === null || cue === null) return false;
  const toldMe =
    rule === 'clause' &&
    /\btold (?:me|us|him|her|them) $/.test(text.slice(cue.start, content[0]?.start ?? cue.end));
  if (rule !== 'that-clause' && !rule.startsWith('quote') && !toldMe) return false;
  return /^(?:\p{Lu}|s?he$|(?:the|my|our|his|her|their|an?|one|another|some|several|many) )/u.test(
    text.slice(source.start, source.end),
  );
}
