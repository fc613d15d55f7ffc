import { isFirstName } from '../people/given-names.ts';
import type { Token } from '../people/tokens.ts';
import type { Cast } from './cast.ts';

const longestName = 5;
const noName =
  /^(?:Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|January|February|March|April|May|June|July|August|September|October|November|December|Sept|Jan|Feb|Aug|Oct|Nov|Dec|Christmas|Easter|God|Jesus|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Sir)\.?|His|Her|Its|Their|Our|My|Your|The|A|An|And|But|Or|If|When|While|As|After|For|With|In|On|At|By|To|From|Of|Not|No|Yes|Why|How|I|It|He|She|They|We|You|There|This|That|These|Those|What|Who|Nobody|Everyone|English|French|German|Spanish|Chief|President|Minister|Senator|Republican|Democratic|Democrat|Conservative|American|Muslim|Muslims|Christians|Jews|Twitter|Facebook|Wikipedia|Reuters|Internet|TV|CEO|Judge|Justice|Today|Tomorrow|Yesterday)$/;

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
  const name = nameBehind(tokens);
  const lead = name[0];
  if (!lead) return null;
  for (const { capital, text } of name) if (!capital || noName.test(text) || persons.has(text)) return null;
  if (name.length === 1 && office.test(lead.text)) return null;
  if (name.length === 1 && (isFirstName(lead.text.toLowerCase()) || (!names.has(lead.text) && !isLone(lead))))
    return null;
  return document.text.slice(lead.start, last.end);
}

/** "Trading house |Hoshikawa Shoji|": without what it is. */
function nameBehind(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex(({ capital }) => !capital);
  if (at < 0) return tokens;
  const lead = tokens.slice(0, at + 1);
  const plain = lead.every(
    ({ kind, lower }) =>
      kind === 'word' &&
      /^\p{L}{4,}$/u.test(lower) &&
      !/(?:ed|ly)$|^(?:from|with|that|than|when|against|between|about|under)$/.test(lower),
  );
  return at < 3 && plain && tokens.length - at > 2 ? tokens.slice(at + 1) : [];
}

/** A word that opens a sentence and looks like no plural and no pronoun: "Teskara objects to the session", "Hovbanen". */
function isLone({ text }: Token): boolean {
  if (/^(?:\p{Lu}\p{Ll}+\p{Lu}\p{L}*|\p{Lu}{3,6})$/u.test(text)) return true;
  return /^\p{Lu}\p{Ll}{3,}(?:[^s]|[aious]s)$/u.test(text) && !opener.test(text) && !abstract.test(text);
}

/** "Snowfall offered relief", "Attention demands time": a noun that opens a sentence. */
const abstract = /(?:fall|ing|tion|sion|ness|ment|ity|age|ance|ence|ship|hood|ism|ure|dom|sis|ack|ght)$/;

const office =
  /^(?:Rapporteur|Minister|President|Ambassador|Envoy|Commissioner|Chair|Chairman|Director|Secretary|Spokesperson|Governor|Mayor|Premier|Chancellor|Speaker|Coordinator|Mediator|Facilitator|Representative|Moderator|Whoever)$/;

const opener =
  /^(?:Nobody|Neither|Either|Another|Anyone|Someone|Somebody|Everyone|Everybody|Whoever|Nothing|Something|Everything|Others|Experts|People|Nature|Tradition|Custom|Common|Caution|Pressure|History|Science|Research|Evidence|Justice|Reason|Honour|Honor|Safety|Security|Peace|Patience|Though|Although|While|Where|There|These|Those|Which|Their|After|Before|Since|Under|Still|Later|Earlier|Meanwhile|Today|Yesterday|Weather|Police|Music|Leave|Speaking|Writing|Staff|Demand|Price|Money|Power|Water|Women|Children)$/;
