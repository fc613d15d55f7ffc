import { shownAddress } from '../../core/addresses/shown-address.ts';
import { FetchError } from './fetch-error.ts';
import type { FetchOutcome, Validators } from './fetcher.ts';
import type { Landing } from './follow.ts';
import { freshForMs, retryAfterMs } from './freshness.ts';

/**
 * What the answer at the end of a trip means.
 * @param sent the validators that were sent; null: none were
 */
export function outcomeOf(landing: Landing, sent: Validators | null, now: Temporal.Instant): FetchOutcome {
  const { url, answer } = landing;
  const { status, body, header } = answer;
  const plain = plainUrl(url);
  const movedTo = landing.isMoved ? plain : null;
  const given = { etag: header('etag'), lastModified: header('last-modified') };
  if (body !== null) {
    const contentType = header('content-type');
    const fresh = freshForMs(header, now);
    return { kind: 'fetched', url: plain, movedTo, body, contentType, validators: given, freshForMs: fresh };
  }
  if (status === 304 && sent !== null) {
    const validators = {
      etag: given.etag ?? sent.etag,
      lastModified: given.lastModified ?? sent.lastModified,
    };
    return { kind: 'unchanged', movedTo, validators, freshForMs: freshForMs(header, now) };
  }
  const shown = shownAddress(url.href);
  if (status === 410) {
    const message = `${shown} is gone for good, says its server (410). Take the source out, or write its new address.`;
    return { kind: 'gone', message };
  }
  const wait = retryAfterMs(header, now);
  return failedOutcome(new FetchError('status', `${shown} ${told(status)}`, { status, retryAfterMs: wait }));
}

export function failedOutcome({ failure, status, message, retryAfterMs: wait }: FetchError): FetchOutcome {
  return { kind: 'failed', failure, status, message, retryAfterMs: wait };
}

/** Without what is nobody's business: user name, password, fragment. */
function plainUrl(url: URL): string {
  const plain = new URL(url);
  plain.username = '';
  plain.password = '';
  plain.hash = '';
  return plain.href;
}

function told(status: number): string {
  const known = statuses.get(status);
  if (known) return known;
  if (status >= 500) return `has a fault on its server (${status}). It is asked again.`;
  if (status >= 300 && status < 400) {
    return `redirects without saying where (${status}). Open it in a browser, and take the address that it ends at.`;
  }
  return `gave no feed or page but the answer ${status}. Open it in a browser to see what is there.`;
}

const login = 'asks for a login';
const statuses: ReadonlyMap<number, string> = new Map([
  [304, 'says that nothing has changed (304), although it was not asked that. It is asked again.'],
  [
    401,
    `${login} (401). Write user name and password into the address, https://NAME:PASSWORD@…, or take another one.`,
  ],
  [
    403,
    'refuses to be read by this bot (403). Set fetching.contact so that its keeper can see whose it is, or take another address.',
  ],
  [404, 'is not there (404). Look on the site for its new address.'],
  [
    429,
    'asks to be asked less often (429). It is left alone for a while; a longer "every" on the source helps.',
  ],
  [451, 'may not be read here for legal reasons (451). Take another address.'],
]);
