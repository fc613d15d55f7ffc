import type { Person } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { partyOf } from '../people/parties.ts';
import { plainWords, thingWords } from '../people/plain-words.ts';
import { cityPattern } from './cities.ts';
import type { Scene } from './scene.ts';

const name = "(\\p{Lu}\\p{Ll}[\\p{L}’'-]*)";
const before = new RegExp(`(?<!\\p{Lu}[\\p{L}’'.-]* )(?<![\\p{L}’'-])${name}(?:, and|,| and) $`, 'u');
const after = new RegExp(`^(?:, and|,| and) ${name}(?=[,.;]| \\p{Ll}|$)`, 'u');
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

function isPersons(word: string): boolean {
  const lower = word.toLowerCase();
  const isThing = plainWords.has(lower) || thingWords.has(lower) || calendar.test(word);
  return !isThing && !cityPattern.test(word) && partyOf(word) === null;
}
