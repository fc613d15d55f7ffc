import { setImmediate } from 'node:timers/promises';
import manifest from '../../package.json' with { type: 'json' };
import type { Settings } from '../config/settings.ts';
import { durationMs } from '../core/duration-ms.ts';
import type { Clock, SourceReader, Store } from '../core/ports.ts';
import { createFetcher } from '../sources/fetch/create-fetcher.ts';
import type { Fetcher } from '../sources/fetch/fetcher.ts';
import { Poller } from '../sources/live/poller.ts';
import { createWebReader } from '../sources/live/web-reader.ts';
import { readFeedBytes, readPageBytes } from './read-bytes.ts';
import { realTimers } from './timers.ts';

/** A store's sources on the web. */
export interface Web {
  readonly poller: Poller;
  readonly reader: SourceReader;
  close(): Promise<void>;
}

/**
 * Asks the web as the settings say.
 * @throws Fault where `fetching` says something wrong
 */
export function openFetcher({ fetching }: Settings, clock: Clock): Fetcher {
  return createFetcher(fetching, { clock, timers: realTimers, version: manifest.version, random });
}

function random(): number {
  return Math.random();
}

export function openWeb(store: Store, settings: Settings, clock: Clock): Web {
  const fetcher = openFetcher(settings, clock);
  const poller = new Poller({
    store,
    clock,
    fetcher,
    everyMs: durationMs(settings.fetching.every),
    random,
    pause: () => setImmediate(),
    readFeed: readFeedBytes,
    readPage: readPageBytes,
  });
  return {
    poller,
    reader: createWebReader(poller),
    close: async () => {
      await Promise.all([poller.close(), fetcher.close()]);
    },
  };
}
