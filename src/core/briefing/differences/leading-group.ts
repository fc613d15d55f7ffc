/** Whose members, workers or staff are meant, at a sentence's beginning: "GMB members", "Unite workers". */
const group =
  /^(?:\p{Lu}{2,}(?=\s)|(?!(?:Union|Party|Most|Some|All|Many|Few|Its|Their|Board|Council|Team|Cabin|Crew|Other|More|The|Club|Senior|Former)\s)\p{Lu}\p{L}+(?=\s(?:members?|shares|shareholders|investors|customers|fans|players|troops|soldiers|officials|workers|staff|employees|voters|supporters|drivers|pilots|crews|nurses|teachers)\b))/u;

/** The name at a sentence's beginning of a body whose members or staff are meant; null for "Union members". */
export function leadingGroup(words: string): string | null {
  return group.exec(words)?.[0] ?? null;
}
