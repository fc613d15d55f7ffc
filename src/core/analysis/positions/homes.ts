import type { StatementFinding } from '../../model/finding.ts';
import type { Document } from '../document/document.ts';
import { findPartiesAmong } from '../people/parties.ts';
import type { People } from '../people/people.ts';
import { tokenise } from '../people/tokens.ts';

const government =
  /\b(?:minister|president|premier|chancellor|taoiseach|spokes(?:man|woman|person)|press secretary|ambassador|envoy|secretary|negotiator|representative)\b/i;
const meaning =
  /^\s(?:government\s)?(?:(?:will|would|shall|cannot|won['’]t|wouldn['’]t)\b|(?:could|can)\snot\b|(?:is|was|remains|remained|stands|stood)\s(?:still\s|also\s|now\s)?(?:ready|prepared|willing|open)\b)/u;

/**
 * The countries of officials whom the article calls by an office alone: whoever says what Norway will do speaks for
 * Norway ("Norway would join, Prime Minister Ida Holm said"). Nobody for whom two countries are possible.
 */
export function officialHomes(
  { text }: Document,
  people: People,
  statements: readonly StatementFinding[],
  isFree: (word: string) => boolean,
): ReadonlyMap<string, string> {
  const titles = new Map(
    people.entries
      .filter(
        ({ kind, party, person: { title = '', affiliation } }) =>
          kind === 'person' && party === null && affiliation === undefined && government.test(title),
      )
      .map(({ person: { name, title = '' } }): [string, string] => [name, title]),
  );
  const homes = new Map<string, string>();
  if (titles.size === 0) return homes;
  const meant = new Map<string, Set<string>>();
  for (const { speaker, content } of statements) {
    const [first] = content;
    if (!speaker || !first || !titles.has(speaker.name)) continue;
    for (const words of text
      .slice(first.start, Math.min(first.end, first.start + 600))
      .split(/(?<=[.!?])\s/)) {
      const party =
        meaningParty(words.slice(0, 120), people) ?? unlisted(words, titles.get(speaker.name) ?? '', isFree);
      if (party !== null) meant.set(speaker.name, (meant.get(speaker.name) ?? new Set()).add(party));
    }
  }
  for (const { person } of people.entries) {
    if (!titles.has(person.name)) continue;
    const [said, ...others] = meant.get(person.name) ?? [];
    const home = said !== undefined && others.length === 0 ? said : null;
    if (home !== null) homes.set(person.name, home);
  }
  return homes;
}

/** "|Sarvia| will not sign," from a minister of no other country: a name that is no person's and no company's. */
function unlisted(words: string, title: string, isFree: (word: string) => boolean): string | null {
  if (!/\b(?:minister|premier)\b/i.test(title)) return null;
  const name = /^(\p{Lu}\p{Ll}{3,20})(?=\s(?:will|would)\s)/u.exec(words)?.[1];
  return name !== undefined && !notCountry.test(name) && isFree(name) ? name : null;
}

const notCountry =
  /^(?:They|This|That|There|These|Those|What|Nobody|Congress|Parliament|Labour|People|Everyone|Police)$/;

/** "|Norway| would join the alliance": the country that a remark begins with, where it says what that country will do. */
function meaningParty(words: string, { polities }: People): string | null {
  const tokens = tokenise(words, { start: 0, end: words.length });
  const at = /^(?:that|the)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  const first = tokens[at];
  if (!first) return null;
  // A capital counts with its verb behind it alone.
  const [mention] = findPartiesAmong(words, tokens.slice(at), polities);
  if (!mention || mention.span.start !== first.start || mention.kind === 'organisation') return null;
  return meaning.test(words.slice(mention.span.end)) ? mention.party : null;
}
