import type { Span } from '../../model/span.ts';
import { sentenceAt } from '../document/document.ts';
import { tokenise } from '../people/tokens.ts';
import type { Cast } from './cast.ts';

/** What may stand before it: "But |it| offered", "In turn, |the group| said", "A spokesman for |the group|". */
const opening =
  /^(?:(?:and|but|yet|so|still|instead|also|however|meanwhile|in turn|for its part),?\s+)?(?:(?:an?|one|the)\s[\p{Ll}-]+\s(?:for|of|from)\s+)?$/iu;
const longestName = 8;
/** What goes on behind a subject: a verb, an apposition, a relative. */
const goesOn =
  /^(?:,|\(|(?:has|have|had|is|are|was|were|will|would|can|could|which|that|whose|who|and|did|does|do|may|must|also|again|\p{L}{2,}(?:s|ed)|met|made|gave|took|sent|told|said|put|set|held|left|won|lost|sought|went|came|fought|began|brought|chose|drew|grew|kept|laid|led|paid|spoke|stood|struck|say|want|demand|call|warn|hope|plan|accept|reject|offer|refuse|deny|insist|ask|urge)$)/u;
const person = /^(?:he|she)$/i;

/** Who holds a position by a phrase; whether that is somebody and no body. */
export interface Holders {
  readonly of: (phrase: Span) => readonly string[];
  readonly isPerson: (party: string) => boolean;
}

/**
 * "Hovbanen called the strike a pity. |It| offered to go to court." A pronoun or a general word that opens a sentence
 * takes up the subject of the sentence before. Null where that is nobody who holds positions, or more than one.
 */
export function carriedSubject(cast: Cast, phrase: Span, holders: Holders): string | null {
  const { document } = cast;
  const { text, sentences } = document;
  const home = sentenceAt(document, phrase.start);
  const before = home ? sentences[home.index - 1] : undefined;
  if (!home || !before || home.paragraph - before.paragraph > 1) return null;
  if (!opening.test(text.slice(home.start, phrase.start))) return null;
  if (/^["“‘]/.test(text.slice(before.start, before.start + 1))) return null;
  const tokens = tokenise(text, { start: before.start, end: Math.min(before.end, before.start + 120) });
  const lead = /^(?:and|but|yet|still|meanwhile)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  const first = tokens[lead];
  if (!first || person.test(text.slice(phrase.start, phrase.end))) return null;
  for (let length = Math.min(longestName, tokens.length - lead - 1); length > 0; length--) {
    const last = tokens[lead + length - 1];
    if (!last || !goesOn.test(tokens[lead + length]?.lower ?? '')) continue;
    const [party, ...others] = holders.of({ start: first.start, end: last.end });
    if (party === undefined) continue;
    return others.length === 0 && !holders.isPerson(party) ? party : null;
  }
  return null;
}
