import { createHash } from 'node:crypto';

/** Query parameters that say where a reader came from and not what is read. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ref|ref_src|smid|cid|ocid|at_\w+|ns_\w+|ftag|taid)$/i;

/**
 * An address in the one form that all links to the same article share: without fragment, tracking parameters, `www.` and a
 * closing slash. Null where it is no web address.
 */
export function plainAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  const names = Array.from(url.searchParams.keys());
  for (const name of names) if (tracking.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const host = url.host.replace(/^www\./, '');
  return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

/**
 * The id of an article: the same on every run and machine.
 * @param url its address, where one is known
 * @param place what else tells it from others of its topic, such as its file's path from the topic's folder
 */
export function articleId(url: string | null, place: string): string {
  const address = url === null ? null : plainAddress(url);
  const key =
    address === null ? `file:${place.replaceAll('\\', '/').normalize('NFC')}` : `address:${address}`;
  return createHash('sha256').update(key).digest('hex').slice(0, idLength);
}

/** 64 bits: two of a million articles share an id once in ten million archives. */
const idLength = 16;
