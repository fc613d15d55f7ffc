/** What is longer, in UTF-16 units, is no article: reading it would keep everything else waiting for seconds. */
const longest = 400_000;

/** A text, or as many of its words as are read. */
export function boundedText(text: string): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > 0 ? end : longest).trimEnd()} …`.toWellFormed();
}
