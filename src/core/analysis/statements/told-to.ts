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
const eponymous = new RegExp(
  String.raw`\b(?:a|an|his|her|their)\s+(?:\p{Ll}+\s+){0,2}(${name}\s+interview(?:\s+${programme})?)`,
  'u',
);
/** "on “The Long Table”", "on Channel Four's “The Long Table”" */
const show = new RegExp(String.raw`\bon\s+((?:${name}\s+)?${programme})`, 'u');

/** Bodies that are told things and publish none of them. */
const bodies =
  /\b(?:Congress|Parliament|Senate|House|Council|Committee|Court|Assembly|Commission|Ministry|Government|Party|Union|Nations|Department|Cabinet|Board|Security|Army|Alliance|President|Minister|Mr|Mrs|Ms|Dr)\b/;

/** A name as a medium has it, with what kind of medium it is, or the programme's name in marks. */
const named = new RegExp(
  String.raw`^${name}(?:\s+(?:news|agency|newspaper|television|tv|radio|magazine|network|channel|broadcaster|website|programme|program|show|podcast|daily|weekly))*(?:\s*${programme})?`,
  'u',
);

/** The medium or programme that something was told to, in the article's words; null where none is named. */
export function toldTo(text: string, draft: Draft, people: People): string | null {
  const addressee = draft.addressee === null ? null : medium(text, draft.addressee, people);
  if (addressee !== null) return addressee;
  for (const span of draft.frame) {
    const words = text.slice(span.start, Math.min(span.end, span.start + 300));
    for (const pattern of [interview, eponymous, show]) {
      const match = pattern.exec(words);
      const found = match?.[1];
      if (match === null || found === undefined) continue;
      const start = span.start + match.index + match[0].indexOf(found);
      const told = medium(text, { start, end: start + found.length }, people);
      if (told !== null) return told;
    }
  }
  return null;
}

function medium(text: string, span: Span, people: People): string | null {
  const words = text.slice(span.start, span.end);
  if (/^["“]/.test(words)) return words.replace(/[,.](["”])$/, '$1');
  const found = named
    .exec(words)?.[0]
    .replace(/[,.](["”])$/, '$1')
    .replace(/(?:\s+(?:of|and|de|du|la|le))+$/, '');
  if (found === undefined || found.length < 2) return null;
  if (/["”]$/.test(found)) return found;
  if (weekday.test(found) || (isOneName(found) && !agencies.test(found))) return null;
  if (bodies.test(found) || partyOf(found) !== null) return null;
  const who = people.resolve({ start: span.start, end: span.start + found.length });
  if (who !== null && who.kind !== 'organisation') return null;
  const talk = /^\s+interview(?:\s+["“][^"“”\n]{2,60}["”])?/.exec(words.slice(found.length))?.[0] ?? '';
  return `${found}${talk}`.replace(/(?:['’]s?|\.)$/, '');
}

const weekday =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** News agencies, broadcasters and papers of one word that is not written in capitals. */
const agencies =
  /^(?:Reuters|Bloomberg|Interfax|Politico|Axios|Kommersant|Izvestia|Vedomosti|Euronews|Sputnik|Xinhua|Kyodo|Yonhap|Anadolu|Ukrinform|Unian|Belta|Univision|Telemundo|Newsweek|Newsnight|Newsmax|Vox|Slate|Salon|Forbes|Fortune|Wired|Spiegel|Bild|Zeit|Welt|Stern|Focus|Libération|Mediapart|Corriere|Stampa|Repubblica|Haaretz|Globo|Folha|Clarín|Excélsior|Dawn|Nikkei|Asahi|Mainichi|Yomiuri|Channel|Al-Jazeera|Rustavi|Agerpres|Ansa|Lusa|Efe|Tanjug|Hina|Sky)(?:['’]s?)?$/;

/** One word with small letters: a person as likely as a paper. */
function isOneName(words: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*\p{Ll}[\p{L}.'’-]*$/u.test(words) && !/\s/.test(words);
}
