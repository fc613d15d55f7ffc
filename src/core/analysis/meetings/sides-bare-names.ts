import type { Person } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { partyOf } from '../people/parties.ts';
import { plainWords, thingWords } from '../people/plain-words.ts';
import { titleHeads } from '../people/title-words.ts';
import { cityPattern } from './cities.ts';
import type { Scene } from './scene.ts';

const bareName = "(\\p{Lu}\\p{Ll}[\\p{L}’'-]*)";
const before = new RegExp(`(?<!\\p{Lu}[\\p{L}’'.-]* )(?<![\\p{L}’'-])${bareName}(?:, and|,| and) $`, 'u');
const after = new RegExp(`^(?:, and|,| and) ${bareName}(?=[,.;]| \\p{Ll}|$)`, 'u');
const calendar =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/**
 * People whom an article calls by a last name alone and never introduces, beside one whom it knows by the last name: "talks
 * with |Lund| and Roe" where Roe is known. Whoever is left out would make two sides of three.
 * @param isTaken tells what is read already: parties, people, organisations
 */
export function bareNamesIn(scene: Scene, span: Span, isTaken: (at: Span) => boolean): readonly Person[] {
  return scene.mentions
    .filter(({ start, end, form }) => form === 'last' && start >= span.start && end <= span.end)
    .flatMap(({ start, end }) => {
      const left = before.exec(scene.text.slice(Math.max(span.start, start - 40), start));
      const right = after.exec(scene.text.slice(end, Math.min(span.end, end + 40)));
      return [
        ...(left?.[1] ? [{ start: start - left[0].length, word: left[1] }] : []),
        ...(right?.[1] ? [{ start: end + right[0].length - right[1].length, word: right[1] }] : []),
      ];
    })
    .filter(({ start, word }) => isPersons(word) && !isTaken({ start, end: start + word.length }))
    .map(({ word }) => ({ name: word }));
}

const ofCountry =
  /(?<=(?:^|[,;]|(?:^|[ ])(?:with|and|between|met|by|to)) )((?:\p{Lu}[\p{L}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+) of (?:the )?(?=\p{Lu})/gu;
/** Words of the names of states, bodies and offices: "the Central |Bank| of Chile". */
const noPersonWord =
  /^(?:republic|kingdom|states?|federation|union|emirates?|sultanate|government|ministry|peoples?|university|city|province|county|bank|association|council|commission|committee|board|congress|parliament|assembly|court|party|front|church|bishops?|academy|institute|central|national|supreme|foreign|north|south|east|west|northern|southern|eastern|western|united|federal|islamic|democratic|socialist)$/;

/** Somebody told by name and country alone whom nobody introduces: "with |Ida Roe| of Chile". */
export function namesOfCountry(scene: Scene, span: Span): readonly (Span & { readonly person: Person })[] {
  return [...scene.text.slice(span.start, span.end).matchAll(ofCountry)].flatMap((match) => {
    const [, name = ''] = match;
    const start = span.start + match.index;
    const country = scene.parties.find(
      ({ span: at, kind }) => at.start === start + match[0].length && kind === 'name',
    );
    const words = name.toLowerCase().split(' ');
    const isName = words.every(
      (word) =>
        !plainWords.has(word) && !thingWords.has(word) && !titleHeads.has(word) && !noPersonWord.test(word),
    );
    if (!country || !isName || partyOf(name) !== null || calendar.test(name.split(' ')[0] ?? '')) return [];
    return [{ start, end: start + name.length, person: { name, affiliation: country.party } }];
  });
}

function isPersons(word: string): boolean {
  const lower = word.toLowerCase();
  const isThing = plainWords.has(lower) || thingWords.has(lower) || calendar.test(word);
  return !isThing && !cityPattern.test(word) && partyOf(word) === null;
}
