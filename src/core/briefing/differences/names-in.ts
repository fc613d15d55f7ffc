import { partyOf } from '../../analysis/people/parties.ts';
import { calendarNames } from './calendar-names.ts';
import { leadingGroup } from './leading-group.ts';

const run =
  /\p{Lu}[\p{L}\p{N}]*(?:[-’'.]\p{L}+)*(?:\s(?:(?:of|for|de|da|van|von|der|den|bin|al|el|la|le)\s(?:the\s)?)?\p{Lu}[\p{L}\p{N}]*(?:[-’'.]\p{L}+)*)*/gu;
const body =
  /(?:Union|League|Association|Alliance|Group|Commission|Council|Committee|Authority|Agency|Board|Forum|Front|Movement|Party|Bank|Federation|Ministry|Parliament|Nations|States|Kingdom|Republic)$/;
const noName = new RegExp(`^(?:${calendarNames}|Mr|Mrs|Ms|Dr|Sir|The|I)\\.?$`);
const titled = /^(?:(?:The|But|And|In|On|At|Both|Mr|Mrs|Ms|Dr|Sir|Prof)\.?\s+)+/;

/**
 * Names in a sentence, each under one key: the last name of a person ("Foreign Minister Ida Holm" → holm), a body's full
 * name, a place. A sentence's first word counts only where it is known for a name.
 * @param known last names of the article's people, in small letters
 */
export function namesIn(sentence: string, known: ReadonlySet<string>): Set<string> {
  const keys = new Set<string>();
  for (const match of sentence.matchAll(run)) {
    const words = match[0].replace(titled, '').replace(/['’]s$/, '');
    const last = words.split(/\s+/).at(-1) ?? '';
    if (last === '' || noName.test(last)) continue;
    const party = partyOf(words);
    const isFirst = match.index === sentence.search(/\p{L}/u) && !words.includes(' ');
    if (isFirst && party === null && !known.has(last.toLowerCase()) && leadingGroup(sentence) === null)
      continue;
    keys.add((party ?? (body.test(last) ? words : last)).toLowerCase());
  }
  return keys;
}
