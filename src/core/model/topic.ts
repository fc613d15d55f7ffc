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

export type TopicSource =
  | { readonly kind: 'files'; readonly pattern: string; readonly outlet?: string }
  | { readonly kind: 'feed'; readonly url: string; readonly outlet?: string }
  | { readonly kind: 'page'; readonly url: string; readonly outlet?: string };

/** A person whom the topic's file introduces; help for the analysis, never a need. */
export interface Actor {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly title?: string;
  readonly party?: string;
}
