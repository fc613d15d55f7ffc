import { systemClock } from '../../src/config/clock.ts';
import type { LocalWeb } from '../../tests/support/web/local-web.ts';
import { random } from '../random.ts';
import { type Chance, chance } from './chance.ts';
import { type LiveBook, liveBook } from './live-book.ts';
import { LiveFeed, type LiveItem, liveTraits } from './live-feed.ts';
import type { LiveJob } from './live-job.ts';
import { LiveSite } from './live-site.ts';

/** Sources of the topics, one after another and then again. */
const topicSizes = [10, 20, 50, 120, 200, 80, 150] as const;
const shows = 15;
const atFirst = 6;

interface Published {
  readonly site: LiveSite;
  readonly chance: Chance;
  readonly everyMs: number;
  nextAt: number;
  /** When it is gone for good; null: never. */
  readonly goneAt: number | null;
}

/** Feeds of many sites on one local web, which publish and revise as time passes. A seed gives the same ones again. */
export class LiveWorld {
  readonly web: LocalWeb;
  readonly book: LiveBook = liveBook();
  readonly sites: LiveSite[] = [];
  readonly items = new Map<string, LiveItem>();
  published = 0;
  revised = 0;
  readonly #schedule: Published[] = [];
  readonly #startedAt = performance.now();

  constructor(web: LocalWeb, feeds: number, seed: number) {
    this.web = web;
    const layout = chance(random(seed));
    let [host, left] = [0, 0];
    for (let number = 0; number < feeds; number++) {
      if (left === 0) {
        host += 1;
        left = layout.happens(0.25) ? Math.floor(layout.between(3, 7)) : 1;
      }
      left -= 1;
      this.#add(number, host, chance(random(seed * 1_000_003 + number)));
    }
  }

  /** What a process that reads all of it is started with. */
  job(directory: string, pauseMs: number, tickMs: number): LiveJob {
    const byTopic = Map.groupBy(this.#schedule, ({ site }) => site.feed.topic);
    const topics = [...byTopic].map(([id, schedule]) => ({
      id,
      sources: schedule.map(({ site, everyMs }) => ({ url: site.feed.url, every: `PT${everyMs / 1_000}S` })),
    }));
    return { directory, pauseMs, tickMs, topics };
  }

  /** How often each feed is to be asked at the most, ms, by host and path. */
  get everyMs(): ReadonlyMap<string, number> {
    return new Map(
      this.#schedule.map(({ site: { feed }, everyMs }) => [`${feed.host} ${feed.path}`, everyMs]),
    );
  }

  /** Publishes and revises what is due by now. */
  pass(): void {
    const now = performance.now() - this.#startedAt;
    for (const one of this.#schedule) {
      if (one.goneAt !== null && now >= one.goneAt) one.site.end();
      if (now < one.nextAt || one.site.isGone) continue;
      one.nextAt += one.chance.between(10_000, 50_000);
      this.#publish(one);
    }
  }

  /** From now on nothing is published and all answers are good ones. */
  calm(): void {
    for (const site of this.sites) site.isCalm = true;
  }

  #add(number: number, host: number, drawn: Chance): void {
    const name = `h${host}.example`;
    const place = {
      number,
      host: name,
      path: `/feeds/${number}`,
      topic: topicOf(number),
      traits: liveTraits(drawn),
    };
    const feed = new LiveFeed(place, this.web.url(name, ''), shows);
    const neighbour = this.sites.at(-1)?.feed;
    if (neighbour && isSibling(neighbour, feed)) {
      feed.sibling = neighbour;
      neighbour.sibling = feed;
    }
    const site = new LiveSite(feed, this.web, this.book, chance(drawn.next));
    this.sites.push(site);
    for (let n = 0; n < atFirst; n++)
      this.#keep(feed.publish(0, instant(-(atFirst - n) * 7 - number / 60), false));
    const everyMs = Math.round(drawn.between(4_000, 8_000));
    const goneAt = number % 100 === 37 ? drawn.between(20_000, 120_000) : null;
    const own = chance(random(number + Math.floor(drawn.next() * 1e9)));
    this.#schedule.push({ site, chance: own, everyMs, nextAt: own.between(0, 40_000), goneAt });
  }

  #publish({ site, chance: drawn }: Published): void {
    this.#keep(site.feed.publish(performance.now(), instant(0), drawn.happens(0.15)));
    this.published += 1;
    if (drawn.happens(0.4) && site.feed.revise(drawn)) this.revised += 1;
  }

  #keep(item: LiveItem): void {
    this.items.set(item.code, item);
  }
}

function isSibling(one: LiveFeed, other: LiveFeed): boolean {
  const isNear = one.host === other.host && one.topic === other.topic && one.sibling === null;
  return isNear && one.traits.hasLinks && other.traits.hasLinks;
}

function topicOf(number: number): string {
  const round = topicSizes.reduce((sum, size) => sum + size, 0);
  let [at, left] = [0, number % round];
  for (const size of topicSizes) {
    if (left < size) break;
    left -= size;
    at += 1;
  }
  return `t${Math.floor(number / round) * topicSizes.length + at}`;
}

/** So many minutes from now, to the second. */
function instant(minutes: number): string {
  const at = systemClock.now().add({ seconds: Math.round(minutes * 60) });
  return at.round('second').toString();
}
