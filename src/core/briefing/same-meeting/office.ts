/** Of what office those are who meet, where words say so. */
export type Office = 'head' | 'minister' | 'officer' | 'lawmaker' | 'expert';

const offices: readonly (readonly [Office, RegExp])[] = [
  [
    'head',
    /\b(?:presidents?|prime ministers?|premiers?|chancellors?|heads? of (?:state|government)|kings?|queens?)\b/gi,
  ],
  ['minister', /\b(?:ministers?|ministerial|secretar(?:y|ies) of state)\b/gi],
  ['officer', /\b(?:generals|commanders?|(?:army|defen[cs]e|military|navy|police) chiefs?|officers)\b/gi],
  ['lawmaker', /\b(?:lawmakers?|parliamentarians?|legislators?|senators?|MPs)\b/gi],
  ['expert', /\b(?:experts?|engineers?|technicians?|scientists?|technical|working-level|specialists?)\b/gi],
];

/** "The prime ministers", "vice-presidents and lawmakers": the offices that words name, each once. */
export function officesIn(words: string): ReadonlySet<Office> {
  let rest = words;
  const found = new Set<Office>();
  for (const [office, names] of offices) {
    // "Prime ministers" are no ministers.
    const without = rest.replace(names, '');
    if (without !== rest) found.add(office);
    rest = without;
  }
  return found;
}

/** Experts of two countries and their ministers meet apart; who is told without an office may be either. */
export function areOfTwoOffices(a: ReadonlySet<Office>, b: ReadonlySet<Office>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}
