import type { IncomingHttpHeaders, ServerResponse } from 'node:http';

/** What a request said, and when. */
export interface Seen {
  /** Without the port. */
  readonly host: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The address that was connected to. */
  readonly address: string;
  /** By the web's own time, ms. */
  readonly at: number;
  /** Null: it is still being answered. */
  endedAt: number | null;
  /** How many requests to the host were being answered then, this one with them. */
  readonly atOnce: number;
}

/** One request that is to be answered. */
export interface Exchange {
  readonly seen: Seen;
  readonly response: ServerResponse;
  /** Ends what a reply does over time: the web is closing. */
  readonly closing: AbortSignal;
}

/** How a request is answered. */
export type Reply = (exchange: Exchange) => void;
