/** What a server gave an earlier answer to be asked by again: RFC 9110, 13.1. */
export interface Validators {
  readonly etag: string | null;
  /** As the server wrote it. */
  readonly lastModified: string | null;
}

export interface FetchRequest {
  /** `http:` or `https:`. */
  readonly url: string;
  /** Decides what is accepted, and whether robots.txt is asked first: only for pages. */
  readonly what: 'feed' | 'page';
  /** Of the answer that is at hand; null: there is none. */
  readonly validators: Validators | null;
  /** Ends the fetch; it then came to `failed`. */
  readonly signal?: AbortSignal;
}

export type FetchFailure =
  /** No web address, or one that leads to a private network and is not allowed in the settings. */
  | 'address-refused'
  /** No such name, no connection, TLS, a connection cut off or an answer that is shorter than it says. */
  | 'unreachable'
  | 'timed-out'
  | 'too-large'
  | 'too-many-redirects'
  /** robots.txt keeps us out. */
  | 'robots-refused'
  /** 401, 403, 404, 429, 5xx …: `status` says which. */
  | 'status'
  /** An encoding that nobody knows, or a body that does not decompress. */
  | 'unreadable';

/** What one fetch came to; a fetcher never rejects. */
export type FetchOutcome =
  | {
      readonly kind: 'fetched';
      /** Where it was found in the end. */
      readonly url: string;
      /** Where all redirects on the way, permanent ones (301, 308) from the first on, led; null: there was none. */
      readonly movedTo: string | null;
      /** Decompressed. */
      readonly body: Uint8Array;
      readonly contentType: string | null;
      readonly validators: Validators;
      /** How long the server calls it fresh (`Cache-Control`, `Expires`), ms; null: it says nothing. */
      readonly freshForMs: number | null;
    }
  /** 304: as it was. */
  | {
      readonly kind: 'unchanged';
      readonly movedTo: string | null;
      readonly validators: Validators;
      readonly freshForMs: number | null;
    }
  /** 410: it is not to be asked for again. */
  | { readonly kind: 'gone'; readonly message: string }
  | {
      readonly kind: 'failed';
      readonly failure: FetchFailure;
      /** HTTP status where `failure` is `status`. */
      readonly status: number | null;
      /** One sentence or two for whoever runs the bot: what happened and the mend; it names the address. */
      readonly message: string;
      /** `Retry-After`, ms from now; null: the server does not say. */
      readonly retryAfterMs: number | null;
    };

/** Asks the web, politely: one request at a time a host, with a pause between. */
export interface Fetcher {
  fetch(request: FetchRequest): Promise<FetchOutcome>;
  /** Ends what is under way. */
  close(): Promise<void>;
}

/** What a fetcher keeps to; the settings have it as `fetching`. */
export interface FetchSettings {
  /** Whom a server's keeper can write to: an address or a page, sent with the User-Agent; null: none is sent. */
  readonly contact: string | null;
  /** Host names, addresses or networks (`10.0.0.0/8`) that are asked although they are private. */
  readonly allow: readonly string[];
  /** Pause between two requests to one host, ms. */
  readonly pauseMs: number;
}
