import { plainAddress } from '../address.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { PageIndex } from './page-index.ts';

/**
 * The one address of an article that its AMP and print pages share: `link rel=canonical`, else `og:url`, absolute. Null where
 * the page states none, or states its site's front page.
 * @param address where the page was fetched, which a relative address is resolved against
 */
export function canonicalOf(index: PageIndex, linked: LinkedArticle, address: string | null): string | null {
  const base = resolve(index.base, address) ?? address;
  const stated = [index.link('canonical'), index.meta('og:url'), linked.url];
  for (const value of stated) {
    const canonical = pageAddress(value, base);
    if (canonical === null || isFrontPage(canonical, base)) continue;
    if (address === null || isOneSite(canonical, address)) return canonical;
  }
  return null;
}

/** A web address, made absolute where a base is known; null for anything else. */
export function pageAddress(value: string | null, base: string | null): string | null {
  const resolved = resolve(value, base);
  if (resolved === null || !/^https?:\/\//i.test(resolved)) return null;
  const { username, password } = new URL(resolved);
  return username === '' && password === '' ? resolved : null;
}

function resolve(value: string | null, base: string | null): string | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  // An address that is whole already stays as the page writes it.
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? text : null;
  if (base === null || !URL.canParse(text, base)) return null;
  return new URL(text, base).href;
}

/**
 * True for addresses of one publisher. Another's is not taken: a page could say that it is the article of somebody else, and
 * would replace it.
 */
function isOneSite(canonical: string, address: string): boolean {
  const [one, other] = [canonical, address].map((whole) => siteOf(plainAddress(whole) ?? ''));
  return one === other;
}

/** "news.example.org/a" is of example.org, "news.example.co.uk/a" of example.co.uk. */
function siteOf(plain: string): string {
  const labels = (plain.split(/[/:?]/, 1)[0] ?? '').split('.');
  const isNested = (labels.at(-1) ?? '').length === 2 && (labels.at(-2) ?? '').length <= 3;
  return labels.slice(isNested ? -3 : -2).join('.');
}

/** A site that calls every page its front page; the front page itself may. */
function isFrontPage(canonical: string, address: string | null): boolean {
  if (!isRoot(canonical)) return false;
  return address === null || !isRoot(address);
}

function isRoot(address: string): boolean {
  const { pathname, search } = new URL(address);
  return /^\/*(?:index\.\w{2,5})?$/.test(pathname) && search === '';
}
