import type { Settings } from '../config/settings.ts';
import { shownAddress } from '../core/addresses/shown-address.ts';
import { withMend } from '../core/fault.ts';
import type { Clock } from '../core/ports.ts';
import { type FeedLine, feedLine } from '../sources/feed/feed-line.ts';
import type { FetchOutcome } from '../sources/fetch/fetcher.ts';
import { type ExtractLine, extractLine } from '../sources/files/extract-line.ts';
import { recogniseLanguage } from '../sources/language.ts';
import { readFeedBytes, readPageBytes } from './read-bytes.ts';
import { openFetcher } from './web.ts';

/** Reads what stands at addresses on the web. Errors have a `code`, and a message that names the address and the mend. */
export interface Addresses {
  article(address: string): Promise<ExtractLine>;
  feed(address: string): Promise<FeedLine>;
  close(): Promise<void>;
}

/** @throws Fault where `fetching` says something wrong */
export function openAddresses(settings: Settings, clock: Clock): Addresses {
  const fetcher = openFetcher(settings, clock);
  const fetched = async (url: string, what: 'feed' | 'page') => {
    const outcome = await fetcher.fetch({ url, what, validators: null });
    if (outcome.kind !== 'fetched') throw notFetched(outcome);
    return outcome;
  };
  return {
    article: async (address) => {
      const { body, ...given } = await fetched(address, 'page');
      const page = await named(address, readPageBytes(body, given));
      const lang = page.lang ?? recogniseLanguage(page.text);
      return extractLine(address, { ...page, url: page.url ?? given.url, lang });
    },
    feed: async (address) => {
      const { body, ...given } = await fetched(address, 'feed');
      return feedLine(address, await named(address, readFeedBytes(body, given)));
    },
    close: () => fetcher.close(),
  };
}

function notFetched(outcome: Exclude<FetchOutcome, { readonly kind: 'fetched' }>): Error {
  if (outcome.kind === 'failed') return coded(outcome.failure, outcome.message);
  return outcome.kind === 'gone'
    ? coded('gone', outcome.message)
    : coded('unreadable', 'The server says that nothing changed, though it was not asked that.');
}

/** What is wrong with the bytes, with the address and the mend. */
async function named<Read>(address: string, reading: Promise<Read>): Promise<Read> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw coded(String(error.code), `${shownAddress(address)}: ${withMend(error)}`, error);
  }
}

function coded(code: string, message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { code });
}
