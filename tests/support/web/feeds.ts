/** An item of a feed that a test writes. */
export interface FeedEntry {
  readonly id: string | null;
  readonly title: string;
  readonly link: string | null;
  /** As RSS writes it; null: it states none. */
  readonly date: string | null;
  readonly text: string;
}

/** A feed's second issue that tells nothing new, or that tells it badly. */
export const feedFaults = {
  'changes a text': (entries: readonly FeedEntry[]) =>
    entries.map((entry, at) => (at === 0 ? { ...entry, text: `${entry.text} This was corrected.` } : entry)),
  'drops a date': (entries: readonly FeedEntry[]) =>
    entries.map((entry, at) => (at === 0 ? { ...entry, date: null } : entry)),
  'repeats ids': (entries: readonly FeedEntry[]) =>
    entries.map((entry) => ({ ...entry, id: entries[0]?.id ?? null })),
  'repeats items': (entries: readonly FeedEntry[]) => [...entries, ...entries],
  reorders: (entries: readonly FeedEntry[]) => entries.toReversed(),
} as const;

/** So many invented items, the newest first. */
export function feedEntries(host: string, count: number): readonly FeedEntry[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `tag:${host},2026:${count - at}`,
    title: `Round ${count - at} of the river talks`,
    link: `http://${host}/talks/${count - at}`,
    date: `Mon, 02 Nov 2026 ${String(23 - (at % 24)).padStart(2, '0')}:00:00 GMT`,
    text: `Envoy Ada Quill said in round ${count - at} that the ferries of ${host} would sail again.`,
  }));
}

export function rss(title: string, entries: readonly FeedEntry[], encoding = 'UTF-8'): string {
  const items = entries.map(({ id, title: headline, link, date, text }) =>
    [
      '<item>',
      element('title', headline),
      element('link', link),
      id === null ? '' : `<guid isPermaLink="false">${escaped(id)}</guid>`,
      element('pubDate', date),
      element('description', text),
      '</item>',
    ].join(''),
  );
  return `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel>${element('title', title)}${items.join('')}</channel></rss>`;
}

/** A feed that says it is UTF-8 and is Latin-1. */
export function wrongCharset(title: string, entries: readonly FeedEntry[]): Uint8Array {
  return Buffer.from(rss(`${title} Café`, entries), 'latin1');
}

/** What stands where a feed was: a page that asks for a login, say. */
export const htmlInstead =
  '<!doctype html><html><head><title>Please sign in</title></head><body><p>Sign in to go on.</p></body></html>';

function element(name: string, text: string | null): string {
  return text === null ? '' : `<${name}>${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
