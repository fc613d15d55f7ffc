const capital = String.raw`\p{Lu}[\p{L}\p{N}-]*`;

/** "calls its flights “*Operation Lantern*”", "calls it “*Gift of the West*”": capitals throughout. */
const properName = new RegExp(
  `["“'‘]${capital}(?: (?:(?:of|the|and|for|in|to) )*${capital}){0,5}["”'’]$`,
  'u',
);

/** "traders call it “*the witching hour*”", "what officials call *the “thaw”*", said as a habit; "the “worst kill”" judges. */
const habitualName =
  /(?:["“'‘]the (?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*["”'’]|^the ["“'‘][^"“”]{1,40}["”'’])$/u;

const superlative = /["“'‘ ](?:worst|best|most|least|\p{Ll}{2,}est) /u;

const naming = /\b(?:dub|nicknam|christen|baptis|baptiz)\p{Ll}*$/u;
const habit = /^(?:calls?|(?:(?:is|are) )?calling)$/;

/**
 * True where somebody gives a thing its name and does not judge it: the words are nobody's remark. "call it “a disgrace”"
 * and "called it “the worst day”" judge.
 * @param cue the verb with what belongs to it
 * @param words the thing and what it is called
 */
export function isNameGiven(cue: string, words: string): boolean {
  return (
    naming.test(cue) ||
    properName.test(words) ||
    (habit.test(cue) && habitualName.test(words) && !superlative.test(words))
  );
}
