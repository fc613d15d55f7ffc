import type { Span } from '../../model/span.ts';
import { partyOf } from '../people/parties.ts';
import type { People } from '../people/people.ts';
import type { Draft } from './draft.ts';

const name = String.raw`(?:[Tt]he\s+)?\p{Lu}[\p{L}\p{N}.&-]*(?:['’]s)?(?:\s+(?:\p{Lu}[\p{L}\p{N}.&-]*(?:['’]s)?|of|and|de|du|la|le)){0,5}`;
const programme = String.raw`["“][^"“”\n]{2,60}["”]`;
/** "in an interview with Radio Lumen", "an interview on Channel Four's “The Long Table”" */
const interview = new RegExp(
  String.raw`\binterview(?:ed)?\s+(?:(?:\p{L}+\s+){0,2})?(?:with|on|for|by|to)\s+(${name}(?:\s+(?:programme|program|show)?\s*${programme})?)`,
  'u',
);
/** "in a Radio Lumen interview", with the programme's name after it. */
const named = new RegExp(
  String.raw`\b(?:a|an|his|her|their)\s+(?:\p{Ll}+\s+){0,2}(${name}\s+interview(?:\s+${programme})?)`,
  'u',
);
/** "on “The Long Table”", "on Channel Four's “The Long Table”" */
const show = new RegExp(String.raw`\bon\s+((?:${name}\s+)?${programme})`, 'u');

/** Bodies that are told things and publish none of them. */
const bodies =
  /\b(?:Congress|Parliament|Senate|House|Council|Committee|Court|Assembly|Commission|Ministry|Government|Party|Union|Nations|Department|Cabinet|Board|Security|Army|Alliance|President|Minister|Mr|Mrs|Ms|Dr)\b/;

/** The medium or programme that something was told to, in the article's words; null where none is named. */
export function toldTo(text: string, draft: Draft, people: People): string | null {
  const addressee = draft.addressee === null ? null : medium(text, draft.addressee, people);
  if (addressee !== null) return addressee;
  for (const span of draft.frame) {
    const words = text.slice(span.start, Math.min(span.end, span.start + 300));
    for (const pattern of [interview, named, show]) {
      const found = pattern.exec(words)?.[1];
      if (found !== undefined) return found.replace(/[,.](["”])$/, '$1').replace(/['’]s$/, '');
    }
  }
  return null;
}

function medium(text: string, span: Span, people: People): string | null {
  const words = text.slice(span.start, span.end).replace(/[,.](["”])$/, '$1');
  if (!/^(?:[Tt]he\s+)?\p{Lu}/u.test(words)) return null;
  if (/["”]$/.test(words)) return words;
  if (bodies.test(words) || partyOf(words) !== null) return null;
  const who = people.resolve(span);
  if (who !== null && who.kind !== 'organisation') return null;
  return words.replace(/['’]s?$/, '');
}
