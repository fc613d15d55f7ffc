import type { Feed, FeedFormat, FeedItem } from './feed.ts';

/** A line of `readout feed`: absent fields are what the feed does not state. */
export interface FeedLine {
  readonly file: string;
  /** As the feed has it: HTML where it is given as such (`titleType`). */
  readonly title: string | null;
  readonly titleType?: 'html';
  readonly url?: string;
  readonly format: FeedFormat;
  readonly version?: string;
  readonly lang?: string;
  readonly items: readonly FeedLineItem[];
  readonly problems: readonly string[];
}

export interface FeedLineItem {
  readonly id: string;
  /** False: derived, for the feed gives none. */
  readonly idStated: boolean;
  readonly url?: string;
  readonly title: string | null;
  readonly titleType?: 'html';
  readonly publishedAt?: string;
  readonly updatedAt?: string;
  readonly author?: string;
  readonly outlet?: string;
  readonly lang?: string;
  readonly summary?: string;
  readonly text?: string;
}

/** A feed as `readout feed` tells it: titles, summaries and texts as the feed has them, HTML kept. */
export function feedLine(file: string, feed: Feed): FeedLine {
  return {
    file,
    ...titleOf(feed),
    ...present({ url: feed.url }),
    format: feed.format,
    ...present({ version: feed.version, lang: feed.lang }),
    items: feed.items.map(itemOf),
    problems: feed.problems,
  };
}

function itemOf(item: FeedItem): FeedLineItem {
  const { id, idStated, url, publishedAt, updatedAt, author, outlet, lang, summary, text } = item;
  return {
    id,
    idStated,
    ...present({ url }),
    ...titleOf(item),
    ...present({ publishedAt, updatedAt, author, outlet, lang, summary, text }),
  };
}

function titleOf({ title, titleMarkup }: Feed | FeedItem): Pick<FeedLine, 'title' | 'titleType'> {
  return titleMarkup === undefined ? { title } : { title: titleMarkup, titleType: 'html' };
}

/** Without the fields that are null. */
function present<Key extends string>(
  fields: Readonly<Record<Key, string | null>>,
): Partial<Record<Key, string>> {
  const kept: Partial<Record<Key, string>> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== null) kept[key] = value;
  }
  return kept;
}
