import type { Token } from '../people/tokens.ts';

const asides = new Set(
  'however though meanwhile instead too also again therefore nevertheless nonetheless moreover likewise still then rather'.split(
    ' ',
  ),
);

/**
 * "It was|, however,| prepared", "She was ready|, she said,| to talk", "Oslo|, its envoy said,| wants …": without what stands between commas; the word
 * before it takes up its place.
 */
export function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text === ',')) return tokens;
  if (!tokens.some(({ lower }) => asides.has(lower) || says.has(lower))) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const last = kept.at(-1);
    const length = token.text === ',' ? lengthOfAside(tokens, at) : 0;
    const closing = tokens[at + length - 1];
    const attribution = length > 0 ? 0 : lengthOfAttribution(tokens, at);
    if (last && attribution > 0) at += attribution - 1;
    else if (last && closing && length > 0) {
      kept[kept.length - 1] = { ...last, end: closing.end };
      at += length - 1;
    } else kept.push(token);
  }
  return kept;
}

const says = new Set(['said', 'says', 'adds', 'added', 'insists', 'insisted']);

/** Tokens from one comma to the other, both counted; 0 where what stands between belongs to the clause. */
function lengthOfAside(tokens: readonly Token[], comma: number): number {
  const [first, second, third] = tokens.slice(comma + 1);
  if (second?.text === ',' && asides.has(first?.lower ?? '')) return 3;
  return third?.text === ',' &&
    says.has(second?.lower ?? '') &&
    /^(?:he|she|it|they)$/.test(first?.lower ?? '')
    ? 4
    : 0;
}

const longestAttribution = 7;
/** A clause of its own, with its subject: "On Monday, the envoy said, |the talks| failed". */
const ownSubject =
  /^(?:the|an?|its|their|his|her|our|my|this|that|these|those|some|all|both|many|no|nobody|there|he|she|it|they|we|i|you|if|when|while|as|what)$/;

/** "Norway|, the minister said,| wants a cap": only between a subject and its verb. */
function lengthOfAttribution(tokens: readonly Token[], comma: number): number {
  if (tokens[comma]?.text !== ',') return 0;
  for (let at = comma + 2; at < comma + longestAttribution; at++) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return 0;
    if (!says.has(token.lower)) continue;
    const next = tokens[at + 2];
    return tokens[at + 1]?.text === ',' && next && !next.capital && !ownSubject.test(next.lower)
      ? at + 2 - comma
      : 0;
  }
  return 0;
}
