import { decodeFeed } from './charset.ts';
import type { FeedDraft } from './draft.ts';
import { draftJson } from './draft-json.ts';
import { draftXml } from './draft-xml.ts';
import type { Feed } from './feed.ts';
import { FeedError } from './feed-error.ts';
import { finishFeed } from './finish-feed.ts';
import { mendXml } from './mend.ts';
import { readJson } from './mend-json.ts';

/** What is known of a feed besides its bytes. */
export interface FeedOrigin {
  /** `Content-Type` of the answer that it came with. */
  readonly contentType: string | null;
  /** Where it was found in the end: what relative addresses are relative to. */
  readonly url: string | null;
}

/**
 * Reads a feed of RSS, RDF, Atom or JSON Feed from its bytes, in whatever charset and however broken; what was wrong is in
 * `problems`. One item that cannot be read never costs the others.
 * @throws FeedError where the bytes are no feed at all
 */
export function readFeed(bytes: Uint8Array, { contentType, url }: FeedOrigin): Feed {
  if (bytes.length === 0) throw emptyFeed();
  if (isPacked(bytes)) throw binaryFeed();
  const decoded = decodeFeed(bytes, contentType);
  const start = decoded.text.search(/[^\s\ufeff\0]/);
  if (start < 0) throw emptyFeed();
  const { draft, problems } =
    decoded.text.charAt(start) === '{' ? jsonDraft(decoded.text) : xmlDraft(decoded.text, bytes);
  const feed = finishFeed(draft, url);
  return { ...feed, problems: [...decoded.problems, ...problems, ...feed.problems] };
}

interface Drafted {
  readonly draft: FeedDraft;
  readonly problems: readonly string[];
}

function jsonDraft(text: string): Drafted {
  const { document, problems } = readJson(text);
  const draft = draftJson(document);
  if (draft === null) throw notAFeed('JSON, but no JSON Feed');
  return { draft, problems };
}

function xmlDraft(text: string, bytes: Uint8Array): Drafted {
  const mended = mendXml(text);
  const { draft, firstTag } = draftXml(mended.text);
  const first = firstTag?.toLowerCase() ?? null;
  if (first === 'html' || first === 'head' || first === 'body') throw htmlFeed();
  if (draft !== null) return { draft, problems: mended.problems };
  if (bytes.includes(0)) throw binaryFeed();
  if (/<!doctype\s+html/i.test(text)) throw htmlFeed();
  throw notAFeed(
    firstTag === null ? 'neither XML nor JSON' : `XML that begins with <${firstTag.slice(0, 40)}>`,
  );
}

/** gzip, zip, PDF and pictures, by the first bytes. */
function isPacked(bytes: Uint8Array): boolean {
  const head = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return /^(?:1f8b|504b0304|25504446|89504e47|ffd8ff|47494638)/.test(head);
}

function emptyFeed(): FeedError {
  const mend = 'Try again later; where it stays so, ask its outlet or take the source out.';
  return new FeedError('empty-feed', 'It is empty.', mend);
}

function binaryFeed(): FeedError {
  const mend = 'Give the address of the feed itself; what is compressed must be unpacked first.';
  return new FeedError('binary-feed', 'It is no text.', mend);
}

function htmlFeed(): FeedError {
  const mend =
    'Give the address of its feed (often linked as RSS or Atom), or list it as a `page`; it can also be a notice that access is refused.';
  return new FeedError('html-feed', 'It is a web page and no feed.', mend);
}

function notAFeed(what: string): FeedError {
  const mend = 'Give the address of an RSS, RDF, Atom or JSON feed.';
  return new FeedError('not-a-feed', `It is no feed: it is ${what}.`, mend);
}
