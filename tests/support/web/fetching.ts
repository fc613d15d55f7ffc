import { expect, onTestFinished } from 'vitest';
import { createFetcher } from '../../../src/sources/fetch/create-fetcher.ts';
import type { Fetcher, FetchSettings } from '../../../src/sources/fetch/fetcher.ts';
import { VirtualTime } from '../delivery/virtual-time.ts';
import { type LocalWeb, localWeb } from './local-web.ts';

/** A fetcher of a local web, whose time passes as a test lets it. */
export interface Fetching {
  readonly fetcher: Fetcher;
  readonly time: VirtualTime;
}

export function fetching(web: LocalWeb, settings: Partial<FetchSettings> = {}): Fetching {
  const time = new VirtualTime('2026-11-02T12:00:00Z');
  const fetcher = createFetcher(
    { contact: 'https://example.org/bot', allow: web.allow, pauseMs: 0, ...settings },
    { clock: time.clock, timers: time, version: '1.2.3', random: () => 0, lookup: web.lookup },
  );
  return { fetcher, time };
}

/** A local web and a fetcher of it for one test, which fails where the fetcher asked what a strict server refuses. */
export async function webAndBot(
  settings: Partial<FetchSettings> = {},
): Promise<{ readonly web: LocalWeb; readonly bot: Fetching }> {
  const web = await localWeb();
  const bot = fetching(web, settings);
  onTestFinished(async () => {
    await bot.fetcher.close();
    await web.close();
    expect(web.problems).toEqual([]);
  });
  return { web, bot };
}
