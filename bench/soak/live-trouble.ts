import { setTimeout as sleep } from 'node:timers/promises';
import type { Exchange } from '../../tests/support/web/exchange.ts';
import { htmlInstead } from '../../tests/support/web/feeds.ts';
import {
  answer,
  bomb,
  cutOff,
  page,
  redirect,
  silent,
  status,
  tooShort,
} from '../../tests/support/web/replies.ts';
import { type LiveItem, written } from './live-feed.ts';
import type { LiveSite, Send, Variation } from './live-site.ts';
import type { WrittenItem } from './live-write.ts';

/** Something that goes wrong with one request, or is unusual in its answer. */
export interface Trouble {
  readonly name: string;
  /** How often, beside the others. */
  readonly weight: number;
  /** Who asked has nothing of it. */
  readonly isFailure: boolean;
  readonly variation?: Variation;
  readonly mayCome?: (site: LiveSite) => boolean;
  readonly play: (site: LiveSite, exchange: Exchange) => void | Promise<void>;
}

/** One request in so many is in trouble. */
const share = 0.15;

export function drawTrouble(site: LiveSite): Trouble | null {
  const { chance } = site;
  const [isTroubled, drawn] = [chance.happens(share), chance.next()];
  const may = troubles.filter(({ mayCome }) => mayCome?.(site) ?? true);
  let left = drawn * may.reduce((sum, { weight }) => sum + weight, 0);
  if (!isTroubled) return null;
  return (
    may.find(({ weight }) => {
      left -= weight;
      return left < 0;
    }) ?? null
  );
}

type Play = Trouble['play'];

const failing = (name: string, weight: number, play: Play): Trouble => ({
  name,
  weight,
  isFailure: true,
  play,
});

const varied = (
  name: string,
  weight: number,
  vary: Variation['vary'],
  mayCome: (site: LiveSite) => boolean = () => true,
): Trouble => ({
  name,
  weight,
  isFailure: false,
  mayCome,
  variation: { name, vary },
  play: (site, exchange) => site.well(exchange, { name, vary }),
});

/** 500 once, twice or three times. */
const faulty: Trouble = failing('500, then well', 10, (site, exchange) => {
  if (site.chance.happens(0.3)) site.repeat(again, Math.ceil(site.chance.between(0, 2)));
  status(500)(exchange);
});
const again: Trouble = { ...faulty, play: (_, exchange) => status(502)(exchange) };

/** Says how long to wait, and means it. */
function busy(code: 429 | 503): Play {
  return ({ book, chance }, exchange) => {
    const seconds = Math.ceil(chance.between(0, 3));
    const { host, at } = exchange.seen;
    book.rests.push({ host, from: at, until: at + seconds * 1_000 });
    status(code, { 'retry-after': String(seconds) })(exchange);
  };
}

/** Ends where half of the bytes are out, well or not as `how` has it. */
function half(how: (part: Buffer, whole: Buffer, exchange: Exchange) => void): Play {
  return (site, exchange) => {
    const bytes = site.encoded(site.document(written(site.feed.shown)));
    for (const [name, value] of Object.entries(site.contentHeaders()))
      exchange.response.setHeader(name, value);
    how(bytes.subarray(0, Math.floor(bytes.length / 2)), bytes, exchange);
  };
}

/** The document breaks off; the answer does not, and has the validators of the whole one: they went out before. */
const cutDocument: Play = (site, exchange) => {
  const items = written(site.feed.shown);
  const document = site.document(items);
  const end = Math.floor(document.length * site.chance.between(0.3, 0.99));
  const bytes = site.encoded(document.slice(0, end));
  exchange.response.once('finish', () => site.note(exchange, 'cut', items, null));
  answer(200, bytes, { ...site.headers(), ...site.contentHeaders(), 'content-length': String(bytes.length) })(
    exchange,
  );
};

const inPieces: Send = async ({ response, closing }, body, beforeLast) => {
  const middle = Math.floor(body.length / 2);
  response.write(body.subarray(0, middle));
  await sleep(1_200, null, { signal: closing }).catch(() => null);
  beforeLast();
  response.end(body.subarray(middle));
};

const late: Play = async (site, exchange) => {
  await sleep(site.chance.between(500, 4_000), null, { signal: exchange.closing }).catch(() => null);
  site.well(exchange);
};

const moved: Play = (site, exchange) => {
  site.movedTo = site.web.url(site.newHost, site.feed.path);
  redirect(301, site.movedTo)(exchange);
};

const withId = (item: WrittenItem, id: LiveItem['id']): WrittenItem => ({ ...item, id });

const troubles: readonly Trouble[] = [
  faulty,
  failing('503 with Retry-After', 4, busy(503)),
  failing('429 with Retry-After', 6, busy(429)),
  failing('429', 3, (_, exchange) => status(429)(exchange)),
  failing('403', 5, (_, exchange) => status(403)(exchange)),
  failing('404', 4, (_, exchange) => status(404)(exchange)),
  failing(
    'cut off in the body',
    8,
    half((part, whole, exchange) =>
      cutOff(part.toString('latin1'), { 'content-length': String(whole.length) })(exchange),
    ),
  ),
  failing('shorter than announced', 6, (site, exchange) =>
    tooShort(site.document(written(site.feed.shown)))(exchange),
  ),
  failing('empty 200', 8, (site, exchange) => answer(200, '', site.contentHeaders())(exchange)),
  failing('HTML instead', 8, (_, exchange) => page(htmlInstead)(exchange)),
  failing('no gzip, though it says so', 4, (_, exchange) =>
    answer(200, 'no gzip', { 'content-encoding': 'gzip' })(exchange),
  ),
  failing('bomb', 0.5, (_, exchange) => bomb(12)(exchange)),
  failing('redirects in a circle', 2, (site, exchange) => redirect(302, site.feed.path)(exchange)),
  failing('redirects into a private network', 2, (_, exchange) =>
    redirect(302, 'http://inside.example/feed.xml')(exchange),
  ),
  failing('redirects to 10.0.0.1', 2, (_, exchange) => redirect(302, 'http://10.0.0.1/feed.xml')(exchange)),
  failing('silent', 0.2, (site, exchange) => {
    site.book.handedAt.delete(exchange.seen);
    silent(exchange);
  }),
  {
    name: 'redirects for once',
    weight: 8,
    isFailure: false,
    play: (site, exchange) => redirect(302, site.web.url(site.otherHost, site.feed.path))(exchange),
  },
  { name: 'moves', weight: 1, isFailure: false, mayCome: ({ movedTo }) => movedTo === null, play: moved },
  { name: 'late', weight: 8, isFailure: false, play: late },
  {
    name: 'in two pieces',
    weight: 6,
    isFailure: false,
    play: (site, exchange) => site.well(exchange, undefined, inPieces),
  },
  { name: 'document breaks off', weight: 6, isFailure: true, play: cutDocument },
  varied('reordered', 10, (items) => items.toReversed()),
  varied('each item twice', 8, (items) => [...items, ...items]),
  varied(
    'one id for all',
    5,
    (items) => items.map((one) => withId(one, items[0]?.id ?? null)),
    ({ feed }) => feed.traits.hasIds && feed.traits.hasLinks,
  ),
  varied('without dates', 8, (items) => items.map((one) => ({ ...one, date: null }))),
];
