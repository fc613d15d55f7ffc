import type { Token } from '../people/tokens.ts';
import type { Cast } from './cast.ts';

const longestName = 5;
const noName =
  /^(?:Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|God|Jesus|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Sir)\.?|His|Her|Its|Their|Our|My|Your|The|A|An|And|But|Or|If|When|While|As|After|For|With|In|On|At|By|To|From|Of|Not|No|Yes|Why|How|I|It|He|She|They|We|You|There|This|That|These|Those|What|Who|Nobody|Everyone|English|French|German|Spanish|Chief|President|Minister|Senator|Republican|Democratic|Democrat|Conservative|American|Muslim|Muslims|Christians|Jews|Twitter|Facebook|Wikipedia|Reuters|Internet|TV|CEO|Judge|Justice|Today|Tomorrow|Yesterday)$/;

/**
 * A name that no list has and nobody of the article bears: "Ferrum Holdings", "the Greens", "Brightfuel". One word
 * counts where it has its capital inside another sentence too. No name behind a preposition ("a man of Baldwin").
 * @param whole the phrase's tokens with the articles that `tokens` lack
 */
export function nameAlone(
  { document, names, persons }: Cast,
  tokens: readonly Token[],
  whole: readonly Token[],
): string | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last || tokens.length > longestName) return null;
  if (
    whole.some(
      ({ start, lower }) => start < first.start && /^(?:of|in|on|some|many|most|several)$/.test(lower),
    )
  )
    return null;
  for (const { capital, text } of tokens) if (!capital || noName.test(text) || persons.has(text)) return null;
  if (!names.has(first.text) && tokens.length === 1) return null;
  return document.text.slice(first.start, last.end);
}
