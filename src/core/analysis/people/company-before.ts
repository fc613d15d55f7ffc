import { firstFrom, type Span } from '../../model/span.ts';
import { type Document, sentenceAt } from '../document/document.ts';
import { bodyEntry } from './entries.ts';
import { bodyAtHead } from './it-said.ts';
import { only } from './only.ts';
import { partyNamed } from './parties.ts';
import type { Mention, PeopleEntry } from './people.ts';

/** Nouns that stand for a body that the text has named, whatever its name says of it. */
const general =
  /^(?:the|that) (?:[\p{L}-]+-(?:based|listed|headquartered|owned|run|traded|quoted) )?(?:company|firm|group|business|carrier|airline|\p{Ll}*maker|manufacturer|producer|processor|exporter|importer|distributor|wholesaler|retailer|operator|supplier|insurer|lender|miner|refiner|(?:house|ship)?builder|developer|contractor|brewer|brewery|distillery|bakery|utility|broadcaster|publisher|chain|start-?up|conglomerate|consultancy|charity|organi[sz]ation|network|club|movement)$/iu;

/** Nothing but an article before. */
const headed = /^(?:the )?$/i;
/** Public bodies, papers and parties are no company. */
const noCompany =
  /\b(?:Court|Parliament|Ministry|Department|Government|Senate|House|Council|Commission|Committee|Authority|Agency|University|Institute|Police|Party|Union|Federation|Front|Army|Office|Congress|Assembly|Nations|Reserve|Treasury)\b/;

/** So many sentences back the body is still spoken of. */
const reach = 4;

/** Whom "the company" means: the body that the nearest sentence before is about, within two paragraphs; null where none is. */
export function companyBefore(
  document: Document,
  entries: readonly PeopleEntry[],
  mentions: readonly Mention[],
): (words: string, span: Span) => PeopleEntry | null {
  return (words, span) => {
    const here = general.test(words) || lettered.test(words) ? sentenceAt(document, span.start) : undefined;
    if (here === undefined) return null;
    if (!general.test(words)) return lettersBefore(document, here.index);
    for (let index = here.index; index >= Math.max(0, here.index - reach); index--) {
      const sentence = document.sentences[index];
      if (sentence === undefined || here.paragraph - sentence.paragraph > 1) return null;
      const first = mentions[firstFrom(mentions, sentence.start)];
      const entry =
        first === undefined || first.start >= Math.min(sentence.end, span.start)
          ? undefined
          : entries[first.entry];
      const isLed =
        first !== undefined &&
        headed.test(document.text.slice(sentence.start, first.start)) &&
        !document.text.slice(first.end, first.end + 5).startsWith(' and ');
      const led = isLed && entry?.kind === 'organisation' && entry.party === null ? entry : null;
      const before = { start: sentence.start, end: Math.min(sentence.end, span.start) };
      const body = led ?? bodyAtHead(document, before, entries);
      if (body !== null && body.kind === 'organisation')
        return noCompany.test(body.person.name) ? null : body;
    }
    return null;
  };
}

/** What bodies that news calls by their letters are called for short. */
const lettered =
  /^the (?:union|association|federation|agency|body|guild|regulator|watchdog|institute|league)$/i;

/** "Members of the KLUW formed a picket. The union said": the only body of letters in the sentences just before. */
function lettersBefore({ text, sentences }: Document, index: number): PeopleEntry | null {
  const [from, to] = [sentences[Math.max(0, index - 2)], sentences[index]];
  if (from === undefined || to === undefined) return null;
  const found =
    text.slice(from.start, to.start).match(/(?<![\p{L}\p{N}.])\p{Lu}{3,7}(?![\p{L}\p{N}])/gu) ?? [];
  const letters = only(new Set(found));
  return letters === null || partyNamed(letters) !== null || noBody.test(letters) ? null : bodyEntry(letters);
}

const noBody = /^(?:NHS|GDP|CEO|CFO|BBC|CNN|ITV|USA|HIV|DNA|VAT|GMT|BST|EST|PDF|MPS?|VIP)$/;
