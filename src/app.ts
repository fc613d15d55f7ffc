import { setImmediate } from 'node:timers/promises';
import type { Addresses } from './app/addresses.ts';
import type { AskedTimes } from './app/briefings.ts';
import type { Digests, DigestsParts } from './app/digests.ts';
import type { editItem as EditItem } from './app/edit-item.ts';
import { answerOf, type LedgerCall } from './app/ledger.ts';
import type { Format, TextLook } from './app/render.ts';
import type { Settings } from './config/settings.ts';
import type { BriefingOutline } from './core/briefing/delta.ts';
import type { Desk } from './core/desk.ts';
import type { Composer, DigestStore } from './core/digests/ports.ts';
import type { IngestParts, IngestProgress, IngestReport } from './core/ingest/ingest.ts';
import type { Briefing } from './core/model/briefing.ts';
import type { Edit } from './core/model/edit.ts';
import type { Topic, TopicSource } from './core/model/topic.ts';
import type { BriefingRequest } from './core/model/view.ts';
import type { Clock, FetchState, SourceReader, Store } from './core/ports.ts';
import type { DiscordMessage } from './render/discord/payload.ts';
import type { SlackAnswer } from './render/slack/payload.ts';
import type { FeedLine } from './sources/feed/feed-line.ts';
import type { ExtractLine } from './sources/files/extract-line.ts';

export type { AskedTimes } from './app/briefings.ts';
export type { Digests } from './app/digests.ts';
export { type Format, formats } from './app/render.ts';
export { openAppThread } from './app/thread.ts';
export { inviteUrl } from './platforms/discord/invite.ts';
export { startDiscord } from './platforms/discord/start-discord.ts';
export { slackNeeds } from './platforms/slack/needs.ts';
export { startSlack } from './platforms/slack/start-slack.ts';
export { createTerminal, type Terminal } from './platforms/terminal/terminal.ts';
export type { FeedLine } from './sources/feed/feed-line.ts';
export type { ExtractLine } from './sources/files/extract-line.ts';
export { withRefusedDates } from './sources/live/refused-dates.ts';
export { largestOpml, type OpmlList, readOpml } from './sources/opml/read-opml.ts';
export { writeOpml } from './sources/opml/write-opml.ts';

/** How a reading of sources is watched and ended. */
export interface ReadingWatch {
  readonly onProgress?: IngestParts['onProgress'] | undefined;
  /** Ends the reading after the article that is being read; the batches that were saved stay. */
  readonly signal?: AbortSignal | undefined;
}

/** The sources of a topic that are read: `web`, what was gathered from there. */
export type ReadingScope = 'all' | 'files' | 'web';

/**
 * Readout, put together: the store is open until `close`. All that goes in and comes out is plain data, so that it can
 * stand in a thread of its own.
 */
export interface App extends Pick<Desk<never>, 'records' | 'file'> {
  /**
   * Reads the topic's files, and what `gather` brought of its sources on the web, into the store. Other calls are answered
   * meanwhile.
   * @throws the signal's reason once it is aborted
   */
  ingest(topic: Topic, scope: ReadingScope, watch?: ReadingWatch): Promise<IngestReport>;
  /** Asks all of the topics' sources on the web, due or not; resolves when each has answered or failed. */
  gather(topics: readonly Topic[], onProgress?: (progress: IngestProgress) => void): Promise<void>;
  /**
   * Begins to ask those that are due.
   * @returns ids of the topics of which something was gathered that was not read yet
   */
  gatherDue(topics: readonly Topic[]): Promise<readonly string[]>;
  /** What is remembered of the topic's sources on the web, by their keys. */
  fetchStates(topic: Topic): Promise<ReadonlyMap<string, FetchState>>;
  /**
   * The topic's briefing made from the store, as it stands.
   * @throws Fault `bad-date` where `since` is later than `asOf`
   */
  briefing(topic: Topic, times: AskedTimes): Promise<Briefing>;
  /** The topic's briefing, written in a format; throws as `briefing` does. */
  rendered(topic: Topic, times: AskedTimes, format: Format, look: TextLook): Promise<string>;
  /** A part of the topic's briefing as Discord shows it. */
  discordMessage(topic: Topic, request: BriefingRequest): Promise<DiscordMessage>;
  /** A part of the topic's briefing as Slack shows it. */
  slackAnswer(topic: Topic, request: BriefingRequest): Promise<SlackAnswer>;
  /** What the topic's briefing holds, to be compared with what it holds later. */
  outline(topic: Topic): Promise<BriefingOutline>;
  /** Asks the ledger of digests, which is opened when it is first asked; `ledgerOver` gives the answers their types. */
  ledger(call: LedgerCall): Promise<unknown>;
  /** What a delivery on the topic says now. */
  compose(topic: Topic, ...asked: Parameters<Composer['compose']>): ReturnType<Composer['compose']>;
  /** What the topic's meetings give a subscription to be told of. */
  watchMeetings(topic: Topic, ...asked: Parameters<Composer['watch']>): ReturnType<Composer['watch']>;
  /** How a posted digest on the topic is to be mended. */
  amend(topic: Topic, ...asked: Parameters<Composer['amend']>): ReturnType<Composer['amend']>;
  close(): Promise<void>;
}

/**
 * Opens the store and ties it to the source readers and the briefing.
 * @throws Fault where the store cannot be opened
 */
export async function openApp(settings: Settings, clock: Clock): Promise<App> {
  const { openSqliteStore } = await import('./store/sqlite/store.ts');
  const store = openSqliteStore(settings.data.path, settings.data.shownAs);
  const digests = lazily(() => openLedger(settings));
  const edits = async (topic: string): Promise<readonly Edit[]> =>
    digests.isLoaded() || (await hasLedger(settings)) ? (await digests.load()).edits(topic) : [];
  const briefings = lazily(async () => {
    const { Briefings } = await import('./app/briefings.ts');
    return new Briefings({ store, clock, lookBack: settings.since, edits });
  });
  const composer = lazily(async () => {
    const { createTopicComposer } = await import('./app/topic-composer.ts');
    return createTopicComposer({
      digests: await digests.load(),
      clock,
      briefings: await briefings.load(),
      mendFor: settings.delivery.mendFor,
    });
  });
  const web = lazily(async () => (await import('./app/web.ts')).openWeb(store, settings, clock));
  const forget = async (topic: Topic): Promise<void> => {
    if (briefings.isLoaded()) (await briefings.load()).forget(topic);
  };
  return {
    ingest: async (topic, scope, watch = {}) => {
      const gathered = web.isLoaded() ? (await web.load()).reader : null;
      return readSources({ store, clock, settings, forget, gathered }, topic, scope, watch);
    },
    gather: async (topics, onProgress) => {
      if (!topics.some(isOnWeb)) return;
      await (await web.load()).poller.poll(topics, { all: true, onProgress });
    },
    gatherDue: async (topics) => {
      if (!web.isLoaded() && !topics.some(isOnWeb)) return [];
      const { poller } = await web.load();
      await poller.begin(topics);
      return poller.waiting;
    },
    briefing: async (topic, times) => (await briefings.load()).fresh(topic, times),
    rendered: async (topic, times, format, look) =>
      (await briefings.load()).rendered(topic, times, format, look),
    outline: async (topic) => {
      const [kept, { outlineOf }] = await Promise.all([briefings.load(), import('./core/briefing/delta.ts')]);
      return outlineOf(await kept.kept(topic, {}));
    },
    discordMessage: async (topic, request) => (await briefings.load()).discordMessage(topic, request),
    slackAnswer: async (topic, request) => (await briefings.load()).slackAnswer(topic, request),
    file: async (topic, format, asOf, workspace) =>
      (await briefings.load()).rendered(topic, { asOf }, format, { width: 80, color: false }, workspace),
    records: (topic) => store.records(topic.id),
    fetchStates: (topic) => store.fetchStates(topic.id),
    ledger: async (call) => answerOf(await digests.load(), call),
    compose: async (topic, ...asked) => (await composer.load()).of(topic).compose(...asked),
    watchMeetings: async (topic, ...asked) => (await composer.load()).of(topic).watch(...asked),
    amend: async (topic, ...asked) => (await composer.load()).of(topic).amend(...asked),
    close: async () => {
      if (web.isLoaded()) await (await web.load()).close();
      if (digests.isLoaded()) await (await digests.load()).close();
      await store.close();
    },
  };
}

function isOnWeb({ sources }: Topic): boolean {
  return sources.some(({ kind }) => kind !== 'files');
}

/** Something that takes a while to load, loaded when it is first asked for; where that fails, it is tried again. */
function lazily<Value>(make: () => Promise<Value>): {
  readonly load: () => Promise<Value>;
  readonly isLoaded: () => boolean;
} {
  let loading: Promise<Value> | null = null;
  return {
    load: () => {
      loading ??= make().catch((error: unknown) => {
        loading = null;
        throw error;
      });
      return loading;
    },
    isLoaded: () => loading !== null,
  };
}

/**
 * Subscriptions, deliveries and edits; made where there are none.
 * @throws Fault where they cannot be opened
 */
export async function openLedger({ data }: Settings): Promise<DigestStore> {
  const { openSqliteDigestStore } = await import('./store/sqlite/digests/store.ts');
  return openSqliteDigestStore(data.path, data.shownAs);
}

/** Whether there is a ledger: who only reads a briefing makes none. */
export async function hasLedger({ data }: Settings): Promise<boolean> {
  return (await import('./store/sqlite/digests/exists.ts')).digestStoreExists(data.path);
}

interface ReadingParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly settings: Settings;
  /** Has the topic's briefings made anew. */
  readonly forget: (topic: Topic) => Promise<void>;
  /** Gives what was gathered from the web; null: nothing was. */
  readonly gathered: SourceReader | null;
}

const nothingGathered: SourceReader = { reads: ({ kind }) => kind !== 'files', read: async () => null };

async function readSources(
  { store, clock, settings, forget, gathered }: ReadingParts,
  topic: Topic,
  scope: ReadingScope,
  { onProgress, signal }: ReadingWatch,
): Promise<IngestReport> {
  const [{ ingest }, { createFileReader }] = await Promise.all([
    import('./core/ingest/ingest.ts'),
    import('./sources/files/reader.ts'),
  ]);
  const readers = [createFileReader({ directory: settings.briefings.near }), gathered ?? nothingGathered];
  const wanted = ({ kind }: TopicSource): boolean =>
    scope === 'all' || (kind === 'files') === (scope === 'files');
  const pause = async (): Promise<void> => {
    await setImmediate();
    signal?.throwIfAborted();
  };
  let changed = true;
  try {
    const report = await ingest(
      { store, readers, clock, pause, wanted, ...(onProgress && { onProgress }) },
      topic,
    );
    changed = report.changed;
    return report;
  } finally {
    // Not after each batch: until all of it is read, the briefing from before is whole and at hand.
    if (changed) await forget(topic);
  }
}

/**
 * Opens the store and reads all of it, to find what is wrong with it.
 * @throws Fault where it cannot be opened or is damaged
 */
export async function checkStore({ data }: Settings): Promise<void> {
  const { checkDatabase } = await import('./store/sqlite/open.ts');
  checkDatabase(data.path, data.shownAs);
}

/**
 * Cleaned text and metadata of one article file.
 * @param path named in the result and in errors as it is given
 * @throws an Error with a `code` and a message that names the file and the mend
 */
export async function extract(path: string): Promise<ExtractLine> {
  return (await import('./sources/files/extract.ts')).extractFile(path);
}

/**
 * A feed's items, from a file.
 * @param path named in the result and in errors as it is given
 * @throws an Error with a `code` and a message that names the file and the mend
 */
export async function readFeedFile(path: string): Promise<FeedLine> {
  return (await import('./sources/files/feed-file.ts')).readFeedFile(path);
}

/**
 * Reads what stands at addresses on the web.
 * @throws Fault where `fetching` says something wrong
 */
export async function openAddresses(settings: Settings, clock: Clock): Promise<Addresses> {
  return (await import('./app/addresses.ts')).openAddresses(settings, clock);
}

/**
 * Keeps what an editor does to an item of a topic's briefing.
 * @throws Fault where the briefing has no such item, or the edit is none
 */
export async function editItem(...asked: Parameters<typeof EditItem>): Promise<Edit> {
  return (await import('./app/edit-item.ts')).editItem(...asked);
}

/**
 * Digests while the service runs: subscriptions, deliveries and platforms put together.
 * @throws Fault where the ledger cannot be opened: without it, briefings would show what editors hid
 */
export async function openDigests(parts: DigestsParts): Promise<Digests> {
  await parts.app.ledger({ method: 'nextDue', parameters: [] });
  return (await import('./app/digests.ts')).createDigests(parts);
}

/**
 * The instants at which a digest is due from `from` on, without end.
 * @param written as somebody wrote it: times of day, days of the week, a time zone
 * @throws Fault where one of them cannot be read
 */
export async function digestSlots(
  written: { readonly at: string; readonly days: string; readonly timezone: string },
  from: Temporal.Instant,
): Promise<Iterable<Temporal.Instant>> {
  const [{ readSchedule }, { slots }] = await Promise.all([
    import('./delivery/schedule/read-schedule.ts'),
    import('./delivery/schedule/slots.ts'),
  ]);
  return slots(readSchedule(written), from);
}
