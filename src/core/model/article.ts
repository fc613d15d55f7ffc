/** One revision of one article as a source gave it, cleaned of what is not the article. */
export interface Article {
  /** Stable from run to run: derived from the address, or from the file's place in its topic. */
  readonly id: string;
  readonly title: string;
  /** Cleaned body; paragraphs are separated by a blank line. Every offset counts in it. */
  readonly text: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  /** An instant with offset, or a plain date (`2022-01-09`); null where nothing says or implies it. */
  readonly publishedAt: string | null;
  /** False where the date was inferred from the article's own words. */
  readonly publishedAtStated: boolean;
  readonly modifiedAt: string | null;
  /** BCP 47 language of the text as stated or recognised; null where unsure. */
  readonly lang: string | null;
  /** It is a party's own word: a readout, a communiqué, a transcript. Left out: the press. */
  readonly official?: true;
  /** Instant at which a source on the web first gave it; left out: it was read from a file. */
  readonly firstSeenAt?: string;
  /** 1 for what was first seen; one more each time that the text or the title changed. */
  readonly revision: number;
}
