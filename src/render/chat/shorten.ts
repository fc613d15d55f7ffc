const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A name or heading of at most `limit` UTF-16 units, with an ellipsis where it was cut; no character is broken. Never
 * for what a source says: words of a statement stand whole or not at all.
 */
export function shortened(name: string, limit: number): string {
  if (name.length <= limit) return name;
  let end = 0;
  for (const { index, segment } of graphemes.segment(name.slice(0, 2 * limit))) {
    if (index + segment.length >= limit) break;
    end = index + segment.length;
  }
  // One cluster may be longer than the limit: marks can be stacked without end.
  const kept = end > 0 ? name.slice(0, end) : name.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  return `${kept.trimEnd()}…`;
}
