import type { Opml } from 'feedsmith';
import { Fault } from '../../core/fault.ts';
import type { WebSource } from '../../core/model/topic.ts';
import { decodeOpml } from './decode-opml.ts';
import { optionsOf } from './feed-category.ts';
import { plainName } from './plain-name.ts';

/** An outline that gives no feed. */
export interface SkippedOutline {
  /** Its name, else its address, else null. */
  readonly name: string | null;
  readonly why: 'no-address' | 'bad-address' | 'comment';
}

/** What an OPML file lists. */
export interface OpmlList {
  readonly title: string | null;
  /** In the file's order, one for each outline: an address may stand there twice. */
  readonly feeds: readonly WebSource[];
  readonly skipped: readonly SkippedOutline[];
}

/** Larger is no list of feeds; bytes. */
export const largestOpml = 10 * 1024 * 1024;

const mostFeeds = 5000;
const longestAddress = 2048;

/**
 * Reads a list of feeds, OPML 1.0 or 2.0 (http://opml.org/spec2.opml), its outlines nested however.
 * @throws Fault where it is none, or holds no feed or too many
 */
export async function readOpml(bytes: Uint8Array): Promise<OpmlList> {
  if (bytes.length > largestOpml) throw tooLarge();
  const { head, body } = await parsed(decodeOpml(bytes));
  const feeds: WebSource[] = [];
  const skipped: SkippedOutline[] = [];
  for (const outline of leaves(body?.outlines ?? [])) {
    const feed = feedOf(outline);
    if ('why' in feed) skipped.push(feed);
    else feeds.push(feed);
  }
  if (feeds.length > mostFeeds) {
    const message = `The file lists ${feeds.length} feeds; ${mostFeeds} are taken at most.`;
    throw new Fault('too-many-feeds', message, 'Split it into several files, for several topics.');
  }
  return { title: plainName(head?.title), feeds, skipped };
}

function tooLarge(): Fault {
  const mend = 'Split it, or export the feeds alone.';
  return new Fault('too-large', `The file is larger than ${largestOpml / 1024 / 1024} MiB.`, mend);
}

async function parsed(text: string): Promise<Opml.Document<string>> {
  if (text.trim() === '') throw new Fault('empty-file', 'The file is empty.', exportMend);
  if (/<!ENTITY/i.test(text)) {
    const mend = 'Remove its <!DOCTYPE …>, and write out what the entities stand for.';
    throw new Fault('has-entities', 'The file declares entities of its own, which are never expanded.', mend);
  }
  if (!/<opml[\s>/]/i.test(text)) {
    const what = /<html[\s>]|<!doctype\s+html/i.test(text) ? 'a web page' : 'no OPML';
    throw new Fault('not-opml', `The file is ${what}: there is no <opml> in it.`, exportMend);
  }
  if (!/<\/opml\s*>/i.test(text)) throw cutOff();
  const { parseOpml } = await import('feedsmith');
  try {
    return parseOpml(text);
  } catch (cause) {
    throw unreadable(cause);
  }
}

const exportMend = 'Name a list of feeds as feed readers export it (OPML).';

function unreadable(cause: unknown): Fault {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : '';
  if (/nested/i.test(inner)) {
    const mend = 'Export the list anew, or flatten it.';
    return new Fault('too-deep', 'The file nests outlines more than 100 deep.', mend, { cause });
  }
  if (inner === '') return new Fault('no-feeds', 'The file lists nothing.', exportMend, { cause });
  return new Fault('not-opml', 'The file is broken: it is no XML.', 'Export it anew.', {
    cause,
  });
}

/** Half of a list would be taken for the whole. */
function cutOff(): Fault {
  return new Fault('not-opml', 'The file is cut off: its </opml> is missing.', 'Export it anew.');
}

type Outline = Opml.Outline<string>;

/** Outlines without others below them, or with an address of their own; a comment goes with all below it. */
function* leaves(outlines: readonly Outline[]): Generator<Outline> {
  for (const outline of outlines) {
    const below = outline.isComment ? [] : (outline.outlines ?? []);
    if (outline.xmlUrl !== undefined || below.length === 0) yield outline;
    yield* leaves(below);
  }
}

function feedOf({ text, title, xmlUrl, category, isComment }: Outline): WebSource | SkippedOutline {
  const name = plainName(text) ?? plainName(title);
  if (isComment) return { name, why: 'comment' };
  if (xmlUrl === undefined) return { name, why: 'no-address' };
  const url = webAddress(xmlUrl);
  if (url === null) return { name: name ?? plainName(xmlUrl), why: 'bad-address' };
  return {
    kind: 'feed',
    url,
    ...(name !== null && name !== xmlUrl && { outlet: name }),
    ...optionsOf(category),
  };
}

/** The address as it is written, where that is one line of text. */
function webAddress(written: string): string | null {
  const address = written.trim();
  if (address.length > longestAddress || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return /[\s\p{C}]/u.test(address) ? href : address;
}
