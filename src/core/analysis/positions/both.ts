import type { Span } from '../../model/span.ts';
import { sentenceAt } from '../document/document.ts';
import type { Cast } from './cast.ts';
import { partyOfEntry } from './entry-party.ts';

const both =
  /^(?:the\stwo|both)\s(?:leaders|presidents|prime\sministers|premiers|chancellors|(?:foreign\s)?ministers|heads\sof\s(?:state|government)|statesmen)$/i;
/** How many sentences back the two may have been named. */
const reach = 2;

/**
 * "Ida Holm of Norway rang Bo Lind of Sweden. |The two leaders| called for a truce": those for whom the two speak whom the
 * nearest sentence with people in it names. Null where the words are others, or it names not two of two sides.
 */
export function bothBefore(cast: Cast, phrase: Span): readonly string[] | null {
  const { document, people } = cast;
  if (!both.test(document.text.slice(phrase.start, phrase.end))) return null;
  const home = sentenceAt(document, phrase.start);
  if (!home) return null;
  for (let back = 1; back <= reach; back++) {
    const before = document.sentences[home.index - back];
    if (!before || home.paragraph - before.paragraph > 1) return null;
    const named = new Set(
      people.mentions
        .filter(({ start }) => start >= before.start && start < before.end)
        .map(({ entry }) => people.entries[entry]),
    );
    const leaders = [...named].filter((entry) => entry?.kind === 'person');
    if (leaders.length === 0) continue;
    const parties = new Set(leaders.map((entry) => (entry ? partyOfEntry(cast, entry) : null)));
    const sides = [...parties].filter((party) => party !== null);
    return leaders.length === 2 && sides.length === 2 ? sides : null;
  }
  return null;
}
