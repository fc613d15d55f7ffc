import type { JsonObject } from '../../local-server/json.ts';

/** How something is sent to the app, where it is not sent as Slack sends it first. */
export interface Sending {
  readonly retry?: { readonly number: number; readonly reason: string };
  /** HTTP: the signed timestamp's distance from now; negative: stale. */
  readonly shiftSeconds?: number;
  /** HTTP: signed with another secret, a body that is not the signed one, or no signature at all. */
  readonly forged?: 'signature' | 'body' | 'unsigned';
  /** The last sending once more, byte for byte. */
  readonly identical?: true;
}

/** What became of one sending. */
export interface Outcome {
  /** `acknowledged`, or Slack's word for what went wrong. */
  readonly result:
    | 'acknowledged'
    | 'http_timeout'
    | 'http_error'
    | 'connection_failed'
    | 'timeout'
    | 'no_connection';
  readonly status: number | null;
  readonly payload: JsonObject;
  readonly milliseconds: number;
  /** The app asked for no retries (`x-slack-no-retry: 1`). */
  readonly noRetry: boolean;
}
