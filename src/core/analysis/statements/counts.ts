import type { Range } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

const rough =
  /^(?:nearly|almost|about|around|roughly|some|only|just|over|another|under|(?:more|fewer|less) than|at (?:least|most)|up to|as many as|close to|well over)$/;
const share =
  /^(?:\d{1,2}(?:\.\d+)?%|\d{1,2} percent|\d{1,3}(?:,\d{3})+|\d{2,3}|half|a (?:third|quarter|fifth|majority|minority)|(?:two|three)-(?:thirds|quarters|fifths)|(?:one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:in|out of) (?:two|three|four|five|six|eight|ten|\d{1,4}))$/;
/** Tokens of the longest such phrase. */
const longest = 6;

/**
 * So many of those asked, where they are the whole subject: "*47%* say", "*more than 4 in 10* said", "*nearly half* think".
 * Null where something else stands before them in the clause: "sales of 47% say much".
 */
export function countBefore(tokens: readonly Token[], verb: number): Range | null {
  if (!mayEndCount(tokens[verb - 1])) return null;
  for (let length = 1; length <= longest && length <= verb; length++) {
    const from = verb - length;
    const before = tokens[from - 1];
    const opens =
      before === undefined || before.kind !== 'word' || /^(?:and|but|while|that|however)$/.test(before.low);
    if (opens && isCount(tokens.slice(from, verb))) return { from, to: verb };
  }
  return null;
}

function isCount(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ low }) => low);
  return words.some(
    (_, head) =>
      share.test(words.slice(head).join(' ')) && (head === 0 || rough.test(words.slice(0, head).join(' '))),
  );
}

/** True where a count may end, the cheap question before the others. */
function mayEndCount(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:\d.*|half|third|quarter|fifth|percent|majority|minority|two|three|four|five|six|eight|ten|\p{Ll}+-(?:thirds|quarters|fifths))$/u.test(
      token.low,
    )
  );
}
