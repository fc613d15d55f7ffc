import type { Settings } from './config/settings.ts';
import type { BriefingTimes } from './core/briefing/brief.ts';
import { Fault } from './core/fault.ts';
import type { IngestParts, IngestReport } from './core/ingest/ingest.ts';
import type { Briefing } from './core/model/briefing.ts';
import type { Topic } from './core/model/topic.ts';
import type { Clock, SourceRecord } from './core/ports.ts';
import type { ExtractLine } from './sources/files/extract.ts';

export { createTerminal, type Terminal } from './platforms/terminal/terminal.ts';
export type { ExtractLine } from './sources/files/extract.ts';

/** Formats that `readout briefing` writes. */
export const formats = ['text', 'markdown', 'json', 'ics'] as const;
export type Format = (typeof formats)[number];

/** Readout, put together: the store is open until `close`. */
export interface App {
  /** Reads the topic's sources into the store. */
  ingest(topic: Topic, onProgress?: IngestParts['onProgress']): Promise<IngestReport>;
  /**
   * The topic's briefing from the store, as it stands.
   * @throws Fault `bad-date` where `since` is later than `asOf`
   */
  briefing(topic: Topic, times: BriefingTimes): Promise<Briefing>;
  records(topic: Topic): Promise<readonly SourceRecord[]>;
  close(): Promise<void>;
}

/**
 * Opens the store and ties it to the source readers and the briefing.
 * @throws Fault where the store cannot be opened
 */
export async function openApp(settings: Settings, clock: Clock): Promise<App> {
  const { openSqliteStore } = await import('./store/sqlite/store.ts');
  const store = openSqliteStore(settings.data.path, settings.data.shownAs);
  return {
    ingest: async (topic, onProgress) => {
      const [{ ingest }, { createFileReader }] = await Promise.all([
        import('./core/ingest/ingest.ts'),
        import('./sources/files/reader.ts'),
      ]);
      const readers = [createFileReader({ directory: settings.briefings.near })];
      return ingest({ store, readers, clock, ...(onProgress && { onProgress }) }, topic);
    },
    briefing: async (topic, asked) => {
      const { brief, briefingTimes } = await import('./core/briefing/brief.ts');
      const times = await briefingTimes(store, clock, topic, asked, settings.since);
      if (Temporal.Instant.compare(times.since, times.asOf) > 0) throw sinceAfterAsOf(times);
      return brief(store, topic, times);
    },
    records: (topic) => store.records(topic.id),
    close: () => store.close(),
  };
}

/**
 * Opens the store and reads all of it, to find what is wrong with it.
 * @throws Fault where it cannot be opened or is damaged
 */
export async function checkStore({ data }: Settings): Promise<void> {
  const { checkDatabase } = await import('./store/sqlite/open.ts');
  checkDatabase(data.path, data.shownAs);
}

/** Writes a briefing in a format; only that format's renderer is loaded. */
export async function render(
  briefing: Briefing,
  format: Format,
  look: { readonly width: number; readonly color: boolean },
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./render/text/render-text.ts')).renderText(briefing, look);
    case 'markdown':
      return (await import('./render/markdown/render-markdown.ts')).renderMarkdown(briefing);
    case 'json':
      return (await import('./render/json/render-json.ts')).renderJson(briefing);
    case 'ics':
      return (await import('./render/ics/render-ics.ts')).renderIcs(briefing);
  }
}

/**
 * Cleaned text and metadata of one article file.
 * @param path named in the result and in errors as it is given
 * @throws an Error with a `code` and a message that names the file and the mend
 */
export async function extract(path: string): Promise<ExtractLine> {
  return (await import('./sources/files/extract.ts')).extractFile(path);
}

function sinceAfterAsOf({ since, asOf }: { since: Temporal.Instant; asOf: Temporal.Instant }): Fault {
  return new Fault(
    'bad-date',
    `--since (${since.toString()}) is later than the briefing's own time (${asOf.toString()}).`,
    'Name an earlier --since, or a later --as-of.',
  );
}
