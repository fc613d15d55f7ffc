import { createHash } from 'node:crypto';

/** Query parameters that say where a reader came from and not what is read. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ref|ref_src|smid|cid|ocid|at_\w+|ns_\w+|ftag|taid)$/i;

/**
 * An address in the one form that all links to the same article share: without fragment, tracking parameters, `www.`, a closing
 * slash, and what asks for its AMP, mobile or print page. Null where it is no web address.
 */
export function plainAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = ownUrl(new URL(address));
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  const parameters = Array.from(url.searchParams);
  for (const [name, value] of parameters) {
    if (tracking.test(name) || isVariant(name, value)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  const host = url.host.replace(/^www\./, '').replace(/^(?:m|amp)\.(?=[^.]+\.)/, '');
  return `${host}${plainPath(url.pathname)}${url.search}`;
}

/**
 * An address as it is shown: as it is given, without what says where a reader came from and without the place on the page. It
 * leads to the same page: some sites name what is read in `cid`, or in a fragment that begins with `/` or `!`.
 */
export function shownArticle(address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return address;
  const [, page = '', query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  const parameters = query?.split('&').filter((parameter) => !isTracking(parameter.replace(/=.*$/s, '')));
  const kept = parameters && parameters.length > 0 ? `?${parameters.join('&')}` : '';
  return `${page}${kept}${/^#[!/]/.test(fragment) ? fragment : ''}`;
}

function isTracking(name: string): boolean {
  return tracking.test(name) && !/^cid$/i.test(name);
}

/** The publisher's own address behind that of an AMP cache: `https://example-org.cdn.ampproject.org/c/s/example.org/story`. */
function ownUrl(url: URL): URL {
  const isCache = /\.cdn\.ampproject\.org$|^(?:www\.)?google\.\w+(?:\.\w+)?$/.test(url.hostname);
  const [, secure, rest] =
    (isCache && /^\/(?:amp|c|v|a)\/(s\/)?([^/]+\.[^/]+\/.*)$/.exec(url.pathname)) || [];
  if (rest === undefined) return url;
  const own = `${secure ? 'https' : 'http'}://${rest}${url.search}`;
  return URL.canParse(own) ? new URL(own) : url;
}

/** `amp=1`, `output=amp`, `print=true`. */
function isVariant(name: string, value: string): boolean {
  if (/^(?:amp|print)$/i.test(name)) return /^(?:|1|true|yes|y|amp|print)$/i.test(value);
  return /^(?:output|outputtype|view)$/i.test(name) && /^(?:amp|print)$/i.test(value);
}

/** "/talks/amp/", "/amp/talks", "/talks.amp.html", "/talks/print": all are "/talks", where anything is left. */
function plainPath(path: string): string {
  const whole = path.replace(/\/+$/, '');
  const plain = whole
    .replace(/\/(?:amp|print)$/i, '')
    .replace(/^\/amp(?=\/[^/])/i, '')
    .replace(/\.amp(?=\.html?$|$)/i, '');
  return plain === '' ? whole : plain;
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
