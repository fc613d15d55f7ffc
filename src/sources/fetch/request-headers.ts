import type { FetchRequest, Validators } from './fetcher.ts';
import { knownEncodings } from './read-body.ts';

/** By which robots.txt calls us, and servers' logs. */
export const token = 'Readout';

/**
 * `Readout/1.2.3 (+https://example.org/bot)`, in ASCII.
 * @param contact an address or a page; null: there is none
 */
export function userAgent(version: string, contact: string | null): string {
  const name = `${token}/${version}`;
  const plain = contact === null ? '' : asciiContact(contact.trim());
  return plain === '' ? name : `${name} (+${plain})`;
}

function asciiContact(contact: string): string {
  const address = /^https?:/i.test(contact) && URL.canParse(contact) ? new URL(contact).href : contact;
  // Brackets and backslashes would end the comment that it stands in.
  return address.replaceAll(/[^\x20-\x7e]|[()\\]/g, '').trim();
}

const accepted: Readonly<Record<FetchRequest['what'] | 'robots', string>> = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1',
  page: 'text/html, application/xhtml+xml, */*;q=0.1',
  robots: 'text/plain, */*;q=0.1',
};

/** What every request says. */
export function requestHeaders(
  agent: string,
  what: FetchRequest['what'] | 'robots',
): Readonly<Record<string, string>> {
  return { 'user-agent': agent, accept: accepted[what], 'accept-encoding': knownEncodings };
}

/** Asks for an answer only where it is another than the one at hand; what cannot stand in a header is left out. */
export function conditions(validators: Validators | null): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  if (isSendable(validators?.etag)) headers['if-none-match'] = validators.etag;
  if (isSendable(validators?.lastModified)) headers['if-modified-since'] = validators.lastModified;
  return headers;
}

function isSendable(value: string | null | undefined): value is string {
  return (
    typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]+$/.test(value) && value.length <= longestValidator
  );
}

const longestValidator = 1000;
