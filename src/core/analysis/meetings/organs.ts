import { bodyNoun } from './human-nouns.ts';
import { count, type Sides } from './named-sides.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** The organ of a body that meets: the "strike committee" of a union, the "board" of Nordair. */
export interface Organ {
  readonly words: string;
  /** The body by its name; null for "the union" and where none is told. */
  readonly owner: string | null;
}

const noun = `(?:${bodyNoun.source.replace(/^\\b\(\?:|\)\\b$/g, '')}|cabinet)`;
const organ = `${noun}(?! ${noun})`;
/** Words before it, but for those that tell when or how it sits. */
const modifier = '(?!(?:own|full|whole|entire|new|next|first|last|current|outgoing|incoming) )[\\p{Ll}-]+ ';
const name =
  '(?!(?:Today|Tonight|Tomorrow|Yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)\\p{Lu}[\\p{L}\\d&.-]*';
const owner = `(?:(?:^|[^\\p{L}])(${name}(?: ${name}){0,4})|\\p{Ll})`;
/** The end of a subject: "of directors", a clause of its own, "is expected to". */
const rest =
  "(?=(?: of (?:directors|governors|trustees|management|commissioners))?(?:,[^,]{1,80},|,)?[\\s\\p{Ll}']{0,40}$)";
/** "Nordair's |supervisory board| will", "The union's |strike committee|, which". */
const owned = new RegExp(
  `${owner}['’]s? (?:(?:own|full|whole|entire|new|outgoing) )?((?:${modifier}){0,2}?${organ})${rest}`,
  'u',
);
/** "The |strike committee| of the union". */
const ofOwner = new RegExp(
  `(?:^|[Tt]he )((?:${modifier}){0,2}?${organ}) of (?:the )?(${name})[^,]{0,40}$`,
  'u',
);
/** "an extraordinary |board| meeting". */
const ofMeeting = new RegExp(`\\b(${organ}) (?:meeting|session|sitting)$`, 'u');

/** Which organ of a body meets, as the words before a verb or a noun tell it; null where they name none. */
export function organOf({ text }: Scene, { left, phrase, end }: Trigger): Organ | null {
  const [, inPhrase] = (phrase && ofMeeting.exec(text.slice(phrase.start, end))) ?? [];
  if (inPhrase !== undefined) return { words: inPhrase, owner: null };
  const subject = text.slice(left.start, left.end);
  const [, by, words] = owned.exec(subject) ?? [];
  if (words !== undefined) return { words, owner: by ?? null };
  const [, before] = ofOwner.exec(subject) ?? [];
  return before === undefined ? null : { words: before, owner: null };
}

/** Names the body whose organ meets for its side, where nobody else is. */
export function withOwner(sides: Sides, by: Organ | null): Sides {
  const isOpen = by?.owner && sides.parties.length === 0 && sides.participants.length === 0;
  return isOpen && count(sides) < 2 ? { ...sides, parties: [by.owner], unnamed: [] } : sides;
}
