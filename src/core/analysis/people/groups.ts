import type { Span } from '../../model/span.ts';
import { type Document, sentenceAt } from '../document/document.ts';
import { namelessEntry } from './entries.ts';
import type { PeopleEntry } from './people.ts';

/** "3. The Heads of State of Norland and Sudland noted", "Both ministers": several in office as a sentence's subject. */
const group =
  /^(?:\d+[.)]\s+)?((?:the (?:two |three |four |five )?(?:sides|parties|leaders|ministers|presidents|premiers|delegations|participants|members|chairs|co-chairs|ambassadors|negotiators|heads of state(?: and government)?|heads of delegation)|both (?:sides|parties|leaders|ministers|presidents|delegations|governments)))(?![\p{L}])/iu;

/** "I spoke to |three delegations|": several who may answer. */
const spokenTo =
  /\b(?:spoke|spoken|talked|met) (?:to|with) ((?:two|three|four|five|six|several|some|many|a few|a dozen|both|the|her|his|my|our|their) (?:\p{Ll}[\p{L}-]* ){0,2}?(?:\p{Ll}[\p{L}-]*[^s\P{L}]s|people|men|women|children))(?![\p{L}-])/u;

/** How far back, in sentences, the group may have been named. */
const reach = 3;

/**
 * Whom "they" or "they all" goes on with where the sentences before begin with a group of those in office or tell of one that
 * somebody spoke to, and "it" where the one before begins with a body; null where none does.
 */
export function groupBefore(document: Document, words: string, { start }: Span): PeopleEntry | null {
  const here = sentenceAt(document, start);
  if (here === undefined) return null;
  if (/^it$/i.test(words.trim())) return bodyBefore(document, here.index);
  if (!/^they\b/i.test(words.trim())) return null;
  for (let index = here.index - 1; index >= Math.max(0, here.index - reach); index--) {
    const sentence = document.sentences[index];
    if (sentence === undefined) return null;
    const told = document.text.slice(sentence.start, sentence.end).trimStart();
    const name = group.exec(told)?.[1] ?? spokenTo.exec(told)?.[1];
    if (name !== undefined) return namelessEntry(name.charAt(0).toLowerCase() + name.slice(1));
  }
  return null;
}

/** "The tax office disputed this.": a body without a name of its own as a sentence's subject. */
const body =
  /^(?:The|Its) ((?:\p{Ll}[\p{L}-]* ){0,3}(?:office|agency|ministry|company|union|council|court|board|commission|committee|department|authority|bank|firm|club|charity|group|association|federation|party|government|regulator|watchdog|hospital|school|university|airline|operator|network|service|team|museum|insurer|retailer|utility)) (?!of\b|and\b|for\b)\p{Ll}/u;

/** Whom "it" goes on with where the sentence before begins with such a body; null where none does. */
function bodyBefore(document: Document, index: number): PeopleEntry | null {
  const sentence = document.sentences[index - 1];
  const name = sentence && body.exec(document.text.slice(sentence.start, sentence.end).trimStart())?.[1];
  return name === undefined ? null : namelessEntry(`the ${name}`);
}
