import { partyOf } from '../../analysis/people/parties.ts';
import { calendarNames } from './calendar-names.ts';
import { leadingGroup } from './leading-group.ts';

const run =
  /\p{Lu}[\p{L}\p{N}]*(?:[-’'.]\p{L}+)*(?:\s(?:(?:of|for|de|da|van|von|der|den|bin|al|el|la|le)\s(?:the\s)?)?\p{Lu}[\p{L}\p{N}]*(?:[-’'.]\p{L}+)*)*/gu;
const body =
  /(?:Union|League|Association|Alliance|Group|Commission|Council|Committee|Authority|Agency|Board|Forum|Front|Movement|Party|Bank|Federation|Ministry|Parliament|Nations|States|Kingdom|Republic)$/;
const noName = new RegExp(`^(?:${calendarNames}|Mr|Mrs|Ms|Dr|Sir|The|I)\\.?$`);
const titled = /^(?:(?:The|But|And|In|On|At|Both|Mr|Mrs|Ms|Dr|Sir|Prof)\.?\s+)+/;

/** A word or several that may name somebody or something. */
export interface NameRead {
  /** The last name of a person ("Foreign Minister Ida Holm" → holm), a body's full name, a place. */
  readonly key: string;
  /** The last name, in small letters, that a sentence's first word must be known for to be a name; null: it is one. */
  readonly onlyAs: string | null;
}

/** The names of a sentence, as far as its words tell. */
export function readNames(sentence: string): readonly NameRead[] {
  const names: NameRead[] = [];
  for (const match of sentence.matchAll(run)) {
    const words = match[0].replace(titled, '').replace(/['’]s$/, '');
    const last = words.split(/\s+/).at(-1) ?? '';
    if (last === '' || noName.test(last)) continue;
    const party = partyOf(words);
    const isFirst = match.index === sentence.search(/\p{L}/u) && !words.includes(' ');
    const isOpen = isFirst && party === null && leadingGroup(sentence) === null;
    names.push({
      key: (party ?? (body.test(last) ? words : last)).toLowerCase(),
      onlyAs: isOpen ? last.toLowerCase() : null,
    });
  }
  return names;
}

/**
 * The names among some that were read, each once. A sentence's first word counts only where it is known for a name.
 * @param known last names of the article's people, in small letters
 */
export function namesAmong(read: readonly NameRead[], known: ReadonlySet<string>): Set<string> {
  const names = new Set<string>();
  for (const { key, onlyAs } of read) if (onlyAs === null || known.has(onlyAs)) names.add(key);
  return names;
}
