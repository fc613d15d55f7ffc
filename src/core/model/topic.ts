/** A topic as its file in `briefings/` states it, defaults filled in. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** IANA zone for dates that name none, and for "today". */
  readonly timezone: string;
  /** `now`, or `latest`: brief as of the newest article. */
  readonly asOf: 'now' | 'latest';
  /** How far back an article still speaks, an ISO 8601 duration. */
  readonly window: string;
  readonly match?: { readonly any: readonly string[]; readonly none: readonly string[] };
  readonly sources: readonly TopicSource[];
  readonly actors: readonly Actor[];
  /** "#rrggbb": how chat platforms mark its briefings; left out: one that follows from the id. */
  readonly color?: string;
}

export type TopicSource = FileSource | WebSource;

interface SourceOptions {
  readonly outlet?: string;
  /** It gives a party's own word: readouts, communiqués, transcripts. */
  readonly official?: true;
}

export interface FileSource extends SourceOptions {
  readonly kind: 'files';
  readonly pattern: string;
}

export interface WebSource extends SourceOptions {
  readonly kind: 'feed' | 'page';
  readonly url: string;
  /** How often it is asked, an ISO 8601 duration; left out: as the settings say. */
  readonly every?: string;
  /** Of a feed: each item's page is read for its whole text. */
  readonly pages?: true;
}

/** A person whom the topic's file introduces; help for the analysis, never a need. */
export interface Actor {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly title?: string;
  readonly party?: string;
}
