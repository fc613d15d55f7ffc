import type { Seen } from './exchange.ts';

interface Refusal {
  readonly status: number;
  readonly why: string;
}

/** What a web knows of the requests that may come. */
export interface Known {
  readonly etags: ReadonlySet<string>;
  readonly modified: ReadonlySet<string>;
  /** Hosts that ask for user name and password. */
  readonly logins: ReadonlySet<string>;
  readonly robotsAsked: ReadonlySet<string>;
}

/** What a strict server would refuse in a request; null: nothing. */
export function refusal(seen: Seen, known: Known): Refusal | null {
  const { headers } = seen;
  if (!/^Readout\/[\w.-]+(?: \(\+[\x20-\x7e]+\))?$/.test(headers['user-agent'] ?? '')) {
    return bad(`no honest User-Agent: ${headers['user-agent']}`);
  }
  if (!headers.accept) return bad('no Accept');
  if (headers['if-none-match'] !== undefined && !known.etags.has(headers['if-none-match'])) {
    return bad(`If-None-Match with what nobody gave: ${headers['if-none-match']}`);
  }
  const since = headers['if-modified-since'];
  if (since !== undefined && !known.modified.has(since)) {
    return bad(`If-Modified-Since with what nobody gave: ${since}`);
  }
  if (headers.cookie !== undefined) return bad('a Cookie that nobody set');
  if (headers.authorization !== undefined && !known.logins.has(seen.host)) {
    return bad('an Authorization that the host did not ask for');
  }
  if (headers.accept.startsWith('text/html') && !known.robotsAsked.has(seen.host)) {
    return bad('a page without asking robots.txt first');
  }
  if (seen.atOnce > 1) return { status: 429, why: `${seen.atOnce} requests at once` };
  return null;
}

function bad(why: string): Refusal {
  return { status: 400, why };
}
