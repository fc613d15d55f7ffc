const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A name or heading of at most `limit` UTF-16 units, with an ellipsis where it was cut; no character is broken. Never
 * for what a source says: words of a statement stand whole or not at all.
 */
export function shortened(name: string, limit: number): string {
  if (name.length <= limit) return name;
  // One cluster may be longer than the limit: marks can be stacked without end.
  const start = name.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  let end = 0;
  for (const { index, segment } of graphemes.segment(start)) {
    if (index + segment.length >= limit) break;
    end = index + segment.length;
  }
  return `${start.slice(0, end || -1).trimEnd()}…`;
}
