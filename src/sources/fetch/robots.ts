import { shownAddress } from '../../core/addresses/shown-address.ts';
import { FetchError } from './fetch-error.ts';
import { follow, type Landing, type Web } from './follow.ts';
import { retryAfterMs } from './freshness.ts';
import { hostName } from './host-name.ts';
import { limits } from './limits.ts';
import { orAborted } from './or-aborted.ts';
import { token } from './request-headers.ts';
import { type RobotsRules, robotsRules } from './robots-rules.ts';

/** What asking for an origin's robots.txt came to. */
interface Notice {
  /** Epoch ms from which and until which it holds. */
  readonly from: number;
  readonly until: number;
  /** Null: there are none at hand, and nothing is asked without them. */
  readonly rules: RobotsRules | null;
  readonly failed: FetchError | null;
}

/** What robots.txt allows on each origin: RFC 9309. */
export class Robots {
  readonly #web: Web;
  readonly #closing: AbortSignal;
  readonly #notices = new Map<string, Notice>();
  readonly #underWay = new Map<string, Promise<Notice>>();

  constructor(web: Web, closing: AbortSignal) {
    this.#web = web;
    this.#closing = closing;
  }

  /** @throws FetchError where the address is not to be asked, or the signal's reason */
  async check(url: URL, signal: AbortSignal): Promise<void> {
    const { rules, failed } = await this.#notice(url.origin, signal);
    if (rules === null) throw refusedForNow(url, failed);
    this.#web.lines.setAskedPause(hostName(url), rules.crawlDelay * 1000);
    if (rules.allows(`${url.pathname}${url.search}`)) return;
    throw new FetchError(
      'robots-refused',
      `${shownAddress(url.href)} is kept from bots by its site's robots.txt. Follow a feed of the site instead, or ask its keeper.`,
    );
  }

  async #notice(origin: string, signal: AbortSignal): Promise<Notice> {
    const known = this.#notices.get(origin);
    const now = this.#web.clock.now().epochMilliseconds;
    if (known && known.from <= now && now < known.until) return known;
    const underWay = this.#underWay.get(origin) ?? this.#ask(origin, known?.rules ?? null);
    this.#underWay.set(origin, underWay);
    return orAborted(underWay, signal);
  }

  /** @param before what it said before: that holds where it cannot be read now */
  async #ask(origin: string, before: RobotsRules | null): Promise<Notice> {
    try {
      const { rules, failed } = await this.#read(origin);
      const from = this.#web.clock.now().epochMilliseconds;
      const keepMs = failed === null ? day : Math.max(soon, failed.retryAfterMs ?? 0);
      const notice = { from, until: from + keepMs, rules: rules ?? before, failed };
      this.#forgetOld(from);
      this.#notices.set(origin, notice);
      return notice;
    } finally {
      this.#underWay.delete(origin);
    }
  }

  async #read(origin: string): Promise<Pick<Notice, 'rules' | 'failed'>> {
    const address = `${origin}/robots.txt`;
    const trip = {
      address,
      what: 'robots',
      headers: {},
      limit: { bytes: limits.robotsBytes, beyond: 'leave-out' },
      mayAsk: async () => undefined,
    } as const;
    try {
      return this.#judge(address, await follow(trip, this.#web, this.#closing));
    } catch (error) {
      if (this.#closing.aborted || !(error instanceof FetchError)) throw error;
      // Redirects without end are as good as no robots.txt: RFC 9309, 2.3.1.2.
      if (error.failure === 'too-many-redirects') return { rules: robotsRules('', token), failed: null };
      return { rules: null, failed: error };
    }
  }

  #judge(address: string, { answer }: Landing): Pick<Notice, 'rules' | 'failed'> {
    const { status, body, header } = answer;
    if (status < 500 && status !== 429) {
      const text = new TextDecoder().decode(body ?? new Uint8Array());
      return { rules: robotsRules(text, token), failed: null };
    }
    const message = `${address} answered ${status}.`;
    const wait = retryAfterMs(header, this.#web.clock.now());
    return { rules: null, failed: new FetchError('status', message, { status, retryAfterMs: wait }) };
  }

  #forgetOld(now: number): void {
    if (this.#notices.size < mostNotices) return;
    for (const [origin, { until }] of this.#notices) if (until <= now) this.#notices.delete(origin);
  }
}

function refusedForNow(url: URL, failed: FetchError | null): FetchError {
  if (failed?.failure === 'address-refused') return failed;
  return new FetchError(
    'robots-refused',
    `${shownAddress(url.href)} is left alone for now, because its site's robots.txt could not be read. ${failed?.message ?? ''}`.trim(),
    { retryAfterMs: failed?.retryAfterMs ?? null, cause: failed },
  );
}

const day = 24 * 60 * 60 * 1000;
/** Until a robots.txt that could not be read is asked for again. */
const soon = 10 * 60 * 1000;
const mostNotices = 1000;
