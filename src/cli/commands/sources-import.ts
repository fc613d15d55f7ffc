import { createReadStream, existsSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { largestOpml, type OpmlList, readOpml, type Terminal } from '../../app.ts';
import { importAsTopic, importIntoTopic } from '../../config/import-feeds.ts';
import { loadSettings, type Settings } from '../../config/settings.ts';
import { isTopicId, type LoadedTopics, loadTopics } from '../../config/topics.ts';
import { plainFeedAddress } from '../../core/addresses/plain-feed-address.ts';
import { Fault } from '../../core/fault.ts';
import { sourceLabel } from '../../core/ingest/source-key.ts';
import type { Topic, WebSource } from '../../core/model/topic.ts';
import type { Context, ExitStatus } from '../context.ts';
import { sayWrapped } from '../say-wrapped.ts';
import { callerPath, topicNamed, type Workplace } from '../workplace.ts';

/** `readout sources import FILE`: adds the feeds of an OPML file to a topic's file, or makes one of them. */
export async function runSourcesImport(
  context: Context,
  file: string,
  { topic: wanted }: { readonly topic?: string },
): Promise<ExitStatus> {
  const settings = await loadSettings(context.options, context.environment, context.cwd);
  const loaded = await topicsFor(settings, wanted);
  const target = targetOf({ settings, ...loaded }, wanted);
  const list = await listOf(context, file);
  const { added, known, repeated } = sorted(typeof target === 'string' ? [] : target.sources, list.feeds);
  const bad = skipped(list, 'bad-address');
  await saySkipped(context.stderr, 'whose address is no web address (https:// or http://)', bad, 'readout: ');
  if (list.feeds.length === 0) throw noFeeds(file);
  await sayAdded(context, await written(settings, target, list.title, added), target, added);
  await saySkipped(context.stdout, 'that the topic has already', known.map(sourceInWords));
  await saySkipped(context.stdout, `that ${file} lists twice`, repeated.map(sourceInWords));
  await saySkipped(context.stdout, 'without the address of a feed (xmlUrl)', skipped(list, 'no-address'));
  await saySkipped(context.stdout, 'that is commented out', skipped(list, 'comment'));
  return bad.length > 0 ? 1 : 0;
}

/** Where a topic is named, it may be the first of all, and its directory be made with it. */
async function topicsFor({ briefings, window }: Settings, wanted: string | undefined): Promise<LoadedTopics> {
  if (wanted !== undefined && !existsSync(briefings.path)) return { topics: [], faults: [] };
  return loadTopics(briefings.path, briefings.shownAs, window);
}

/** A topic, or the id of one that is to be made. */
function targetOf(workplace: Omit<Workplace, 'clock'>, wanted: string | undefined): Topic | string {
  if (wanted === undefined) return onlyTopic(workplace);
  try {
    return topicNamed(workplace, wanted);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'unknown-topic') throw error;
    if (isTopicId(wanted)) return wanted;
    const mend = 'Take letters, digits, "-" and "_", such as gulf-talks.';
    throw new Fault('bad-topic-id', `No topic can be called "${wanted}".`, mend);
  }
}

function onlyTopic({ topics, faults, settings }: Omit<Workplace, 'clock'>): Topic {
  const [only] = topics;
  if (only && topics.length === 1 && faults.length === 0) return only;
  const { shownAs } = settings.briefings;
  if (faults.length > 0) {
    const mend = `Name a topic with --topic, or mend the files: \`readout check\` lists their faults.`;
    throw new Fault('which-topic', `Not every topic in ${shownAs} can be read.`, mend);
  }
  if (!only) {
    const mend = 'Name one to be made with --topic, such as --topic gulf-talks.';
    throw new Fault('which-topic', `There is no topic in ${shownAs} yet.`, mend);
  }
  const ids = topics.map(({ id }) => id).join(', ');
  throw new Fault(
    'which-topic',
    'There are several topics.',
    `Say which with --topic: ${ids}, or a new one.`,
  );
}

async function listOf(context: Context, file: string): Promise<OpmlList> {
  try {
    // A byte more than may be: enough to know that it is too much.
    return await readOpml(await buffer(createReadStream(callerPath(context, file), { end: largestOpml })));
  } catch (error) {
    const place = { file };
    if (error instanceof Fault)
      throw new Fault(error.code, error.message, error.mend, { place, cause: error });
    const more = { place, cause: error };
    throw new Fault('unreadable', 'The file cannot be read.', 'Check its name and permissions.', more);
  }
}

function noFeeds(file: string): Fault {
  const mend = 'Name a list of feeds as feed readers export it (OPML).';
  return new Fault('no-feeds', 'The file lists no feed.', mend, { place: { file } });
}

interface Sorted {
  readonly added: readonly WebSource[];
  /** The topic has them. */
  readonly known: readonly WebSource[];
  /** The file has them further up. */
  readonly repeated: readonly WebSource[];
}

function sorted(sources: Topic['sources'], feeds: readonly WebSource[]): Sorted {
  const had = new Set(sources.map((source) => source.kind === 'feed' && plainFeedAddress(source.url)));
  const plain = feeds.map(({ url }) => plainFeedAddress(url));
  const isKnown = feeds.map((_feed, n) => had.has(plain[n] ?? ''));
  const isFirst = feeds.map((_feed, n) => plain.indexOf(plain[n] ?? null) === n);
  return {
    added: feeds.filter((_feed, n) => !isKnown[n] && isFirst[n]),
    known: feeds.filter((_feed, n) => isKnown[n]),
    repeated: feeds.filter((_feed, n) => !isKnown[n] && !isFirst[n]),
  };
}

function written(
  { briefings }: Settings,
  target: Topic | string,
  title: string | null,
  added: readonly WebSource[],
): Promise<string> {
  return typeof target === 'string'
    ? importAsTopic(briefings, target, title ?? target, added)
    : importIntoTopic(briefings, target.id, added);
}

async function sayAdded(
  { stdout }: Context,
  file: string,
  target: Topic | string,
  added: readonly WebSource[],
): Promise<void> {
  const feeds = added.length === 1 ? '1 feed' : `${added.length} feeds`;
  if (added.length === 0) return sayWrapped(stdout, `Nothing to add: ${file} stands as it was.`);
  const isNew = typeof target === 'string';
  await sayWrapped(stdout, isNew ? `Made the topic ${file} of ${feeds}:` : `Added ${feeds} to ${file}:`);
  for (const feed of added) await sayWrapped(stdout, sourceInWords(feed), { indent: 2 });
  if (isNew) {
    const hint =
      'Its times are in UTC, and all that the feeds tell belongs to it: to change that, set timezone and match there.';
    await sayWrapped(stdout, hint);
  }
  await sayWrapped(stdout, `\`readout ingest ${isNew ? target : target.id}\` reads them.`);
}

function sourceInWords(feed: WebSource): string {
  const options = [
    feed.official && 'official',
    feed.pages && 'with pages',
    feed.every && `every ${feed.every}`,
  ];
  const said = options.filter(Boolean).join(', ');
  const label = feed.outlet === undefined ? sourceLabel(feed) : `${feed.outlet}: ${sourceLabel(feed)}`;
  return said ? `${label} (${said})` : label;
}

function skipped({ skipped: all }: OpmlList, why: OpmlList['skipped'][number]['why']): string[] {
  return all.filter((outline) => outline.why === why).map(({ name }) => name ?? '(no name)');
}

/** So many of a kind are named; a hostile file has hundreds of thousands. */
const mostNamed = 20;

async function saySkipped(
  terminal: Terminal,
  which: string,
  names: readonly string[],
  lead = '',
): Promise<void> {
  if (names.length === 0) return;
  await sayWrapped(terminal, `${lead}Skipped ${names.length} ${which}:`);
  for (const name of names.slice(0, mostNamed)) await sayWrapped(terminal, name, { indent: 2 });
  const more = names.length - mostNamed;
  if (more > 0) await sayWrapped(terminal, `and ${more} more`, { indent: 2 });
}
