import type { Span } from '../../model/span.ts';
import { type Document, sentenceAt } from '../document/document.ts';
import type { PeopleEntry } from './people.ts';

/** "3. The Heads of State of Norland and Sudland noted", "Both ministers": several in office as a sentence's subject. */
const group =
  /^(?:\d+[.)]\s+)?((?:the (?:two |three |four |five )?(?:sides|parties|leaders|ministers|presidents|premiers|delegations|participants|members|chairs|co-chairs|ambassadors|negotiators|heads of state(?: and government)?|heads of delegation)|both (?:sides|parties|leaders|ministers|presidents|delegations|governments)))(?![\p{L}])/iu;

/** How far back, in sentences, the group may have been named. */
const reach = 3;

/** Whom "they" goes on with where the sentences before begin with a group of those in office; null where none does. */
export function groupBefore(document: Document, words: string, { start }: Span): PeopleEntry | null {
  const here = sentenceAt(document, start);
  if (here === undefined || !/^they$/i.test(words.trim())) return null;
  for (let index = here.index - 1; index >= Math.max(0, here.index - reach); index--) {
    const sentence = document.sentences[index];
    if (sentence === undefined) return null;
    const name = group.exec(document.text.slice(sentence.start, sentence.end).trimStart())?.[1];
    if (name === undefined) continue;
    return {
      person: { name: name.charAt(0).toLowerCase() + name.slice(1), anonymous: true },
      kind: 'anonymous',
      gender: null,
      party: null,
    };
  }
  return null;
}
