import type { FetchState } from '../ports.ts';

/** As a source of which nothing was read: it gives all again, though nothing of it changed. */
export function asIfUnread(state: FetchState): FetchState {
  return { ...state, etag: null, lastModified: null, fingerprint: null };
}
