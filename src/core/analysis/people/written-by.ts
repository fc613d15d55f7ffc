import type { Span } from '../../model/span.ts';
import type { Document } from '../document/document.ts';
import { lastSpeaking } from './it-said.ts';
import { mentionsIn } from './mentions-at.ts';
import type { Mention, PeopleEntry } from './people.ts';

const papers =
  'letter|note|statement|e-?mail|post|message|memo|memorandum|memoir|memoirs|report|book|autobiography|diary|column|article|essay|blog|speech|address|tweet|release|filing|lawsuit|complaint|petition|manifesto|editorial|testimony|newsletter|bulletin|leaflet|pamphlet|announcement|declaration|review|thesis|poem|song';
const owned = new RegExp(`^(his|her|its|their) (?:[\\p{Ll}\\d-]+ ){0,2}(?:${papers})$`, 'iu');
const named = new RegExp(
  `^((?:[Tt]he )?\\p{Lu}[^,;:]{1,50}?)['’]s? (?:[\\p{Ll}\\d-]+ ){0,2}(?:${papers})$`,
  'u',
);

/**
 * Who speaks in a paper of somebody's: "her farewell note", "Its letter, sent on Monday,", "Ana Berg’s memoir" are hers who
 * wrote them. Null for other words, and where the owner is left open.
 */
export function writerOf(
  document: Document,
  entries: readonly PeopleEntry[],
  mentions: readonly Mention[],
  resolve: (span: Span) => PeopleEntry | null,
): (span: Span) => PeopleEntry | null {
  return (span) => {
    const words = document.text.slice(span.start, span.end).replace(/,.*$/s, '').trim();
    const pronoun = owned.exec(words)?.[1];
    if (pronoun === undefined) {
      const owner = named.exec(words)?.[1];
      return owner === undefined ? null : resolve({ start: span.start, end: span.start + owner.length });
    }
    if (/^(?:its|their)$/i.test(pronoun)) {
      const word = /^its$/i.test(pronoun) ? 'it' : 'they';
      return lastSpeaking(
        word,
        { start: span.start, end: span.start + pronoun.length },
        document,
        entries,
        mentions,
      );
    }
    const [own] = mentionsIn(mentions, { start: span.start, end: span.start + pronoun.length });
    return (own && entries[own.entry]) ?? null;
  };
}
