import { cueForm } from './cue-verbs.ts';
import { nextComma } from './extent.ts';
import type { SourcePhrase } from './source-phrase.ts';
import type { Token } from './tokens.ts';
import { prepositions, timeWords } from './words.ts';

const opensClause =
  /^(?:who|whom|which|whose|that|where|because|since|though|although|given|if|while|as|than|whether|when|despite)$/;
const surveys = /^(?:polls?|polling|surveys?|census)$/;

/**
 * "In a Norstat poll released on Sunday, half of those asked back the plan.", "The Greens are ahead in two recent surveys.", but
 * "In the poll, the Greens won" and "were beaten in the polls": an election.
 */
export function inSurvey(tokens: readonly Token[], at: number): SourcePhrase | null {
  if (tokens[at]?.low !== 'in') return null;
  const noun = nounOf(tokens, at + 1, surveys);
  if (noun === null || isElection(tokens, at, noun)) return null;
  const comma = nextComma(tokens, at, tokens.length);
  const isLed = at === 0 && comma < tokens.length && comma - at < 16;
  const to = isLed ? comma : noun + 1;
  if (isLed && !tokens.slice(0, to).every(({ kind }) => kind === 'word')) return null;
  return isLed || closesPlainClause(tokens, at, to)
    ? { cue: { from: at, to: at + 1 }, source: { from: at + 1, to }, to }
    : null;
}

const afterSurvey = /^(?:released|published|conducted|taken|out|by|for|from|of|in|on)$/;

/** "They lead in two surveys"; not "he says that they lead in two surveys", "voters in two surveys said". */
function closesPlainClause(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[to];
  const isClosed =
    next === undefined || next.kind === 'mark' || timeWords.has(next.low) || afterSurvey.test(next.low);
  const from = tokens.findLastIndex(
    ({ kind, low }, place) => place < at && kind !== 'word' && !/^[,–-]$/.test(low),
  );
  return (
    isClosed &&
    !tokens
      .slice(from + 1, at)
      .some(({ low }) => opensClause.test(low) || cueForm(low)?.verb.frames.has('bare'))
  );
}

/** The head of the noun phrase that begins at `from`, if it is one of the nouns. */
function nounOf(tokens: readonly Token[], from: number, nouns: RegExp): number | null {
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || prepositions.has(token.low)) return null;
    if (nouns.test(token.low))
      return tokens[at + 1]?.kind === 'word' && nouns.test(tokens[at + 1]?.low ?? '') ? null : at;
  }
  return null;
}

/** "the poll", "polls", "the May polls": where people vote, unless a word beside them says that they were asked. */
function isElection(tokens: readonly Token[], at: number, noun: number): boolean {
  if (!tokens[noun]?.low.startsWith('poll')) return false;
  const words = tokens.slice(at + 1, noun).map(({ low }) => low);
  if (/^(?:an?|another|its|their)$/.test(words[0] ?? '')) return false;
  return !words.some((word) =>
    /^(?:opinion|recent|latest|new|newest|most|some|several|many|all|two|three|four|national|statewide|nationwide|public|exit|private|internal|earlier|early)$/.test(
      word,
    ),
  );
}
